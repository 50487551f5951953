package io.github.digitalskillmap.training;

import io.github.digitalskillmap.contract.IdentifierContract;

class FormIdTest implements IdentifierContract<FormId> {

    @Override
    public FormId of(String namespace, String key) {
        return FormId.of(namespace, key);
    }

    @Override
    public FormId parse(String text) {
        return FormId.parse(text);
    }
}
