package io.github.digitalskillmap.training;

import io.github.digitalskillmap.contract.IdentifierContract;

class ProgrammeIdTest implements IdentifierContract<ProgrammeId> {

    @Override
    public ProgrammeId of(String namespace, String key) {
        return ProgrammeId.of(namespace, key);
    }

    @Override
    public ProgrammeId parse(String text) {
        return ProgrammeId.parse(text);
    }
}
