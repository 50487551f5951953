package io.github.digitalskillmap.tokyo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.assessment.Activity;
import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.CycleStage;
import io.github.digitalskillmap.provenance.Standing;
import java.util.Locale;
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

    @Test
    void facts_ofThePolicy_areCountedByStandingAndQuoteIt() {
        assertThat(CYCLE.facts(Standing.PUBLISHED)).hasSize(3 + 5);
        assertThat(CYCLE.facts(Standing.INFERRED)).hasSize(1 + 1);
        assertThat(CYCLE.facts()).hasSize(8 + 2).doesNotHaveDuplicates();
        assertThat(CYCLE.facts())
                .filteredOn(fact -> fact.subject().equals(TokyoAssessment.CONFIRMATION))
                .extracting(
                        fact -> fact.wording().text(Locale.JAPANESE),
                        fact -> fact.wording().text(Locale.ENGLISH))
                .containsExactly(tuple(
                        "段階「認定」: 認定。加わる役割: 次のいずれか（「メンター」、「事務局」）",
                        "Stage \"Confirmation\": confirmation, by any of (\"mentor\", \"secretariat\")"));
    }
}
