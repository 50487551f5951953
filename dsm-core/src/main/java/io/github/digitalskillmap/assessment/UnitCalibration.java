package io.github.digitalskillmap.assessment;

import org.immutables.value.Value;

/**
 * How far self-checks lie from confirmed levels in one unit.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class UnitCalibration {

    UnitCalibration() {}

    static UnitCalibration of(UnitId unit, int people, Calibration calibration) {
        return ImmutableUnitCalibration.builder()
                .unit(unit)
                .people(people)
                .calibration(calibration)
                .build();
    }

    /** {@return the identifier of the unit} */
    public abstract UnitId unit();

    /**
     * Returns how many people it is of.
     *
     * @return the number of people with a level both entered and confirmed
     */
    public abstract int people();

    /** {@return the calibration of these people together} */
    public abstract Calibration calibration();
}
