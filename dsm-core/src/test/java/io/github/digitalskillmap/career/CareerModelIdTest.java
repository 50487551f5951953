package io.github.digitalskillmap.career;

import io.github.digitalskillmap.contract.IdentifierContract;

class CareerModelIdTest implements IdentifierContract<CareerModelId> {

    @Override
    public CareerModelId of(String namespace, String key) {
        return CareerModelId.of(namespace, key);
    }

    @Override
    public CareerModelId parse(String text) {
        return CareerModelId.parse(text);
    }
}
