package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.contract.IdentifierContract;

class RoundIdTest implements IdentifierContract<RoundId> {

    @Override
    public RoundId of(String namespace, String key) {
        return RoundId.of(namespace, key);
    }

    @Override
    public RoundId parse(String text) {
        return RoundId.parse(text);
    }
}
