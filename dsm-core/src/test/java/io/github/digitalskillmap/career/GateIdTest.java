package io.github.digitalskillmap.career;

import io.github.digitalskillmap.contract.IdentifierContract;

class GateIdTest implements IdentifierContract<GateId> {

    @Override
    public GateId of(String namespace, String key) {
        return GateId.of(namespace, key);
    }

    @Override
    public GateId parse(String text) {
        return GateId.parse(text);
    }
}
