package io.github.digitalskillmap.training;

import static io.github.digitalskillmap.training.Curricula.empty;
import static io.github.digitalskillmap.training.Curricula.link;
import static io.github.digitalskillmap.training.Curricula.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingAdvisorTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 4, 1);
    private static final TrainingNeed LOW = new TrainingNeed.LevelNeed(Invented.PRUNING, Invented.LOW);
    private static final TrainingNeed HIGH = new TrainingNeed.LevelNeed(Invented.PRUNING, Invented.HIGH);
    private static final TrainingNeed FOCUS = new TrainingNeed.FocusNeed(Invented.FELLING);
    private static final TrainingNeed RANGER = new TrainingNeed.JobTypeNeed(Invented.RANGER);
    private static final TrainingNeed SAW = new TrainingNeed.ExamNeed(Curricula.SAW);

    private static final Curriculum CURRICULUM = empty().addProgramme(programme("all-skills")
                    .addLink(link(new Topic.EverySkillTopic()))
                    .build())
            .addProgramme(programme("forestry")
                    .addLink(link(new Topic.CategoryTopic(Invented.CATEGORY)))
                    .build())
            .addProgramme(programme("pruning-low")
                    .addLink(link(new Topic.LevelTopic(Invented.PRUNING, Invented.LOW)))
                    .build())
            .addProgramme(programme("pruning")
                    .addLink(link(new Topic.SkillTopic(Invented.PRUNING)))
                    .build())
            .addProgramme(programme("focus")
                    .addMandatoryFor(Curricula.WARDENS)
                    .addLink(link(new Topic.FocusAreasTopic()))
                    .build())
            .addProgramme(programme("ranger")
                    .addLink(link(new Topic.JobTypeTopic(Invented.RANGER)))
                    .build())
            .addProgramme(programme("any-job-type")
                    .addLink(link(new Topic.EveryJobTypeTopic()))
                    .build())
            .addProgramme(programme("for-guests")
                    .addAudience(Curricula.GUESTS)
                    .addMandatoryFor(Curricula.GUESTS)
                    .addLink(link(new Topic.ExamTopic(Curricula.SAW)))
                    .build())
            .build(Curricula.EXAMS);

    private static final TrainingAdvisor ADVISOR = TrainingAdvisor.of(CURRICULUM);

    private static List<String> keys(TrainingAdvice advice) {
        return advice.programmes().stream()
                .map(proposed -> proposed.programme().id().key())
                .toList();
    }

    @Test
    void advise_levels_areServedByWhatNamesThemFirstThenByFieldThenForAll() {
        assertThat(keys(ADVISOR.advise(List.of(LOW, HIGH))))
                .containsExactly("pruning", "pruning-low", "forestry", "all-skills");
        assertThat(keys(ADVISOR.advise(List.of(HIGH)))).containsExactly("pruning", "forestry", "all-skills");
    }

    @Test
    void advise_focus_isServedByTrainingOfFocusAreas() {
        assertThat(keys(ADVISOR.advise(List.of(FOCUS)))).containsExactly("forestry", "focus", "all-skills");
        assertThat(keys(ADVISOR.advise(List.of(FOCUS), Set.of(Curricula.WARDENS))))
                .containsExactly("focus", "forestry", "all-skills");
    }

    @Test
    void advise_jobTypeAndExam_areServedByWhatNamesThem() {
        assertThat(keys(ADVISOR.advise(List.of(RANGER)))).containsExactly("ranger", "any-job-type");
        assertThat(keys(ADVISOR.advise(List.of(SAW)))).containsExactly("for-guests");
    }

    @Test
    void advise_audience_leavesOutWhatIsForOthersAndTellsWhatNothingServes() {
        TrainingAdvice advice = ADVISOR.advise(List.of(SAW, LOW, LOW), Set.of(Curricula.GUESTS));

        assertThat(keys(advice)).containsExactly("for-guests");
        assertThat(advice.programmes().get(0).isMandatory()).isTrue();
        assertThat(advice.unserved()).containsExactly(LOW);
    }

    @Test
    void advise_reasons_sayWhatIsWantedAndWhatServesIt() {
        ProposedProgramme forestry = ADVISOR.advise(List.of(LOW, FOCUS)).programmes().stream()
                .filter(proposed -> proposed.programme().id().key().equals("forestry"))
                .findFirst()
                .orElseThrow();

        assertThat(forestry.servedNeeds()).isEqualTo(2);
        assertThat(forestry.reasons())
                .extracting(reason -> reason.wording().text(Locale.ENGLISH))
                .containsExactly(
                        "\"剪定\" Lv.1: for skills of the category \"forestry\"",
                        "focus area \"伐採\": for skills of the category \"forestry\"");
    }

    @Test
    void openMandatory_isWhatTheAudienceHasToTakeAndHasNotCompleted() {
        assertThat(ADVISOR.openMandatory(Set.of(Curricula.WARDENS), Set.of()))
                .extracting(programme -> programme.id().key())
                .containsExactly("focus");
        assertThat(ADVISOR.openMandatory(
                        Set.of(Curricula.WARDENS, Curricula.GUESTS), Set.of(ProgrammeId.of("mori", "focus"))))
                .extracting(programme -> programme.id().key())
                .containsExactly("for-guests");
    }

    @Test
    void audience_noneOrUnknown_isRefused() {
        assertThatThrownBy(() -> ADVISOR.openMandatory(Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("audiences must have at least one member, but were []");
        assertThatThrownBy(() -> ADVISOR.advise(List.of(), Set.of(AudienceId.of("mori", "birds"))))
                .isInstanceOf(UnknownIdentifierException.class);
        assertThatThrownBy(
                        () -> ADVISOR.openMandatory(Set.of(Curricula.WARDENS), Set.of(ProgrammeId.of("mori", "moss"))))
                .isInstanceOf(UnknownIdentifierException.class);
    }

    @Test
    void need_thatTheFrameworkDoesNotHave_isRefused() {
        assertThatThrownBy(() -> ADVISOR.advise(List.of(new TrainingNeed.FocusNeed(SkillId.of("mori", "moss")))))
                .isInstanceOf(UnknownIdentifierException.class);
        assertThatThrownBy(() -> ADVISOR.advise(List.of(new TrainingNeed.LevelNeed(Invented.PRUNING, Invented.NONE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level of a need must be a step of skill 'mori:pruning', but was 'mori:level/0'");
    }

    @Test
    void needs_ofAJobType_areItselfAndEachLevelAndExamThatIsMissing() {
        JobTypeScorer scorer = JobTypeScorer.of(Curricula.FOREST, Curricula.EXAMS);
        SkillProfile beginner = SkillProfile.builder(Curricula.FOREST)
                .level(Invented.PRUNING, Invented.LOW)
                .build();
        SkillProfile ranger = SkillProfile.builder(Curricula.FOREST)
                .level(Invented.PRUNING, Invented.HIGH)
                .passed(Curricula.SAW, TODAY)
                .build();

        assertThat(TrainingNeed.of(scorer.score(beginner, Invented.RANGER, TODAY)))
                .containsExactly(RANGER, HIGH, SAW);
        assertThat(TrainingNeed.of(
                        scorer.score(SkillProfile.builder(Curricula.FOREST).build(), Invented.RANGER, TODAY)))
                .containsExactly(RANGER, LOW, HIGH, SAW);
        assertThat(TrainingNeed.of(scorer.score(ranger, Invented.RANGER, TODAY)))
                .isEmpty();
    }
}
