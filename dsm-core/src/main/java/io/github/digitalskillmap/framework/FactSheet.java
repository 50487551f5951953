package io.github.digitalskillmap.framework;

import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes what a framework states as facts. */
final class FactSheet {

    private final Framework framework;

    FactSheet(Framework framework) {
        this.framework = framework;
    }

    List<Fact> all() {
        return Stream.of(
                        framework.scales().stream().flatMap(this::of),
                        framework.categories().stream().map(this::of),
                        framework.skills().stream().map(this::of),
                        framework.jobTypes().stream().flatMap(this::of),
                        framework.examLinks().stream().map(this::of),
                        framework.ranks().stream().map(this::of))
                .flatMap(Function.identity())
                .toList();
    }

    List<Fact> behind(JobType jobType) {
        List<Skill> skills = jobType.items().stream()
                .map(item -> framework.skill(item.requirement().skill()))
                .toList();
        return Stream.of(
                        of(jobType),
                        skills.stream().map(this::of),
                        skills.stream()
                                .map(Skill::scale)
                                .distinct()
                                .map(framework::scale)
                                .flatMap(this::of))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Fact> of(LevelScale scale) {
        Stream<Fact> levels = scale.levels().stream()
                .map(level -> Fact.of(
                        level.id(),
                        statement(
                                "レベル「%s」",
                                "Level \"%s\"",
                                language -> new Object[] {level.label().text(language)}),
                        level.provenance()));
        return Stream.concat(Stream.of(meaning(scale)), levels);
    }

    private static Fact meaning(LevelScale scale) {
        Level lowest = scale.levels().get(0);
        boolean nothing = scale.lowest() == LowestLevel.NOTHING;
        return Fact.of(
                scale.id(),
                statement(
                        nothing ? "最低の「%s」は保有していないことを表す" : "最低の「%s」は最初の段階である",
                        nothing
                                ? "The lowest level, \"%s\", is nothing held"
                                : "The lowest level, \"%s\", is the first step",
                        language -> new Object[] {lowest.label().text(language)}),
                scale.provenance());
    }

    private Fact of(SkillCategory category) {
        return Fact.of(
                category.id(),
                statement(
                        "分類「%s」",
                        "Category \"%s\"",
                        language -> new Object[] {category.name().text(language)}),
                category.provenance());
    }

    private Fact of(Skill skill) {
        return Fact.of(
                skill.id(),
                statement(
                        "スキル %d「%s」（分類「%s」）%s",
                        "Skill %d \"%s\" (category \"%s\")%s", language -> new Object[] {
                            skill.number(),
                            skill.name().text(language),
                            framework.category(skill.category()).name().text(language),
                            skill.definition()
                                    .map(definition -> ": " + definition.text(language))
                                    .orElse("")
                        }),
                skill.provenance());
    }

    private Stream<Fact> of(JobType jobType) {
        Fact named = Fact.of(
                jobType.id(),
                statement(
                        "ジョブタイプ「%s」",
                        "Job type \"%s\"",
                        language -> new Object[] {jobType.name().text(language)}),
                jobType.provenance());
        return Stream.concat(Stream.of(named), jobType.items().stream().map(item -> of(jobType, item)));
    }

    private Fact of(JobType jobType, JobTypeItem item) {
        Skill skill = framework.skill(item.requirement().skill());
        Level level = framework.scale(skill.scale()).level(item.requirement().level());
        return Fact.of(
                jobType.id(),
                statement(
                        "ジョブタイプ「%s」は「%s」の %s を求める",
                        "Job type \"%s\" requires \"%s\" at %s", language -> new Object[] {
                            jobType.name().text(language),
                            skill.name().text(language),
                            level.label().text(language)
                        }),
                item.provenance());
    }

    private Fact of(ExamLink link) {
        Skill skill = framework.skill(link.skill());
        return Fact.of(
                link.skill(),
                statement(
                        "「%s」に「%s」(%s) が対応する",
                        "\"%s\" goes with \"%s\" (%s)",
                        language -> new Object[] {skill.name().text(language), link.printedName(), link.exam()}),
                link.provenance());
    }

    private Fact of(Rank rank) {
        return Fact.of(
                rank.id(),
                statement(
                        "職級「%s」",
                        "Rank \"%s\"", language -> new Object[] {rank.name().text(language)}),
                rank.provenance());
    }

    private static Wording statement(String japanese, String english, Function<Locale, Object[]> arguments) {
        return Wording.supplied(Locale.JAPANESE, String.format(Locale.ROOT, japanese, arguments.apply(Locale.JAPANESE)))
                .translated(Locale.ENGLISH, String.format(Locale.ROOT, english, arguments.apply(Locale.ENGLISH)));
    }
}
