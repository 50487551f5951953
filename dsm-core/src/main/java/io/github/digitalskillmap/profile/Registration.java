package io.github.digitalskillmap.profile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One registration that the pass of an exam led to: from which day, and to which if it ends. A renewal is a registration of
 * its own, so that it never changes what held before it.
 *
 * <p>For example, {@code Registration.of(LocalDate.of(2019, 4, 1), LocalDate.of(2022, 3, 31))} holds for three years.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param on the first day
 * @param until the last day, not before the first; empty if none was told
 * @since 0.1.0
 */
public record Registration(LocalDate on, Optional<LocalDate> until) {

    /**
     * Returns the registration.
     *
     * @param on the first day
     * @param until the last day, not before the first; empty if none was told
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Registration {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(until, "until");
        if (until.filter(on::isAfter).isPresent()) {
            throw new IllegalArgumentException("last day of a registration must not be before its first");
        }
    }

    /**
     * {@return a registration of which no end is told}
     *
     * @param on the first day
     */
    public static Registration of(LocalDate on) {
        return new Registration(on, Optional.empty());
    }

    /**
     * {@return a registration that ends}
     *
     * @param on the first day
     * @param until the last day, not before the first
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Registration of(LocalDate on, LocalDate until) {
        return new Registration(on, Optional.of(Objects.requireNonNull(until, "until")));
    }

    /**
     * Tells whether the registration had begun at a date.
     *
     * @param date the date to look at
     * @return true if its first day is on or before the date
     */
    public boolean hasBegun(LocalDate date) {
        return !on.isAfter(Objects.requireNonNull(date, "date"));
    }

    /**
     * Tells whether the registration holds at a date.
     *
     * @param date the date to look at
     * @return true if it had begun and its last day, if it has one, is on or after the date
     */
    public boolean holds(LocalDate date) {
        return hasBegun(date) && until.filter(date::isAfter).isEmpty();
    }

    /**
     * Returns a text that tells no day, so that it can stand in a log.
     *
     * @return always {@code registration}
     */
    @Override
    public String toString() {
        return "registration";
    }
}
