package io.github.digitalskillmap.skill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelDescriptionTest implements ValueContract<LevelDescription> {

    @Override
    public LevelDescription value() {
        return LevelDescription.of(Invented.LOW, Invented.wording("手伝いながら切れる"));
    }

    @Override
    public List<LevelDescription> others() {
        return List.of(
                LevelDescription.of(Invented.HIGH, Invented.wording("手伝いながら切れる")),
                LevelDescription.of(Invented.LOW, Invented.wording("一人で切れる")));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().level()).isEqualTo(Invented.LOW);
        assertThat(value().text()).hasToString("手伝いながら切れる");
    }
}
