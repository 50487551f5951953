package io.github.digitalskillmap.step;

import java.math.BigInteger;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * An exact number of steps, zero or more; a fraction where a rule weighs or halves them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Amount implements Comparable<Amount> {

    /** No step. */
    public static final Amount ZERO = of(0);

    Amount() {}

    /**
     * Returns a whole number of steps.
     *
     * @param steps the number, 0 or more
     * @return the amount
     * @throws IllegalArgumentException if the number is negative
     */
    public static Amount of(long steps) {
        return of(BigInteger.valueOf(steps), BigInteger.ONE);
    }

    private static Amount of(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        return ImmutableAmount.builder()
                .numerator(numerator.divide(divisor))
                .denominator(denominator.divide(divisor))
                .build();
    }

    @Value.Check
    void check() {
        if (numerator().signum() < 0) {
            throw new IllegalArgumentException("amount must be 0 or more, but was " + this);
        }
    }

    /**
     * Returns the numerator of the fraction in lowest terms.
     *
     * @return the numerator, 0 or more
     */
    public abstract BigInteger numerator();

    /**
     * Returns the denominator of the fraction in lowest terms.
     *
     * @return the denominator, 1 or more
     */
    public abstract BigInteger denominator();

    /**
     * {@return the sum of two amounts}
     *
     * @param other the amount to add
     */
    public final Amount plus(Amount other) {
        Objects.requireNonNull(other, "other");
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /**
     * {@return the difference of two amounts}
     *
     * @param other the amount to take away, no greater than this one
     * @throws IllegalArgumentException if the other is greater than this one
     */
    public final Amount minus(Amount other) {
        Objects.requireNonNull(other, "other");
        return of(
                numerator()
                        .multiply(other.denominator())
                        .subtract(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /**
     * {@return the amount times the share}
     *
     * @param share the share to take
     */
    public final Amount times(Share share) {
        Objects.requireNonNull(share, "share");
        return of(numerator().multiply(share.numerator()), denominator().multiply(share.denominator()));
    }

    /**
     * Returns which share of a whole this amount is.
     *
     * @param whole the whole, more than zero and no less than this amount
     * @return the exact share
     * @throws IllegalArgumentException if the whole is zero or less than this amount
     */
    public final Share of(Amount whole) {
        Objects.requireNonNull(whole, "whole");
        return Share.of(
                numerator().multiply(whole.denominator()), whole.numerator().multiply(denominator()));
    }

    /**
     * Tells whether this is no step at all.
     *
     * @return true for zero only
     */
    public final boolean isZero() {
        return numerator().signum() == 0;
    }

    /**
     * Orders amounts by their exact size.
     *
     * @param other the amount to compare with
     * @return a negative number, zero or a positive number, consistent with equals
     */
    @Override
    public final int compareTo(Amount other) {
        Objects.requireNonNull(other, "other");
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /**
     * Returns the number, as a fraction where it is not whole.
     *
     * @return such as {@code 5} or {@code 3/2}
     */
    @Override
    public final String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }
}
