package io.github.digitalskillmap.tokyo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.assessment.Activity;
import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.CycleStage;
import io.github.digitalskillmap.provenance.Standing;
import org.junit.jupiter.api.Test;

class TokyoAssessmentTest {

    private static final AssessmentCycle CYCLE = TokyoAssessment.cycle();

    @Test
    void cycle_ofThePolicy_hasSixStagesFromSelfCheckToConfirmation() {
        assertThat(CYCLE.stages())
                .extracting(CycleStage::activity)
                .containsExactly(
                        Activity.SELF_CHECK,
                        Activity.TALK,
                        Activity.ANALYSIS,
                        Activity.SELF_CORRECTION,
                        Activity.TALK,
                        Activity.CONFIRMATION);
        assertThat(TokyoAssessment.cycle()).isSameAs(CYCLE);
    }

    @Test
    void cycle_ofThePolicy_saysThatItsOrderAndWhoConfirmsAreInferred() {
        assertThat(CYCLE.standing()).isEqualTo(Standing.INFERRED);
        assertThat(CYCLE.stages())
                .filteredOn(stage -> stage.standing() != Standing.PUBLISHED)
                .extracting(CycleStage::id)
                .containsExactly(TokyoAssessment.CONFIRMATION);
    }
}
