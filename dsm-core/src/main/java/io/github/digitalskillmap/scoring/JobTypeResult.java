package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.profile.PersonId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a job type is met, and by whom, where that is told.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JobTypeResult {

    private final @Nullable PersonId person;
    private final JobTypeFulfilment fulfilment;

    private JobTypeResult(@Nullable PersonId person, JobTypeFulfilment fulfilment) {
        this.person = person;
        this.fulfilment = Objects.requireNonNull(fulfilment, "fulfilment");
    }

    /**
     * {@return a result that does not tell whose it is}
     *
     * @param fulfilment how far the job type is met
     */
    public static JobTypeResult of(JobTypeFulfilment fulfilment) {
        return new JobTypeResult(null, fulfilment);
    }

    /**
     * {@return the result of a person}
     *
     * @param person the key of the person's record
     * @param fulfilment how far the job type is met
     */
    public static JobTypeResult of(PersonId person, JobTypeFulfilment fulfilment) {
        return new JobTypeResult(Objects.requireNonNull(person, "person"), fulfilment);
    }

    /**
     * Returns whose result it is.
     *
     * @return the key of the person's record, or empty if it is not told
     */
    public Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    /**
     * Returns how far the job type is met.
     *
     * @return the fulfilment, with the profile that it was counted from
     */
    public JobTypeFulfilment fulfilment() {
        return fulfilment;
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is an equal fulfilment of the same person, or of nobody told as this one
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JobTypeResult that
                && Objects.equals(person, that.person)
                && fulfilment.equals(that.fulfilment);
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return Objects.hash(person, fulfilment);
    }

    /**
     * Returns the figures, and not whose they are.
     *
     * @return such as {@code tokyo-dsm:ui-ux-designer 5/7 certain, 6/7 possible, NOT_MET}
     */
    @Override
    public String toString() {
        return fulfilment.toString();
    }
}
