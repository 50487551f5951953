package io.github.digitalskillmap.ladder;

import io.github.digitalskillmap.contract.IdentifierContract;

class QuotientIdTest implements IdentifierContract<QuotientId> {

    @Override
    public QuotientId of(String namespace, String key) {
        return QuotientId.of(namespace, key);
    }

    @Override
    public QuotientId parse(String text) {
        return QuotientId.parse(text);
    }
}
