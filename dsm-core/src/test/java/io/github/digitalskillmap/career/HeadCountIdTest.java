package io.github.digitalskillmap.career;

import io.github.digitalskillmap.contract.IdentifierContract;

class HeadCountIdTest implements IdentifierContract<HeadCountId> {

    @Override
    public HeadCountId of(String namespace, String key) {
        return HeadCountId.of(namespace, key);
    }

    @Override
    public HeadCountId parse(String text) {
        return HeadCountId.parse(text);
    }
}
