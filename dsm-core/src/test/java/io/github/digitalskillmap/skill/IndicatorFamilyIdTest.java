package io.github.digitalskillmap.skill;

import io.github.digitalskillmap.contract.IdentifierContract;

class IndicatorFamilyIdTest implements IdentifierContract<IndicatorFamilyId> {

    @Override
    public IndicatorFamilyId of(String namespace, String key) {
        return IndicatorFamilyId.of(namespace, key);
    }

    @Override
    public IndicatorFamilyId parse(String text) {
        return IndicatorFamilyId.parse(text);
    }
}
