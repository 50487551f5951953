package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionTest implements ValueContract<Transition> {

    private static Transition.Builder builder() {
        return Transition.builder().stage(Rounds.ENTRY).basedOn(0).on(Rounds.DAY);
    }

    @Override
    public Transition value() {
        return builder()
                .by(Rounds.ANNA, Rounds.SELF)
                .level(Invented.PRUNING, Invented.LOW)
                .build();
    }

    @Override
    public List<Transition> others() {
        return List.of(
                builder().level(Invented.PRUNING, Invented.LOW).build(),
                builder().by(Rounds.ANNA, Rounds.SELF).none(Invented.PRUNING).build(),
                builder()
                        .by(Rounds.ANNA, Rounds.SELF)
                        .level(Invented.PRUNING, Invented.LOW)
                        .remark("Well done")
                        .build());
    }

    @Test
    void build_negativeRevisionOrBlankRemark_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transition.builder()
                        .stage(Rounds.ENTRY)
                        .basedOn(-1)
                        .on(Rounds.DAY)
                        .build())
                .withMessage("revision must be 0 or more, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().remark(" ").build())
                .withMessage("remark of a transition must not be blank");
    }

    @Test
    void build_withoutADay_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Transition.builder().stage(Rounds.ENTRY).basedOn(0).build());
    }

    @Test
    void toString_any_tellsNeitherWhoNorWhat() {
        assertThat(value()).hasToString("transition of revision 0 by stage mori:entry");
    }
}
