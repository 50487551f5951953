package io.github.digitalskillmap.ladder;

import io.github.digitalskillmap.contract.IdentifierContract;

class RankIdTest implements IdentifierContract<RankId> {

    @Override
    public RankId of(String namespace, String key) {
        return RankId.of(namespace, key);
    }

    @Override
    public RankId parse(String text) {
        return RankId.parse(text);
    }
}
