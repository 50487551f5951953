package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.step.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AssessmentHistoryTest implements ValueContract<AssessmentHistory> {

    private static final LocalDate SPRING = Rounds.DAY;
    private static final LocalDate AUTUMN = Rounds.DAY.plusMonths(6);
    private static final AssessedLevel LOW = AssessedLevel.of(Invented.PRUNING, Invented.LOW);
    private static final AssessedLevel HIGH = AssessedLevel.of(Invented.PRUNING, Invented.HIGH);

    private static final AssessmentRecord FIRST = Rounds.confirmed(Rounds.opened(), SPRING, HIGH, LOW);
    private static final AssessmentRecord SECOND = Rounds.confirmed(opened(Rounds.AUTUMN), AUTUMN, HIGH, HIGH);

    private static AssessmentRecord opened(RoundId round) {
        return AssessmentRecord.open(Rounds.CYCLE, Rounds.FOREST, Rounds.ANNA, round);
    }

    @Override
    public AssessmentHistory value() {
        return AssessmentHistory.of(List.of(SECOND, FIRST));
    }

    @Override
    public List<AssessmentHistory> others() {
        return List.of(AssessmentHistory.of(List.of(FIRST)), AssessmentHistory.of(List.of(SECOND)));
    }

    @Test
    void of_anyOrder_isTheOrderOfConfirmation() {
        AssessmentRecord open = opened(RoundId.of("mori", "a-new-round"));

        assertThat(AssessmentHistory.of(List.of(open, SECOND, FIRST)).records()).containsExactly(FIRST, SECOND, open);
        assertThat(AssessmentHistory.of(List.of(FIRST, SECOND))).isEqualTo(value());
        assertThat(value().person()).isEqualTo(Rounds.ANNA);
    }

    @Test
    void of_noneOrSeveralPeopleOrARoundTwice_throws() {
        AssessmentRecord ofBert = AssessmentRecord.open(Rounds.CYCLE, Rounds.FOREST, Rounds.BERT, Rounds.AUTUMN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentHistory.of(List.of()))
                .withMessage("history must have at least one record");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentHistory.of(List.of(FIRST, ofBert)))
                .withMessage("history must be of one person, but its records are of several");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentHistory.of(List.of(FIRST, Rounds.opened())))
                .withMessage("history must have round 'mori:spring' only once");
    }

    @Test
    void attainment_atADate_isWhatWasConfirmedLast() {
        assertThat(value().attainment(Invented.PRUNING, SPRING.minusDays(1))).isEqualTo(new Attainment.NotAssessed());
        assertThat(value().attainment(Invented.PRUNING, SPRING).level().map(Level::id))
                .contains(Invented.LOW);
        assertThat(value().attainment(Invented.PRUNING, AUTUMN.minusDays(1))
                        .level()
                        .map(Level::id))
                .contains(Invented.LOW);
        assertThat(value().attainment(Invented.PRUNING, AUTUMN).level().map(Level::id))
                .contains(Invented.HIGH);
        assertThat(value().profile(AUTUMN).origin(Invented.PRUNING))
                .contains(LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION, AUTUMN));
    }

    @Test
    void growth_betweenDates_isTheDifferenceOfConfirmedLevels() {
        assertThat(value().growth(SPRING, AUTUMN))
                .extracting(growth -> growth.skill().id(), SkillGrowth::stepsGained)
                .containsExactly(tuple(Invented.PRUNING, OptionalInt.of(1)));
        assertThat(value().growth(SPRING.minusDays(1), AUTUMN))
                .as("what is new to the record need not be new to the person")
                .extracting(SkillGrowth::before, SkillGrowth::stepsGained)
                .containsExactly(tuple(new Attainment.NotAssessed(), OptionalInt.empty()));
        assertThat(value().growth(SPRING.minusDays(2), SPRING.minusDays(1))).isEmpty();
        assertThat(value().growth(SPRING, AUTUMN).get(0)).hasToString("growth in mori:pruning");
    }

    @Test
    void growth_datesTurnedRound_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().growth(AUTUMN, SPRING))
                .withMessage("growth must be told from a date to a later one, but was from 2025-10-01 to 2025-04-01");
    }

    @Test
    void calibration_overRounds_keepsOverAndUnderApart() {
        AssessmentRecord third = Rounds.confirmed(
                opened(RoundId.of("mori", "winter")), AUTUMN.plusMonths(3), AssessedLevel.none(Invented.PRUNING), HIGH);
        Calibration calibration =
                AssessmentHistory.of(List.of(FIRST, SECOND, third)).calibration();

        assertThat(calibration.compared()).isEqualTo(3);
        assertThat(calibration.over()).isEqualTo(1);
        assertThat(calibration.stepsOver()).isEqualTo(1);
        assertThat(calibration.under()).isEqualTo(1);
        assertThat(calibration.stepsUnder()).isEqualTo(2);
        assertThat(calibration.agreed()).isEqualTo(1);
        assertThat(calibration.agreement()).contains(Share.of(1, 3));
    }

    @Test
    void toString_any_tellsNothingOfThePerson() {
        assertThat(value()).hasToString("history of 2 records");
    }
}
