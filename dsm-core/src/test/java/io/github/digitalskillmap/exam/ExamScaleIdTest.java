package io.github.digitalskillmap.exam;

import io.github.digitalskillmap.contract.IdentifierContract;

class ExamScaleIdTest implements IdentifierContract<ExamScaleId> {

    @Override
    public ExamScaleId of(String namespace, String key) {
        return ExamScaleId.of(namespace, key);
    }

    @Override
    public ExamScaleId parse(String text) {
        return ExamScaleId.parse(text);
    }
}
