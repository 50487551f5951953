package io.github.digitalskillmap.skill;

import io.github.digitalskillmap.contract.IdentifierContract;

class ScaleIdTest implements IdentifierContract<ScaleId> {

    @Override
    public ScaleId of(String namespace, String key) {
        return ScaleId.of(namespace, key);
    }

    @Override
    public ScaleId parse(String text) {
        return ScaleId.parse(text);
    }
}
