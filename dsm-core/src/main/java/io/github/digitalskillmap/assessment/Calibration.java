package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.step.Share;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How far levels that people first entered lie from those that were confirmed: over how many skills, and in steps.
 *
 * <p>Over and under stand apart, so that they never make up for each other. Calibrations add up. It says nothing of how good
 * anybody is, and there is no order among calibrations.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Calibration {

    /** The calibration over no skill. */
    public static final Calibration NONE = of(0, 0, 0, 0, 0);

    Calibration() {}

    private static Calibration of(int compared, int over, int under, int stepsOver, int stepsUnder) {
        return ImmutableCalibration.builder()
                .compared(compared)
                .over(over)
                .under(under)
                .stepsOver(stepsOver)
                .stepsUnder(stepsUnder)
                .build();
    }

    /**
     * Returns the calibration over the skills of one record that were both entered and confirmed.
     *
     * @param record the record
     * @return the calibration; {@link #NONE} while the levels are not confirmed
     */
    public static Calibration of(AssessmentRecord record) {
        Objects.requireNonNull(record, "record");
        return record.skills().stream()
                .map(SkillAssessment::deviation)
                .filter(OptionalInt::isPresent)
                .map(deviation -> ofOne(deviation.getAsInt()))
                .reduce(NONE, Calibration::plus);
    }

    private static Calibration ofOne(int deviation) {
        return of(1, deviation > 0 ? 1 : 0, deviation < 0 ? 1 : 0, Math.max(deviation, 0), Math.max(-deviation, 0));
    }

    /**
     * Returns over how many skills it is.
     *
     * @return the number of levels both entered and confirmed, 0 or more
     */
    public abstract int compared();

    /**
     * Returns for how many skills more was entered than confirmed.
     *
     * @return the number, 0 or more
     */
    public abstract int over();

    /**
     * Returns for how many skills less was entered than confirmed.
     *
     * @return the number, 0 or more
     */
    public abstract int under();

    /**
     * Returns by how much more was entered than confirmed.
     *
     * @return the number of steps over the skills of {@link #over()}, 0 or more
     */
    public abstract int stepsOver();

    /**
     * Returns by how much less was entered than confirmed.
     *
     * @return the number of steps over the skills of {@link #under()}, 0 or more
     */
    public abstract int stepsUnder();

    /**
     * Returns for how many skills just that was confirmed which was entered.
     *
     * @return the number, 0 or more
     */
    public final int agreed() {
        return compared() - over() - under();
    }

    /**
     * Returns for which share of the skills just that was confirmed which was entered.
     *
     * @return the exact fraction, or empty if no skill was both entered and confirmed
     */
    public final Optional<Share> agreement() {
        return compared() == 0 ? Optional.empty() : Optional.of(Share.of(agreed(), compared()));
    }

    /**
     * Returns this and another calibration together.
     *
     * @param other the other calibration
     * @return the sum
     */
    public final Calibration plus(Calibration other) {
        Objects.requireNonNull(other, "other");
        return of(
                compared() + other.compared(),
                over() + other.over(),
                under() + other.under(),
                stepsOver() + other.stepsOver(),
                stepsUnder() + other.stepsUnder());
    }
}
