package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.contract.IdentifierContract;

class TalentTypeIdTest implements IdentifierContract<TalentTypeId> {

    @Override
    public TalentTypeId of(String namespace, String key) {
        return TalentTypeId.of(namespace, key);
    }

    @Override
    public TalentTypeId parse(String text) {
        return TalentTypeId.parse(text);
    }
}
