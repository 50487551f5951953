package io.github.digitalskillmap.profile;

import io.github.digitalskillmap.exam.ExamId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An exam that a person passed: when, whether and when it was registered, and when it expires.
 *
 * <p>For example, {@code ExamPass.of(IpaExams.SC, LocalDate.of(2024, 12, 20))} is passed and not registered.
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
     * Returns the day of the registration that the pass led to.
     *
     * @return the day, or empty if there was none
     */
    public abstract Optional<LocalDate> registeredOn();

    /**
     * Returns the last day on which the pass counts.
     *
     * @return the day, or empty if the pass does not expire
     */
    public abstract Optional<LocalDate> expiresOn();

    @Value.Check
    void check() {
        if (registeredOn().filter(passedOn()::isAfter).isPresent()) {
            throw new IllegalArgumentException("registration of exam '" + exam() + "' must not be before its pass");
        }
        if (expiresOn().filter(passedOn()::isAfter).isPresent()) {
            throw new IllegalArgumentException("expiry of exam '" + exam() + "' must not be before its pass");
        }
    }

    /**
     * Returns a copy that was registered.
     *
     * @param day the day of the registration, not before the pass
     * @return the pass with that registration
     * @throws IllegalArgumentException if the day is before the pass
     */
    public final ExamPass withRegistration(LocalDate day) {
        return ImmutableExamPass.builder()
                .exam(exam())
                .passedOn(passedOn())
                .registeredOn(Objects.requireNonNull(day, "day"))
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
                .registeredOn(registeredOn())
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
     * Tells whether the pass had been registered at a date.
     *
     * @param date the date to look at
     * @return true if there was a registration on or before the date
     */
    public final boolean isRegistered(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return registeredOn().filter(day -> !day.isAfter(date)).isPresent();
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
