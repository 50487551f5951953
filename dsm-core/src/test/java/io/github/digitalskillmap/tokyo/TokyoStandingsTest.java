package io.github.digitalskillmap.tokyo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.assessment.CycleStage;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.talent.AppliedIndicator;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a standing means, over all facts that are encoded from the policy. */
class TokyoStandingsTest {

    private static final Map<SkillId, List<Integer>> PAGES_OF_NAMES_IN_HALF_WIDTH = Map.of(
            TokyoSkills.IT_STRATEGY, List.of(17),
            TokyoSkills.UX_DESIGN, List.of(11, 15, 29),
            TokyoSkills.UI_DESIGN, List.of(15),
            TokyoSkills.WEB_APPLICATIONS, List.of(15),
            TokyoSkills.AI_ENGINEERING, List.of());

    private static Stream<Fact> facts() {
        return Stream.of(
                        TokyoFramework.policyVersion2().facts(),
                        TokyoAssessment.cycle().facts(),
                        TokyoAssessment.cycleWithCorrectionFirst().facts(),
                        TokyoCareers.system().facts(),
                        TokyoTraining.fiscalYear2024().facts(),
                        TokyoTalents.system().facts(),
                        TokyoPolicy.version2().facts())
                .flatMap(List::stream);
    }

    private static String note(Provenance provenance) {
        return provenance.note().map(note -> note.text(Locale.JAPANESE)).orElse("");
    }

    @Test
    void facts_published_haveNoReadingInTheirNote() {
        assertThat(facts().filter(fact -> fact.standing() == Standing.PUBLISHED))
                .isNotEmpty()
                .allSatisfy(fact ->
                        assertThat(note(fact.provenance())).as(fact.toString()).doesNotContain("読む", "読ん", "解釈"));
    }

    @Test
    void facts_inferred_tellHowTheyWereRead() {
        assertThat(facts().filter(fact -> fact.standing() == Standing.INFERRED))
                .isNotEmpty()
                .allSatisfy(fact -> {
                    Wording note = fact.provenance().note().orElseThrow();
                    assertThat(note.phrase(Locale.JAPANESE)).isPresent();
                    assertThat(note.phrase(Locale.ENGLISH)).isPresent();
                });
    }

    @Test
    void toolsAreMeasured_canBeReadInTwoWays_isInferredWithBoth() {
        List<AppliedIndicator> tools = TokyoTalents.system().types().stream()
                .flatMap(type -> type.indicators().stream())
                .filter(applied -> applied.indicator().equals(TokyoTalents.DIGITAL_TOOLS))
                .toList();

        assertThat(tools).hasSize(3).allSatisfy(applied -> {
            assertThat(applied.standing()).isEqualTo(Standing.INFERRED);
            assertThat(note(applied.provenance())).contains("もう一つの読み方");
        });
    }

    @Test
    void municipalities_asAPlaceToBeSentTo_areToldAsAPlan() {
        assertThat(note(TokyoCareers.system()
                        .workplace(TokyoCareers.MUNICIPALITIES)
                        .provenance()))
                .startsWith("計画である")
                .contains("派遣できるよう検討");
    }

    @Test
    void orderOfTheCycle_canBeReadInTwoWays_eachIsACycleThatTellsOfTheOther() {
        assertThat(TokyoAssessment.cycle().stages())
                .containsExactlyInAnyOrderElementsOf(
                        TokyoAssessment.cycleWithCorrectionFirst().stages());
        assertThat(TokyoAssessment.cycleWithCorrectionFirst().stages())
                .extracting(CycleStage::id)
                .containsExactly(
                        TokyoAssessment.SELF_CHECK,
                        TokyoAssessment.TALK_ON_ENTRIES,
                        TokyoAssessment.SELF_CORRECTION,
                        TokyoAssessment.ANALYSIS,
                        TokyoAssessment.TALK_ON_RESULTS,
                        TokyoAssessment.CONFIRMATION);
        assertThat(TokyoAssessment.cycle().provenance().note().orElseThrow().text(Locale.ENGLISH))
                .contains(TokyoAssessment.cycleWithCorrectionFirst().edition().name());
        assertThat(note(TokyoAssessment.cycleWithCorrectionFirst().provenance()))
                .contains(TokyoAssessment.cycle().edition().name());
    }

    @Test
    void namesInHalfWidth_citeThePagesThatPrintThem_orSayThatNoneDoes() {
        List<Skill> inFullWidth = TokyoFramework.policyVersion2().skills().stream()
                .filter(skill -> skill.printedName().isPresent())
                .toList();

        assertThat(inFullWidth)
                .extracting(Skill::id)
                .containsExactlyInAnyOrderElementsOf(PAGES_OF_NAMES_IN_HALF_WIDTH.keySet());
        assertThat(inFullWidth).allSatisfy(skill -> {
            List<Integer> pages = PAGES_OF_NAMES_IN_HALF_WIDTH.get(skill.id());
            assertThat(skill.provenance().citations().get(0).pages()).containsAll(pages);
            assertThat(note(skill.provenance()).contains("半角の表記はどのページにもなく")).isEqualTo(pages.isEmpty());
        });
    }
}
