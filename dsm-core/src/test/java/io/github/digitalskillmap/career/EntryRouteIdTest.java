package io.github.digitalskillmap.career;

import io.github.digitalskillmap.contract.IdentifierContract;

class EntryRouteIdTest implements IdentifierContract<EntryRouteId> {

    @Override
    public EntryRouteId of(String namespace, String key) {
        return EntryRouteId.of(namespace, key);
    }

    @Override
    public EntryRouteId parse(String text) {
        return EntryRouteId.parse(text);
    }
}
