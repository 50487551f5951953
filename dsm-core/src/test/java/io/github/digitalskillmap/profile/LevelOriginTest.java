package io.github.digitalskillmap.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.contract.ValueContract;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelOriginTest implements ValueContract<LevelOrigin> {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    @Override
    public LevelOrigin value() {
        return LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION, DAY);
    }

    @Override
    public List<LevelOrigin> others() {
        return List.of(
                LevelOrigin.of(LevelOrigin.Stage.SELF_CHECK, DAY),
                LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION, DAY.plusDays(1)),
                LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION),
                LevelOrigin.on(DAY));
    }

    @Test
    void of_whatIsKnown_holdsNothingElse() {
        assertThat(value().stage()).contains(LevelOrigin.Stage.CONFIRMATION);
        assertThat(value().on()).contains(DAY);
        assertThat(LevelOrigin.on(DAY).stage()).isEmpty();
        assertThat(LevelOrigin.of(LevelOrigin.Stage.SELF_CHECK).on()).isEmpty();
    }

    @Test
    void toString_any_tellsNothing() {
        assertThat(value()).hasToString("level origin");
    }
}
