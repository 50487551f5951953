package io.github.digitalskillmap.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ShareProperties {

    /** A part of a whole as it is handed over, not reduced. */
    record Fraction(BigInteger part, BigInteger whole) {

        Share share() {
            return Share.of(part, whole);
        }
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        Arbitrary<BigInteger> wholes = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.valueOf(66)),
                Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(40)));
        return wholes.flatMap(whole ->
                Arbitraries.bigIntegers().between(BigInteger.ZERO, whole).map(part -> new Fraction(part, whole)));
    }

    @Property
    void of_anyFraction_isExactAndInLowestTerms(@ForAll("fractions") Fraction each) {
        Share share = each.share();

        assertThat(share.numerator().multiply(each.whole()))
                .isEqualTo(each.part().multiply(share.denominator()));
        assertThat(share.numerator().gcd(share.denominator())).isOne();
        assertThat(share.numerator()).isBetween(BigInteger.ZERO, share.denominator());
    }

    @Property
    void of_longs_equalsThatOfBigNumbers(
            @ForAll @LongRange(min = 1) long whole, @ForAll @LongRange(min = 0) long other) {
        long part = Math.min(whole, other);
        long larger = Math.max(whole, other);

        assertThat(Share.of(part, larger)).isEqualTo(Share.of(BigInteger.valueOf(part), BigInteger.valueOf(larger)));
    }

    @Property
    void isOne_anyFraction_isTrueExactlyWhenAllIsMet(@ForAll("fractions") Fraction each) {
        assertThat(each.share().isOne()).isEqualTo(each.part().equals(each.whole()));
    }

    @Property
    void percent_anyFraction_isRoundedDownAndIsHundredForOneOnly(@ForAll("fractions") Fraction each) {
        int floor = new BigDecimal(each.part())
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(each.whole()), 0, RoundingMode.DOWN)
                .intValueExact();

        assertThat(each.share().percent()).isEqualTo(floor);
        assertThat(each.share().percent() == 100).isEqualTo(each.share().isOne());
    }

    @Property
    void decimal_anyFractionRoundedDown_isLessByLessThanTheLastDigit(
            @ForAll("fractions") Fraction each, @ForAll @IntRange(max = 50) int scale) {
        BigDecimal decimal = each.share().decimal(scale, RoundingMode.DOWN);

        BigDecimal met = new BigDecimal(each.part());
        BigDecimal whole = new BigDecimal(each.whole());
        assertThat(decimal.scale()).isEqualTo(scale);
        assertThat(decimal.multiply(whole)).isLessThanOrEqualTo(met);
        assertThat(decimal.add(BigDecimal.ONE.movePointLeft(scale)).multiply(whole))
                .isGreaterThan(met);
        assertThat(decimal.compareTo(BigDecimal.ONE) == 0)
                .isEqualTo(each.share().isOne());
    }

    @Property
    void compareTo_twoFractions_agreesWithCrossMultiplication(
            @ForAll("fractions") Fraction one, @ForAll("fractions") Fraction two) {
        int expected = one.part().multiply(two.whole()).compareTo(two.part().multiply(one.whole()));

        assertThat(Integer.signum(one.share().compareTo(two.share()))).isEqualTo(expected);
        assertThat(one.share().equals(two.share())).isEqualTo(expected == 0);
    }

    @Property
    void parse_whatToStringWrites_givesAnEqualShare(@ForAll("fractions") Fraction each) {
        assertThat(Share.parse(each.share().toString())).isEqualTo(each.share());
    }
}
