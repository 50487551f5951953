package io.github.digitalskillmap.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.skill.Level;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttainmentTest implements ValueContract<Attainment> {

    private static final Level NONE = Invented.level(Invented.NONE);
    private static final Level LOW = Invented.level(Invented.LOW);

    @Override
    public Attainment value() {
        return new Attainment.Held(LOW);
    }

    @Override
    public List<Attainment> others() {
        return List.of(
                new Attainment.Held(Invented.level(Invented.HIGH)),
                new Attainment.AssessedAsNone(Optional.of(NONE)),
                new Attainment.AssessedAsNone(Optional.empty()),
                new Attainment.NotAssessed());
    }

    @Test
    void notAssessed_always_hasNoLevel() {
        assertThat(new Attainment.NotAssessed().isAssessed()).isFalse();
        assertThat(new Attainment.NotAssessed().level()).isEmpty();
    }

    @Test
    void assessedAsNone_always_hasTheLowestLevelIfItSaysNothingHeld() {
        assertThat(new Attainment.AssessedAsNone(Optional.of(NONE)).isAssessed())
                .isTrue();
        assertThat(new Attainment.AssessedAsNone(Optional.of(NONE)).level()).contains(NONE);
        assertThat(new Attainment.AssessedAsNone(Optional.empty()).level()).isEmpty();
    }

    @Test
    void held_always_hasTheLevel() {
        assertThat(value().isAssessed()).isTrue();
        assertThat(value().level()).contains(LOW);
    }

    @Test
    void label_ofEach_isThatOfTheLevelOrSaysThatThereIsNone() {
        assertThat(value().label()).isEqualTo(LOW.label());
        assertThat(new Attainment.AssessedAsNone(Optional.of(NONE)).label()).isEqualTo(NONE.label());
        assertThat(new Attainment.AssessedAsNone(Optional.empty()).label()).hasToString("保有なし");
        assertThat(new Attainment.NotAssessed().label()).hasToString("未判定");
    }

    @Test
    void new_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Attainment.Held(null))
                .withMessage("at");
        assertThatNullPointerException()
                .isThrownBy(() -> new Attainment.AssessedAsNone(null))
                .withMessage("level");
    }
}
