package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.CategoryId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what a change from one framework to another does to people. */
final class ImpactOnPeople {

    private final Implication implication;
    private final Set<CategoryId> counted;

    ImpactOnPeople(Framework before, Framework after) {
        this.implication = new Implication(after);
        this.counted = new HashSet<>();
        Stream.of(before, after).flatMap(ImpactOnPeople::requirements).forEach(this::count);
    }

    private static Stream<Requirement> requirements(Framework framework) {
        return Stream.concat(
                framework.jobTypes().stream()
                        .flatMap(type -> type.items().stream())
                        .map(item -> item.requirement()),
                framework.ranks().stream()
                        .flatMap(rank -> rank.targets().stream())
                        .map(target -> target.requirement()));
    }

    /** Notes the categories whose skills count for a group. */
    private void count(Requirement requirement) {
        if (requirement instanceof GroupRequirement group && group.scope() instanceof SkillScope.OfCategories listed) {
            counted.addAll(listed.categories());
        }
        requirement.parts().forEach(this::count);
    }

    Impact of(Change change, Framework before) {
        if (change instanceof Change.Add add) {
            return added(add.added());
        }
        if (change instanceof Change.Retire retire) {
            return retired(retire.id().kind());
        }
        if (change instanceof Change.Order order) {
            boolean ranked = order.kind() == PartKind.RANK || order.kind() == PartKind.LEVEL;
            return ranked ? Impact.MAJOR : Impact.PATCH;
        }
        return change instanceof Change.Amend<?> amend ? amended(amend, before) : Impact.MAJOR;
    }

    private static Impact added(Part part) {
        boolean asks = Stream.of(Aspect.REQUIREMENT_IMPORTANCE, Aspect.TARGET_IMPORTANCE)
                .flatMap(aspect -> part.find(aspect).stream())
                .anyMatch(Importance::counts);
        return asks
                        || part.find(Aspect.REQUIREMENT)
                                .filter(ImpactOnPeople::isUnscored)
                                .isPresent()
                        || part.id().kind() == PartKind.LEVEL
                ? Impact.MAJOR
                : Impact.MINOR;
    }

    /** Tells whether a requirement keeps everybody from being scored. */
    private static boolean isUnscored(Requirement requirement) {
        return requirement instanceof UnstatedLevelRequirement
                || requirement.parts().stream().anyMatch(ImpactOnPeople::isUnscored);
    }

    private static Impact retired(PartKind kind) {
        return switch (kind) {
            case SCALE, LEVEL, SKILL, JOB_TYPE, RANK, JUDGEMENT, ROLE -> Impact.MAJOR;
            case CATEGORY, JOB_TYPE_GROUP, REQUIREMENT, EXAM_LINK, QUOTIENT, TARGET, GUIDE, EXAM_CATALOGUE ->
                Impact.MINOR;
        };
    }

    private <V> Impact amended(Change.Amend<V> amend, Framework framework) {
        Part part = Part.of(framework, amend.id()).orElseThrow();
        Aspect<V> aspect = amend.aspect();
        if (aspect == Aspect.SKILL_CATEGORY) {
            return Stream.concat(part.find(aspect).stream(), amend.value().stream())
                            .anyMatch(counted::contains)
                    ? Impact.MAJOR
                    : Impact.MINOR;
        }
        if (part.find(aspect).isEmpty() || amend.value().isEmpty()) {
            return Impact.PATCH;
        }
        return between(aspect, part.get(aspect), amend.value().get());
    }

    private Impact between(Aspect<?> aspect, Object old, Object young) {
        if (young instanceof Provenance provenance) {
            return provenance.standing() == ((Provenance) old).standing() ? Impact.PATCH : Impact.MINOR;
        }
        if (young instanceof Requirement asked) {
            boolean scoredNoMore = isUnscored(asked) && !isUnscored((Requirement) old);
            return implication.holds((Requirement) old, asked) && !scoredNoMore ? Impact.MINOR : Impact.MAJOR;
        }
        if (young instanceof Importance importance) {
            return asksMore((Importance) old, importance) ? Impact.MAJOR : Impact.MINOR;
        }
        if (aspect == Aspect.SKILL_SCALE || aspect == Aspect.SCALE_LOWEST) {
            return Impact.MAJOR;
        }
        if (aspect == Aspect.JUDGEMENT_ROLES) {
            return ((List<?>) young).containsAll((Collection<?>) old) ? Impact.MINOR : Impact.MAJOR;
        }
        return isDetail(aspect) ? Impact.MINOR : Impact.PATCH;
    }

    private static boolean asksMore(Importance old, Importance young) {
        return (young.counts() && !old.counts()) || (young == Importance.MANDATORY && old != Importance.MANDATORY);
    }

    private static boolean isDetail(Aspect<?> aspect) {
        return List.of(
                        Aspect.SKILL_NUMBER,
                        Aspect.JOB_TYPE_GROUP,
                        Aspect.JOB_TYPE_GROUP_WITHIN,
                        Aspect.REQUIREMENT_WEIGHT,
                        Aspect.TARGET_QUOTIENT,
                        Aspect.EXAM_LINK_KIND,
                        Aspect.GUIDE_FIGURE)
                .contains(aspect);
    }
}
