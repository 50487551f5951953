package io.github.digitalskillmap.profile;

import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.wording.Wording;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a person's hold on a skill: not assessed, assessed as none, or held at a level.
 *
 * <p>This type and its three forms are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Attainment {

    /**
     * Tells whether the skill was assessed.
     *
     * @return false only for {@link NotAssessed}
     */
    default boolean isAssessed() {
        return true;
    }

    /**
     * Returns the level that was found.
     *
     * @return the level: the one held, or the lowest where that says "nothing held"; empty if not assessed, or assessed
     *     as none on a scale without a level for that
     */
    Optional<Level> level();

    /**
     * Returns what is known, in a word or two.
     *
     * @return the label of the level that was found, or that none is held, or that the skill is not assessed
     */
    Wording label();

    /**
     * Nobody has judged the skill; whether it is held is open.
     *
     * @since 0.1.0
     */
    record NotAssessed() implements Attainment {

        private static final Wording LABEL = Wording.sentence("未判定", "not assessed");

        /** Returns the admission that nobody has judged the skill. */
        public NotAssessed {}

        @Override
        public Optional<Level> level() {
            return Optional.empty();
        }

        @Override
        public boolean isAssessed() {
            return false;
        }

        @Override
        public Wording label() {
            return LABEL;
        }
    }

    /**
     * The skill was judged and no step of it is held.
     *
     * @param level the lowest level of the scale where that says "nothing held", or else empty
     * @since 0.1.0
     */
    record AssessedAsNone(Optional<Level> level) implements Attainment {

        private static final Wording WITHOUT_LEVEL = Wording.sentence("保有なし", "none held");

        /**
         * Returns the finding that no step is held.
         *
         * @param level the lowest level of the scale where that says "nothing held", or else empty
         */
        public AssessedAsNone {
            Objects.requireNonNull(level, "level");
        }

        @Override
        public Wording label() {
            return level.map(Level::label).orElse(WITHOUT_LEVEL);
        }
    }

    /**
     * The skill is held.
     *
     * @param at the level at which it is held, at least one step up
     * @since 0.1.0
     */
    record Held(Level at) implements Attainment {

        /**
         * Returns the finding that a level is held.
         *
         * @param at the level at which it is held
         */
        public Held {
            Objects.requireNonNull(at, "at");
        }

        @Override
        public Optional<Level> level() {
            return Optional.of(at);
        }

        @Override
        public Wording label() {
            return at.label();
        }
    }
}
