package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
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
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.provenance.SourceId;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.requirement.SkillScope;
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
import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.wording.WordingMark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A framework and an exam catalogue with anything that a document can tell: texts of any letters, any provenance, what may
 * be left out there and not there, and requirements of every kind, nested.
 */
final class AnyFramework {

    private static final int DEPTH = 3;
    private static final Locale[] LANGUAGES = {
        Locale.JAPANESE, Locale.ENGLISH, Locale.CHINA, Locale.forLanguageTag("ko-Kore-KR")
    };
    private static final String[] LETTERS = {
        "a", "Z", "7", " ", "　", "\"", "\\", "/", "\n", "\t", "\u0000", "é", "ｱ", "Ａ", "技", "\u2028", "\uFEFF", "😀"
    };

    private final Random random;
    private final List<Source> sources;
    private int texts;

    AnyFramework(Random random) {
        this.random = random;
        this.sources = list(1, 3, this::source);
    }

    ExamCatalogue catalogue() {
        ExamScaleId scale = ExamScaleId.of("guild", "class");
        List<ExamLevel> levels = list(1, 4, i -> ExamLevel.of(ExamLevelId.of(scale, Integer.toString(i)), wording()));
        ExamCatalogue.Builder catalogue = ExamCatalogue.builder(Edition.of("guild", "3.0." + random.nextInt(20)));
        catalogue.addScale(ExamScale.of(scale, wording(), levels, provenance()));
        int exams = 1 + random.nextInt(6);
        for (int i = 0; i < exams; i++) {
            catalogue.addExam(exam(i, exams, levels));
        }
        return catalogue.build();
    }

    private Exam exam(int number, int exams, List<ExamLevel> levels) {
        Exam.Builder exam = Exam.builder()
                .id(ExamId.of("guild", "exam-" + number))
                .code("X" + number)
                .name(wording())
                .level(knowledge(any(levels).id()))
                .registrable(random.nextBoolean())
                .provenance(provenance());
        list(0, 2, i -> text()).forEach(exam::addAlias);
        LocalDate day = LocalDate.of(1970 + random.nextInt(100), 1, 1).plusDays(random.nextInt(366));
        if (random.nextBoolean()) {
            exam.activeFrom(day);
        }
        if (random.nextBoolean()) {
            exam.activeUntil(day.plusDays(random.nextInt(5)));
        }
        IntStream.range(number + 1, exams)
                .filter(successor -> random.nextInt(3) == 0)
                .forEach(successor -> exam.addSuccessor(ExamId.of("guild", "exam-" + successor)));
        return exam.build();
    }

    Framework framework(ExamCatalogue exams) {
        Framework.Builder framework = Framework.builder(Edition.of("any", "1.2." + random.nextInt(20)), wording());
        List<LevelScale> scales = list(1, 3, this::scale);
        List<SkillCategory> categories =
                list(1, 3, i -> SkillCategory.of(CategoryId.of("any", "category-" + i), wording(), provenance()));
        List<Skill> skills = list(1, 6, i -> skill(i, any(categories), any(scales)));
        List<Role> roles = list(1, 3, i -> Role.of(RoleId.of("any", "role-" + i), wording(), provenance()));
        List<Judgement> judgements = list(
                1,
                3,
                i -> Judgement.of(
                        JudgementId.of("any", "judgement-" + i),
                        wording(),
                        some(roles).stream().map(Role::id).toList(),
                        provenance()));
        List<Quotient> quotients =
                list(1, 2, i -> Quotient.of(QuotientId.of("any", "q" + i), text(), wording(), wording(), provenance()));
        scales.forEach(framework::addScale);
        categories.forEach(framework::addCategory);
        skills.forEach(framework::addSkill);
        some(scales).forEach(scale -> framework.addFamily(judgedOn(scale)));
        list(0, 2, this::listing).forEach(framework::addFamily);
        roles.forEach(framework::addRole);
        judgements.forEach(framework::addJudgement);
        quotients.forEach(framework::addQuotient);
        Requirements requirements = new Requirements(scales, skills, judgements, exams);
        List<JobTypeGroup> groups = new ArrayList<>();
        list(0, 3, i -> i).forEach(i -> groups.add(group(i, groups)));
        groups.forEach(framework::addJobTypeGroup);
        list(0, 3, i -> jobType(i, groups, requirements)).forEach(framework::addJobType);
        list(0, 3, i -> rank(i, quotients, requirements)).forEach(framework::addRank);
        some(skills)
                .forEach(skill -> framework.addExamLink(ExamLink.of(
                        skill.id(), any(exams.exams()).id(), any(ExamLink.Kind.values()), text(), provenance())));
        return framework.addExamCatalogue(exams.edition()).build();
    }

    private LevelScale scale(int number) {
        ScaleId id = ScaleId.of("any", "scale-" + number);
        LevelScale.Builder scale =
                LevelScale.builder().id(id).lowest(any(LowestLevel.values())).provenance(provenance());
        list(2, 6, i -> Level.of(LevelId.of(id, "l" + i), wording(), provenance()))
                .forEach(level -> scale.addLevel(random.nextBoolean() ? level : level.withDescription(wording())));
        return scale.build();
    }

    private Skill skill(int number, SkillCategory category, LevelScale scale) {
        Skill.Builder skill = Skill.builder()
                .id(SkillId.of("any", "skill-" + number))
                .number(number + 1)
                .name(wording())
                .scale(scale.id())
                .provenance(provenance());
        if (random.nextBoolean()) {
            skill.printedName(text());
        }
        if (random.nextBoolean()) {
            skill.definition(wording());
        }
        if (random.nextInt(4) > 0) {
            skill.category(category.id());
        }
        if (random.nextBoolean()) {
            some(scale.levels())
                    .forEach(level -> skill.addLevelDescription(LevelDescription.of(level.id(), wording())));
        }
        list(0, 2, i -> text()).forEach(skill::addAlias);
        return skill.build();
    }

    /** A family that is judged on a scale. */
    private IndicatorFamily judgedOn(LevelScale scale) {
        return IndicatorFamily.builder()
                .id(IndicatorFamilyId.of("any", "of-" + scale.id().key()))
                .name(wording())
                .scale(scale.id())
                .openEnded(random.nextBoolean())
                .provenance(provenance())
                .build();
    }

    /** A family that lists items. */
    private IndicatorFamily listing(int number) {
        IndicatorFamily.Builder family = IndicatorFamily.builder()
                .id(IndicatorFamilyId.of("any", "family-" + number))
                .name(wording())
                .openEnded(random.nextBoolean())
                .provenance(provenance());
        List<IndicatorItem> items = new ArrayList<>();
        list(1, 4, i -> i).forEach(i -> items.add(item(number + "-" + i, items)));
        items.forEach(family::addItem);
        return family.build();
    }

    private IndicatorItem item(String number, List<IndicatorItem> before) {
        IndicatorItem.Builder item = IndicatorItem.builder()
                .id(IndicatorItemId.of("any", "item-" + number))
                .name(wording())
                .provenance(provenance());
        if (!before.isEmpty() && random.nextBoolean()) {
            item.within(any(before).id());
        }
        return item.build();
    }

    private JobTypeGroup group(int number, List<JobTypeGroup> before) {
        JobTypeGroup.Builder group = JobTypeGroup.builder()
                .id(JobTypeGroupId.of("any", "group-" + number))
                .name(wording())
                .provenance(provenance());
        if (random.nextBoolean()) {
            group.description(wording());
        }
        if (!before.isEmpty() && random.nextBoolean()) {
            group.within(any(before).id());
        }
        return group.build();
    }

    private JobType jobType(int number, List<JobTypeGroup> groups, Requirements requirements) {
        JobType.Builder jobType = JobType.builder()
                .id(JobTypeId.of("any", "job-type-" + number))
                .name(wording())
                .provenance(provenance())
                .addItem(JobTypeItem.of(requirements.nested(1), provenance()));
        if (random.nextBoolean()) {
            jobType.description(wording());
        }
        if (!groups.isEmpty() && random.nextBoolean()) {
            jobType.group(any(groups).id());
        }
        if (random.nextInt(4) == 0) {
            jobType.addItem(JobTypeItem.of(requirements.unstated(), provenance()));
        }
        list(
                        0,
                        4,
                        i -> JobTypeItem.of(requirements.nested(1 + random.nextInt(DEPTH)), provenance())
                                .withImportance(any(Importance.values()))
                                .withWeight(1 + random.nextInt(9)))
                .forEach(jobType::addItem);
        return jobType.build();
    }

    private Rank rank(int number, List<Quotient> quotients, Requirements requirements) {
        Rank.Builder rank = Rank.builder()
                .id(RankId.of("any", "rank-" + number))
                .name(wording())
                .provenance(provenance());
        list(
                        0,
                        3,
                        i -> RankTarget.builder()
                                .id(TargetId.of("any", "target-" + number + "-" + i))
                                .quotient(any(quotients).id())
                                .wording(wording())
                                .requirement(requirements.any(DEPTH))
                                .importance(any(Importance.values()))
                                .reading(provenance())
                                .provenance(provenance())
                                .build())
                .forEach(rank::addTarget);
        some(List.of(GuideKind.values()))
                .forEach(kind -> rank.addGuide(
                        Guide.of(kind, knowledge(new Guide.Figure(wording(), requirements.any(1))), provenance())));
        return rank.build();
    }

    private <T> Knowledge<T> knowledge(T figure) {
        return switch (random.nextInt(3)) {
            case 0 -> Knowledge.known(figure);
            case 1 -> Knowledge.none();
            default -> Knowledge.unknown(wording());
        };
    }

    Provenance provenance() {
        Provenance stated = stated();
        return random.nextInt(4) == 0 ? stated.adaptedBy(Edition.of("any-city", "1.0." + random.nextInt(9))) : stated;
    }

    private Provenance stated() {
        Citation citation = citation();
        Citation[] more = list(0, 2, i -> citation()).toArray(Citation[]::new);
        return switch (random.nextInt(4)) {
            case 0 -> Provenance.published(citation, more);
            case 1 -> Provenance.published(wording(), citation, more);
            case 2 -> Provenance.inferred(wording(), citation, more);
            default -> Provenance.sample(wording());
        };
    }

    private Citation citation() {
        Source source = any(sources);
        return random.nextBoolean()
                ? Citation.at(source, text())
                : Citation.of(source, random.ints(random.nextInt(3), 1, 500).toArray());
    }

    private Source source(int number) {
        Source.Builder source = Source.builder()
                .id(SourceId.of("any", "source-" + number))
                .issuer(wording())
                .title(wording());
        String published = any("", "2024", "2024-03", "2024-02-31");
        return published.isEmpty()
                ? source.build()
                : source.published(published).build();
    }

    private Wording wording() {
        List<Phrase> phrases = new ArrayList<>();
        for (Locale language : some(List.of(LANGUAGES))) {
            phrases.add(Phrase.of(language, text(), any(WordingMark.values())));
        }
        return Wording.of(phrases);
    }

    /** Returns a text that is never called the same as another one. */
    private String text() {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(6), 0, LETTERS.length).forEach(letter -> text.append(LETTERS[letter]));
        return text + "n" + texts++;
    }

    private <T> List<T> list(int least, int most, IntFunction<T> each) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(each)
                .toList();
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Returns at least one of the values, each at most once. */
    private <T> List<T> some(List<T> values) {
        List<T> some = new ArrayList<>();
        some.add(any(values));
        values.stream()
                .filter(value -> !some.contains(value) && random.nextBoolean())
                .forEach(some::add);
        return some;
    }

    /** Requirements that fit a framework. */
    private final class Requirements {

        private final List<LevelScale> scales;
        private final List<Skill> skills;
        private final List<Judgement> judgements;
        private final ExamCatalogue exams;

        Requirements(List<LevelScale> scales, List<Skill> skills, List<Judgement> judgements, ExamCatalogue exams) {
            this.scales = scales;
            this.skills = skills;
            this.judgements = judgements;
            this.exams = exams;
        }

        Requirement any(int depth) {
            return switch (random.nextInt(depth == 0 ? 7 : 8)) {
                case 0 -> {
                    Skill skill = AnyFramework.this.any(skills);
                    yield Requirement.skill(skill.id(), level(skill));
                }
                case 1 -> group(SkillScope.any());
                case 2 -> {
                    Skill skill = AnyFramework.this.any(skills);
                    yield skill.category()
                            .map(category -> Requirement.atLeast(1, SkillScope.categories(category), level(skill)))
                            .orElseGet(() -> Requirement.atLeast(1, SkillScope.any(), level(skill)));
                }
                case 3 -> {
                    Skill skill = AnyFramework.this.any(skills);
                    yield Requirement.atLeast(1, SkillScope.skills(skill.id()), level(skill));
                }
                case 4 -> Requirement.exam(AnyFramework.this.any(exams.exams()).id());
                case 5 ->
                    Requirement.examLevel(AnyFramework.this
                            .any(exams.scales().get(0).levels())
                            .id());
                case 6 ->
                    Requirement.judgement(AnyFramework.this.any(judgements).id());
                default -> nested(depth);
            };
        }

        Requirement unstated() {
            Requirement unstated = Requirement.skillAtUnstatedLevel(
                    AnyFramework.this.any(skills).id());
            return random.nextBoolean() ? unstated : Requirement.allOf(unstated);
        }

        Requirement nested(int depth) {
            List<Requirement> parts = list(1, 3, i -> any(depth - 1));
            return random.nextBoolean() ? new AllOf(parts) : new AnyOf(parts);
        }

        private Requirement group(SkillScope scope) {
            return Requirement.atLeast(1, scope, level(AnyFramework.this.any(skills)));
        }

        /** Returns a level that is at least one step up. */
        private LevelId level(Skill skill) {
            LevelScale scale = scales.stream()
                    .filter(each -> each.id().equals(skill.scale()))
                    .findFirst()
                    .orElseThrow();
            return scale.atSteps(1 + random.nextInt(scale.stepCount()))
                    .orElseThrow()
                    .id();
        }
    }
}
