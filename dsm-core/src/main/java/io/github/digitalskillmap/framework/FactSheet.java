package io.github.digitalskillmap.framework;

import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.RequirementVisitor;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.SkillScopeVisitor;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelDescription;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
                        framework.skills().stream().flatMap(this::of),
                        framework.families().stream().flatMap(FactSheet::of),
                        framework.jobTypeGroups().stream().map(this::of),
                        framework.jobTypes().stream().flatMap(this::of),
                        framework.examLinks().stream().map(this::of),
                        framework.roles().stream().map(FactSheet::of),
                        framework.judgements().stream().map(this::of),
                        framework.quotients().stream().map(FactSheet::of),
                        framework.ranks().stream().flatMap(this::of))
                .flatMap(Function.identity())
                .toList();
    }

    List<Fact> behind(JobType jobType) {
        return Stream.concat(of(jobType), spokenOf(jobType.items().stream().map(JobTypeItem::requirement)))
                .toList();
    }

    List<Fact> behind(Rank rank) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(named(rank)), rank.targets().stream().flatMap(this::of)),
                        spokenOf(rank.targets().stream().map(RankTarget::requirement)))
                .toList();
    }

    private Stream<Fact> spokenOf(Stream<Requirement> requirements) {
        Named named = new Named();
        requirements.forEach(requirement -> requirement.accept(named));
        Stream<LevelScale> scales =
                named.skills.stream().map(Skill::scale).distinct().map(framework::scale);
        return Stream.of(
                        named.judgements.stream().map(this::of),
                        named.categories.stream().map(framework::category).map(FactSheet::of),
                        named.skills.stream().flatMap(this::of),
                        scales.flatMap(FactSheet::of))
                .flatMap(Function.identity());
    }

    /** The parts of the framework that requirements name, in the order in which they are named. */
    private final class Named implements RequirementVisitor<@Nullable Void>, SkillScopeVisitor<List<CategoryId>> {

        private final Set<Skill> skills = new LinkedHashSet<>();
        private final Set<CategoryId> categories = new LinkedHashSet<>();
        private final Set<Judgement> judgements = new LinkedHashSet<>();

        @Override
        public @Nullable Void skill(SkillRequirement requirement) {
            skills.add(framework.skill(requirement.skill()));
            return null;
        }

        @Override
        public @Nullable Void skillAtUnstatedLevel(UnstatedLevelRequirement requirement) {
            skills.add(framework.skill(requirement.skill()));
            return null;
        }

        @Override
        public @Nullable Void atLeast(GroupRequirement requirement) {
            skills.addAll(framework.skills(requirement));
            categories.addAll(requirement.scope().accept(this));
            return null;
        }

        /** Exams are facts of their catalogue. */
        @Override
        public @Nullable Void exam(ExamRequirement requirement) {
            return null;
        }

        @Override
        public @Nullable Void examLevel(ExamLevelRequirement requirement) {
            return null;
        }

        @Override
        public @Nullable Void judgement(JudgementRequirement requirement) {
            judgements.add(framework.judgement(requirement.judgement()));
            return null;
        }

        @Override
        public @Nullable Void allOf(AllOf requirement) {
            return parts(requirement);
        }

        @Override
        public @Nullable Void anyOf(AnyOf requirement) {
            return parts(requirement);
        }

        private @Nullable Void parts(Requirement whole) {
            whole.parts().forEach(part -> part.accept(this));
            return null;
        }

        @Override
        public List<CategoryId> any() {
            return List.of();
        }

        @Override
        public List<CategoryId> categories(List<CategoryId> categories) {
            return categories;
        }

        @Override
        public List<CategoryId> skills(List<SkillId> skills) {
            return List.of();
        }
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

    private Stream<Fact> of(Skill skill) {
        Wording named = skill.category()
                .map(category -> Wording.sentence(
                        "スキル %d「%s」（分類「%s」）",
                        "Skill %d \"%s\" (category \"%s\")",
                        skill.number(),
                        skill.name(),
                        framework.category(category).name()))
                .orElseGet(() -> Wording.sentence("スキル %d「%s」", "Skill %d \"%s\"", skill.number(), skill.name()));
        return Stream.concat(
                Stream.of(Fact.of(skill.id(), withMeaning(named, skill.definition()), skill.provenance())),
                skill.levelDescriptions().stream().map(description -> of(skill, description)));
    }

    private Fact of(Skill skill, LevelDescription description) {
        Level level = framework.scale(skill.scale()).level(description.level());
        Wording statement = Wording.sentence(
                "スキル「%s」の「%s」: %s", "Skill \"%s\" at \"%s\": %s", skill.name(), level.label(), description.text());
        return Fact.of(skill.id(), statement, skill.provenance());
    }

    private static Stream<Fact> of(IndicatorFamily family) {
        return Stream.concat(
                Stream.of(Fact.of(family.id(), statement(family), family.provenance())),
                family.items().stream().map(item -> of(family, item)));
    }

    private static Wording statement(IndicatorFamily family) {
        Wording named = family.scale()
                .map(scale -> Wording.sentence(
                        "指標群「%s」は尺度 %s で判定する", "Family of indicators \"%s\", judged on scale %s", family.name(), scale))
                .orElseGet(() -> Wording.sentence(
                        "指標群「%s」にはまだ尺度がない", "Family of indicators \"%s\", which has no scale yet", family.name()));
        return family.openEnded() ? Wording.sentence("%s（他にもある）", "%s (there are more)", named) : named;
    }

    private static Fact of(IndicatorFamily family, IndicatorItem item) {
        Wording statement = item.within()
                .flatMap(wider -> family.items().stream()
                        .filter(other -> other.id().equals(wider))
                        .findFirst())
                .map(wider -> Wording.sentence(
                        "指標群「%s」の項目「%s」（「%s」の一つ）",
                        "Item of \"%s\": \"%s\" (within \"%s\")", family.name(), item.name(), wider.name()))
                .orElseGet(
                        () -> Wording.sentence("指標群「%s」の項目「%s」", "Item of \"%s\": \"%s\"", family.name(), item.name()));
        return Fact.of(item.id(), statement, item.provenance());
    }

    private Fact of(JobTypeGroup group) {
        Wording named = within("ジョブタイプ群", "Group of job types", group.name(), group.within());
        return Fact.of(group.id(), withMeaning(named, group.description()), group.provenance());
    }

    private Stream<Fact> of(JobType jobType) {
        Wording named = within("ジョブタイプ", "Job type", jobType.name(), jobType.group());
        return Stream.concat(
                Stream.of(Fact.of(jobType.id(), withMeaning(named, jobType.description()), jobType.provenance())),
                jobType.items().stream().map(item -> of(jobType, item)));
    }

    private Wording within(String japanese, String english, Wording name, Optional<JobTypeGroupId> group) {
        return group.map(id -> Wording.sentence(
                        japanese + "「%s」（群「%s」）",
                        english + " \"%s\" (in \"%s\")",
                        name,
                        framework.jobTypeGroup(id).name()))
                .orElseGet(() -> Wording.sentence(japanese + "「%s」", english + " \"%s\"", name));
    }

    private static Wording withMeaning(Wording named, Optional<Wording> meaning) {
        return meaning.map(text -> Wording.sentence("%s: %s", "%s: %s", named, text))
                .orElse(named);
    }

    private Fact of(JobType jobType, JobTypeItem item) {
        Wording statement = Wording.sentence(
                "ジョブタイプ「%s」の要件: %s（%s）",
                "Job type \"%s\" requires %s (%s)",
                jobType.name(),
                framework.wording(item.requirement()),
                item.importance().wording());
        return Fact.of(jobType.id(), statement, item.provenance());
    }

    private Fact of(ExamLink link) {
        Wording statement = Wording.sentence(
                "「%s」に「%s」（%s）が対応する",
                "\"%s\" goes with \"%s\" (%s)", framework.skill(link.skill()).name(), link.printedName(), link.exam());
        return Fact.of(link.skill(), statement, link.provenance());
    }

    private static Fact of(Role role) {
        return Fact.of(role.id(), Wording.sentence("役割「%s」", "Role \"%s\"", role.name()), role.provenance());
    }

    private Fact of(Judgement judgement) {
        Wording roles = Wording.list(judgement.roles().stream()
                .map(role -> framework.role(role).name())
                .toList());
        Wording statement = Wording.sentence("「%s」は %s が判断する", "\"%s\" is judged by: %s", judgement.statement(), roles);
        return Fact.of(judgement.id(), statement, judgement.provenance());
    }

    private static Fact of(Quotient quotient) {
        Wording statement = Wording.sentence(
                "%s「%s」: %s", "%s \"%s\": %s", quotient.abbreviation(), quotient.name(), quotient.definition());
        return Fact.of(quotient.id(), statement, quotient.provenance());
    }

    private Stream<Fact> of(Rank rank) {
        return Stream.of(
                        Stream.of(named(rank)),
                        rank.targets().stream().flatMap(this::of),
                        rank.guides().stream().map(guide -> of(rank, guide)))
                .flatMap(Function.identity());
    }

    private static Fact named(Rank rank) {
        return Fact.of(rank.id(), Wording.sentence("職層「%s」", "Rank \"%s\"", rank.name()), rank.provenance());
    }

    private Stream<Fact> of(RankTarget target) {
        String quotient = framework.quotient(target.quotient()).abbreviation();
        Wording read = Wording.sentence(
                "目標「%s」は%sと読む（%s）",
                "The target \"%s\" is read as %s (%s)",
                target.wording(),
                framework.wording(target.requirement()),
                target.importance().wording());
        return Stream.of(
                Fact.of(
                        target.id(),
                        Wording.sentence("%s の目標「%s」", "%s target \"%s\"", quotient, target.wording()),
                        target.provenance()),
                Fact.of(target.id(), read, target.reading()));
    }

    private Fact of(Rank rank, Guide guide) {
        return Fact.of(
                rank.id(),
                Wording.sentence(
                        "職層「%s」の%sの目安: %s",
                        "Guide of rank \"%s\" for %s: %s",
                        rank.name(),
                        guide.kind().wording(),
                        figure(guide)),
                guide.provenance());
    }

    private Wording figure(Guide guide) {
        if (guide.figure() instanceof Knowledge.Unknown<Guide.Figure> unknown) {
            return Wording.sentence("不明（%s）", "unknown (%s)", unknown.why());
        }
        return guide.figure()
                .value()
                .map(figure -> Wording.sentence(
                        "%s（%sと読む）", "%s (read as %s)", figure.wording(), framework.wording(figure.requirement())))
                .orElseGet(() -> Wording.sentence("なし", "none"));
    }
}
