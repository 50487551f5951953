package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.profile.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationByUnitTest {

    private static final UnitId NORTH = UnitId.of("mori", "north");
    private static final UnitId SOUTH = UnitId.of("mori", "south");
    private static final AssessedLevel LOW = AssessedLevel.of(Invented.PRUNING, Invented.LOW);
    private static final AssessedLevel HIGH = AssessedLevel.of(Invented.PRUNING, Invented.HIGH);

    private static AssessmentRecord opened(String person, RoundId round, UnitId unit) {
        return AssessmentRecord.open(Rounds.CYCLE, Rounds.FOREST, PersonId.of(person), round, unit);
    }

    private static AssessmentRecord confirmed(String person, RoundId round, UnitId unit) {
        return Rounds.confirmed(opened(person, round, unit), Rounds.DAY, HIGH, LOW);
    }

    @Test
    void of_unitsOfEnoughPeople_tellsTheirSums() {
        CalibrationByUnit calibration = CalibrationByUnit.of(
                List.of(
                        confirmed("d", Rounds.SPRING, SOUTH),
                        confirmed("e", Rounds.SPRING, NORTH),
                        confirmed("f", Rounds.SPRING, SOUTH),
                        confirmed("f", Rounds.AUTUMN, SOUTH),
                        Rounds.opened()),
                2);

        assertThat(calibration.units()).extracting(UnitCalibration::unit).containsExactly(SOUTH);
        assertThat(calibration.units().get(0).people()).isEqualTo(2);
        assertThat(calibration.units().get(0).calibration().compared()).isEqualTo(3);
        assertThat(calibration.units().get(0).calibration().stepsOver()).isEqualTo(3);
        assertThat(calibration.withheld()).containsExactly(NORTH);
        assertThat(calibration.atLeast()).isEqualTo(2);
    }

    @Test
    void of_peopleOfWhomNothingIsCompared_doNotCount() {
        CalibrationByUnit calibration = CalibrationByUnit.of(
                List.of(confirmed("d", Rounds.SPRING, SOUTH), opened("e", Rounds.SPRING, SOUTH)), 2);

        assertThat(calibration.units()).isEmpty();
        assertThat(calibration.withheld()).containsExactly(SOUTH);
    }

    @Test
    void of_fewerThanTwoPeople_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalibrationByUnit.of(List.of(), 1))
                .withMessage("units must have at least 2 people to be told of, but was 1");
    }
}
