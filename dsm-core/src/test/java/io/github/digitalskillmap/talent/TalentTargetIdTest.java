package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.contract.IdentifierContract;

class TalentTargetIdTest implements IdentifierContract<TalentTargetId> {

    @Override
    public TalentTargetId of(String namespace, String key) {
        return TalentTargetId.of(namespace, key);
    }

    @Override
    public TalentTargetId parse(String text) {
        return TalentTargetId.parse(text);
    }
}
