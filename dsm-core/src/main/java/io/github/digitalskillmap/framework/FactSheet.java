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
                        framework.scales().stream().flatMap(FactSheet::of),
                        framework.categories().stream().map(FactSheet::of),
                        framework.skills().stream().map(this::of),
                        framework.jobTypes().stream().flatMap(this::of),
                        framework.examLinks().stream().map(this::of),
                        framework.ranks().stream().map(FactSheet::of))
                .flatMap(Function.identity())
                .toList();
    }

    List<Fact> behind(JobType jobType) {
        List<Skill> skills = jobType.items().stream()
                .map(item -> framework.skill(item.requirement().skill()))
                .toList();
        Stream<LevelScale> scales = skills.stream().map(Skill::scale).distinct().map(framework::scale);
        return Stream.of(of(jobType), skills.stream().map(this::of), scales.flatMap(FactSheet::of))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Fact> of(LevelScale scale) {
        return Stream.concat(Stream.of(meaning(scale)), scale.levels().stream().map(FactSheet::of));
    }

    private static Fact meaning(LevelScale scale) {
        Wording lowest = scale.levels().get(0).label();
        Wording statement = scale.lowest() == LowestLevel.NOTHING
                ? Wording.sentence(
                        "最低の「%s」は、保有していないことを表す", "The lowest level, \"%s\", says that nothing is held", lowest)
                : Wording.sentence("最低の「%s」は、最初の段階である", "The lowest level, \"%s\", is the first step", lowest);
        return Fact.of(scale.id(), statement, scale.provenance());
    }

    private static Fact of(Level level) {
        return Fact.of(level.id(), Wording.sentence("レベル「%s」", "Level \"%s\"", level.label()), level.provenance());
    }

    private static Fact of(SkillCategory category) {
        Wording statement = Wording.sentence("分類「%s」", "Category \"%s\"", category.name());
        return Fact.of(category.id(), statement, category.provenance());
    }

    private Fact of(Skill skill) {
        Wording category = framework.category(skill.category()).name();
        Wording statement = skill.definition()
                .map(definition -> Wording.sentence(
                        "スキル %d「%s」（分類「%s」）: %s",
                        "Skill %d \"%s\" (category \"%s\"): %s", skill.number(), skill.name(), category, definition))
                .orElseGet(() -> Wording.sentence(
                        "スキル %d「%s」（分類「%s」）",
                        "Skill %d \"%s\" (category \"%s\")", skill.number(), skill.name(), category));
        return Fact.of(skill.id(), statement, skill.provenance());
    }

    private Stream<Fact> of(JobType jobType) {
        Wording named = Wording.sentence("ジョブタイプ「%s」", "Job type \"%s\"", jobType.name());
        return Stream.concat(
                Stream.of(Fact.of(jobType.id(), named, jobType.provenance())),
                jobType.items().stream().map(item -> of(jobType, item)));
    }

    private Fact of(JobType jobType, JobTypeItem item) {
        Skill skill = framework.skill(item.requirement().skill());
        Level level = framework.scale(skill.scale()).level(item.requirement().level());
        Wording statement = Wording.sentence(
                "ジョブタイプ「%s」は「%s」の %s を求める",
                "Job type \"%s\" requires \"%s\" at %s", jobType.name(), skill.name(), level.label());
        return Fact.of(jobType.id(), statement, item.provenance());
    }

    private Fact of(ExamLink link) {
        Wording statement = Wording.sentence(
                "「%s」に「%s」（%s）が対応する",
                "\"%s\" goes with \"%s\" (%s)", framework.skill(link.skill()).name(), link.printedName(), link.exam());
        return Fact.of(link.skill(), statement, link.provenance());
    }

    private static Fact of(Rank rank) {
        return Fact.of(rank.id(), Wording.sentence("職級「%s」", "Rank \"%s\"", rank.name()), rank.provenance());
    }
}
