package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessedLevelTest implements ValueContract<AssessedLevel> {

    private static final LevelEvidence COURSE =
            new LevelEvidence.CompletedTraining("Course", Rounds.DAY, Optional.of(Rounds.DAY.plusYears(1)));
    private static final LevelEvidence LATER =
            new LevelEvidence.CompletedTraining("Second course", Rounds.DAY.plusYears(2), Optional.empty());

    @Override
    public AssessedLevel value() {
        return AssessedLevel.of(Invented.PRUNING, Invented.LOW);
    }

    @Override
    public List<AssessedLevel> others() {
        return List.of(
                AssessedLevel.none(Invented.PRUNING),
                AssessedLevel.of(Invented.FELLING, Invented.LOW),
                AssessedLevel.of(Invented.PRUNING, Invented.HIGH),
                value().withEvidence(COURSE));
    }

    @Test
    void evidence_atADate_isWhatCountsThen() {
        AssessedLevel level = value().withEvidence(COURSE).withEvidence(LATER);

        assertThat(level.evidence()).containsExactly(COURSE, LATER);
        assertThat(level.evidence(Rounds.DAY)).containsExactly(COURSE);
        assertThat(level.evidence(Rounds.DAY.plusYears(2))).containsExactly(LATER);
    }

    @Test
    void toString_any_tellsNoLevel() {
        assertThat(value()).hasToString("level of mori:pruning");
    }
}
