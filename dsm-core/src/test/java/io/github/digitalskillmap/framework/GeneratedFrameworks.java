package io.github.digitalskillmap.framework;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Frameworks of every kind, and profiles that fit them.
 *
 * <p>A property class annotated with {@code @Domain(GeneratedFrameworks.class)} and
 * {@code @Domain(DomainContext.Global.class)} takes {@code @ForAll Framework} and {@code @ForAll ProfileCase}. The static
 * methods serve whoever combines them further.
 */
public final class GeneratedFrameworks extends DomainContextBase {

    private static final int ANY = 10_000;

    /** A framework and a profile of one of its people. */
    public record ProfileCase(Framework framework, SkillProfile profile) {

        @Override
        public String toString() {
            return framework.stepLayout() + ", holding " + profile.steps();
        }
    }

    private record ScaleRecipe(LowestLevel lowest, int steps, boolean halfSteps, Standing standing) {}

    private record SkillRecipe(int scale, int category, Standing standing) {}

    private record ItemRecipe(int skill, int steps, Standing standing) {}

    private record JobTypeRecipe(List<ItemRecipe> items, Standing standing) {}

    @Provide
    Arbitrary<Framework> anyFramework() {
        return frameworks();
    }

    @Provide
    Arbitrary<ProfileCase> anyProfileCase() {
        return profileCases();
    }

    /** Returns generated frameworks, and Tokyo's among them. */
    public static Arbitrary<Framework> frameworks() {
        Arbitrary<Framework> generated = Combinators.combine(
                        scaleRecipes().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(1, 6),
                        skillRecipes().list().ofMinSize(1).ofMaxSize(40),
                        jobTypeRecipes().list().ofMinSize(1).ofMaxSize(12),
                        numbers().list().ofMaxSize(8))
                .as(GeneratedFrameworks::build)
                .withoutEdgeCases();
        return Arbitraries.frequencyOf(
                Tuple.of(9, generated), Tuple.of(1, Arbitraries.just(TokyoFramework.policyVersion2())));
    }

    /** Returns generated frameworks, each with a profile that fits it. */
    public static Arbitrary<ProfileCase> profileCases() {
        return frameworks()
                .flatMap(framework -> profilesOf(framework).map(profile -> new ProfileCase(framework, profile)));
    }

    /** Returns profiles in which each skill is not assessed, assessed as none, or held at any level of its scale. */
    public static Arbitrary<SkillProfile> profilesOf(Framework framework) {
        return Combinators.combine(
                        numbers().list().ofSize(framework.skills().size()),
                        numbers().list().ofMaxSize(5))
                .as((holdings, exams) -> profile(framework, holdings, exams))
                .withoutEdgeCases();
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, ANY).withoutEdgeCases();
    }

    private static Arbitrary<Standing> standings() {
        return Arbitraries.of(Standing.class);
    }

    private static Arbitrary<ScaleRecipe> scaleRecipes() {
        Arbitrary<Integer> steps = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(1, 7)),
                Tuple.of(2, Arbitraries.integers().between(8, 62)),
                Tuple.of(1, Arbitraries.just(62)));
        return Combinators.combine(Arbitraries.of(LowestLevel.class), steps, Arbitraries.of(true, false), standings())
                .as(ScaleRecipe::new);
    }

    private static Arbitrary<SkillRecipe> skillRecipes() {
        return Combinators.combine(numbers(), numbers(), standings()).as(SkillRecipe::new);
    }

    private static Arbitrary<JobTypeRecipe> jobTypeRecipes() {
        Arbitrary<ItemRecipe> items =
                Combinators.combine(numbers(), numbers(), standings()).as(ItemRecipe::new);
        return Combinators.combine(items.list().ofMinSize(1).ofMaxSize(12), standings())
                .as(JobTypeRecipe::new);
    }

    private static Framework build(
            List<ScaleRecipe> scaleRecipes,
            int categories,
            List<SkillRecipe> skillRecipes,
            List<JobTypeRecipe> jobTypeRecipes,
            List<Integer> examNumbers) {
        Framework.Builder framework =
                Framework.builder(Edition.of("gen", "1.0.0"), Invented.wording("生成された枠組み", "Generated framework"));
        List<LevelScale> scales = new ArrayList<>();
        for (ScaleRecipe recipe : scaleRecipes) {
            LevelScale scale = scale(ScaleId.of("gen", "scale-" + scales.size()), recipe);
            scales.add(scale);
            framework.addScale(scale);
        }
        for (int i = 0; i < categories; i++) {
            framework.addCategory(SkillCategory.of(category(i), Invented.wording("分類" + i), Invented.published(1)));
        }
        List<LevelScale> scaleOfSkill = new ArrayList<>();
        for (SkillRecipe recipe : skillRecipes) {
            LevelScale scale = scales.get(recipe.scale() % scales.size());
            framework.addSkill(skill(scaleOfSkill.size(), scale, recipe.category() % categories, recipe.standing()));
            scaleOfSkill.add(scale);
        }
        for (int i = 0; i < jobTypeRecipes.size(); i++) {
            framework.addJobType(jobType(i, jobTypeRecipes.get(i), scaleOfSkill));
        }
        framework.addExamCatalogue(Edition.of("gen-exams", "1.0.0"));
        examNumbers.stream()
                .map(number -> number % skillRecipes.size())
                .distinct()
                .map(GeneratedFrameworks::examLink)
                .forEach(framework::addExamLink);
        for (int i = 0; i < 3; i++) {
            framework.addRank(Rank.of(RankId.of("gen", "rank-" + i), Invented.wording("職級" + i), Invented.sample()));
        }
        return framework.build();
    }

    private static LevelScale scale(ScaleId id, ScaleRecipe recipe) {
        LevelScale.Builder scale =
                LevelScale.builder().id(id).lowest(recipe.lowest()).provenance(Invented.of(recipe.standing()));
        int first = recipe.lowest() == LowestLevel.NOTHING ? 0 : 1;
        for (int position = first; position <= recipe.steps(); position++) {
            scale.addLevel(level(id, position, recipe.halfSteps()));
        }
        return scale.build();
    }

    private static Level level(ScaleId scale, int position, boolean halfSteps) {
        String number = halfSteps ? position / 2 + (position % 2 == 0 ? "" : ".5") : Integer.toString(position);
        return Level.of(
                LevelId.of(scale, number.replace('.', '-')), Invented.wording("Lv." + number), Invented.published(2));
    }

    private static CategoryId category(int index) {
        return CategoryId.of("gen", "category-" + index);
    }

    private static SkillId skill(int index) {
        return SkillId.of("gen", "skill-" + index);
    }

    private static Skill skill(int index, LevelScale scale, int category, Standing standing) {
        return Skill.builder()
                .id(skill(index))
                .number(index + 1)
                .name(Invented.wording("スキル" + index, "Skill " + index))
                .category(category(category))
                .scale(scale.id())
                .provenance(Invented.of(standing))
                .build();
    }

    private static JobType jobType(int index, JobTypeRecipe recipe, List<LevelScale> scaleOfSkill) {
        Map<Integer, ItemRecipe> itemOfSkill = new LinkedHashMap<>();
        recipe.items().forEach(item -> itemOfSkill.putIfAbsent(item.skill() % scaleOfSkill.size(), item));
        JobType.Builder jobType = JobType.builder()
                .id(JobTypeId.of("gen", "job-type-" + index))
                .name(Invented.wording("ジョブタイプ" + index))
                .provenance(Invented.of(recipe.standing()));
        itemOfSkill.forEach((skill, item) -> {
            LevelScale scale = scaleOfSkill.get(skill);
            LevelId level = scale.atSteps(1 + item.steps() % scale.steps())
                    .orElseThrow()
                    .id();
            jobType.require(skill(skill), level, Invented.of(item.standing()));
        });
        return jobType.build();
    }

    private static ExamId exam(int index) {
        return ExamId.of("gen", "exam-" + index);
    }

    private static ExamLink examLink(int index) {
        return ExamLink.of(skill(index), exam(index), ExamLink.Kind.EXAM, "試験" + index, Invented.published(3));
    }

    private static SkillProfile profile(Framework framework, List<Integer> holdings, List<Integer> exams) {
        SkillProfile.Builder profile = SkillProfile.builder(framework);
        for (int lane = 0; lane < holdings.size(); lane++) {
            Skill skill = framework.skills().get(lane);
            LevelScale scale = framework.scale(skill.scale());
            int steps = holdings.get(lane) % (scale.steps() + 2) - 1;
            if (steps >= 0) {
                scale.atSteps(steps)
                        .ifPresentOrElse(
                                level -> profile.level(skill.id(), level.id()), () -> profile.none(skill.id()));
            }
        }
        exams.stream()
                .distinct()
                .map(number ->
                        ExamPass.of(exam(number % 12), LocalDate.of(2020, 1, 1).plusDays(number)))
                .forEach(profile::pass);
        return profile.build();
    }
}
