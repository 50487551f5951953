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
                value().withRegistration(Registration.of(LATER, LATER)),
                value().withRegistration(LATER).withRegistration(LATER.plusDays(1)),
                value().withRegistration(LATER).withExpiry(LATER));
    }

    @Test
    void of_examAndDay_isNeitherRegisteredNorExpiring() {
        assertThat(value().exam()).isEqualTo(EXAM);
        assertThat(value().passedOn()).isEqualTo(PASSED);
        assertThat(value().registrations()).isEmpty();
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

        assertThat(registered.registrations()).containsExactly(Registration.of(LATER));
        assertThat(registered.isRegistered(LATER.minusDays(1))).isFalse();
        assertThat(registered.isRegistered(LATER)).isTrue();
    }

    @Test
    void registrationState_registeredLapsedAndRenewed_tellsEachFromItsDay() {
        LocalDate ends = LATER.plusYears(3).minusDays(1);
        LocalDate again = LATER.plusYears(4);
        ExamPass pass = value().withRegistration(Registration.of(again, again.plusYears(3)))
                .withRegistration(Registration.of(LATER, ends));

        assertThat(pass.registrations()).extracting(Registration::on).containsExactly(LATER, again);
        assertThat(pass.registrationState(LATER.minusDays(1))).isEqualTo(RegistrationState.NOT_REGISTERED);
        assertThat(pass.registrationState(ends)).isEqualTo(RegistrationState.REGISTERED);
        assertThat(pass.registrationState(ends.plusDays(1))).isEqualTo(RegistrationState.LAPSED);
        assertThat(pass.registrationState(again)).isEqualTo(RegistrationState.RENEWED);
        assertThat(pass.registrationState(again.plusYears(4))).isEqualTo(RegistrationState.LAPSED);
        assertThat(pass.isPassed(LocalDate.MAX)).isTrue();
        assertThat(pass.isExpired(LocalDate.MAX)).isFalse();
    }

    @Test
    void registeredUntil_anyDate_tellsTheEndOfWhatHadBegun() {
        ExamPass pass = value().withRegistration(Registration.of(PASSED, LATER))
                .withRegistration(Registration.of(LATER, LATER.plusYears(3)))
                .withRegistration(LATER.plusYears(3));

        assertThat(pass.registeredUntil(BEFORE)).isEmpty();
        assertThat(pass.registeredUntil(PASSED)).contains(LATER);
        assertThat(pass.registeredUntil(LATER)).contains(LATER.plusYears(3));
        assertThat(pass.registeredUntil(LATER.plusYears(3))).isEmpty();
        assertThat(pass.asOf(PASSED)).isEqualTo(value().withRegistration(Registration.of(PASSED, LATER)));
    }

    @Test
    void withRegistration_onADayWithAnother_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().withRegistration(LATER).withRegistration(Registration.of(LATER, LATER)))
                .withMessage("registration of exam 'kentei:tree' must be recorded once a day, but is there twice");
    }

    @Test
    void registration_endingBeforeItBegins_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Registration.of(LATER, LATER.minusDays(1)))
                .withMessage("last day of a registration must not be before its first");
        assertThat(Registration.of(LATER)).hasToString("registration");
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
