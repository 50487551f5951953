package io.github.digitalskillmap.ladder;

import io.github.digitalskillmap.contract.IdentifierContract;

class TargetIdTest implements IdentifierContract<TargetId> {

    @Override
    public TargetId of(String namespace, String key) {
        return TargetId.of(namespace, key);
    }

    @Override
    public TargetId parse(String text) {
        return TargetId.parse(text);
    }
}
