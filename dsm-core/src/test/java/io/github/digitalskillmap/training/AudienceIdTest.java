package io.github.digitalskillmap.training;

import io.github.digitalskillmap.contract.IdentifierContract;

class AudienceIdTest implements IdentifierContract<AudienceId> {

    @Override
    public AudienceId of(String namespace, String key) {
        return AudienceId.of(namespace, key);
    }

    @Override
    public AudienceId parse(String text) {
        return AudienceId.parse(text);
    }
}
