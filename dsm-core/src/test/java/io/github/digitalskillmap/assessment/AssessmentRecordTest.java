package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.tokyo.TokyoAssessment;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoRoles;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AssessmentRecordTest implements ValueContract<AssessmentRecord> {

    private static final UnitId NORTH = UnitId.of("mori", "north");

    @Override
    public AssessmentRecord value() {
        return Rounds.reviewed();
    }

    @Override
    public List<AssessmentRecord> others() {
        AssessmentCycle other = Rounds.withoutStages(Rounds.EDITION, Rounds.SELF)
                .addStage(Rounds.stage(Rounds.SEAL, Activity.CONFIRMATION, Side.of(Invented.ELDER)))
                .build();
        return List.of(
                Rounds.opened(),
                AssessmentRecord.open(Rounds.CYCLE, Rounds.FOREST, Rounds.BERT, Rounds.SPRING),
                AssessmentRecord.open(Rounds.CYCLE, Rounds.FOREST, Rounds.ANNA, Rounds.AUTUMN),
                AssessmentRecord.open(Rounds.CYCLE, Rounds.FOREST, Rounds.ANNA, Rounds.SPRING, NORTH),
                AssessmentRecord.open(Rounds.CYCLE, TokyoFramework.policyVersion2(), Rounds.ANNA, Rounds.SPRING),
                AssessmentRecord.open(other, Rounds.FOREST, Rounds.ANNA, Rounds.SPRING));
    }

    @Test
    void open_anybody_isBeforeTheFirstStage() {
        AssessmentRecord opened = AssessmentRecord.open(Rounds.CYCLE, Rounds.FOREST, Rounds.ANNA, Rounds.SPRING, NORTH);

        assertThat(opened.revision()).isZero();
        assertThat(opened.transitions()).isEmpty();
        assertThat(opened.next().orElseThrow().id()).isEqualTo(Rounds.ENTRY);
        assertThat(opened.isConfirmed()).isFalse();
        assertThat(opened.confirmedOn()).isEmpty();
        assertThat(opened.unit()).contains(NORTH);
        assertThat(opened.person()).isEqualTo(Rounds.ANNA);
        assertThat(opened.round()).isEqualTo(Rounds.SPRING);
        assertThat(opened.skills()).isEmpty();
        for (LevelOrigin.Stage stage : LevelOrigin.Stage.values()) {
            assertThat(opened.profile(stage)).isEmpty();
        }
    }

    @Test
    void open_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> AssessmentRecord.open(Rounds.CYCLE, Rounds.FOREST, null, Rounds.SPRING))
                .withMessage("person");
    }

    @Test
    void with_wholeCycle_hasThreeValuesSideBySide() {
        AssessmentRecord reviewed = Rounds.reviewed();
        AssessmentRecord corrected = reviewed.with(Rounds.next(reviewed, Rounds.DAY.plusDays(3))
                .none(Invented.FELLING)
                .build());
        AssessmentRecord confirmed = corrected.with(Rounds.next(corrected, Rounds.DAY.plusDays(4))
                .level(Invented.PRUNING, Invented.HIGH)
                .build());

        assertThat(confirmed.isConfirmed()).isTrue();
        assertThat(confirmed.confirmedOn()).contains(Rounds.DAY.plusDays(4));
        assertThat(confirmed.next()).isEmpty();
        SkillAssessment pruning = confirmed.skills().get(0);
        SkillAssessment felling = confirmed.skills().get(1);
        assertThat(pruning.selfChecked().level().orElseThrow().id()).isEqualTo(Invented.LOW);
        assertThat(pruning.corrected()).isEqualTo(new Attainment.NotAssessed());
        assertThat(pruning.confirmed().level().orElseThrow().id()).isEqualTo(Invented.HIGH);
        assertThat(pruning.deviation()).hasValue(-1);
        assertThat(felling.corrected()).isInstanceOf(Attainment.AssessedAsNone.class);
        assertThat(felling.confirmed()).isEqualTo(new Attainment.NotAssessed());
        assertThat(felling.deviation()).isEmpty();
        assertThat(reviewed.revision()).as("the record before stays").isEqualTo(3);
    }

    @Test
    void profile_eachStage_tellsWhereItsLevelsComeFrom() {
        AssessmentRecord reviewed = Rounds.reviewed();
        AssessmentRecord corrected = reviewed.with(Rounds.next(reviewed, Rounds.DAY.plusDays(3))
                .none(Invented.FELLING)
                .build());

        SkillProfile entered = corrected.profile(LevelOrigin.Stage.SELF_CHECK).orElseThrow();
        SkillProfile amended =
                corrected.profile(LevelOrigin.Stage.SELF_CORRECTION).orElseThrow();

        assertThat(entered.origin(Invented.FELLING)).contains(LevelOrigin.of(LevelOrigin.Stage.SELF_CHECK, Rounds.DAY));
        assertThat(amended.origin(Invented.PRUNING)).contains(LevelOrigin.of(LevelOrigin.Stage.SELF_CHECK, Rounds.DAY));
        assertThat(amended.origin(Invented.FELLING))
                .contains(LevelOrigin.of(LevelOrigin.Stage.SELF_CORRECTION, Rounds.DAY.plusDays(3)));
        assertThat(corrected.profile(LevelOrigin.Stage.CONFIRMATION)).isEmpty();
    }

    @Test
    void profile_scored_theScoreTellsWhichLevelsItUsed() {
        AssessmentRecord opened = AssessmentRecord.open(
                TokyoAssessment.cycle(),
                TokyoFramework.policyVersion2(),
                Rounds.ANNA,
                RoundId.of("tokyo-dsm", "fy2025"));
        AssessmentRecord entered = opened.with(Transition.builder()
                .stage(TokyoAssessment.SELF_CHECK)
                .basedOn(0)
                .on(Rounds.DAY)
                .by(Rounds.ANNA, TokyoRoles.MENTEE)
                .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                .build());

        JobTypeFulfilment fulfilment = JobTypeScorer.of(TokyoFramework.policyVersion2())
                .score(entered.profile(LevelOrigin.Stage.SELF_CHECK).orElseThrow(), TokyoJobTypes.UI_UX_DESIGNER);

        assertThat(fulfilment.explain().text(Locale.JAPANESE)).contains("UXデザイン: 必要 Lv.2、保有 Lv.2（スキルチェック）");
        assertThat(fulfilment.explain().text(Locale.ENGLISH)).contains("held Lv.2 (self-check)");
    }

    @Test
    void with_severalReasons_throwsAllAtOnceAndTellsNobody() {
        AssessmentRecord reviewed = Rounds.reviewed();
        Transition bad = Transition.builder()
                .stage(Rounds.SEAL)
                .basedOn(1)
                .on(Rounds.DAY.minusDays(1))
                .by(Rounds.ANNA, Invented.ELDER)
                .level(Invented.PRUNING, Invented.LOW)
                .build();

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> reviewed.with(bad))
                .satisfies(thrown -> assertThat(thrown.problems())
                        .extracting(Problem::code)
                        .containsExactly(
                                AssessmentProblem.OTHER_REVISION,
                                AssessmentProblem.STAGE_OUT_OF_ORDER,
                                AssessmentProblem.DAY_BEFORE_PREVIOUS,
                                AssessmentProblem.OWN_RECORD))
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("anna", "2025"));
        assertThat(reviewed).isEqualTo(Rounds.reviewed());
    }

    @Test
    void with_noCorrection_isACorrectionOfNothing() {
        AssessmentRecord reviewed = Rounds.reviewed();
        AssessmentRecord corrected =
                reviewed.with(Rounds.next(reviewed, Rounds.DAY.plusDays(2)).build());

        assertThat(corrected.profile(LevelOrigin.Stage.SELF_CORRECTION))
                .isEqualTo(corrected.profile(LevelOrigin.Stage.SELF_CHECK));
    }

    @Test
    void skills_withEvidence_tellIt() {
        LevelEvidence work =
                new LevelEvidence.CompletedWork("Orchard", "hard", "lead", List.of(Invented.PRUNING), Rounds.DAY);
        AssessmentRecord entered = Rounds.opened()
                .with(Rounds.next(Rounds.opened(), Rounds.DAY)
                        .addLevel(
                                AssessedLevel.of(Invented.PRUNING, Invented.LOW).withEvidence(work))
                        .build());

        assertThat(entered.skills().get(0).evidence()).containsExactly(work);
        assertThat(entered.skills().get(0)).hasToString("assessment of mori:pruning");
    }

    @Test
    void toString_any_tellsNeitherWhoNorWhat() {
        assertThat(Rounds.reviewed()).hasToString("record of mori-cycle@1.0.0 in mori:spring at revision 3");
    }
}
