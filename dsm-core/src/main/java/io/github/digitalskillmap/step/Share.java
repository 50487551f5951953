package io.github.digitalskillmap.step;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * An exact fraction from 0 to 1, in lowest terms: how much of what is required is met.
 *
 * <p>For example, {@code Share.of(10, 14)} is 5/7, of which {@link #percent()} is 71.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Share implements Comparable<Share> {

    /** Nothing is met: 0/1. */
    public static final Share ZERO = of(0, 1);

    /** All is met: 1/1. */
    public static final Share ONE = of(1, 1);

    /** What is longer comes from nobody who means a share, and a share of a million digits would take minutes to read. */
    private static final int LONGEST = 1000;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    Share() {}

    /**
     * Returns the share of a part in a whole.
     *
     * @param part how much is met, from 0 to the whole
     * @param whole how much is required, 1 or more
     * @return the share, in lowest terms
     * @throws IllegalArgumentException if the whole is less than 1 or the part is not from 0 to the whole
     */
    public static Share of(long part, long whole) {
        if (whole < 1 || part < 0 || part > whole) {
            throw outOfRange(part, whole);
        }
        long divisor = gcd(whole, part);
        return ofLowestTerms(BigInteger.valueOf(part / divisor), BigInteger.valueOf(whole / divisor));
    }

    private static long gcd(long larger, long smaller) {
        return smaller == 0 ? larger : gcd(smaller, larger % smaller);
    }

    /**
     * Returns the share of a part in a whole, of any size.
     *
     * @param part how much is met, from 0 to the whole
     * @param whole how much is required, 1 or more
     * @return the share, in lowest terms
     * @throws IllegalArgumentException if the whole is less than 1 or the part is not from 0 to the whole
     */
    public static Share of(BigInteger part, BigInteger whole) {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
        if (whole.signum() <= 0 || part.signum() < 0 || part.compareTo(whole) > 0) {
            throw outOfRange(part, whole);
        }
        BigInteger divisor = part.gcd(whole);
        return ofLowestTerms(part.divide(divisor), whole.divide(divisor));
    }

    private static IllegalArgumentException outOfRange(Number part, Number whole) {
        return new IllegalArgumentException("share must be from 0 to 1, but was " + part + " of " + whole);
    }

    private static Share ofLowestTerms(BigInteger numerator, BigInteger denominator) {
        return ImmutableShare.builder()
                .numerator(numerator)
                .denominator(denominator)
                .build();
    }

    /**
     * Reads back what {@link #toString()} writes.
     *
     * @param text two whole numbers joined by a slash, such as {@code 5/7}
     * @return the share, in lowest terms
     * @throws IllegalArgumentException if the text does not have that form or is not from 0 to 1
     */
    public static Share parse(String text) {
        Objects.requireNonNull(text, "text");
        if (!text.matches("[0-9]+/[0-9]+")) {
            throw new IllegalArgumentException("share must be written part/whole such as 5/7, but was '" + text + "'");
        }
        int slash = text.indexOf('/');
        return of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /**
     * {@return what {@link #parse(String)} returns, under the name by which web frameworks and configuration make values of texts}
     *
     * @param text two whole numbers joined by a slash, such as {@code 5/7}, of at most 1000 letters: it comes from outside
     * @throws IllegalArgumentException if the text does not have that form, is longer or is not from 0 to 1
     */
    public static Share valueOf(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "share must be of at most " + LONGEST + " letters, but was of " + text.length());
        }
        return parse(text);
    }

    /**
     * Returns how much larger this share is than another.
     *
     * @param smaller the other share, not larger than this one
     * @return the exact difference
     * @throws IllegalArgumentException if the other share is larger
     */
    public final Share minus(Share smaller) {
        Objects.requireNonNull(smaller, "smaller");
        return of(
                numerator()
                        .multiply(smaller.denominator())
                        .subtract(smaller.numerator().multiply(denominator())),
                denominator().multiply(smaller.denominator()));
    }

    /**
     * Returns the numerator of the fraction in lowest terms.
     *
     * @return the numerator, from 0 to the denominator
     */
    public abstract BigInteger numerator();

    /**
     * Returns the denominator of the fraction in lowest terms.
     *
     * @return the denominator, 1 or more
     */
    public abstract BigInteger denominator();

    /**
     * Tells whether all is met.
     *
     * @return true for 1/1 only
     */
    public final boolean isOne() {
        return numerator().equals(denominator());
    }

    /** {@return the share in whole percent, rounded down, so that 100 appears only when all is met} */
    public final int percent() {
        return numerator().multiply(HUNDRED).divide(denominator()).intValueExact();
    }

    /**
     * Returns the share as a decimal number, for a chart or another system.
     *
     * <p>With {@link RoundingMode#DOWN}, 1 appears only when all is met, as with {@link #percent()}.
     *
     * @param scale the number of digits after the point, 0 or more
     * @param rounding how to round what has more digits
     * @return the decimal number, from 0 to 1, such as 0.71 for 5/7 with 2 digits, rounded down
     * @throws IllegalArgumentException if the scale is negative
     * @throws ArithmeticException if rounding is ruled out ({@link RoundingMode#UNNECESSARY}), but necessary
     */
    public final BigDecimal decimal(int scale, RoundingMode rounding) {
        Objects.requireNonNull(rounding, "rounding");
        if (scale < 0) {
            throw new IllegalArgumentException("scale must be 0 or more, but was " + scale);
        }
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), scale, rounding);
    }

    /**
     * Orders shares by their exact size.
     *
     * @param other the share to compare with
     * @return a negative number, zero or a positive number, consistent with equals
     */
    @Override
    public final int compareTo(Share other) {
        Objects.requireNonNull(other, "other");
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /**
     * Returns the exact fraction, which {@link #parse(String)} reads back.
     *
     * @return such as {@code 5/7}
     */
    @Override
    public final String toString() {
        return numerator() + "/" + denominator();
    }
}
