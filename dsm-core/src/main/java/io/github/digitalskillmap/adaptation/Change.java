package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.skill.LevelMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that an adaptation does to a framework.
 *
 * <p>The changes of an adaptation are a set: their order does not matter, and no two of them speak of the same.
 *
 * @since 0.1.0
 */
public sealed interface Change {

    /**
     * Returns the part that is changed.
     *
     * @return what tells the part; the owner of those that are put in order, where they have one
     */
    Optional<PartId> part();

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
         */
        public Add {
            Objects.requireNonNull(added, "added");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public Optional<PartId> part() {
            return Optional.of(added.id());
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
         * @throws IllegalArgumentException if parts of this kind do not have the aspect or cannot do without it
         */
        public Amend {
            Objects.requireNonNull(by, "by");
            if (aspect.kind() != id.kind()) {
                throw new IllegalArgumentException(
                        "aspect must be one of " + id.kind() + " " + id + ", but was " + aspect);
            }
            if (value.isEmpty() && !aspect.isOptional()) {
                throw new IllegalArgumentException(id.kind() + " " + id + " cannot do without " + aspect);
            }
        }

        @Override
        public Optional<PartId> part() {
            return Optional.of(id);
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
    record Retire(PartId id, boolean withDependents, Optional<Provenance> by) implements Change {

        /**
         * Returns the change.
         *
         * @param id what tells the part
         * @param withDependents whether what speaks of that part and of nothing else goes with it
         * @param by where the change comes from, or empty if that is not told
         */
        public Retire {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Optional<PartId> part() {
            return Optional.of(id);
        }
    }

    /**
     * A scale is replaced: skills that were judged on the one are judged on the other, and whatever is required at a level
     * of the one is required at what that level becomes.
     *
     * @param map what each level of the scale becomes on the other
     * @param by where the change comes from
     * @since 0.1.0
     */
    record Rescale(LevelMap map, Provenance by) implements Change {

        /**
         * Returns the change.
         *
         * @param map what each level becomes, on a scale with another identifier
         * @param by where the change comes from
         * @throws IllegalArgumentException if both scales have the same identifier
         */
        public Rescale {
            Objects.requireNonNull(by, "by");
            if (map.from().id().equals(map.to().id())) {
                throw new IllegalArgumentException(
                        "scale '" + map.from().id() + "' must be replaced by one with another identifier");
            }
        }

        @Override
        public Optional<PartId> part() {
            return Optional.of(PartId.of(map.from().id()));
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
         */
        public Order {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(part, "part");
            order = List.copyOf(order);
        }
    }
}
