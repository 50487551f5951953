package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an adaptation does to a framework.
 *
 * <p>The changes of an adaptation are a set: no two of them speak of the same, and their order does not matter, but for parts
 * that are added in the same place, which come there in the order of their changes.
 *
 * @since 0.1.0
 */
public sealed interface Change {

    /**
     * Treats this change as one of its kind.
     *
     * @param <R> what comes of it
     * @param visitor what to do with each kind
     * @return what the visitor returns for this kind
     */
    <R extends @Nullable Object> R accept(ChangeVisitor<R> visitor);

    /**
     * Returns the part that is changed.
     *
     * @return what tells the part; the owner of those that are put in order, where they have one
     */
    Optional<PartId> part();

    /** {@return the kind of the part that is changed, or of those that are put in order} */
    PartKind kind();

    /**
     * Returns the change that adds a scale.
     *
     * @param scale a scale
     * @return the change; it comes last among its kind
     */
    static Add add(LevelScale scale) {
        return new Add(FrameworkParts.of(Objects.requireNonNull(scale, "scale")), Optional.empty());
    }

    /**
     * Returns the change that adds a level of a scale.
     *
     * @param level a level of a scale
     * @return the change; it comes last among its kind
     */
    static Add add(Level level) {
        return new Add(FrameworkParts.of(Objects.requireNonNull(level, "level")), Optional.empty());
    }

    /**
     * Returns the change that adds a category.
     *
     * @param category a category
     * @return the change; it comes last among its kind
     */
    static Add add(SkillCategory category) {
        return new Add(FrameworkParts.of(Objects.requireNonNull(category, "category")), Optional.empty());
    }

    /**
     * Returns the change that adds a skill.
     *
     * @param skill a skill
     * @return the change; it comes last among its kind
     */
    static Add add(Skill skill) {
        return new Add(FrameworkParts.of(Objects.requireNonNull(skill, "skill")), Optional.empty());
    }

    /**
     * Returns the change that adds a family of indicators.
     *
     * @param family a family of indicators
     * @return the change; it comes last among its kind
     */
    static Add add(IndicatorFamily family) {
        return new Add(FrameworkParts.of(Objects.requireNonNull(family, "family")), Optional.empty());
    }

    /**
     * Returns the change that adds an item to a family of indicators.
     *
     * @param family the family
     * @param item what is added
     * @return the change; it comes last among those of the family
     */
    static Add add(IndicatorFamilyId family, IndicatorItem item) {
        return new Add(
                FrameworkParts.of(Objects.requireNonNull(family, "family"), Objects.requireNonNull(item, "item")),
                Optional.empty());
    }

    /**
     * Returns the change that adds a group of job types.
     *
     * @param group a group of job types
     * @return the change; it comes last among its kind
     */
    static Add add(JobTypeGroup group) {
        return new Add(FrameworkParts.of(Objects.requireNonNull(group, "group")), Optional.empty());
    }

    /**
     * Returns the change that adds a job type.
     *
     * @param jobType a job type
     * @return the change; it comes last among its kind
     */
    static Add add(JobType jobType) {
        return new Add(FrameworkParts.of(Objects.requireNonNull(jobType, "jobType")), Optional.empty());
    }

    /**
     * Returns the change that adds a link from a skill to an exam.
     *
     * @param link a link from a skill to an exam
     * @return the change; it comes last among its kind
     */
    static Add add(ExamLink link) {
        return new Add(FrameworkParts.of(Objects.requireNonNull(link, "link")), Optional.empty());
    }

    /**
     * Returns the change that adds a role.
     *
     * @param role a role
     * @return the change; it comes last among its kind
     */
    static Add add(Role role) {
        return new Add(FrameworkParts.of(Objects.requireNonNull(role, "role")), Optional.empty());
    }

    /**
     * Returns the change that adds a judgement.
     *
     * @param judgement a judgement
     * @return the change; it comes last among its kind
     */
    static Add add(Judgement judgement) {
        return new Add(FrameworkParts.of(Objects.requireNonNull(judgement, "judgement")), Optional.empty());
    }

    /**
     * Returns the change that adds a quotient.
     *
     * @param quotient a quotient
     * @return the change; it comes last among its kind
     */
    static Add add(Quotient quotient) {
        return new Add(FrameworkParts.of(Objects.requireNonNull(quotient, "quotient")), Optional.empty());
    }

    /**
     * Returns the change that adds a rank.
     *
     * @param rank a rank
     * @return the change; it comes last among its kind
     */
    static Add add(Rank rank) {
        return new Add(FrameworkParts.of(Objects.requireNonNull(rank, "rank")), Optional.empty());
    }

    /**
     * Returns the change that adds the name of an exam catalogue.
     *
     * @param examCatalogue the edition of an exam catalogue that the framework is to name
     * @return the change; it comes last among its kind
     */
    static Add add(Edition examCatalogue) {
        return new Add(FrameworkParts.of(Objects.requireNonNull(examCatalogue, "examCatalogue")), Optional.empty());
    }

    /**
     * Returns the change that adds a line to a job type.
     *
     * @param jobType the job type
     * @param item what is added
     * @return the change; it comes last among those of the job type
     */
    static Add add(JobTypeId jobType, JobTypeItem item) {
        return new Add(
                FrameworkParts.of(Objects.requireNonNull(jobType, "jobType"), Objects.requireNonNull(item, "item")),
                Optional.empty());
    }

    /**
     * Returns the change that adds a target to a rank.
     *
     * @param rank the rank
     * @param target what is added
     * @return the change; it comes last among those of the rank
     */
    static Add add(RankId rank, RankTarget target) {
        return new Add(
                FrameworkParts.of(Objects.requireNonNull(rank, "rank"), Objects.requireNonNull(target, "target")),
                Optional.empty());
    }

    /**
     * Returns the change that adds a guide to a rank.
     *
     * @param rank the rank
     * @param guide what is added
     * @return the change; it comes last among those of the rank
     */
    static Add add(RankId rank, Guide guide) {
        return new Add(
                FrameworkParts.of(Objects.requireNonNull(rank, "rank"), Objects.requireNonNull(guide, "guide")),
                Optional.empty());
    }

    /**
     * {@return the change that sets an aspect of a part}
     *
     * @param <V> the type of what the aspect holds
     * @param part what tells the part
     * @param aspect an aspect of parts of its kind
     * @param value what it is to hold
     * @throws IllegalArgumentException if parts of this kind do not have the aspect, or it cannot hold that
     */
    static <V> Amend<V> set(PartId part, Aspect<V> aspect, V value) {
        Objects.requireNonNull(part, "part");
        return new Amend<>(part, aspect, Optional.of(Objects.requireNonNull(value, "value")), Optional.empty());
    }

    /**
     * {@return the change that leaves out an aspect of a part}
     *
     * @param <V> the type of what the aspect holds
     * @param part what tells the part
     * @param aspect an aspect that parts of its kind can do without
     * @throws IllegalArgumentException if parts of this kind do not have the aspect or cannot do without it
     */
    static <V> Amend<V> clear(PartId part, Aspect<V> aspect) {
        return new Amend<>(
                Objects.requireNonNull(part, "part"),
                Objects.requireNonNull(aspect, "aspect"),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return the change that retires a part, of which nothing else may speak any more}
     *
     * @param part what tells the part
     */
    static RetirePart retire(PartId part) {
        return new RetirePart(Objects.requireNonNull(part, "part"), false, Optional.empty());
    }

    /**
     * {@return the change that replaces a scale}
     *
     * @param map what each level of the scale becomes on the other
     * @param by where the change comes from
     * @throws IllegalArgumentException if both scales have the same identifier
     */
    static ReplaceScale replaceScale(LevelMap map, Provenance by) {
        Objects.requireNonNull(map, "map");
        return new ReplaceScale(
                map.from().id(),
                map.to(),
                map.from().levels().stream()
                        .map(Level::id)
                        .map(level -> new ReplacedLevel(level, map.map(level)))
                        .toList(),
                by);
    }

    /**
     * {@return the change that puts parts of the framework itself in order}
     *
     * @param kind the kind of the parts
     * @param order all parts of that kind that there are once everything else is changed
     * @throws IllegalArgumentException if there are none, or one is of another kind or belongs to another part
     */
    static Order order(PartKind kind, List<PartId> order) {
        return new Order(kind, Optional.empty(), Objects.requireNonNull(order, "order"));
    }

    /**
     * A part is added, with those that belong to it.
     *
     * @param added the part
     * @param after the part of the same kind and owner behind which it comes, or empty if it comes last
     * @since 0.1.0
     */
    record Add(Part added, Optional<PartId> after) implements Change {

        /**
         * Returns the change.
         *
         * @param added the part
         * @param after the part behind which it comes, or empty if it comes last
         * @throws IllegalArgumentException if that part is of another kind, or belongs to another
         */
        public Add {
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(added, "added");
            PartId id = added.id();
            boolean fits = after.stream()
                    .allMatch(
                            other -> other.kind() == id.kind() && other.owner().equals(id.owner()));
            if (!fits) {
                throw new IllegalArgumentException(id.kind() + " " + id
                        + " must come behind one of its kind and owner, but is to come behind " + after.orElseThrow());
            }
        }

        @Override
        public Optional<PartId> part() {
            return Optional.of(added.id());
        }

        @Override
        public PartKind kind() {
            return added.id().kind();
        }

        /**
         * Returns a copy that puts the part elsewhere.
         *
         * @param other the part of the same kind and owner behind which it comes
         * @return the change
         * @throws IllegalArgumentException if that part is of another kind, or belongs to another
         */
        public Add behind(PartId other) {
            return new Add(added, Optional.of(Objects.requireNonNull(other, "other")));
        }

        /**
         * Returns a copy that adds a line as one of several that are about the same.
         *
         * @param line what tells the line, such as {@code tokyo-dsm:ux-design #2} within its job type
         * @return the change
         * @throws IllegalArgumentException if it tells a part of another kind or owner
         */
        public Add as(PartId line) {
            Objects.requireNonNull(line, "line");
            if (line.kind() != added.id().kind()
                    || !line.owner().equals(added.id().owner())) {
                throw new IllegalArgumentException(
                        "line must tell a part like '" + added.id() + "', but tells '" + line + "'");
            }
            return new Add(added.withId(line), after);
        }

        @Override
        public <R extends @Nullable Object> R accept(ChangeVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").add(this);
        }
    }

    /**
     * An aspect of a part is set.
     *
     * @param <V> the type of what the aspect holds
     * @param id what tells the part
     * @param aspect the aspect
     * @param value what it is to hold; empty only to leave out an optional aspect
     * @param by where the change comes from; empty if the provenance of the part is left alone, or set by itself
     * @since 0.1.0
     */
    record Amend<V>(PartId id, Aspect<V> aspect, Optional<V> value, Optional<Provenance> by) implements Change {

        /**
         * Returns the change.
         *
         * @param id what tells the part
         * @param aspect an aspect of parts of its kind
         * @param value what it is to hold; empty only to leave out an optional aspect
         * @param by where the change comes from
         * @throws IllegalArgumentException if parts of this kind do not have the aspect, cannot do without it, or it cannot
         *     hold that value: a blank text, a number below 1, no role, a role or level twice
         */
        public Amend {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(aspect, "aspect");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(by, "by");
            if (aspect.kind() != id.kind()) {
                throw new IllegalArgumentException(
                        "aspect must be one of " + id.kind() + " " + id + ", but was " + aspect);
            }
            if (value.isEmpty() && !aspect.isOptional()) {
                throw new IllegalArgumentException(id.kind() + " " + id + " cannot do without " + aspect);
            }
            value.filter(held -> !aspect.canHold(held)).ifPresent(held -> {
                throw new IllegalArgumentException(aspect + " of " + id + " cannot be '" + held + "'");
            });
        }

        @Override
        public Optional<PartId> part() {
            return Optional.of(id);
        }

        @Override
        public PartKind kind() {
            return id.kind();
        }

        /**
         * {@return a copy that tells where the change comes from}
         *
         * @param provenance where it comes from
         */
        public Amend<V> by(Provenance provenance) {
            return new Amend<>(id, aspect, value, Optional.of(Objects.requireNonNull(provenance, "provenance")));
        }

        @Override
        public <R extends @Nullable Object> R accept(ChangeVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").amend(this);
        }
    }

    /**
     * A part is retired, with those that belong to it.
     *
     * @param id what tells the part
     * @param withDependents whether what speaks of that part and of nothing else goes with it: lines of job types, targets
     *     and exam links
     * @param by where the change comes from, or empty if that is not told
     * @since 0.1.0
     */
    record RetirePart(PartId id, boolean withDependents, Optional<Provenance> by) implements Change {

        /**
         * Returns the change.
         *
         * @param id what tells the part
         * @param withDependents whether what speaks of that part and of nothing else goes with it
         * @param by where the change comes from, or empty if that is not told
         */
        public RetirePart {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Optional<PartId> part() {
            return Optional.of(id);
        }

        @Override
        public PartKind kind() {
            return id.kind();
        }

        /** {@return a copy that also retires what speaks of the part and of nothing else} */
        public RetirePart andDependents() {
            return new RetirePart(id, true, by);
        }

        /**
         * {@return a copy that tells where the change comes from}
         *
         * @param provenance where it comes from
         */
        public RetirePart by(Provenance provenance) {
            return new RetirePart(id, withDependents, Optional.of(Objects.requireNonNull(provenance, "provenance")));
        }

        @Override
        public <R extends @Nullable Object> R accept(ChangeVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").retire(this);
        }
    }

    /**
     * A scale is replaced: skills that were judged on the one, and a family that had it, have the other, and whatever is required at a level
     * of the one is required at what that level becomes.
     *
     * @param from what identifies the scale
     * @param to the scale that replaces it, with another identifier
     * @param levels what each level of the scale becomes, from low to high
     * @param by where the change comes from
     * @since 0.1.0
     */
    record ReplaceScale(ScaleId from, LevelScale to, List<ReplacedLevel> levels, Provenance by) implements Change {

        /**
         * Returns the change.
         *
         * @param from what identifies the scale
         * @param to the scale that replaces it
         * @param levels what each level of the scale becomes, from low to high
         * @param by where the change comes from
         * @throws IllegalArgumentException if both scales have the same identifier, or a level becomes one that the other
         *     scale does not have
         */
        public ReplaceScale {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(levels, "levels");
            Objects.requireNonNull(by, "by");
            levels = List.copyOf(levels);
            if (from.equals(to.id())) {
                throw new IllegalArgumentException(
                        "scale '" + from + "' must be replaced by one with another identifier");
            }
            levels.forEach(level -> level.becomes().ifPresent(to::level));
        }

        @Override
        public Optional<PartId> part() {
            return Optional.of(PartId.of(from));
        }

        @Override
        public PartKind kind() {
            return PartKind.SCALE;
        }

        /**
         * Returns the map of levels, now that the scale itself is known.
         *
         * @param scale the scale
         * @return the map, or empty if these are not exactly its levels from low to high, or a higher level would become a
         *     lower one
         */
        public Optional<LevelMap> map(LevelScale scale) {
            Objects.requireNonNull(scale, "scale");
            List<LevelId> mapped = levels.stream().map(ReplacedLevel::level).toList();
            if (!mapped.equals(scale.levels().stream().map(Level::id).toList()) || turnsRound()) {
                return Optional.empty();
            }
            LevelMap.Builder map = LevelMap.builder(scale, to);
            for (ReplacedLevel level : levels) {
                level.becomes()
                        .ifPresentOrElse(becomes -> map.to(level.level(), becomes), () -> map.none(level.level()));
            }
            return Optional.of(map.build());
        }

        /**
         * Tells whether a higher level would become a lower one.
         *
         * @return true if what a level becomes is lower than what the one before it becomes
         */
        public boolean turnsRound() {
            int last = 0;
            for (ReplacedLevel level : levels) {
                int steps = level.becomes().map(to::stepCount).orElse(0);
                if (steps < last) {
                    return true;
                }
                last = steps;
            }
            return false;
        }

        @Override
        public <R extends @Nullable Object> R accept(ChangeVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").replaceScale(this);
        }
    }

    /**
     * What a level becomes where its scale is replaced.
     *
     * @param level the level
     * @param becomes the level of the other scale, or empty if it becomes none
     * @since 0.1.0
     */
    record ReplacedLevel(LevelId level, Optional<LevelId> becomes) {

        /**
         * Returns what a level becomes.
         *
         * @param level the level
         * @param becomes the level of the other scale, or empty if it becomes none
         */
        public ReplacedLevel {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(becomes, "becomes");
        }
    }

    /**
     * Parts are put in another order.
     *
     * @param kind the kind of the parts
     * @param part the part that they belong to, or empty if they belong to the framework itself
     * @param order all parts of that kind and owner that there are once everything else is changed
     * @since 0.1.0
     */
    record Order(PartKind kind, Optional<PartId> part, List<PartId> order) implements Change {

        /**
         * Returns the change.
         *
         * @param kind the kind of the parts
         * @param part the part that they belong to, or empty if they belong to the framework itself
         * @param order the parts, in the order that they are to have
         * @throws IllegalArgumentException if there are none, or one is of another kind or belongs to another part
         */
        public Order {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(part, "part");
            order = List.copyOf(order);
            boolean alike = order.stream()
                    .allMatch(id -> id.kind() == kind && id.owner().equals(part));
            if (order.isEmpty() || !alike) {
                throw new IllegalArgumentException("order must list parts of kind " + kind
                        + part.map(owner -> " of " + owner).orElse("") + ", but lists " + order);
            }
        }

        @Override
        public <R extends @Nullable Object> R accept(ChangeVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").order(this);
        }
    }
}
