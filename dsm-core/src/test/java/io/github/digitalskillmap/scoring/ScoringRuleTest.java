package io.github.digitalskillmap.scoring;

import static io.github.digitalskillmap.requirement.Requirement.judgement;
import static io.github.digitalskillmap.requirement.Requirement.skill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.tokyo.TokyoJudgements;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringRuleTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);

    /** Three steps of which 1 is held; one step that is held, weighing 4; two steps that are open. */
    private static final Framework FRAMEWORK = InventedJobType.asking(
            InventedJobType.item(skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV3)),
            InventedJobType.item(skill(TokyoSkills.UI_DESIGN, TokyoLevels.LV1)).withWeight(4),
            InventedJobType.item(skill(TokyoSkills.MARKETING, TokyoLevels.LV2)));

    private static final SkillProfile PERSON = SkillProfile.builder(FRAMEWORK)
            .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV1)
            .level(TokyoSkills.UI_DESIGN, TokyoLevels.LV2)
            .build();

    private static JobTypeFulfilment score(Framework framework, String rule, SkillProfile profile) {
        return JobTypeScorer.of(framework).by(ScoringRule.named(rule)).score(profile, InventedJobType.ID, AS_OF);
    }

    @ParameterizedTest
    @CsvSource({
        "steps, 1/3, 2/3",
        "requirements-met, 1/3, 2/3",
        "all-or-nothing, 0/1, 0/1",
        "weighted, 13/18, 8/9",
        "normalised, 4/9, 7/9"
    })
    void score_byEachRule_countsWhatTheRuleSays(String rule, String certain, String possible) {
        JobTypeFulfilment fulfilment = score(FRAMEWORK, rule, PERSON);

        assertThat(fulfilment.certainShare()).isEqualTo(Share.parse(certain));
        assertThat(fulfilment.possibleShare()).isEqualTo(Share.parse(possible));
        assertThat(fulfilment.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(fulfilment.rule()).isEqualTo(ScoringRule.named(rule)).hasToString(rule);
        assertThat(fulfilment.explain().tally()).contains(fulfilment.tally());
    }

    @ParameterizedTest
    @ValueSource(strings = {"steps", "requirements-met", "all-or-nothing", "weighted", "normalised", "steps-with-veto"})
    void score_everythingHeld_isOneByEachRule(String rule) {
        SkillProfile all = PERSON.withLevel(TokyoSkills.UX_DESIGN, TokyoLevels.LV3)
                .withLevel(TokyoSkills.MARKETING, TokyoLevels.LV3);

        assertThat(score(FRAMEWORK, rule, all).certainShare()).isEqualTo(Share.ONE);
        assertThat(score(FRAMEWORK, rule, all).outcome()).isEqualTo(Outcome.MET);
        assertThat(score(FRAMEWORK, rule, all.withNotAssessed(TokyoSkills.MARKETING))
                        .outcome())
                .isEqualTo(Outcome.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"Lv.0, 0/1, 0/1, NOT_MET", "not assessed, 0/1, 1/1, OPEN", "Lv.1, 1/1, 1/1, MET"})
    void veto_mandatoryRequirement_decidesWhetherAnythingCounts(
            String held, String certain, String possible, Outcome outcome) {
        Framework framework = InventedJobType.asking(
                InventedJobType.item(skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV3)),
                InventedJobType.item(skill(TokyoSkills.CYBERSECURITY, TokyoLevels.LV1))
                        .withImportance(Importance.MANDATORY));
        SkillProfile profile = SkillProfile.builder(framework)
                .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV3)
                .build();
        SkillProfile person = framework
                .findLevel(TokyoSkills.CYBERSECURITY, held)
                .map(level -> profile.withLevel(TokyoSkills.CYBERSECURITY, level.id()))
                .orElse(profile);

        JobTypeFulfilment vetoed = score(framework, "steps-with-veto", person);

        assertThat(vetoed.certainShare()).isEqualTo(Share.parse(certain));
        assertThat(vetoed.possibleShare()).isEqualTo(Share.parse(possible));
        assertThat(vetoed.outcome()).isEqualTo(outcome);
        assertThat(score(framework, "steps", person).certainShare()).isNotEqualTo(Share.ZERO);
        assertThat(vetoed.explain()
                        .text(Locale.ENGLISH)
                        .contains("nothing counts, since a mandatory requirement is not met"))
                .isEqualTo(outcome != Outcome.MET);
        assertThat(vetoed.explain().text(Locale.JAPANESE)).contains("を算入（必須）");
        assertThat(vetoed.explain().tally()).contains(vetoed.tally());
    }

    @Test
    void desirable_isToldAndNeverCounted() {
        Framework framework = InventedJobType.asking(
                InventedJobType.item(skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV1)),
                InventedJobType.item(skill(TokyoSkills.UI_DESIGN, TokyoLevels.LV3))
                        .withImportance(Importance.DESIRABLE),
                InventedJobType.item(judgement(TokyoJudgements.SHUJI_GQ_1)).withImportance(Importance.DESIRABLE));
        SkillProfile person = SkillProfile.builder(framework)
                .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV1)
                .none(TokyoSkills.UI_DESIGN)
                .build();

        JobTypeFulfilment fulfilment = score(framework, "steps", person);

        assertThat(fulfilment.outcome()).isEqualTo(Outcome.MET);
        assertThat(fulfilment.gaps()).isEmpty();
        assertThat(fulfilment.items()).hasSize(3);
        assertThat(fulfilment.items().get(1).counted()).isEmpty();
        assertThat(fulfilment.explain().text(Locale.JAPANESE))
                .contains("\n  望ましい（算入しない） [サンプル]\n    UIデザイン: 必要 Lv.3、保有 Lv.0、3 のうち 0 を算入（未達）\n");
    }

    @Test
    void desirable_skillOnly_isNotCountedInThePackedFormEither() {
        Framework framework = InventedJobType.asking(
                InventedJobType.item(skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)),
                InventedJobType.item(skill(TokyoSkills.UI_DESIGN, TokyoLevels.LV3))
                        .withImportance(Importance.DESIRABLE));
        SkillProfile person = SkillProfile.builder(framework)
                .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV1)
                .build();

        JobTypeFulfilment fulfilment = JobTypeScorer.of(framework).score(person, InventedJobType.ID);

        assertThat(fulfilment.tally()).isEqualTo(Tally.of(1, 0, 2));
        assertThat(fulfilment.items().get(1).counted()).isEmpty();
    }

    @Test
    void explain_weighted_tellsWhatEachRequirementCountsAs() {
        assertThat(score(FRAMEWORK, "weighted", PERSON).explain().text(Locale.JAPANESE))
                .isEqualTo("""
                ジョブタイプ「仮の職」: 必要 6 のうち保有 13/3、未確定 1。確実 13/18、可能 8/9、未達 [サンプル]
                  規則 重み付き: 要件ごとの割合を重みで平均
                  枠組み test@1.0.0
                  最も弱い根拠 サンプル
                  1 のうち 1/3 を算入（必要） [サンプル]
                    UXデザイン: 必要 Lv.3、保有 Lv.1、3 のうち 1 を算入（未達）
                  4 のうち 4 を算入（必要） [サンプル]
                    UIデザイン: 必要 Lv.1、保有 Lv.2、1 のうち 1 を算入（達成）
                  1 のうち 0 を算入（必要） [サンプル]
                    マーケティング: 必要 Lv.2、保有 未判定、2 のうち 0 を算入（未確定）
                """);
    }

    @Test
    void named_everyName_isReadBack() {
        assertThat(ScoringRule.named("steps")).isEqualTo(ScoringRule.STEPS);
        assertThat(ScoringRule.named("requirements-met")).isEqualTo(ScoringRule.REQUIREMENTS_MET);
        assertThat(ScoringRule.named("all-or-nothing")).isEqualTo(ScoringRule.ALL_OR_NOTHING);
        assertThat(ScoringRule.named("weighted")).isEqualTo(ScoringRule.WEIGHTED);
        assertThat(ScoringRule.named("normalised")).isEqualTo(ScoringRule.NORMALISED);
        assertThat(ScoringRule.named("weighted-with-veto"))
                .isEqualTo(ScoringRule.WEIGHTED.withVeto())
                .hasSameHashCodeAs(ScoringRule.WEIGHTED.withVeto())
                .isNotEqualTo(ScoringRule.WEIGHTED)
                .isNotEqualTo(ScoringRule.STEPS.withVeto())
                .hasToString("weighted-with-veto");
        assertThat(ScoringRule.WEIGHTED.withVeto().vetoes()).isTrue();
        assertThat(ScoringRule.WEIGHTED.vetoes()).isFalse();
    }

    @Test
    void all_isEveryCountingWithoutAndWithVeto() {
        assertThat(ScoringRule.all())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .contains(ScoringRule.STEPS, ScoringRule.NORMALISED.withVeto())
                .allSatisfy(rule -> assertThat(ScoringRule.named(rule.name())).isEqualTo(rule));
    }

    @Test
    void named_unknown_listsThoseThatAreThere() {
        assertThatThrownBy(() -> ScoringRule.named("tokyo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule must be one of steps, steps-with-veto, requirements-met, requirements-met-with-veto,"
                        + " all-or-nothing, all-or-nothing-with-veto, weighted, weighted-with-veto, normalised,"
                        + " normalised-with-veto, but was 'tokyo'");
    }

    @Test
    void wording_saysWhatIsCounted() {
        assertThat(ScoringRule.STEPS.withVeto().wording().text(Locale.JAPANESE))
                .isEqualTo("段階数: 必要な段階のうち保有する段階の割合（必須を満たさなければ 0）");
        assertThat(ScoringRule.NORMALISED.wording().text(Locale.ENGLISH))
                .isEqualTo("normalised: the mean share of the requirements, each alike");
    }
}
