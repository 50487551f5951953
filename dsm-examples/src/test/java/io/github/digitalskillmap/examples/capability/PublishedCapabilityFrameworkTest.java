package io.github.digitalskillmap.examples.capability;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeRanking;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.LevelNotStatedException;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.UnscoredJobType;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.step.Share;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The Government Digital and Data capability framework of the United Kingdom, which stands beside this project and is no part
 * of it. Where it is not there, the tests are skipped. {@code -Ddsm.gdad=FOLDER} says where its two sheets are.
 */
class PublishedCapabilityFrameworkTest {

    private static Checked<Framework> read;
    private static Framework framework;
    private static JobTypeScorer scorer;

    @BeforeAll
    static void readTheSheets() {
        Path folder = folder();
        assumeTrue(Files.isRegularFile(folder.resolve("roles.csv")), "no capability framework in " + folder);
        read = Sheets.in(folder)
                .read(Edition.parse("gdad@1.0.0"), "Government Digital and Data capability framework", "UK Government");
        framework = read.orElseThrow();
        scorer = JobTypeScorer.of(framework);
    }

    private static Path folder() {
        return Optional.ofNullable(System.getProperty("dsm.gdad"))
                .map(Path::of)
                .orElseGet(() -> root().resolveSibling("shared/frameworks/uk-gdad"));
    }

    /** The root of this project; tests run in the folder of their module or in the root. */
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("dsm-examples")) ? here : here.getParent();
    }

    @Test
    void read_whatWasPublished_givesEveryRoleLevelAndSkill() {
        assertThat(framework.jobTypes()).hasSize(205);
        assertThat(framework.skills()).hasSize(188);
        assertThat(framework.jobTypeGroups())
                .filteredOn(group -> group.within().isEmpty())
                .hasSize(8);
        assertThat(framework.jobTypeGroups())
                .filteredOn(group -> group.within().isPresent())
                .hasSize(52);
        assertThat(framework.scales())
                .singleElement()
                .satisfies(scale -> assertThat(scale.levels())
                        .extracting(level -> level.label().toString())
                        .containsExactly("Awareness", "Working", "Practitioner", "Expert"));
        assertThat(framework.jobTypes().stream()
                        .mapToInt(jobType -> jobType.items().size())
                        .sum())
                .as("rows without the repeated ones")
                .isEqualTo(1_825 - 16);
    }

    /**
     * 13 requirements stand there 29 times, three of them three times, so 16 rows are too many. That 41 skills have no
     * definition and 45 lack the description of some level, in 60 cells, was not known before.
     */
    @Test
    void read_whatWasPublished_tellsEveryDefect() {
        Map<ProblemCode, Long> counts = read.problems().stream().collect(groupingBy(Problem::code, counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        CapabilityProblem.SPACES_AROUND, 13L,
                        CapabilityProblem.REPEATED_REQUIREMENT, 16L,
                        CapabilityProblem.ROLE_LEVEL_NOT_NAMED, 4L,
                        CapabilityProblem.LEVEL_NOT_STATED, 28L,
                        CapabilityProblem.SKILL_NOT_DEFINED, 41L,
                        CapabilityProblem.NO_LEVEL_DESCRIBED, 22L,
                        CapabilityProblem.LEVEL_NOT_DESCRIBED, 60L,
                        CapabilityProblem.ROLES_DIFFER, 15L));
        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.position()).isPresent();
            assertThat(problem.message(Locale.JAPANESE)).endsWith("。");
        });
        assertThat(distinct(
                        CapabilityProblem.REPEATED_REQUIREMENT,
                        problem -> problem.arguments().subList(0, 2)))
                .as("requirements that are repeated")
                .isEqualTo(13);
        assertThat(distinct(
                        CapabilityProblem.LEVEL_NOT_STATED,
                        problem -> problem.arguments().get(0)))
                .as("role levels of which a level is not stated")
                .isEqualTo(4);
        assertThat(distinct(
                        CapabilityProblem.LEVEL_NOT_DESCRIBED,
                        problem -> problem.arguments().get(0)))
                .as("skills of which some level is not described")
                .isEqualTo(45);
    }

    private static long distinct(CapabilityProblem code, Function<Problem, Object> part) {
        return read.problems().stream()
                .filter(problem -> problem.code() == code)
                .map(part)
                .distinct()
                .count();
    }

    private static List<JobType> scored() {
        return framework.jobTypes().stream()
                .filter(jobType -> jobType.skillsAtUnstatedLevels().isEmpty())
                .toList();
    }

    @Test
    void ranking_anybody_scoresAllButFourWhoseLevelsAreNotStated() {
        SkillProfile anybody = SkillProfile.builder(framework).build();

        JobTypeRanking ranking = scorer.ranking(anybody);

        assertThat(ranking.asList())
                .hasSize(201)
                .allSatisfy(fulfilment -> assertThat(fulfilment.outcome()).isEqualTo(Outcome.OPEN));
        assertThat(ranking.unscored())
                .extracting(unscored -> unscored.jobType().name().toString())
                .containsExactly(
                        "Chief data officer",
                        "Chief digital and information officer",
                        "Chief information security officer",
                        "Chief technology officer");
        for (UnscoredJobType unscored : ranking.unscored()) {
            assertThatThrownBy(() -> scorer.score(anybody, unscored.jobType().id()))
                    .isInstanceOf(LevelNotStatedException.class);
            assertThat(unscored.wording().text(Locale.JAPANESE)).contains("レベルの記載がない");
            assertThat(unscored.wording().text(Locale.ENGLISH)).contains("not stated");
        }
    }

    @Test
    void score_exactlyWhatIsRequired_isMetAndSurplusAddsNothing() {
        for (JobType jobType : scored()) {
            SkillProfile exact = holding(jobType);
            SkillProfile more = SkillProfile.builder(framework).build();
            for (Skill skill : framework.skills()) {
                more = more.withLevel(skill.id(), highest().id());
            }

            assertThat(scorer.score(exact, jobType.id()).outcome()).isEqualTo(Outcome.MET);
            assertThat(scorer.score(exact, jobType.id()).certainShare()).isEqualTo(Share.ONE);
            assertThat(scorer.score(more, jobType.id()).tally())
                    .isEqualTo(scorer.score(exact, jobType.id()).tally());
        }
    }

    @Test
    void score_oneStepLess_isNotMetByThatStepWhateverElseIsHeld() {
        for (JobType jobType : scored()) {
            int steps = steps(jobType);
            for (JobTypeItem item : jobType.items()) {
                SkillRequirement required = (SkillRequirement) item.requirement();
                JobTypeFulfilment fulfilment =
                        scorer.score(less(raised(jobType, required.skill()), required), jobType.id());

                assertThat(fulfilment.outcome()).isEqualTo(Outcome.NOT_MET);
                assertThat(fulfilment.certainShare()).isEqualTo(Share.of(steps - 1, steps));
                assertThat(fulfilment.gaps())
                        .singleElement()
                        .satisfies(gap -> assertThat(gap.requirement()).isEqualTo(required));
            }
        }
    }

    @Test
    void score_anyProfile_agreesWithTheReference() {
        Random random = new Random(20250925);
        for (int i = 0; i < 300; i++) {
            SkillProfile profile = any(random);
            JobTypeRanking ranking = scorer.ranking(profile);

            assertThat(ranking.asList())
                    .isSortedAccordingTo((one, other) -> other.certainShare().compareTo(one.certainShare()));
            for (JobTypeFulfilment fulfilment : ranking) {
                int steps = steps(fulfilment.jobType());
                assertThat(fulfilment.certainShare())
                        .isEqualTo(Share.of(held(profile, fulfilment.jobType(), false), steps));
                assertThat(fulfilment.possibleShare())
                        .isEqualTo(Share.of(held(profile, fulfilment.jobType(), true), steps));
            }
        }
    }

    /** The steps of what is required that are held, on paper: places on the scale, the lowest of which is 1. */
    private static int held(SkillProfile profile, JobType jobType, boolean hopeful) {
        int sum = 0;
        for (JobTypeItem item : jobType.items()) {
            SkillRequirement required = (SkillRequirement) item.requirement();
            int needed = place(required);
            boolean assessed = profile.attainment(required.skill()).isAssessed();
            int held = profile.attainment(required.skill())
                    .level()
                    .map(level -> levels().indexOf(level) + 1)
                    .orElse(0);
            sum += !assessed && hopeful ? needed : Math.min(held, needed);
        }
        return sum;
    }

    private static int steps(JobType jobType) {
        return jobType.items().stream()
                .mapToInt(item -> place((SkillRequirement) item.requirement()))
                .sum();
    }

    private static int place(SkillRequirement required) {
        return levels().stream().map(Level::id).toList().indexOf(required.level()) + 1;
    }

    private static List<Level> levels() {
        return framework.scales().get(0).levels();
    }

    private static Level highest() {
        return levels().get(levels().size() - 1);
    }

    private static SkillProfile holding(JobType jobType) {
        SkillProfile.Builder profile = SkillProfile.builder(framework);
        for (JobTypeItem item : jobType.items()) {
            SkillRequirement required = (SkillRequirement) item.requirement();
            profile.level(required.skill(), required.level());
        }
        return profile.build();
    }

    /** Somebody who holds what is required, and every other required skill at the highest level. */
    private static SkillProfile raised(JobType jobType, SkillId but) {
        SkillProfile profile = holding(jobType);
        for (JobTypeItem item : jobType.items()) {
            SkillId skill = ((SkillRequirement) item.requirement()).skill();
            profile = skill.equals(but)
                    ? profile
                    : profile.withLevel(skill, highest().id());
        }
        return profile;
    }

    private static SkillProfile less(SkillProfile profile, SkillRequirement required) {
        int place = place(required);
        return place == 1
                ? profile.withNone(required.skill())
                : profile.withLevel(required.skill(), levels().get(place - 2).id());
    }

    private static SkillProfile any(Random random) {
        SkillProfile.Builder profile = SkillProfile.builder(framework);
        for (Skill skill : framework.skills()) {
            int choice = random.nextInt(levels().size() + 2);
            if (choice < levels().size()) {
                profile.level(skill.id(), levels().get(choice).id());
            } else if (choice == levels().size()) {
                profile.none(skill.id());
            }
        }
        return profile.build();
    }

    @Test
    void facts_englishOnly_areStatedInBothLanguages() {
        assertThat(framework.facts()).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.wording().phrase(Locale.JAPANESE)).isPresent();
            assertThat(fact.wording().phrase(Locale.ENGLISH)).isPresent();
        });
    }

    @Test
    void write_theFramework_isReadBack() {
        String document = DocumentFormat.frameworks().write(framework);

        assertThat(document.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(DocumentFormat.MAX_BYTES);
        assertThat(DocumentFormat.frameworks().read(document).orElseThrow()).isEqualTo(framework);
    }
}
