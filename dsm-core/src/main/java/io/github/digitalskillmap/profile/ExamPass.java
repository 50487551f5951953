package io.github.digitalskillmap.profile;

import io.github.digitalskillmap.exam.ExamId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An exam that a person passed: when, how the pass was registered, and when the pass itself expires.
 *
 * <p>The pass and its registrations live apart: a registration that has lapsed never takes the pass away.
 *
 * <p>For example, {@code ExamPass.of(IpaExams.SC, LocalDate.of(2024, 12, 20))} is passed and not registered; with
 * {@code .withRegistration(Registration.of(LocalDate.of(2025, 4, 1), LocalDate.of(2028, 3, 31)))} it is registered for three
 * years, and with a second registration it is renewed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ExamPass {

    ExamPass() {}

    /**
     * {@return a pass that is not registered and does not expire}
     *
     * @param exam the exam
     * @param passedOn the day of the pass
     */
    public static ExamPass of(ExamId exam, LocalDate passedOn) {
        return ImmutableExamPass.builder().exam(exam).passedOn(passedOn).build();
    }

    /** {@return the identifier of the exam} */
    public abstract ExamId exam();

    /** {@return the day of the pass} */
    public abstract LocalDate passedOn();

    /**
     * Returns the registrations that the pass led to.
     *
     * @return the registrations and renewals, the earliest first; empty if there was none
     */
    public abstract List<Registration> registrations();

    /**
     * Returns the last day on which the pass counts. It says nothing of registrations, each of which has a last day of its own.
     *
     * @return the day, or empty if the pass does not expire
     */
    public abstract Optional<LocalDate> expiresOn();

    @Value.Check
    void check() {
        if (registrations().stream().map(Registration::on).anyMatch(passedOn()::isAfter)) {
            throw new IllegalArgumentException("registration of exam '" + exam() + "' must not be before its pass");
        }
        if (expiresOn().filter(passedOn()::isAfter).isPresent()) {
            throw new IllegalArgumentException("expiry of exam '" + exam() + "' must not be before its pass");
        }
    }

    /**
     * Returns a copy with one more registration: the first, or a renewal.
     *
     * @param registration the registration, not before the pass
     * @return the pass with that registration beside those that it had
     * @throws IllegalArgumentException if the registration is before the pass, or another begins on the same day
     */
    public final ExamPass withRegistration(Registration registration) {
        Objects.requireNonNull(registration, "registration");
        if (hasRegistrationOn(registration.on())) {
            throw new IllegalArgumentException(
                    "registration of exam '" + exam() + "' must be recorded once a day, but is there twice");
        }
        return with(Stream.concat(registrations().stream(), Stream.of(registration))
                .sorted(Comparator.comparing(Registration::on))
                .toList());
    }

    /**
     * Returns a copy with one more registration, of which no end is told.
     *
     * @param day the day of the registration, not before the pass
     * @return the pass with that registration beside those that it had
     * @throws IllegalArgumentException if the day is before the pass, or another registration begins on it
     */
    public final ExamPass withRegistration(LocalDate day) {
        return withRegistration(Registration.of(Objects.requireNonNull(day, "day")));
    }

    private ExamPass with(List<Registration> registrations) {
        return ImmutableExamPass.builder()
                .exam(exam())
                .passedOn(passedOn())
                .addAllRegistrations(registrations)
                .expiresOn(expiresOn())
                .build();
    }

    /**
     * Returns a copy that expires.
     *
     * @param day the last day on which the pass counts, not before the pass
     * @return the pass with that expiry
     * @throws IllegalArgumentException if the day is before the pass
     */
    public final ExamPass withExpiry(LocalDate day) {
        return ImmutableExamPass.builder()
                .exam(exam())
                .passedOn(passedOn())
                .addAllRegistrations(registrations())
                .expiresOn(Objects.requireNonNull(day, "day"))
                .build();
    }

    /**
     * Tells whether another pass is of the same exam on the same day.
     *
     * @param other the other pass
     * @return true if exam and day are the same
     */
    public final boolean isSameSitting(ExamPass other) {
        Objects.requireNonNull(other, "other");
        return exam().equals(other.exam()) && passedOn().equals(other.passedOn());
    }

    /**
     * Tells whether the exam had been passed at a date.
     *
     * @param date the date to look at
     * @return true if the pass was on or before the date
     */
    public final boolean isPassed(LocalDate date) {
        return !passedOn().isAfter(Objects.requireNonNull(date, "date"));
    }

    /**
     * Tells whether a registration of this pass begins on a day.
     *
     * @param day the day
     * @return true if one does
     */
    public final boolean hasRegistrationOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return registrations().stream().map(Registration::on).anyMatch(day::equals);
    }

    /**
     * Returns how the pass stands to its registrations at a date. Registrations that begin later say nothing of it.
     *
     * @param date the date to look at
     * @return the state
     */
    public final RegistrationState registrationState(LocalDate date) {
        List<Registration> begun = begun(date);
        if (begun.isEmpty()) {
            return RegistrationState.NOT_REGISTERED;
        }
        if (begun.stream().skip(1).anyMatch(each -> each.holds(date))) {
            return RegistrationState.RENEWED;
        }
        return begun.get(0).holds(date) ? RegistrationState.REGISTERED : RegistrationState.LAPSED;
    }

    /**
     * Returns the last day of what was registered by a date: until when the pass is registered or, if that has lapsed, was.
     *
     * @param date the date to look at
     * @return the latest of the last days, or empty if no registration had begun or the end of one is not told
     */
    public final Optional<LocalDate> registeredUntil(LocalDate date) {
        List<Registration> begun = begun(date);
        return begun.stream().anyMatch(each -> each.until().isEmpty())
                ? Optional.empty()
                : begun.stream().flatMap(each -> each.until().stream()).max(Comparator.naturalOrder());
    }

    /**
     * Tells whether the pass is registered at a date.
     *
     * @param date the date to look at
     * @return true if a registration holds, be it the first or a renewal
     */
    public final boolean isRegistered(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return registrations().stream().anyMatch(each -> each.holds(date));
    }

    /**
     * Returns this pass as it was known at a date.
     *
     * @param date the date to look at
     * @return the pass without the registrations that begin later
     */
    public final ExamPass asOf(LocalDate date) {
        return with(begun(date));
    }

    private List<Registration> begun(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return registrations().stream().filter(each -> each.hasBegun(date)).toList();
    }

    /**
     * Tells whether the pass had expired at a date.
     *
     * @param date the date to look at
     * @return true if the last day on which it counts is before the date
     */
    public final boolean isExpired(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return expiresOn().filter(day -> day.isBefore(date)).isPresent();
    }

    /**
     * Returns a text that tells neither what was passed nor when, so that it can stand in a log.
     *
     * @return always {@code exam pass}
     */
    @Override
    public final String toString() {
        return "exam pass";
    }
}
