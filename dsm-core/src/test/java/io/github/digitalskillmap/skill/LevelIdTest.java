package io.github.digitalskillmap.skill;

import io.github.digitalskillmap.contract.LevelIdentifierContract;

class LevelIdTest implements LevelIdentifierContract<ScaleId, LevelId> {

    @Override
    public ScaleId scale(String namespace, String key) {
        return ScaleId.of(namespace, key);
    }

    @Override
    public LevelId of(ScaleId scale, String code) {
        return LevelId.of(scale, code);
    }

    @Override
    public LevelId parse(String text) {
        return LevelId.parse(text);
    }

    @Override
    public ScaleId scaleOf(LevelId level) {
        return level.scale();
    }

    @Override
    public String codeOf(LevelId level) {
        return level.code();
    }
}
