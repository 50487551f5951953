package io.github.digitalskillmap.planning;

import static io.github.digitalskillmap.Invented.published;
import static io.github.digitalskillmap.Invented.wording;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A forest of four skills with two steps each, three exams and two judgements, and job types of every kind of requirement:
 * so little that every choice there is can be tried. Groups overlap, as all take their skills from these four.
 */
final class SmallForest {

    static final List<SkillId> SKILLS = IntStream.rangeClosed(1, 4)
            .mapToObj(each -> SkillId.of("mori", "skill-" + each))
            .toList();
    static final List<ExamId> EXAMS = IntStream.rangeClosed(1, 3)
            .mapToObj(each -> ExamId.of("mori", "exam-" + each))
            .toList();
    static final List<JudgementId> JUDGEMENTS = IntStream.rangeClosed(1, 2)
            .mapToObj(each -> JudgementId.of("mori", "judgement-" + each))
            .toList();
    private static final List<LevelId> LEVELS = List.of(Invented.LOW, Invented.HIGH);
    private static final ExamScaleId GRADES = ExamScaleId.of("mori", "grade");
    private static final List<ExamLevelId> GRADE = IntStream.rangeClosed(1, 3)
            .mapToObj(each -> ExamLevelId.of(GRADES, "" + each))
            .toList();

    /** The first exam has the second as its successor; the grades of the exams are 1, 2 and 3. */
    static final ExamCatalogue CATALOGUE = catalogue(false);

    /** The same, in which the last exam is no longer held. */
    static final ExamCatalogue CATALOGUE_OF_FEWER = catalogue(true);

    /** A rank that asks for what the ranger does; every other target is only desirable. */
    static final RankId CHIEF = RankId.of("mori", "chief");

    /** A job type that asks for what the ranger does, all of it in one line. */
    static final JobTypeId NESTED = JobTypeId.of("mori", "nested-ranger");

    private SmallForest() {}

    private static ExamCatalogue catalogue(boolean isLastOver) {
        ExamCatalogue.Builder catalogue = ExamCatalogue.builder(Edition.of("mori-exams", "1.0.0"))
                .addScale(ExamScale.of(
                        GRADES,
                        wording("級"),
                        GRADE.stream()
                                .map(each -> ExamLevel.of(each, wording(each.code() + "級")))
                                .toList(),
                        published(5)));
        for (int i = 0; i < EXAMS.size(); i++) {
            Exam.Builder exam = Exam.builder()
                    .id(EXAMS.get(i))
                    .code("E" + i)
                    .name(wording("試験" + i))
                    .level(Knowledge.known(GRADE.get(i)))
                    .provenance(published(5));
            if (i == 0) {
                exam.addSuccessor(EXAMS.get(1));
            } else if (i == EXAMS.size() - 1 && isLastOver) {
                exam.activeUntil(LocalDate.of(2020, 3, 31));
            }
            catalogue.addExam(exam.build());
        }
        return catalogue.build();
    }

    /** Frameworks with a job type, the ranger, and a profile of somebody who holds some of the skills and nothing else. */
    static Arbitrary<SkillProfile> profiles() {
        return Combinators.combine(
                        requirements(2).list().ofMinSize(1).ofMaxSize(4).uniqueElements(SmallForest::asked),
                        Arbitraries.integers().between(-1, 2).list().ofSize(SKILLS.size()))
                .as((asked, steps) -> profile(framework(asked), steps));
    }

    /** What no job type asks for twice. */
    private static Object asked(Requirement requirement) {
        return requirement instanceof SkillRequirement skill ? skill.skill() : requirement;
    }

    private static Arbitrary<Requirement> requirements(int depth) {
        Arbitrary<Requirement> leaves = Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(SKILLS), Arbitraries.of(LEVELS))
                        .<Requirement>as(Requirement::skill),
                groups(),
                groups(),
                Arbitraries.of(EXAMS).<Requirement>map(Requirement::exam),
                Arbitraries.of(GRADE).<Requirement>map(Requirement::examLevel),
                Arbitraries.of(JUDGEMENTS).<Requirement>map(Requirement::judgement));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Requirement[]> parts = requirements(depth - 1)
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .uniqueElements()
                .map(each -> each.toArray(Requirement[]::new));
        return Arbitraries.oneOf(
                leaves, leaves, parts.<Requirement>map(Requirement::anyOf), parts.<Requirement>map(Requirement::allOf));
    }

    private static Arbitrary<Requirement> groups() {
        return Combinators.combine(
                        Arbitraries.of(SKILLS).set().ofMinSize(2).ofMaxSize(4),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(LEVELS))
                .<Requirement>as((skills, count, level) -> Requirement.atLeast(
                        Math.min(count, skills.size()), SkillScope.skills(skills.toArray(SkillId[]::new)), level));
    }

    static Framework framework(List<Requirement> asked) {
        Framework.Builder framework = Framework.builder(Edition.of("mori", "1.0.0"), wording("森"))
                .addScale(Invented.scale())
                .addCategory(SkillCategory.of(Invented.CATEGORY, wording("林業"), published(4)))
                .addRole(Invented.role(Invented.ELDER, "長老"));
        for (int i = 0; i < SKILLS.size(); i++) {
            framework.addSkill(Invented.skill(SKILLS.get(i), i + 1, "技" + i).build());
        }
        JUDGEMENTS.forEach(each -> framework.addJudgement(Invented.judgement(each, each.key())));
        JobType.Builder ranger = Invented.jobType(Invented.RANGER, "レンジャー");
        asked.forEach(each -> ranger.addItem(JobTypeItem.of(each, Invented.sample())));
        Requirement whole = asked.size() == 1 ? asked.get(0) : Requirement.allOf(asked.toArray(Requirement[]::new));
        Rank.Builder chief = Rank.builder().id(CHIEF).name(wording("長")).provenance(Invented.sample());
        for (int i = 0; i < asked.size(); i++) {
            chief.addTarget(Invented.target(TargetId.of("mori", "chief-" + i), asked.get(i))
                    .importance(i % 2 == 0 ? Importance.REQUIRED : Importance.DESIRABLE)
                    .build());
        }
        return framework
                .addJobType(ranger.build())
                .addJobType(Invented.jobType(NESTED, "一行のレンジャー")
                        .addItem(JobTypeItem.of(whole, Invented.sample()))
                        .build())
                .addQuotient(Invented.quotient())
                .addRank(chief.build())
                .build();
    }

    private static SkillProfile profile(Framework framework, List<Integer> steps) {
        SkillProfile.Builder profile = SkillProfile.builder(framework);
        for (int i = 0; i < SKILLS.size(); i++) {
            if (steps.get(i) == 0) {
                profile.none(SKILLS.get(i));
            } else if (steps.get(i) > 0) {
                profile.level(SKILLS.get(i), LEVELS.get(steps.get(i) - 1));
            }
        }
        return profile.build();
    }
}
