package io.github.digitalskillmap.training;

import io.github.digitalskillmap.contract.IdentifierContract;

class TierIdTest implements IdentifierContract<TierId> {

    @Override
    public TierId of(String namespace, String key) {
        return TierId.of(namespace, key);
    }

    @Override
    public TierId parse(String text) {
        return TierId.parse(text);
    }
}
