package io.github.digitalskillmap.profile;

import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where the level of a skill comes from: the day of which it tells, the stage of the assessment cycle that gave it, or
 * both. It changes no score.
 *
 * <p>For example, {@code LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION, LocalDate.of(2025, 3, 31))}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class LevelOrigin {

    LevelOrigin() {}

    /**
     * {@return the origin of a level that a stage gave on a day}
     *
     * @param stage the stage
     * @param on the day of which the level tells
     */
    public static LevelOrigin of(Stage stage, LocalDate on) {
        return ImmutableLevelOrigin.builder().stage(stage).on(on).build();
    }

    /**
     * {@return the origin of a level of which only the stage is known}
     *
     * @param stage the stage
     */
    public static LevelOrigin of(Stage stage) {
        return ImmutableLevelOrigin.builder().stage(stage).build();
    }

    /**
     * {@return the origin of a level of which only the day is known}
     *
     * @param day the day of which the level tells
     */
    public static LevelOrigin on(LocalDate day) {
        return ImmutableLevelOrigin.builder()
                .on(Objects.requireNonNull(day, "day"))
                .build();
    }

    /**
     * Returns the stage that gave the level.
     *
     * @return the stage, or empty if it is not known
     */
    public abstract Optional<Stage> stage();

    /**
     * Returns the day of which the level tells.
     *
     * @return the day, or empty if it is not known
     */
    public abstract Optional<LocalDate> on();

    /**
     * Returns a text that tells no day, so that it can stand in a log.
     *
     * @return always {@code level origin}
     */
    @Override
    public final String toString() {
        return "level origin";
    }

    /**
     * A stage of the assessment cycle that gives levels. The source is the policy, p.14, whose order of the stages is
     * inferred from a drawing.
     *
     * @since 0.1.0
     */
    public enum Stage {
        /** The person entered the level (スキルチェック). */
        SELF_CHECK("スキルチェック", "self-check"),

        /** The person corrected the level after the analysis (自己補正). */
        SELF_CORRECTION("自己補正", "self-correction"),

        /** The level was confirmed (認定). */
        CONFIRMATION("認定", "confirmation");

        private final Wording wording;

        Stage(String japanese, String english) {
            this.wording = Wording.sentence(japanese, english);
        }

        /** {@return the word for this stage in Japanese and English} */
        public Wording wording() {
            return wording;
        }
    }
}
