package io.github.digitalskillmap.skill;

import io.github.digitalskillmap.contract.IdentifierContract;

class CategoryIdTest implements IdentifierContract<CategoryId> {

    @Override
    public CategoryId of(String namespace, String key) {
        return CategoryId.of(namespace, key);
    }

    @Override
    public CategoryId parse(String text) {
        return CategoryId.parse(text);
    }
}
