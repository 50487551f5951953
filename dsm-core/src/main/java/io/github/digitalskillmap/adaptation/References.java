package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.RequirementVisitor;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.SkillScopeVisitor;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which other parts a part speaks of. */
final class References {

    private final Set<PartId> found = new TreeSet<>();

    private References() {}

    /** Returns the parts that a part speaks of; those that belong to it speak for themselves. */
    static Set<PartId> of(Part part) {
        References references = new References();
        part.find(Aspect.SKILL_CATEGORY).ifPresent(category -> references.found.add(PartId.of(category)));
        part.find(Aspect.SKILL_SCALE).ifPresent(scale -> references.found.add(PartId.of(scale)));
        part.find(Aspect.SKILL_LEVEL_DESCRIPTIONS)
                .ifPresent(descriptions -> descriptions.forEach(each -> references.found.add(PartId.of(each.level()))));
        part.find(Aspect.FAMILY_SCALE).ifPresent(scale -> references.found.add(PartId.of(scale)));
        part.find(Aspect.FAMILY_ITEM_WITHIN)
                .ifPresent(wider -> references.found.add(
                        PartId.within(part.id().owner().orElseThrow(), PartKind.FAMILY_ITEM, wider.toString())));
        part.find(Aspect.JOB_TYPE_GROUP).ifPresent(group -> references.found.add(PartId.of(group)));
        part.find(Aspect.JOB_TYPE_GROUP_WITHIN).ifPresent(group -> references.found.add(PartId.of(group)));
        part.find(Aspect.JUDGEMENT_ROLES)
                .ifPresent(roles -> roles.forEach(role -> references.found.add(PartId.of(role))));
        part.find(Aspect.TARGET_QUOTIENT).ifPresent(quotient -> references.found.add(PartId.of(quotient)));
        requirement(part)
                .ifPresent(requirement -> requirement.accept(new Named()).forEach(references.found::add));
        linked(part).ifPresent(skill -> references.found.add(PartId.of(skill)));
        return references.found;
    }

    /** Returns what a line, target or link is about and nothing else: without that, nothing of it is left. */
    static Set<PartId> onlyAbout(Part part) {
        Set<PartId> about = new TreeSet<>();
        linked(part).map(PartId::of).ifPresent(about::add);
        requirement(part)
                .filter(requirement -> part.id().kind() != PartKind.GUIDE)
                .flatMap(requirement -> requirement.accept(new OnlySubject()))
                .ifPresent(about::add);
        part.find(Aspect.TARGET_QUOTIENT).map(PartId::of).ifPresent(about::add);
        return about;
    }

    /** Returns the scales that a part speaks of, or of a level of. */
    static Set<PartId> scales(Part part) {
        return of(part).stream()
                .flatMap(id -> id.orOwner(each -> each.kind() == PartKind.SCALE).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Requirement> requirement(Part part) {
        return part.find(Aspect.REQUIREMENT)
                .or(() -> part.find(Aspect.TARGET_REQUIREMENT))
                .or(() -> part.find(Aspect.GUIDE_FIGURE)
                        .flatMap(figure -> figure.value())
                        .map(Guide.Figure::requirement));
    }

    private static Optional<SkillId> linked(Part part) {
        return part.id().kind() == PartKind.EXAM_LINK ? Optional.of(Assembly.linkedSkill(part.id())) : Optional.empty();
    }

    /** The parts of the framework that a requirement names. */
    private static final class Named implements RequirementVisitor<Stream<PartId>>, SkillScopeVisitor<Stream<PartId>> {

        @Override
        public Stream<PartId> skill(SkillRequirement requirement) {
            return Stream.of(PartId.of(requirement.skill()), PartId.of(requirement.level()));
        }

        @Override
        public Stream<PartId> skillAtUnstatedLevel(UnstatedLevelRequirement requirement) {
            return Stream.of(PartId.of(requirement.skill()));
        }

        @Override
        public Stream<PartId> atLeast(GroupRequirement requirement) {
            return Stream.concat(requirement.scope().accept(this), Stream.of(PartId.of(requirement.level())));
        }

        @Override
        public Stream<PartId> exam(ExamRequirement requirement) {
            return Stream.empty();
        }

        @Override
        public Stream<PartId> examLevel(ExamLevelRequirement requirement) {
            return Stream.empty();
        }

        @Override
        public Stream<PartId> judgement(JudgementRequirement requirement) {
            return Stream.of(PartId.of(requirement.judgement()));
        }

        @Override
        public Stream<PartId> allOf(AllOf requirement) {
            return requirement.parts().stream().flatMap(part -> part.accept(this));
        }

        @Override
        public Stream<PartId> anyOf(AnyOf requirement) {
            return requirement.parts().stream().flatMap(part -> part.accept(this));
        }

        @Override
        public Stream<PartId> any() {
            return Stream.empty();
        }

        @Override
        public Stream<PartId> categories(List<CategoryId> categories) {
            return categories.stream().map(PartId::of);
        }

        @Override
        public Stream<PartId> skills(List<SkillId> skills) {
            return skills.stream().map(PartId::of);
        }
    }

    /** What a requirement is about and nothing else, where it is about one skill or judgement. */
    private static final class OnlySubject implements RequirementVisitor<Optional<PartId>> {

        @Override
        public Optional<PartId> skill(SkillRequirement requirement) {
            return Optional.of(PartId.of(requirement.skill()));
        }

        @Override
        public Optional<PartId> skillAtUnstatedLevel(UnstatedLevelRequirement requirement) {
            return Optional.of(PartId.of(requirement.skill()));
        }

        @Override
        public Optional<PartId> atLeast(GroupRequirement requirement) {
            return Optional.empty();
        }

        @Override
        public Optional<PartId> exam(ExamRequirement requirement) {
            return Optional.empty();
        }

        @Override
        public Optional<PartId> examLevel(ExamLevelRequirement requirement) {
            return Optional.empty();
        }

        @Override
        public Optional<PartId> judgement(JudgementRequirement requirement) {
            return Optional.of(PartId.of(requirement.judgement()));
        }

        @Override
        public Optional<PartId> allOf(AllOf requirement) {
            return Optional.empty();
        }

        @Override
        public Optional<PartId> anyOf(AnyOf requirement) {
            return Optional.empty();
        }
    }
}
