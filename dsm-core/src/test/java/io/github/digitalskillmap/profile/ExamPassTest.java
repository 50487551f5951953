package io.github.digitalskillmap.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.exam.ExamId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamPassTest implements ValueContract<ExamPass> {

    private static final ExamId EXAM = ExamId.of("kentei", "tree");
    private static final LocalDate PASSED = LocalDate.of(2024, 12, 20);
    private static final LocalDate LATER = LocalDate.of(2025, 4, 1);
    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 19);

    @Override
    public ExamPass value() {
        return ExamPass.of(EXAM, PASSED);
    }

    @Override
    public List<ExamPass> others() {
        return List.of(
                ExamPass.of(ExamId.of("kentei", "leaf"), PASSED),
                ExamPass.of(EXAM, LATER),
                value().withRegistration(LATER),
                value().withExpiry(LATER),
                value().withRegistration(LATER).withExpiry(LATER));
    }

    @Test
    void of_examAndDay_isNeitherRegisteredNorExpiring() {
        assertThat(value().exam()).isEqualTo(EXAM);
        assertThat(value().passedOn()).isEqualTo(PASSED);
        assertThat(value().registeredOn()).isEmpty();
        assertThat(value().expiresOn()).isEmpty();
        assertThat(value().isRegistered(LocalDate.MAX)).isFalse();
        assertThat(value().isExpired(LocalDate.MAX)).isFalse();
    }

    @Test
    void isPassed_anyDate_isTrueFromTheDayOfThePass() {
        assertThat(value().isPassed(BEFORE)).isFalse();
        assertThat(value().isPassed(PASSED)).isTrue();
        assertThat(value().isPassed(LATER)).isTrue();
    }

    @Test
    void isRegistered_anyDate_isTrueFromTheDayOfTheRegistration() {
        ExamPass registered = value().withRegistration(LATER);

        assertThat(registered.registeredOn()).contains(LATER);
        assertThat(registered.isRegistered(LATER.minusDays(1))).isFalse();
        assertThat(registered.isRegistered(LATER)).isTrue();
    }

    @Test
    void isExpired_anyDate_isTrueAfterTheLastDay() {
        ExamPass expiring = value().withExpiry(LATER);

        assertThat(expiring.expiresOn()).contains(LATER);
        assertThat(expiring.isExpired(LATER)).isFalse();
        assertThat(expiring.isExpired(LATER.plusDays(1))).isTrue();
    }

    @Test
    void registeredAndExpiring_together_keepEachOtherInAnyOrder() {
        assertThat(value().withRegistration(PASSED).withExpiry(LATER))
                .isEqualTo(value().withExpiry(LATER).withRegistration(PASSED));
        assertThat(value().withRegistration(PASSED).isRegistered(PASSED)).isTrue();
    }

    @Test
    void isSameSitting_sameExamAndDay_isTrue() {
        assertThat(value().isSameSitting(value().withRegistration(LATER))).isTrue();
        assertThat(value().isSameSitting(ExamPass.of(EXAM, LATER))).isFalse();
        assertThat(value().isSameSitting(ExamPass.of(ExamId.of("kentei", "leaf"), PASSED)))
                .isFalse();
    }

    @Test
    void registered_beforeThePass_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().withRegistration(BEFORE))
                .withMessage("registration of exam 'kentei:tree' must not be before its pass");
    }

    @Test
    void expiring_beforeThePass_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().withExpiry(BEFORE))
                .withMessage("expiry of exam 'kentei:tree' must not be before its pass");
    }

    @Test
    void toString_always_tellsNeitherWhatNorWhen() {
        assertThat(value().withRegistration(LATER)).hasToString("exam pass");
    }
}
