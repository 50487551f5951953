package io.github.digitalskillmap.exam;

import io.github.digitalskillmap.contract.IdentifierContract;

class ExamIdTest implements IdentifierContract<ExamId> {

    @Override
    public ExamId of(String namespace, String key) {
        return ExamId.of(namespace, key);
    }

    @Override
    public ExamId parse(String text) {
        return ExamId.parse(text);
    }
}
