package io.github.digitalskillmap.skill;

import io.github.digitalskillmap.contract.IdentifierContract;

class IndicatorItemIdTest implements IdentifierContract<IndicatorItemId> {

    @Override
    public IndicatorItemId of(String namespace, String key) {
        return IndicatorItemId.of(namespace, key);
    }

    @Override
    public IndicatorItemId parse(String text) {
        return IndicatorItemId.parse(text);
    }
}
