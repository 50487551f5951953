package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.contract.IdentifierContract;

class IndicatorIdTest implements IdentifierContract<IndicatorId> {

    @Override
    public IndicatorId of(String namespace, String key) {
        return IndicatorId.of(namespace, key);
    }

    @Override
    public IndicatorId parse(String text) {
        return IndicatorId.parse(text);
    }
}
