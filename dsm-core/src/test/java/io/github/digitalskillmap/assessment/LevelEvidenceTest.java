package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelEvidenceTest {

    private static final LocalDate DAY = Rounds.DAY;

    private static LevelEvidence.CompletedWork work(String title, String difficulty, String role, SkillId... skills) {
        return new LevelEvidence.CompletedWork(title, difficulty, role, List.of(skills), DAY);
    }

    @Test
    void counts_workAndWhatDoesNotExpire_fromItsDayOn() {
        for (LevelEvidence each : List.of(
                work("Orchard", "hard", "lead", Invented.PRUNING),
                new LevelEvidence.PassedExam(ExamPass.of(ExamId.of("guild", "free"), DAY)),
                new LevelEvidence.CompletedTraining("Course", DAY, Optional.empty()))) {
            assertThat(each.counts(DAY.minusDays(1))).isFalse();
            assertThat(each.counts(DAY)).isTrue();
            assertThat(each.counts(DAY.plusYears(50))).isTrue();
            assertThat(each.isExpired(DAY.plusYears(50))).isFalse();
        }
    }

    @Test
    void counts_whatExpires_toItsLastDay() {
        LocalDate last = DAY.plusYears(3);
        for (LevelEvidence each : List.of(
                new LevelEvidence.PassedExam(
                        ExamPass.of(ExamId.of("guild", "free"), DAY).withExpiry(last)),
                new LevelEvidence.CompletedTraining("Course", DAY, Optional.of(last)))) {
            assertThat(each.counts(last)).isTrue();
            assertThat(each.counts(last.plusDays(1))).isFalse();
            assertThat(each.isExpired(last.plusDays(1))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void of_blankText_throws(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> work(blank, "hard", "lead", Invented.PRUNING))
                .withMessage("title of evidence must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> work("Orchard", blank, "lead", Invented.PRUNING))
                .withMessage("difficulty of evidence must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> work("Orchard", "hard", blank, Invented.PRUNING))
                .withMessage("role of evidence must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelEvidence.CompletedTraining(blank, DAY, Optional.empty()));
    }

    @Test
    void of_workWithoutSkillOrExpiryBeforeCompletion_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> work("Orchard", "hard", "lead"))
                .withMessage("work must show at least one skill");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelEvidence.CompletedTraining("Course", DAY, Optional.of(DAY.minusDays(1))))
                .withMessage("expiry of training must not be before its completion");
    }

    @Test
    void toString_any_tellsNothing() {
        assertThat(work("Orchard", "hard", "lead", Invented.PRUNING)).hasToString("work");
        assertThat(new LevelEvidence.CompletedTraining("Course", DAY, Optional.empty()))
                .hasToString("training");
        assertThat(new LevelEvidence.PassedExam(ExamPass.of(ExamId.of("guild", "free"), DAY)))
                .hasToString("exam");
    }

    @Test
    void passedExam_registrationEnded_stillCounts() {
        ExamPass pass = ExamPass.of(ExamId.of("guild", "free"), DAY).withRegistration(Registration.of(DAY, DAY));

        assertThat(new LevelEvidence.PassedExam(pass).counts(DAY.plusDays(1))).isTrue();
        assertThat(new LevelEvidence.PassedExam(pass).registration()).contains(Registration.of(DAY, DAY));
    }

    @Test
    void passedExam_severalRegistrations_throws() {
        ExamPass pass = ExamPass.of(ExamId.of("guild", "free"), DAY).withRegistration(DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelEvidence.PassedExam(pass.withRegistration(DAY.plusDays(1))))
                .withMessage("evidence of exam 'guild:free' must have one registration or an expiry at most");
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelEvidence.PassedExam(pass.withExpiry(DAY)));
    }
}
