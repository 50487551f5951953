package io.github.digitalskillmap.skill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each level of one scale becomes on another.
 *
 * <p>It never turns order round: a higher level never becomes a lower one. So whoever held what a requirement asked for
 * still does once both are carried over. A level may become none, where the other scale has nothing as low.
 *
 * <p>For example, from Tokyo's Lv.0 to Lv.3 to a scale of 1 to 4 without a level for nothing:
 *
 * <pre>{@code
 * LevelMap.builder(tokyoLevels, cityLevels)
 *         .none(TokyoLevels.LV0)
 *         .to(TokyoLevels.LV1, LevelId.of(cityLevels.id(), "1"))
 *         .to(TokyoLevels.LV2, LevelId.of(cityLevels.id(), "3"))
 *         .to(TokyoLevels.LV3, LevelId.of(cityLevels.id(), "4"))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class LevelMap {

    private final LevelScale from;
    private final LevelScale to;
    private final Map<LevelId, LevelId> levels;

    private LevelMap(LevelScale from, LevelScale to, Map<LevelId, LevelId> levels) {
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
        this.levels = Map.copyOf(Objects.requireNonNull(levels, "levels"));
    }

    /**
     * Returns a builder in which no level is mapped.
     *
     * @param from the scale whose levels are mapped
     * @param to the scale on which they are to stand
     * @return a new builder; every level of the first scale is to be mapped
     */
    public static Builder builder(LevelScale from, LevelScale to) {
        return new Draft(Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
    }

    /**
     * Returns the map of a scale to itself.
     *
     * @param scale the scale
     * @return the map in which every level becomes itself
     */
    public static LevelMap identity(LevelScale scale) {
        Objects.requireNonNull(scale, "scale");
        Builder same = builder(scale, scale);
        scale.levels().forEach(level -> same.to(level.id(), level.id()));
        return same.build();
    }

    /**
     * Returns the scale whose levels are mapped.
     *
     * @return the scale, as it was when the map was made
     */
    public LevelScale from() {
        return from;
    }

    /** {@return the scale on which they are to stand} */
    public LevelScale to() {
        return to;
    }

    /**
     * Returns what a level becomes.
     *
     * @param level a level of the first scale
     * @return the level of the other scale, or empty if it becomes none
     * @throws IllegalArgumentException if the level is not on the first scale
     */
    public Optional<LevelId> map(LevelId level) {
        return Optional.ofNullable(
                levels.get(from.level(Objects.requireNonNull(level, "level")).id()));
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it maps the levels of an equal scale to the same levels of an equal scale
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LevelMap that
                && from.equals(that.from)
                && to.equals(that.to)
                && levels.equals(that.levels);
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return Objects.hash(from.id(), to.id(), levels);
    }

    /**
     * Returns the two scales.
     *
     * @return their identifiers, for a developer
     */
    @Override
    public String toString() {
        return from.id() + " to " + to.id();
    }

    /**
     * Builds a map of levels.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets what a level becomes.
         *
         * @param level a level of the first scale
         * @param becomes a level of the other scale
         * @return this builder
         * @throws IllegalArgumentException if a level is not on its scale, or the first was set before
         */
        Builder to(LevelId level, LevelId becomes);

        /**
         * Says that a level becomes none: the skill is assessed, and no step of it is held.
         *
         * @param level a level of the first scale
         * @return this builder
         * @throws IllegalArgumentException if the level is not on its scale, or was set before
         */
        Builder none(LevelId level);

        /**
         * {@return the map}
         *
         * @throws IllegalArgumentException if a level of the first scale is not mapped, or a higher level becomes a lower
         *     one
         */
        LevelMap build();
    }

    private static final class Draft implements Builder {

        private final LevelScale from;
        private final LevelScale to;
        private final Set<LevelId> mapped = new HashSet<>();
        private final Map<LevelId, LevelId> levels = new HashMap<>();

        Draft(LevelScale from, LevelScale to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public Builder to(LevelId level, LevelId becomes) {
            none(level);
            levels.put(
                    level, to.level(Objects.requireNonNull(becomes, "becomes")).id());
            return this;
        }

        @Override
        public Builder none(LevelId level) {
            if (!mapped.add(from.level(Objects.requireNonNull(level, "level")).id())) {
                throw new IllegalArgumentException("level '" + level + "' must be mapped once, but is twice");
            }
            return this;
        }

        @Override
        public LevelMap build() {
            int last = 0;
            for (Level level : from.levels()) {
                if (!mapped.contains(level.id())) {
                    throw new IllegalArgumentException("level '" + level.id() + "' must be mapped to scale '" + to.id()
                            + "' or to none, but is left out");
                }
                int steps = levels.containsKey(level.id()) ? to.stepCount(levels.get(level.id())) : 0;
                if (steps < last) {
                    throw new IllegalArgumentException(
                            "level '" + level.id() + "' must not become a lower level than the one below it becomes");
                }
                last = steps;
            }
            return new LevelMap(from, to, levels);
        }
    }
}
