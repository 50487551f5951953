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
        assertThat(value().activity().wording()).hasToString("1on1");
    }

    @Test
    void of_noSide_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounds.stage(Rounds.REVIEW, Activity.ANALYSIS))
                .withMessage("stage 'mori:review' must have at least one side");
    }
}
