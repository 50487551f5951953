package io.github.digitalskillmap.provenance;

import io.github.digitalskillmap.contract.IdentifierContract;

class SourceIdTest implements IdentifierContract<SourceId> {

    @Override
    public SourceId of(String namespace, String key) {
        return SourceId.of(namespace, key);
    }

    @Override
    public SourceId parse(String text) {
        return SourceId.parse(text);
    }
}
