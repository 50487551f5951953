package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.skill.LevelId;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a rule does with a level that was confirmed, that is, whose {@linkplain LevelOrigin#stage() origin} is the stage
 * {@link LevelOrigin.Stage#CONFIRMATION}.
 *
 * <p>That a person holds none of a skill can be confirmed as well, and is then treated as a confirmed level is: asked for again where
 * levels are.
 *
 * <p>A level that was not confirmed, or whose stage is not known, becomes what the rule makes of it and keeps its origin.
 *
 * @since 0.1.0
 */
public sealed interface ConfirmedLevel {

    /**
     * Treats this as one of the three treatments.
     *
     * @param <R> what comes of it
     * @param carry what to do where confirmed levels are carried
     * @param cap what to do with the highest level to which they are carried
     * @param askAgain what to do where they are asked for again
     * @return what is returned for this treatment
     */
    <R> R match(
            Supplier<? extends R> carry, Function<? super LevelId, ? extends R> cap, Supplier<? extends R> askAgain);

    /** {@return the treatment that carries a confirmed level like any other: it keeps its origin and so stays confirmed} */
    static ConfirmedLevel carry() {
        return new Carry();
    }

    /**
     * {@return the treatment that carries a confirmed level up to a highest one}
     *
     * @param highest a level of the new scale
     */
    static ConfirmedLevel cap(LevelId highest) {
        return new Cap(highest);
    }

    /**
     * {@return the treatment that carries no confirmed level: the new skills are not assessed, and the level is reported to be
     * asked for again}
     */
    static ConfirmedLevel askAgain() {
        return new AskAgain();
    }

    /**
     * A confirmed level is carried like any other and stays confirmed.
     *
     * @since 0.1.0
     */
    record Carry() implements ConfirmedLevel {

        /** Returns the treatment that carries. */
        public Carry {}

        @Override
        public <R> R match(
                Supplier<? extends R> carry,
                Function<? super LevelId, ? extends R> cap,
                Supplier<? extends R> askAgain) {
            Objects.requireNonNull(carry, "carry");
            Objects.requireNonNull(cap, "cap");
            Objects.requireNonNull(askAgain, "askAgain");
            return carry.get();
        }
    }

    /**
     * A confirmed level is carried up to a highest one. What would be higher becomes that level and is no longer confirmed,
     * since nobody confirmed that level: its origin keeps the day and has no stage. What is not higher stays confirmed.
     *
     * @param highest the highest level to which a confirmed one is carried, on the scale of the new skill
     * @since 0.1.0
     */
    record Cap(LevelId highest) implements ConfirmedLevel {

        /**
         * Returns the treatment that caps.
         *
         * @param highest the highest level to which a confirmed one is carried
         */
        public Cap {
            Objects.requireNonNull(highest, "highest");
        }

        @Override
        public <R> R match(
                Supplier<? extends R> carry,
                Function<? super LevelId, ? extends R> cap,
                Supplier<? extends R> askAgain) {
            Objects.requireNonNull(carry, "carry");
            Objects.requireNonNull(cap, "cap");
            Objects.requireNonNull(askAgain, "askAgain");
            return cap.apply(highest);
        }
    }

    /**
     * A confirmed level is not carried; the new skills are not assessed.
     *
     * @since 0.1.0
     */
    record AskAgain() implements ConfirmedLevel {

        /** Returns the treatment that asks again. */
        public AskAgain {}

        @Override
        public <R> R match(
                Supplier<? extends R> carry,
                Function<? super LevelId, ? extends R> cap,
                Supplier<? extends R> askAgain) {
            Objects.requireNonNull(carry, "carry");
            Objects.requireNonNull(cap, "cap");
            Objects.requireNonNull(askAgain, "askAgain");
            return askAgain.get();
        }
    }
}
