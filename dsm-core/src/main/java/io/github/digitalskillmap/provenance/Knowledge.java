package io.github.digitalskillmap.provenance;

import io.github.digitalskillmap.wording.Wording;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is known of a figure: its value, that there is none, or that it cannot be told.
 *
 * <p>Unknown is not the same as none: an exam may be on no scale, and an exam may be on a scale at a level that has not
 * been announced.
 *
 * <p>This type and its three forms are immutable and thread-safe.
 *
 * @param <T> the type of the figure
 * @since 0.1.0
 */
public sealed interface Knowledge<T> {

    /**
     * {@return the knowledge of a value}
     *
     * @param <T> the type of the figure
     * @param value the value
     */
    static <T> Knowledge<T> known(T value) {
        return new Known<>(Objects.requireNonNull(value, "value"));
    }

    /**
     * {@return the knowledge that there is no value}
     *
     * @param <T> the type of the figure
     */
    static <T> Knowledge<T> none() {
        return new None<>();
    }

    /**
     * Returns the admission that the value cannot be told.
     *
     * @param <T> the type of the figure
     * @param why why it cannot be told
     * @return the knowledge
     */
    static <T> Knowledge<T> unknown(Wording why) {
        return new Unknown<>(why);
    }

    /**
     * Returns the value where it is known.
     *
     * @return the value, or empty if there is none or it is unknown
     */
    default Optional<T> value() {
        return Optional.empty();
    }

    /**
     * Treats what is known as one of its three forms.
     *
     * @param <R> what comes of it
     * @param known what to do with a value
     * @param none what to do where there is no value
     * @param unknown what to do with the words that say why it cannot be told
     * @return what is returned for this form
     */
    <R> R match(
            Function<? super T, ? extends R> known,
            Supplier<? extends R> none,
            Function<? super Wording, ? extends R> unknown);

    /**
     * A known value.
     *
     * @param <T> the type of the figure
     * @param figure the value
     * @since 0.1.0
     */
    record Known<T>(T figure) implements Knowledge<T> {

        /**
         * Returns the knowledge of a value.
         *
         * @param figure the value
         */
        public Known {
            Objects.requireNonNull(figure, "figure");
        }

        @Override
        public <R> R match(
                Function<? super T, ? extends R> known,
                Supplier<? extends R> none,
                Function<? super Wording, ? extends R> unknown) {
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(none, "none");
            Objects.requireNonNull(unknown, "unknown");
            return known.apply(figure);
        }

        @Override
        public Optional<T> value() {
            return Optional.of(figure);
        }
    }

    /**
     * There is no value.
     *
     * @param <T> the type of the figure
     * @since 0.1.0
     */
    record None<T>() implements Knowledge<T> {

        /** Returns the knowledge that there is no value. */
        public None {}

        @Override
        public <R> R match(
                Function<? super T, ? extends R> known,
                Supplier<? extends R> none,
                Function<? super Wording, ? extends R> unknown) {
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(none, "none");
            Objects.requireNonNull(unknown, "unknown");
            return none.get();
        }
    }

    /**
     * The value cannot be told.
     *
     * @param <T> the type of the figure
     * @param why why it cannot be told
     * @since 0.1.0
     */
    record Unknown<T>(Wording why) implements Knowledge<T> {

        /**
         * Returns the admission that a value cannot be told.
         *
         * @param why why it cannot be told
         */
        public Unknown {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public <R> R match(
                Function<? super T, ? extends R> known,
                Supplier<? extends R> none,
                Function<? super Wording, ? extends R> unknown) {
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(none, "none");
            Objects.requireNonNull(unknown, "unknown");
            return unknown.apply(why);
        }
    }
}
