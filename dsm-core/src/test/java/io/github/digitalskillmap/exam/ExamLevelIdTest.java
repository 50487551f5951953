package io.github.digitalskillmap.exam;

import io.github.digitalskillmap.contract.LevelIdentifierContract;

class ExamLevelIdTest implements LevelIdentifierContract<ExamScaleId, ExamLevelId> {

    @Override
    public ExamScaleId scale(String namespace, String key) {
        return ExamScaleId.of(namespace, key);
    }

    @Override
    public ExamLevelId of(ExamScaleId scale, String code) {
        return ExamLevelId.of(scale, code);
    }

    @Override
    public ExamLevelId parse(String text) {
        return ExamLevelId.parse(text);
    }

    @Override
    public ExamScaleId scaleOf(ExamLevelId level) {
        return level.scale();
    }

    @Override
    public String codeOf(ExamLevelId level) {
        return level.code();
    }
}
