package io.github.digitalskillmap.training;

import static io.github.digitalskillmap.Invented.published;
import static io.github.digitalskillmap.Invented.wording;
import static io.github.digitalskillmap.training.Curricula.empty;
import static io.github.digitalskillmap.training.Curricula.link;
import static io.github.digitalskillmap.training.Curricula.programme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurriculumProblemTest {

    private static final SkillId MOSS = SkillId.of("mori", "moss");

    /** A curriculum with one fault, and what the check says of it. */
    private record Expected(Curriculum.Builder bad, String path, String english) {}

    private static Curriculum.Builder serving(Topic... topics) {
        Programme.Builder programme = programme("one");
        for (Topic topic : topics) {
            programme.addLink(link(topic));
        }
        return empty().addProgramme(programme.build());
    }

    private static Expected expected(CurriculumProblem problem) {
        return switch (problem) {
            case DUPLICATE_ID ->
                new Expected(
                        empty().addProgramme(programme("one").build())
                                .addProgramme(programme("one").build()),
                        "/programmes/1/id",
                        "'mori:one' is there twice; remove one of the two or give it another identifier");
            case UNKNOWN_AUDIENCE ->
                new Expected(
                        serving()
                                .addTier(Tier.of(
                                        TierId.of("mori", "high"),
                                        wording("高い"),
                                        AudienceId.of("mori", "birds"),
                                        published(3),
                                        published(2))),
                        "/tiers/1/audience",
                        "audience 'mori:birds' of 'mori:high' is not in this curriculum; list it or correct the identifier");
            case UNKNOWN_TIER ->
                new Expected(
                        empty().addProgramme(programme("one")
                                .tier(TierId.of("mori", "high"))
                                .build()),
                        "/programmes/0/tier",
                        "tier 'mori:high' of 'mori:one' is not in this curriculum; list it or correct the identifier");
            case UNKNOWN_FORM ->
                new Expected(
                        empty().addProgramme(programme("one")
                                .form(FormId.of("mori", "run"))
                                .build()),
                        "/programmes/0/form",
                        "form 'mori:run' of 'mori:one' is not in this curriculum; list it or correct the identifier");
            case MANDATORY_FOR_OTHERS ->
                new Expected(
                        empty().addProgramme(programme("one")
                                .addMandatoryFor(Curricula.GUESTS)
                                .build()),
                        "/programmes/0/mandatoryFor/0",
                        "'mori:one' is mandatory for 'mori:guests', which is not among its audiences; add it to them or leave it"
                                + " out");
            case REPEATED_TOPIC ->
                new Expected(
                        serving(new Topic.EverySkillTopic(), new Topic.EverySkillTopic()),
                        "/programmes/0/links/1",
                        "'mori:one' serves the same twice; leave one of the two");
            case UNKNOWN_SKILL ->
                new Expected(
                        serving(new Topic.LevelTopic(MOSS, Invented.LOW)),
                        "/programmes/0/links/0/skill",
                        "skill 'mori:moss' that 'mori:one' serves is not in 'mori@1.0.0'; correct the identifier");
            case NO_STEP_OF_SKILL ->
                new Expected(
                        serving(new Topic.LevelTopic(Invented.PRUNING, Invented.NONE)),
                        "/programmes/0/links/0/level",
                        "level 'mori:level/0' that 'mori:one' leads to is no step of skill 'mori:pruning'; use one of"
                                + " [mori:level/1, mori:level/2]");
            case UNKNOWN_CATEGORY ->
                new Expected(
                        serving(new Topic.CategoryTopic(CategoryId.of("mori", "moss"))),
                        "/programmes/0/links/0/category",
                        "category 'mori:moss' that 'mori:one' serves is not in 'mori@1.0.0'; correct the identifier");
            case UNKNOWN_JOB_TYPE ->
                new Expected(
                        serving(new Topic.JobTypeTopic(JobTypeId.of("mori", "moss"))),
                        "/programmes/0/links/0/jobType",
                        "job type 'mori:moss' that 'mori:one' serves is not in 'mori@1.0.0'; correct the identifier");
            case UNKNOWN_EXAM ->
                new Expected(
                        serving(new Topic.ExamTopic(ExamId.of("mori", "moss"))),
                        "/programmes/0/links/0/exam",
                        "exam 'mori:moss' that 'mori:one' serves is in no catalogue given; correct the identifier or give its"
                                + " catalogue");
            case NO_PROGRAMME -> new Expected(empty(), "/programmes", "there is no programme; add at least one");
        };
    }

    @ParameterizedTest
    @EnumSource
    void check_oneFault_isToldAlone(CurriculumProblem code) {
        Expected expected = expected(code);

        Checked<Curriculum> checked = expected.bad.check(Curricula.EXAMS);

        assertThat(checked.value()).isEmpty();
        assertThat(checked.problems()).hasSize(1);
        Problem told = checked.problems().get(0);
        assertThat(told.code()).isEqualTo(code);
        assertThat(told.path()).hasToString(expected.path);
        assertThat(told.message(Locale.ENGLISH)).isEqualTo(expected.english);
        assertThat(told.message(Locale.JAPANESE)).isNotEqualTo(expected.english).endsWith("。");
    }

    @Test
    void check_manyFaults_areToldAtOnce() {
        Checked<Curriculum> checked = serving(
                        new Topic.SkillTopic(MOSS), new Topic.JobTypeTopic(JobTypeId.of("mori", "moss")))
                .addProgramme(programme("one").tier(TierId.of("mori", "high")).build())
                .check();

        assertThat(checked.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        CurriculumProblem.DUPLICATE_ID,
                        CurriculumProblem.UNKNOWN_SKILL,
                        CurriculumProblem.UNKNOWN_JOB_TYPE,
                        CurriculumProblem.UNKNOWN_TIER);
    }
}
