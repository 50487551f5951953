package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.contract.IdentifierContract;

class UnitIdTest implements IdentifierContract<UnitId> {

    @Override
    public UnitId of(String namespace, String key) {
        return UnitId.of(namespace, key);
    }

    @Override
    public UnitId parse(String text) {
        return UnitId.parse(text);
    }
}
