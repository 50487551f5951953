package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.contract.IdentifierContract;

class JudgementIdTest implements IdentifierContract<JudgementId> {

    @Override
    public JudgementId of(String namespace, String key) {
        return JudgementId.of(namespace, key);
    }

    @Override
    public JudgementId parse(String text) {
        return JudgementId.parse(text);
    }
}
