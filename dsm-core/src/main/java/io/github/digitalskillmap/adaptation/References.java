package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        requirement(part).ifPresent(references::collect);
        linked(part).ifPresent(skill -> references.found.add(PartId.of(skill)));
        return references.found;
    }

    /** Returns what a line, target or link is about and nothing else: without that, nothing of it is left. */
    static Set<PartId> onlyAbout(Part part) {
        Set<PartId> about = new TreeSet<>();
        linked(part).map(PartId::of).ifPresent(about::add);
        requirement(part)
                .filter(requirement -> part.id().kind() != PartKind.GUIDE)
                .flatMap(References::onlySubject)
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

    private static Optional<PartId> onlySubject(Requirement requirement) {
        if (requirement instanceof SkillRequirement skill) {
            return Optional.of(PartId.of(skill.skill()));
        }
        if (requirement instanceof UnstatedLevelRequirement unstated) {
            return Optional.of(PartId.of(unstated.skill()));
        }
        return requirement instanceof JudgementRequirement judgement
                ? Optional.of(PartId.of(judgement.judgement()))
                : Optional.empty();
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

    private void collect(Requirement requirement) {
        if (requirement instanceof SkillRequirement skill) {
            found.add(PartId.of(skill.skill()));
            found.add(PartId.of(skill.level()));
        } else if (requirement instanceof UnstatedLevelRequirement unstated) {
            found.add(PartId.of(unstated.skill()));
        } else if (requirement instanceof GroupRequirement group) {
            collect(group.scope());
            found.add(PartId.of(group.level()));
        } else if (requirement instanceof JudgementRequirement judgement) {
            found.add(PartId.of(judgement.judgement()));
        }
        requirement.parts().forEach(this::collect);
    }

    private void collect(SkillScope scope) {
        if (scope instanceof SkillScope.OfSkills listed) {
            listed.skills().forEach(skill -> found.add(PartId.of(skill)));
        } else if (scope instanceof SkillScope.OfCategories listed) {
            listed.categories().forEach(category -> found.add(PartId.of(category)));
        }
    }
}
