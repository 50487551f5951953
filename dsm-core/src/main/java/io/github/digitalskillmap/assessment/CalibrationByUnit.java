package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.profile.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * How far self-checks lie from confirmed levels, for each unit of enough people. Of a smaller unit nothing is told but that it
 * is withheld, and there is no total from which it could be found out.
 *
 * <p>For example, {@code CalibrationByUnit.of(records, 5)}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class CalibrationByUnit {

    private static final int FEWEST = 2;

    CalibrationByUnit() {}

    /**
     * Returns the calibration of units.
     *
     * @param records the records of any number of people and rounds; those without a unit are left out
     * @param atLeast how many people a unit must have of whom a level was both entered and confirmed, 2 or more
     * @return the calibration of each unit that has as many
     * @throws IllegalArgumentException if fewer than 2 people would do
     */
    public static CalibrationByUnit of(Collection<AssessmentRecord> records, int atLeast) {
        Objects.requireNonNull(records, "records");
        if (atLeast < FEWEST) {
            throw new IllegalArgumentException(
                    "units must have at least " + FEWEST + " people to be told of, but was " + atLeast);
        }
        Map<UnitId, List<AssessmentRecord>> byUnit = new TreeMap<>();
        for (AssessmentRecord record : records) {
            record.unit()
                    .ifPresent(unit -> byUnit.computeIfAbsent(unit, first -> new ArrayList<>())
                            .add(record));
        }
        ImmutableCalibrationByUnit.Builder all =
                ImmutableCalibrationByUnit.builder().atLeast(atLeast);
        byUnit.forEach((unit, ofUnit) -> {
            UnitCalibration calibration = ofOne(unit, ofUnit);
            if (calibration.people() < atLeast) {
                all.addWithheld(unit);
            } else {
                all.addUnit(calibration);
            }
        });
        return all.build();
    }

    private static UnitCalibration ofOne(UnitId unit, List<AssessmentRecord> records) {
        Set<PersonId> people = new HashSet<>();
        Calibration sum = Calibration.NONE;
        for (AssessmentRecord record : records) {
            Calibration calibration = Calibration.of(record);
            if (calibration.compared() > 0) {
                people.add(record.person());
            }
            sum = sum.plus(calibration);
        }
        return UnitCalibration.of(unit, people.size(), sum);
    }

    /**
     * Returns how many people a unit must have to be told of.
     *
     * @return the number, 2 or more
     */
    public abstract int atLeast();

    /**
     * Returns the calibration of each unit that has enough people.
     *
     * @return the units, in the order of their identifiers
     */
    public abstract List<UnitCalibration> units();

    /**
     * Returns the units that have too few people.
     *
     * @return the units, in the order of their identifiers
     */
    public abstract List<UnitId> withheld();
}
