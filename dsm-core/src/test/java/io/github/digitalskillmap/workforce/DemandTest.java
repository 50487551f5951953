package io.github.digitalskillmap.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.assessment.UnitId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final UnitId WELFARE = UnitId.of("our", "welfare");
    private static final UnitId WATER = UnitId.of("our", "water");

    private static final DemandSurvey SURVEY = DemandSurvey.of(
            TOKYO,
            List.of(
                    work(
                            WELFARE,
                            "窓口",
                            3,
                            asks(TokyoSkills.UX_DESIGN, TokyoLevels.LV2),
                            asks(TokyoSkills.UI_DESIGN, TokyoLevels.LV1)),
                    work(WATER, "窓口", 2, asks(TokyoSkills.UX_DESIGN, TokyoLevels.LV1))));

    private static SkillRequirement asks(SkillId skill, LevelId level) {
        return new SkillRequirement(skill, level);
    }

    private static Work work(UnitId unit, String name, long people, SkillRequirement... skills) {
        return Work.of(unit, name, people, List.of(skills));
    }

    @Test
    void demand_ofASkill_isTheSumOfTheHeadCountsAtEachLevel() {
        SkillDemand demand = SURVEY.demand(TokyoSkills.UX_DESIGN);

        assertThat(demand.people()).isEqualTo(5);
        assertThat(demand.level(TokyoLevels.LV1).atLeast()).isEqualTo(5);
        assertThat(demand.level(TokyoLevels.LV2).atLeast()).isEqualTo(3);
        assertThat(demand.level(TokyoLevels.LV3).atLeast()).isZero();
        assertThat(SURVEY.people()).isEqualTo(5);
        assertThat(SURVEY.demand()).hasSize(22);
        assertThatThrownBy(() -> demand.level(TokyoLevels.LV0)).hasMessageContaining("no step");
    }

    @Test
    void ranking_ofDemand_putsWhatNobodyNeedsLast() {
        SkillRanking ranking = SURVEY.ranking(TieRule.FIRST);

        assertThat(ranking.rank(TokyoSkills.UX_DESIGN)).isEqualTo(RankRange.of(1));
        assertThat(ranking.rank(TokyoSkills.UI_DESIGN)).isEqualTo(RankRange.of(2));
        assertThat(ranking.rank(TokyoSkills.DATABASE)).isEqualTo(RankRange.of(22));
        assertThat(ranking.provenance()).isEmpty();
    }

    @Test
    void ranking_ofEqualDemand_followsTheTieRule() {
        DemandSurvey tied = DemandSurvey.of(
                TOKYO,
                List.of(work(
                        WATER,
                        "a",
                        1,
                        asks(TokyoSkills.UX_DESIGN, TokyoLevels.LV1),
                        asks(TokyoSkills.UI_DESIGN, TokyoLevels.LV1))));

        assertThat(tied.ranking(TieRule.FIRST).rank(TokyoSkills.UI_DESIGN)).hasToString("1");
        assertThat(tied.ranking(TieRule.LAST).rank(TokyoSkills.UI_DESIGN)).hasToString("2");
        assertThat(tied.ranking(TieRule.OPEN).rank(TokyoSkills.UI_DESIGN)).hasToString("1-2");
    }

    @Test
    void ranking_ofSupply_isOpenWhereSomebodyWasNotAssessed() {
        Supply supply = Stream.of(
                        SkillProfile.builder(TOKYO)
                                .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV1)
                                .build(),
                        SkillProfile.builder(TOKYO)
                                .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV3)
                                .level(TokyoSkills.UI_DESIGN, TokyoLevels.LV1)
                                .build())
                .collect(Population.collector(JobTypeScorer.of(TOKYO)))
                .supply();

        assertThat(supply.ranking(TieRule.FIRST, UnassessedRule.NOT_HELD).rank(TokyoSkills.UI_DESIGN))
                .hasToString("2");
        assertThat(supply.ranking(TieRule.FIRST, UnassessedRule.OPEN).rank(TokyoSkills.UI_DESIGN))
                .hasToString("1-22");
        assertThat(supply.ranking(TieRule.FIRST, UnassessedRule.OPEN).rank(TokyoSkills.UX_DESIGN))
                .hasToString("1");
    }

    @Test
    void survey_wrongArguments_areNamed() {
        assertThatThrownBy(() -> work(WATER, " ", 1, asks(TokyoSkills.UX_DESIGN, TokyoLevels.LV1)))
                .hasMessageContaining("blank");
        assertThatThrownBy(() -> work(WATER, "a", 0, asks(TokyoSkills.UX_DESIGN, TokyoLevels.LV1)))
                .hasMessageContaining("was 0");
        assertThatThrownBy(() -> work(WATER, "a", 1)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> work(
                        WATER,
                        "a",
                        1,
                        asks(TokyoSkills.UX_DESIGN, TokyoLevels.LV1),
                        asks(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)))
                .hasMessageContaining("ux-design");
        Work nothing = work(WATER, "a", 1, asks(TokyoSkills.UX_DESIGN, TokyoLevels.LV0));
        assertThatThrownBy(() -> DemandSurvey.of(TOKYO, List.of(nothing))).hasMessageContaining("asks for nothing");
        Work sound = work(WATER, "a", 1, asks(TokyoSkills.UX_DESIGN, TokyoLevels.LV1));
        assertThatThrownBy(() -> DemandSurvey.of(TOKYO, List.of(sound, sound))).hasMessageContaining("twice");
        Work unknown = work(WATER, "a", 1, asks(SkillId.of("our", "moss"), TokyoLevels.LV1));
        assertThatThrownBy(() -> DemandSurvey.of(TOKYO, List.of(unknown)))
                .isInstanceOf(UnknownIdentifierException.class);
    }

    @Test
    void rule_wrongRanks_areNamed() {
        Wording note = Wording.supplied(Locale.ENGLISH, "note");
        Provenance sample = Provenance.sample(note);

        assertThatThrownBy(() -> FocusRule.of(0, 8, sample)).hasMessageContaining("0 and 8");
        assertThatThrownBy(() -> new RankRange(0, 1)).hasMessageContaining("0 and 1");
        assertThatThrownBy(() -> new RankRange(3, 2)).hasMessageContaining("3 and 2");
        Map<SkillId, RankRange> beyond = Map.of(TokyoSkills.UX_DESIGN, RankRange.of(23));
        assertThatThrownBy(() -> SkillRanking.of(TOKYO, note, beyond, sample)).hasMessageContaining("23");
        assertThat(FocusRule.of(6, 8, sample).wording().text(Locale.ENGLISH))
                .isEqualTo("skills of demand rank 6 or better and supply rank 8 or worse");
    }

    @Test
    void shortages_asManyHoldTheSkillAsAreNeededButLowerLevels_tellTheMissingLevel() {
        DemandSurvey two =
                DemandSurvey.of(TOKYO, List.of(work(WATER, "窓口", 2, asks(TokyoSkills.UX_DESIGN, TokyoLevels.LV3))));

        assertThat(two.shortages(supply(TokyoLevels.LV1, TokyoLevels.LV1, null)))
                .singleElement()
                .satisfies(shortage -> {
                    assertThat(shortage.skill().id()).isEqualTo(TokyoSkills.UX_DESIGN);
                    assertThat(shortage.level().id()).isEqualTo(TokyoLevels.LV3);
                    assertThat(shortage.needed()).isEqualTo(2);
                    assertThat(shortage.held()).isZero();
                    assertThat(shortage.missing()).isEqualTo(2);
                    assertThat(shortage.notAssessed()).isEqualTo(1);
                    assertThat(shortage.missingAtLeast()).isEqualTo(1);
                    assertThat(shortage).hasToString("UXデザイン Lv.3: 2 of 2");
                });
    }

    @Test
    void shortages_ofSeveralLevels_areThoseThatWorkAsksForWithTheMostMissingFirst() {
        assertThat(SURVEY.shortages(supply(TokyoLevels.LV1, TokyoLevels.LV1, TokyoLevels.LV3, TokyoLevels.LV2, null)))
                .extracting(LevelShortage::toString)
                .containsExactly("UIデザイン Lv.1: 3 of 3", "UXデザイン Lv.1: 1 of 5", "UXデザイン Lv.2: 1 of 3");
    }

    /** Returns the supply of people with these levels of UX design, or not assessed in it. */
    private static Supply supply(@Nullable LevelId... levels) {
        return Stream.of(levels)
                .map(level -> level == null
                        ? SkillProfile.builder(TOKYO).build()
                        : SkillProfile.builder(TOKYO)
                                .level(TokyoSkills.UX_DESIGN, level)
                                .build())
                .collect(Population.collector(JobTypeScorer.of(TOKYO)))
                .supply();
    }
}
