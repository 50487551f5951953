package io.github.digitalskillmap.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AmountProperties {

    /** A fraction that is 0 or more, reckoned with nothing but whole numbers and never reduced. */
    record Fraction(BigInteger part, BigInteger whole) {

        static Fraction of(Amount amount) {
            return new Fraction(amount.numerator(), amount.denominator());
        }

        static Fraction of(Share share) {
            return new Fraction(share.numerator(), share.denominator());
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    part.multiply(other.whole).add(other.part.multiply(whole)), whole.multiply(other.whole));
        }

        Fraction times(Fraction other) {
            return new Fraction(part.multiply(other.part), whole.multiply(other.whole));
        }

        int compare(Fraction other) {
            return part.multiply(other.whole).compareTo(other.part.multiply(whole));
        }
    }

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.bigIntegers()
                .between(BigInteger.ONE, BigInteger.TEN.pow(20))
                .flatMap(whole -> Arbitraries.bigIntegers()
                        .between(BigInteger.ZERO, whole)
                        .map(part -> Share.of(part, whole)));
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return Combinators.combine(Arbitraries.longs().between(0, Long.MAX_VALUE), shares())
                .as((steps, share) -> Amount.of(steps).times(share));
    }

    @Property
    void times_anyShare_isExactAndInLowestTerms(@ForAll("amounts") Amount amount, @ForAll("shares") Share share) {
        Amount result = amount.times(share);

        assertThat(Fraction.of(result).compare(Fraction.of(amount).times(Fraction.of(share))))
                .isZero();
        assertThat(result.numerator().gcd(result.denominator())).isOne();
        assertThat(result.denominator()).isPositive();
        assertThat(result).isBetween(Amount.ZERO, amount);
        assertThat(amount.times(Share.ONE)).isEqualTo(amount);
        assertThat(amount.times(Share.ZERO)).isEqualTo(Amount.ZERO);
    }

    @Property
    void plus_twoAmounts_isExactAndInAnyOrder(@ForAll("amounts") Amount one, @ForAll("amounts") Amount two) {
        assertThat(Fraction.of(one.plus(two)).compare(Fraction.of(one).plus(Fraction.of(two))))
                .isZero();
        assertThat(one.plus(two)).isEqualTo(two.plus(one));
        assertThat(one.plus(Amount.ZERO)).isEqualTo(one);
    }

    @Property
    void plus_threeAmounts_isTheSameInAnyGrouping(
            @ForAll("amounts") Amount one, @ForAll("amounts") Amount two, @ForAll("amounts") Amount three) {
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    }

    @Property
    void minus_whatWasAdded_givesTheRest(@ForAll("amounts") Amount one, @ForAll("amounts") Amount two) {
        assertThat(one.plus(two).minus(two)).isEqualTo(one);
    }

    @Property
    void minus_more_throws(@ForAll("amounts") Amount one, @ForAll("amounts") Amount two) {
        Amount more = one.plus(two).plus(Amount.of(1));

        assertThatIllegalArgumentException().isThrownBy(() -> one.minus(more));
    }

    @Property
    void of_whole_isTheShareThatGivesTheAmountBack(@ForAll("amounts") Amount amount, @ForAll("shares") Share share) {
        Amount whole = amount.plus(Amount.of(1));
        Amount part = whole.times(share);

        assertThat(part.of(whole)).isEqualTo(share);
        assertThat(whole.times(amount.of(whole))).isEqualTo(amount);
        assertThat(whole.of(whole)).isEqualTo(Share.ONE);
    }

    @Property
    void compareTo_twoAmounts_agreesWithCrossMultiplicationAndEquals(
            @ForAll("amounts") Amount one, @ForAll("amounts") Amount two) {
        int expected = Fraction.of(one).compare(Fraction.of(two));

        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(expected);
        assertThat(one.equals(two)).isEqualTo(expected == 0);
        assertThat(one.compareTo(one)).isZero();
    }
}
