package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class CycleStageTest implements ValueContract<CycleStage> {

    private static final Side SELF = Side.of(Rounds.SELF);
    private static final Side ELDER = Side.of(Invented.ELDER);

    @Override
    public CycleStage value() {
        return Rounds.stage(Rounds.TALK, Activity.TALK, SELF, ELDER);
    }

    @Override
    public List<CycleStage> others() {
        return List.of(
                Rounds.stage(Rounds.REVIEW, Activity.TALK, SELF, ELDER),
                Rounds.stage(Rounds.TALK, Activity.ANALYSIS, SELF, ELDER),
                Rounds.stage(Rounds.TALK, Activity.TALK, ELDER, SELF),
                CycleStage.of(
                        Rounds.TALK,
                        Invented.wording("対話"),
                        Activity.TALK,
                        List.of(SELF, ELDER),
                        Invented.published(8)),
                CycleStage.of(
                        Rounds.TALK, Invented.wording("talk"), Activity.TALK, List.of(SELF, ELDER), Invented.sample()));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().roles()).containsExactly(Rounds.SELF, Invented.ELDER);
        assertThat(value().standing()).isEqualTo(Standing.PUBLISHED);
        assertThat(value().activity().label()).hasToString("1on1");
    }

    @Test
    void of_tooFewSides_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounds.stage(Rounds.TALK, Activity.TALK, SELF))
                .withMessage("stage 'mori:talk' must have at least 2 sides, since it is a TALK, but has 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Rounds.stage(Rounds.REVIEW, Activity.ANALYSIS));
    }

    @Test
    void of_roleOnTwoSides_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Rounds.stage(Rounds.TALK, Activity.TALK, ELDER, Side.of(Invented.WARDEN, Invented.ELDER)))
                .withMessage("stage 'mori:talk' must have role 'mori:elder' on one side only");
    }
}
