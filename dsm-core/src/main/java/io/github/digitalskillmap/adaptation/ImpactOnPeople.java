package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.RankTarget;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what a change from one framework to another does to people. Where that cannot be told, it asks something new. */
final class ImpactOnPeople implements ChangeVisitor<Impact> {

    /** What decides how a share or a comparison comes out, and never whether something is met. */
    private static final Set<Aspect<?>> DETAILS = Set.of(
            Aspect.SKILL_NUMBER,
            Aspect.FAMILY_SCALE,
            Aspect.JOB_TYPE_GROUP,
            Aspect.JOB_TYPE_GROUP_WITHIN,
            Aspect.REQUIREMENT_WEIGHT,
            Aspect.TARGET_QUOTIENT,
            Aspect.EXAM_LINK_KIND,
            Aspect.GUIDE_FIGURE);

    /** What tells people by which measure they are judged. */
    private static final Set<Aspect<?>> MEANINGS = Set.of(
            Aspect.LEVEL_DESCRIPTION, Aspect.SKILL_DEFINITION, Aspect.SKILL_LEVEL_DESCRIPTIONS, Aspect.FAMILY_SCALE);

    private final Parts before;
    private final Parts after;
    private final Implication implication;
    private final Set<CategoryId> counted = new HashSet<>();

    ImpactOnPeople(Framework before, Parts partsBefore, Framework after, Parts partsAfter) {
        this.before = partsBefore;
        this.after = partsAfter;
        this.implication = new Implication(after);
        requirements(before).forEach(this::count);
    }

    private static Stream<Requirement> requirements(Framework framework) {
        return Stream.concat(
                framework.jobTypes().stream()
                        .flatMap(type -> type.items().stream())
                        .map(JobTypeItem::requirement),
                framework.ranks().stream()
                        .flatMap(rank -> rank.targets().stream())
                        .map(RankTarget::requirement));
    }

    /** Notes the categories whose skills count for a group. */
    private void count(Requirement requirement) {
        if (requirement instanceof GroupRequirement group && group.scope() instanceof SkillScope.OfCategories listed) {
            counted.addAll(listed.categories());
        }
        requirement.parts().forEach(this::count);
    }

    Impact of(Change change) {
        return change.accept(this);
    }

    @Override
    public Impact add(Change.Add change) {
        return added(change.added());
    }

    @Override
    public Impact retire(Change.RetirePart change) {
        return retired(change.id().kind());
    }

    @Override
    public <V> Impact amend(Change.Amend<V> change) {
        return amended(change);
    }

    @Override
    public Impact replaceScale(Change.ReplaceScale change) {
        return Impact.MAJOR;
    }

    @Override
    public Impact order(Change.Order change) {
        boolean ranked = change.kind() == PartKind.RANK || change.kind() == PartKind.LEVEL;
        return ranked ? Impact.MAJOR : Impact.PATCH;
    }

    private static Impact added(Part part) {
        boolean isUnscored =
                part.find(Aspect.REQUIREMENT).filter(ImpactOnPeople::isUnscored).isPresent();
        return counts(part) || isUnscored || part.id().kind() == PartKind.LEVEL ? Impact.MAJOR : Impact.MINOR;
    }

    /** Tells whether a part is a line or target that is more than desirable. */
    private static boolean counts(Part part) {
        return Stream.of(Aspect.REQUIREMENT_IMPORTANCE, Aspect.TARGET_IMPORTANCE)
                .flatMap(aspect -> part.find(aspect).stream())
                .anyMatch(Importance::counts);
    }

    /** Tells whether a requirement keeps everybody from being scored. */
    private static boolean isUnscored(Requirement requirement) {
        return requirement instanceof UnstatedLevelRequirement
                || requirement.parts().stream().anyMatch(ImpactOnPeople::isUnscored);
    }

    private static Impact retired(PartKind kind) {
        return switch (kind) {
            case SCALE, LEVEL, SKILL, JOB_TYPE, RANK, JUDGEMENT, ROLE, EXAM_CATALOGUE -> Impact.MAJOR;
            case CATEGORY, FAMILY, FAMILY_ITEM, JOB_TYPE_GROUP, REQUIREMENT, EXAM_LINK, QUOTIENT, TARGET, GUIDE ->
                Impact.MINOR;
        };
    }

    private <V> Impact amended(Change.Amend<V> amend) {
        Part old = before.get(amend.id());
        Aspect<V> aspect = amend.aspect();
        if (aspect == Aspect.SKILL_CATEGORY) {
            return old.find(aspect).filter(counted::contains).isPresent() ? Impact.MAJOR : Impact.MINOR;
        }
        if (isNone(old.find(aspect)) || isNone(amend.value())) {
            return MEANINGS.contains(aspect) ? Impact.MINOR : Impact.PATCH;
        }
        if (amend.value().get() instanceof Requirement asked && !counts(after.get(amend.id()))) {
            return isUnscored(asked) ? Impact.MAJOR : Impact.MINOR;
        }
        return between(aspect, old.get(aspect), amend.value().get());
    }

    private static boolean isNone(Optional<?> value) {
        return value.filter(held -> !List.of().equals(held)).isEmpty();
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
        return DETAILS.contains(aspect) ? Impact.MINOR : Impact.PATCH;
    }

    private static boolean asksMore(Importance old, Importance young) {
        return (young.counts() && !old.counts()) || (young == Importance.MANDATORY && old != Importance.MANDATORY);
    }
}
