package io.github.digitalskillmap.framework;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.IndicatorItemId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelDescription;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Frameworks of every kind, and profiles that fit them: requirements of every kind in job types and ranks, groups of job
 * types, roles, judgements, quotients, targets and guides. {@link #plainFrameworks()} have nothing but skill requirements.
 *
 * <p>A property class annotated with {@code @Domain(GeneratedFrameworks.class)} and
 * {@code @Domain(DomainContext.Global.class)} takes {@code @ForAll Framework} and {@code @ForAll ProfileCase}. The static
 * methods serve whoever combines them further.
 */
public final class GeneratedFrameworks extends DomainContextBase {

    private static final int ANY = 10_000;
    private static final int EXAMS = 12;
    private static final int DEPTH = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final ExamScaleId GRADE = ExamScaleId.of("gen", "grade");
    private static final ExamCatalogue CATALOGUE = buildCatalogue();

    /** A framework and a profile of one of its people. */
    public record ProfileCase(Framework framework, SkillProfile profile) {

        /** Returns the catalogue that the framework's exams and the person's passes are in. */
        public ExamCatalogue catalogue() {
            return catalogueOf(framework);
        }

        @Override
        public String toString() {
            return SkillLayout.of(framework).steps() + ", holding " + profile.steps();
        }
    }

    /** How levels are called: after their code, in half steps, or so that the label of one has the code of another. */
    private enum Labels {
        NUMBERED,
        HALF_STEPS,
        ONE_HIGHER,
        REVERSED
    }

    private record ScaleRecipe(LowestLevel lowest, int steps, Labels labels, Standing standing) {}

    private record SkillRecipe(int scale, int category, Standing standing) {}

    private enum Kind {
        SKILL,
        UNSTATED_LEVEL,
        GROUP_OF_ANY,
        GROUP_OF_CATEGORIES,
        GROUP_OF_SKILLS,
        EXAM,
        EXAM_LEVEL,
        JUDGEMENT,
        ALL,
        ANY
    }

    /** A requirement before it is fitted to a framework; how its numbers are used depends on its kind. */
    private record RequirementRecipe(Kind kind, List<Integer> numbers, List<RequirementRecipe> parts) {}

    private record ItemRecipe(RequirementRecipe requirement, Importance importance, int weight, Standing standing) {}

    private record JobTypeRecipe(List<ItemRecipe> items, Standing standing) {}

    private record TargetRecipe(ItemRecipe item, int quotient, Standing reading) {}

    private record GuideRecipe(int kindOfKnowledge, RequirementRecipe requirement) {}

    private record RankRecipe(List<TargetRecipe> targets, List<GuideRecipe> guides, Standing standing) {}

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
        Arbitrary<Framework> generated = generated(
                jobTypeRecipes(jobTypeItemRecipes()), rankRecipes().list().ofMaxSize(4));
        return Arbitraries.frequencyOf(
                Tuple.of(9, generated), Tuple.of(1, Arbitraries.just(TokyoFramework.policyVersion2())));
    }

    /** Returns generated frameworks whose job types require skills only, each of them once, and all weigh 1. */
    public static Arbitrary<Framework> plainFrameworks() {
        return withoutTargets(Combinators.combine(leaves(Kind.SKILL), standings())
                .as((skill, standing) -> new ItemRecipe(skill, Importance.REQUIRED, 1, standing)));
    }

    /** Returns generated frameworks whose job types ask for skills and groups of skills only. */
    private static Arbitrary<Framework> frameworksOfGroups() {
        Arbitrary<RequirementRecipe> groups = Arbitraries.oneOf(
                leaves(Kind.GROUP_OF_ANY), leaves(Kind.GROUP_OF_CATEGORIES), leaves(Kind.GROUP_OF_SKILLS));
        return withoutTargets(Combinators.combine(
                        Arbitraries.oneOf(leaves(Kind.SKILL), groups), Arbitraries.of(Importance.class), standings())
                .as((asked, importance, standing) -> new ItemRecipe(asked, importance, 1, standing)));
    }

    private static Arbitrary<Framework> withoutTargets(Arbitrary<ItemRecipe> items) {
        Arbitrary<RankRecipe> ranks = standings().map(standing -> new RankRecipe(List.of(), List.of(), standing));
        Arbitrary<Framework> generated =
                generated(jobTypeRecipes(items), ranks.list().ofMaxSize(4));
        return Arbitraries.frequencyOf(
                Tuple.of(9, generated), Tuple.of(1, Arbitraries.just(TokyoFramework.policyVersion2())));
    }

    private static Arbitrary<Framework> generated(
            Arbitrary<JobTypeRecipe> jobTypes, Arbitrary<List<RankRecipe>> ranks) {
        return Combinators.combine(
                        scaleRecipes().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(1, 6),
                        skillRecipes().list().ofMinSize(1).ofMaxSize(40),
                        jobTypes.list().ofMinSize(1).ofMaxSize(12),
                        numbers().list().ofMaxSize(8),
                        ranks)
                .as(GeneratedFrameworks::build)
                .withoutEdgeCases();
    }

    /** Returns generated frameworks, each with a profile that fits it. */
    public static Arbitrary<ProfileCase> profileCases() {
        return casesOf(frameworks());
    }

    /** Returns {@linkplain #plainFrameworks() plain frameworks}, each with a profile that fits it. */
    public static Arbitrary<ProfileCase> plainProfileCases() {
        return casesOf(plainFrameworks());
    }

    /** Returns generated frameworks whose job types ask for skills and groups of skills only, each with a profile that fits it. */
    public static Arbitrary<ProfileCase> groupedProfileCases() {
        return casesOf(frameworksOfGroups());
    }

    private static Arbitrary<ProfileCase> casesOf(Arbitrary<Framework> frameworks) {
        return frameworks.flatMap(
                framework -> profilesOf(framework).map(profile -> new ProfileCase(framework, profile)));
    }

    /**
     * Returns profiles in which each skill is not assessed, assessed as none, or held at any level of its scale, with
     * passes of exams of the framework's catalogue and attestations of its judgements.
     */
    public static Arbitrary<SkillProfile> profilesOf(Framework framework) {
        return Combinators.combine(
                        numbers().list().ofSize(framework.skills().size()),
                        numbers().list().ofMaxSize(5),
                        numbers().list().ofMaxSize(8))
                .as((holdings, exams, judgements) -> profile(framework, holdings, exams, judgements))
                .withoutEdgeCases();
    }

    /** Returns the catalogue of the exams that a framework of this class speaks of. */
    public static ExamCatalogue catalogueOf(Framework framework) {
        return framework.equals(TokyoFramework.policyVersion2()) ? IpaCatalogue.fiscalYear2026() : CATALOGUE;
    }

    /** Returns days before, between and after everything that is dated in a generated profile. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, 1_500).map(FIRST_DAY::plusDays);
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
        return Combinators.combine(Arbitraries.of(LowestLevel.class), steps, Arbitraries.of(Labels.class), standings())
                .as(ScaleRecipe::new);
    }

    private static Arbitrary<SkillRecipe> skillRecipes() {
        return Combinators.combine(numbers(), numbers(), standings()).as(SkillRecipe::new);
    }

    private static Arbitrary<RequirementRecipe> leaves(Kind... kinds) {
        return Combinators.combine(Arbitraries.of(kinds), numbers().list().ofSize(6))
                .as((kind, numbers) -> new RequirementRecipe(kind, numbers, List.of()));
    }

    /** Requirements of every kind, nested to a depth; half of those that are not nested are of a skill. */
    private static Arbitrary<RequirementRecipe> requirementRecipes(int depth) {
        Arbitrary<RequirementRecipe> others = leaves(
                Kind.GROUP_OF_ANY,
                Kind.GROUP_OF_CATEGORIES,
                Kind.GROUP_OF_SKILLS,
                Kind.EXAM,
                Kind.EXAM_LEVEL,
                Kind.JUDGEMENT);
        if (depth == 0) {
            return Arbitraries.oneOf(leaves(Kind.SKILL), others);
        }
        Arbitrary<RequirementRecipe> nested = Combinators.combine(
                        Arbitraries.of(Kind.ALL, Kind.ANY),
                        requirementRecipes(depth - 1).list().ofMinSize(1).ofMaxSize(3))
                .as((kind, parts) -> new RequirementRecipe(kind, List.of(), parts));
        return Arbitraries.frequencyOf(Tuple.of(3, leaves(Kind.SKILL)), Tuple.of(3, others), Tuple.of(2, nested));
    }

    private static Arbitrary<ItemRecipe> itemRecipes() {
        return Combinators.combine(
                        requirementRecipes(DEPTH),
                        Arbitraries.of(Importance.class),
                        Arbitraries.integers().between(1, 5),
                        standings())
                .as(ItemRecipe::new);
    }

    /** Among the lines of job types, a few ask for a level that is not stated; ranks never do. */
    private static Arbitrary<ItemRecipe> jobTypeItemRecipes() {
        Arbitrary<ItemRecipe> unstated = Combinators.combine(
                        leaves(Kind.UNSTATED_LEVEL), Arbitraries.of(Importance.class), standings())
                .as((skill, importance, standing) -> new ItemRecipe(skill, importance, 1, standing));
        return Arbitraries.frequencyOf(Tuple.of(39, itemRecipes()), Tuple.of(1, unstated));
    }

    private static Arbitrary<JobTypeRecipe> jobTypeRecipes(Arbitrary<ItemRecipe> items) {
        return Combinators.combine(items.list().ofMinSize(1).ofMaxSize(12), standings())
                .as(JobTypeRecipe::new);
    }

    private static Arbitrary<RankRecipe> rankRecipes() {
        Arbitrary<TargetRecipe> targets =
                Combinators.combine(itemRecipes(), numbers(), standings()).as(TargetRecipe::new);
        Arbitrary<GuideRecipe> guides = Combinators.combine(
                        Arbitraries.integers().between(0, 3), requirementRecipes(1))
                .as(GuideRecipe::new);
        return Combinators.combine(
                        targets.list().ofMaxSize(5), guides.list().ofSize(GuideKind.values().length), standings())
                .as(RankRecipe::new);
    }

    private static Framework build(
            List<ScaleRecipe> scaleRecipes,
            int categories,
            List<SkillRecipe> skillRecipes,
            List<JobTypeRecipe> jobTypeRecipes,
            List<Integer> examNumbers,
            List<RankRecipe> rankRecipes) {
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
        Map<SkillId, LevelScale> scaleOf = new LinkedHashMap<>();
        List<Skill> skills = new ArrayList<>();
        for (SkillRecipe recipe : skillRecipes) {
            LevelScale scale = scales.get(recipe.scale() % scales.size());
            Skill skill = skill(skills.size(), scale, recipe.category() % (categories + 1) - 1, recipe.standing());
            framework.addSkill(skill);
            skills.add(skill);
            scaleOf.put(skill.id(), scale);
        }
        addFamilies(framework, scales);
        addJudgements(framework);
        Fitting fitting = new Fitting(skills, scaleOf);
        addJobTypeGroups(framework);
        for (int i = 0; i < jobTypeRecipes.size(); i++) {
            framework.addJobType(jobType(i, jobTypeRecipes.get(i), fitting));
        }
        framework.addExamCatalogue(CATALOGUE.edition());
        examNumbers.stream()
                .map(number -> number % skillRecipes.size())
                .distinct()
                .map(GeneratedFrameworks::examLink)
                .forEach(framework::addExamLink);
        for (int i = 0; i < rankRecipes.size(); i++) {
            framework.addRank(rank(i, rankRecipes.get(i), fitting));
        }
        return framework.check().orElseThrow();
    }

    /** Every second scale is that of a family; one more family has no scale yet, and lists two items. */
    private static void addFamilies(Framework.Builder framework, List<LevelScale> scales) {
        for (int i = 0; i < scales.size(); i += 2) {
            framework.addFamily(IndicatorFamily.builder()
                    .id(IndicatorFamilyId.of("gen", "family-" + i))
                    .name(Invented.wording("指標群" + i, "Family " + i))
                    .scale(scales.get(i).id())
                    .openEnded(i > 0)
                    .provenance(Invented.published(6))
                    .build());
        }
        IndicatorItem tools = IndicatorItem.builder()
                .id(IndicatorItemId.of("gen", "tools"))
                .name(Invented.wording("道具", "Tools"))
                .provenance(Invented.published(6))
                .build();
        framework.addFamily(IndicatorFamily.builder()
                .id(IndicatorFamilyId.of("gen", "family-of-tools"))
                .name(Invented.wording("道具の指標群"))
                .addItem(tools)
                .addItem(IndicatorItem.builder()
                        .id(IndicatorItemId.of("gen", "hammer"))
                        .name(Invented.wording("金槌"))
                        .within(tools.id())
                        .provenance(Invented.sample())
                        .build())
                .openEnded(true)
                .provenance(Invented.sample())
                .build());
    }

    private static void addJobTypeGroups(Framework.Builder framework) {
        JobTypeGroup family = JobTypeGroup.builder()
                .id(group(0))
                .name(Invented.wording("職群", "Family"))
                .provenance(Invented.published(6))
                .build();
        framework.addJobTypeGroup(family);
        framework.addJobTypeGroup(JobTypeGroup.builder()
                .id(group(1))
                .name(Invented.wording("職"))
                .description(Invented.wording("職の説明", "What the role does"))
                .within(family.id())
                .provenance(Invented.sample())
                .build());
    }

    private static JobTypeGroupId group(int index) {
        return JobTypeGroupId.of("gen", "group-" + index);
    }

    private static void addJudgements(Framework.Builder framework) {
        framework.addRole(Role.of(role(0), Invented.wording("役割0", "Role 0"), Invented.sample()));
        framework.addRole(Role.of(role(1), Invented.wording("役割1"), Invented.published(4)));
        framework.addJudgement(Judgement.of(
                judgement(0), Invented.wording("判断0", "Judgement 0"), List.of(role(0)), Invented.sample()));
        framework.addJudgement(Judgement.of(
                judgement(1), Invented.wording("判断1"), List.of(role(1), role(0)), Invented.of(Standing.INFERRED)));
        framework.addJudgement(
                Judgement.of(judgement(2), Invented.wording("判断2"), List.of(role(1)), Invented.published(4)));
        for (int i = 0; i < 2; i++) {
            framework.addQuotient(Quotient.of(
                    quotient(i),
                    "Q" + i,
                    Invented.wording("区分" + i, "Quotient " + i),
                    Invented.wording("区分" + i + "の意味"),
                    Invented.published(5)));
        }
    }

    private static RoleId role(int index) {
        return RoleId.of("gen", "role-" + index);
    }

    private static JudgementId judgement(int index) {
        return JudgementId.of("gen", "judgement-" + index);
    }

    private static QuotientId quotient(int index) {
        return QuotientId.of("gen", "quotient-" + index);
    }

    /** Makes requirements that ask for something, and only for what the framework has. */
    private record Fitting(List<Skill> skills, Map<SkillId, LevelScale> scaleOf) {

        Requirement fit(RequirementRecipe recipe) {
            List<Integer> numbers = recipe.numbers();
            return switch (recipe.kind()) {
                case SKILL -> {
                    Skill skill = skill(numbers.get(0));
                    yield Requirement.skill(skill.id(), level(skill, numbers.get(1)));
                }
                case UNSTATED_LEVEL ->
                    Requirement.skillAtUnstatedLevel(skill(numbers.get(0)).id());
                case GROUP_OF_ANY -> group(numbers, SkillScope.any(), each -> true);
                case GROUP_OF_CATEGORIES -> {
                    List<CategoryId> categories = IntStream.range(0, 1 + numbers.get(3) % 3)
                            .mapToObj(i -> skill(i == 0 ? numbers.get(0) : numbers.get(3 + i)))
                            .flatMap(each -> each.category().stream())
                            .distinct()
                            .toList();
                    yield skill(numbers.get(0)).category().isEmpty()
                            ? group(numbers, SkillScope.any(), each -> true)
                            : group(numbers, new SkillScope.OfCategories(categories), each -> each.isIn(categories));
                }
                case GROUP_OF_SKILLS -> {
                    ScaleId scale = skill(numbers.get(0)).scale();
                    List<SkillId> listed = IntStream.of(0, 3, 4, 5)
                            .mapToObj(i -> skill(numbers.get(i)))
                            .filter(each -> each.scale().equals(scale))
                            .map(Skill::id)
                            .distinct()
                            .toList();
                    yield group(numbers, new SkillScope.OfSkills(listed), each -> listed.contains(each.id()));
                }
                case EXAM -> Requirement.exam(exam(numbers.get(0) % EXAMS));
                case EXAM_LEVEL -> Requirement.examLevel(grade(1 + numbers.get(0) % 3));
                case JUDGEMENT -> Requirement.judgement(judgement(numbers.get(0) % 3));
                case ALL -> new AllOf(fit(recipe.parts()));
                case ANY -> new AnyOf(fit(recipe.parts()));
            };
        }

        /** Tells whether a line may desire more of a skill than another that counts asks for. */
        boolean isMore(JobTypeItem desired, JobTypeItem asking) {
            return asking.importance().counts()
                    && desired.requirement() instanceof SkillRequirement more
                    && asking.requirement() instanceof SkillRequirement asked
                    && scaleOf.get(more.skill()).stepCount(more.level())
                            > scaleOf.get(asked.skill()).stepCount(asked.level());
        }

        private List<Requirement> fit(List<RequirementRecipe> recipes) {
            return recipes.stream().map(this::fit).toList();
        }

        /** A group at a level of the first skill's scale, so that this skill at least counts for it. */
        private Requirement group(List<Integer> numbers, SkillScope scope, Predicate<Skill> inScope) {
            Skill first = skill(numbers.get(0));
            long eligible = skills.stream()
                    .filter(inScope)
                    .filter(skill -> skill.scale().equals(first.scale()))
                    .count();
            return Requirement.atLeast(
                    (int) (1 + numbers.get(1) % Math.min(eligible, 5)), scope, level(first, numbers.get(2)));
        }

        private Skill skill(int number) {
            return skills.get(number % skills.size());
        }

        private LevelId level(Skill skill, int number) {
            LevelScale scale = scaleOf.get(skill.id());
            return scale.atSteps(1 + number % scale.stepCount()).orElseThrow().id();
        }
    }

    private static LevelScale scale(ScaleId id, ScaleRecipe recipe) {
        LevelScale.Builder scale =
                LevelScale.builder().id(id).lowest(recipe.lowest()).provenance(Invented.of(recipe.standing()));
        int first = recipe.lowest() == LowestLevel.NOTHING ? 0 : 1;
        for (int position = first; position <= recipe.steps(); position++) {
            String label = switch (recipe.labels()) {
                case NUMBERED -> "Lv." + position;
                case HALF_STEPS -> "Lv." + half(position);
                case ONE_HIGHER -> Integer.toString(position + 1);
                case REVERSED -> "レベル" + (first + recipe.steps() - position);
            };
            String code = recipe.labels() == Labels.HALF_STEPS ? half(position) : Integer.toString(position);
            scale.addLevel(
                    Level.of(LevelId.of(id, code.replace('.', '-')), Invented.wording(label), Invented.published(2)));
        }
        return scale.build();
    }

    private static String half(int position) {
        return position / 2 + (position % 2 == 0 ? "" : ".5");
    }

    private static CategoryId category(int index) {
        return CategoryId.of("gen", "category-" + index);
    }

    private static SkillId skill(int index) {
        return SkillId.of("gen", "skill-" + index);
    }

    /** A skill of the category, or of none if its number is less than 0; every other one describes its highest level. */
    private static Skill skill(int index, LevelScale scale, int category, Standing standing) {
        Skill.Builder skill = Skill.builder()
                .id(skill(index))
                .number(index + 1)
                .name(Invented.wording("スキル" + index, "Skill " + index))
                .scale(scale.id())
                .provenance(Invented.of(standing));
        if (category >= 0) {
            skill.category(category(category));
        }
        if (index % 2 == 0) {
            LevelId highest = scale.atSteps(scale.stepCount()).orElseThrow().id();
            skill.addLevelDescription(LevelDescription.of(highest, Invented.wording("何でもできる", "Can do anything")));
        }
        return skill.build();
    }

    private static JobType jobType(int index, JobTypeRecipe recipe, Fitting fitting) {
        JobType.Builder jobType = JobType.builder()
                .id(JobTypeId.of("gen", "job-type-" + index))
                .name(Invented.wording("ジョブタイプ" + index))
                .provenance(Invented.of(recipe.standing()));
        if (index % 3 > 0) {
            jobType.group(group(index % 3 - 1)).description(Invented.wording("仕事" + index, "Work " + index));
        }
        Map<SkillId, JobTypeItem> ofSkill = new HashMap<>();
        boolean first = true;
        for (ItemRecipe each : recipe.items()) {
            JobTypeItem item = JobTypeItem.of(fitting.fit(each.requirement()), Invented.of(each.standing()))
                    .withImportance(first && !each.importance().counts() ? Importance.REQUIRED : each.importance())
                    .withWeight(each.weight());
            Optional<SkillId> skill = skill(item.requirement());
            Optional<JobTypeItem> before = skill.map(ofSkill::get);
            if (before.isPresent()) {
                item = item.withImportance(Importance.DESIRABLE);
            }
            JobTypeItem line = item;
            if (before.map(asking -> fitting.isMore(line, asking)).orElse(true)) {
                jobType.addItem(line);
                skill.ifPresent(of -> ofSkill.put(of, line));
                first = false;
            }
        }
        return jobType.build();
    }

    private static Optional<SkillId> skill(Requirement requirement) {
        if (requirement instanceof SkillRequirement stated) {
            return Optional.of(stated.skill());
        }
        return requirement instanceof UnstatedLevelRequirement unstated
                ? Optional.of(unstated.skill())
                : Optional.empty();
    }

    private static Rank rank(int index, RankRecipe recipe, Fitting fitting) {
        Rank.Builder rank = Rank.builder()
                .id(RankId.of("gen", "rank-" + index))
                .name(Invented.wording("職層" + index))
                .provenance(Invented.of(recipe.standing()));
        for (int i = 0; i < recipe.targets().size(); i++) {
            TargetRecipe target = recipe.targets().get(i);
            rank.addTarget(RankTarget.builder()
                    .id(TargetId.of("gen", "rank-" + index + "-target-" + i))
                    .quotient(quotient(target.quotient() % 2))
                    .wording(Invented.wording("目標" + i, "Target " + i))
                    .requirement(fitting.fit(target.item().requirement()))
                    .importance(target.item().importance())
                    .reading(Invented.of(target.reading()))
                    .provenance(Invented.of(target.item().standing()))
                    .build());
        }
        for (int i = 0; i < recipe.guides().size(); i++) {
            GuideRecipe guide = recipe.guides().get(i);
            if (guide.kindOfKnowledge() != 3) {
                rank.addGuide(Guide.of(GuideKind.values()[i], figure(guide, fitting), Invented.published(6)));
            }
        }
        return rank.build();
    }

    private static Knowledge<Guide.Figure> figure(GuideRecipe guide, Fitting fitting) {
        return switch (guide.kindOfKnowledge()) {
            case 0 -> Knowledge.none();
            case 1 -> Knowledge.unknown(Invented.wording("読み取れない", "not legible"));
            default -> Knowledge.known(new Guide.Figure(Invented.wording("目安"), fitting.fit(guide.requirement())));
        };
    }

    /**
     * Twelve exams on three levels, of which 9 is on none and 10 on an unknown one; 0 is succeeded by 1 and 2, these by 6,
     * and 3 and 5 by 4; 11 leads to a registration.
     */
    private static ExamCatalogue buildCatalogue() {
        List<ExamLevel> levels = IntStream.rangeClosed(1, 3)
                .mapToObj(each -> ExamLevel.of(grade(each), Invented.wording("レベル" + each)))
                .toList();
        Map<Integer, List<Integer>> successors =
                Map.of(0, List.of(1, 2), 1, List.of(6), 2, List.of(6), 3, List.of(4), 5, List.of(4));
        ExamCatalogue.Builder catalogue = ExamCatalogue.builder(Edition.of("gen-exams", "1.0.0"))
                .addScale(ExamScale.of(GRADE, Invented.wording("試験の級"), levels, Invented.published(3)));
        for (int i = 0; i < EXAMS; i++) {
            Knowledge<ExamLevelId> level = i == 9
                    ? Knowledge.none()
                    : i == 10 ? Knowledge.unknown(Invented.wording("未発表")) : Knowledge.known(grade(1 + i % 3));
            Exam.Builder exam = Exam.builder()
                    .id(exam(i))
                    .code("E" + i)
                    .name(Invented.wording("試験" + i))
                    .level(level)
                    .registrable(i == 11)
                    .provenance(Invented.published(3));
            successors.getOrDefault(i, List.of()).forEach(each -> exam.addSuccessor(exam(each)));
            catalogue.addExam(exam.build());
        }
        return catalogue.build();
    }

    private static ExamLevelId grade(int number) {
        return ExamLevelId.of(GRADE, Integer.toString(number));
    }

    private static ExamId exam(int index) {
        return ExamId.of("gen", "exam-" + index);
    }

    private static ExamLink examLink(int index) {
        return ExamLink.of(
                skill(index), exam(index % EXAMS), ExamLink.Kind.EXAM, "試験" + index % EXAMS, Invented.published(3));
    }

    private static SkillProfile profile(
            Framework framework, List<Integer> holdings, List<Integer> exams, List<Integer> judgements) {
        SkillProfile.Builder profile = SkillProfile.builder(framework);
        for (int lane = 0; lane < holdings.size(); lane++) {
            Skill skill = framework.skills().get(lane);
            LevelScale scale = framework.scale(skill.scale());
            int steps = holdings.get(lane) % (scale.stepCount() + 2) - 1;
            if (steps >= 0) {
                scale.atSteps(steps)
                        .ifPresentOrElse(
                                level -> profile.level(skill.id(), level.id()), () -> profile.none(skill.id()));
            }
        }
        List<Exam> catalogue = catalogueOf(framework).exams();
        Set<List<Object>> recorded = new HashSet<>();
        for (int number : exams) {
            ExamPass pass = pass(catalogue.get(number % catalogue.size()).id(), number);
            if (recorded.add(List.of(pass.exam(), pass.passedOn()))) {
                profile.pass(pass);
            }
        }
        for (int number : framework.judgements().isEmpty() ? List.<Integer>of() : judgements) {
            Judgement judgement =
                    framework.judgements().get(number % framework.judgements().size());
            Attestation attestation = Attestation.of(
                    judgement.id(),
                    number % 2 == 0 ? Attestation.Verdict.MET : Attestation.Verdict.NOT_MET,
                    judgement.roles().get(number % judgement.roles().size()),
                    FIRST_DAY.plusDays(number % 1_000));
            if (recorded.add(List.of(judgement.id(), attestation.on()))) {
                profile.attested(attestation);
            }
        }
        return profile.build();
    }

    private static ExamPass pass(ExamId exam, int number) {
        LocalDate day = FIRST_DAY.plusDays(number % 1_000);
        ExamPass pass = ExamPass.of(exam, day);
        ExamPass kept = number % 5 == 0 ? pass.withExpiry(day.plusDays(365)) : pass;
        if (number % 3 != 0) {
            return kept;
        }
        ExamPass registered = kept.withRegistration(Registration.of(day.plusDays(30), day.plusDays(200)));
        return number % 2 == 0 ? registered.withRegistration(day.plusDays(300)) : registered;
    }
}
