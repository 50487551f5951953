package io.github.digitalskillmap.workforce;

import java.util.OptionalLong;

/**
 * A number of people as it may be told to others.
 *
 * @since 0.1.0
 */
public sealed interface PublishedCount {

    /**
     * A number that is told.
     *
     * @param count the number of people
     * @since 0.1.0
     */
    record Shown(long count) implements PublishedCount {

        @Override
        public OptionalLong shown() {
            return OptionalLong.of(count);
        }

        @Override
        public String toString() {
            return Long.toString(count);
        }
    }

    /**
     * A number that is too small to be told.
     *
     * @param threshold the least number that is told; this one is less, perhaps 0
     * @since 0.1.0
     */
    record Below(long threshold) implements PublishedCount {

        @Override
        public OptionalLong shown() {
            return OptionalLong.empty();
        }

        @Override
        public String toString() {
            return "<" + threshold;
        }
    }

    /**
     * A number, small or not, that is not told since it would give away another.
     *
     * @since 0.1.0
     */
    record Withheld() implements PublishedCount {

        @Override
        public OptionalLong shown() {
            return OptionalLong.empty();
        }

        @Override
        public String toString() {
            return "*";
        }
    }

    /**
     * Returns the number, if it is told.
     *
     * @return the number of people, or empty
     */
    OptionalLong shown();
}
