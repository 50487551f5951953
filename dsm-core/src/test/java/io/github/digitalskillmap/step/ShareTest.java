package io.github.digitalskillmap.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.contract.ValueContract;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest implements ValueContract<Share> {

    @Override
    public Share value() {
        return Share.of(5, 7);
    }

    @Override
    public List<Share> others() {
        return List.of(Share.of(4, 7), Share.of(5, 8), Share.ZERO, Share.ONE);
    }

    @Test
    void of_partAndWhole_isInLowestTerms() {
        Share share = Share.of(10, 14);

        assertThat(share.numerator()).isEqualTo(5);
        assertThat(share.denominator()).isEqualTo(7);
        assertThat(share).isEqualTo(value());
    }

    @Test
    void of_nothingOrAll_isZeroOrOne() {
        assertThat(Share.of(0, 22)).isEqualTo(Share.ZERO).hasToString("0/1");
        assertThat(Share.of(22, 22)).isEqualTo(Share.ONE).hasToString("1/1");
        assertThat(Share.ONE.isOne()).isTrue();
        assertThat(Share.ZERO.isOne()).isFalse();
    }

    @Test
    void of_largestLongs_isExact() {
        Share almost = Share.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);

        assertThat(almost.isOne()).isFalse();
        assertThat(almost.percent()).isEqualTo(99);
        assertThat(almost).isLessThan(Share.ONE);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "-1,1", "2,1", "1,-1", "-1,-1", "-9223372036854775808,1"})
    void of_outsideZeroToOne_throws(long part, long whole) {
        String message = "share must be from 0 to 1, but was " + part + " of " + whole;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(part, whole))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(BigInteger.valueOf(part), BigInteger.valueOf(whole)))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"0,1,0", "1,1,100", "5,7,71", "1,3,33", "2,3,66", "99,100,99", "999,1000,99", "1,101,0", "1,2,50"})
    void percent_anyShare_isRoundedDown(long part, long whole, int percent) {
        assertThat(Share.of(part, whole).percent()).isEqualTo(percent);
    }

    @Test
    void parse_fractionNotInLowestTerms_isReduced() {
        assertThat(Share.parse("10/14")).isEqualTo(value());
        assertThat(Share.parse("007/7")).isEqualTo(Share.ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "5/", "/7", "5/7/9", " 5/7", "5/7 ", "5 / 7", "-5/7", "+5/7", "0.5/1", "５/７", "5／7"})
    void parse_anotherForm_throws(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.parse(text))
                .withMessage("share must be written part/whole such as 5/7, but was '" + text + "'");
    }

    @Test
    void parse_outsideZeroToOne_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.parse("8/7"))
                .withMessage("share must be from 0 to 1, but was 8 of 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.parse("0/0"))
                .withMessage("share must be from 0 to 1, but was 0 of 0");
    }

    @Test
    void decimal_scaleAndRounding_areThoseAsked() {
        Share share = Share.of(5, 7);

        assertThat(share.decimal(4, RoundingMode.DOWN)).isEqualTo("0.7142");
        assertThat(share.decimal(4, RoundingMode.HALF_UP)).isEqualTo("0.7143");
        assertThat(share.decimal(0, RoundingMode.HALF_UP)).isEqualTo("1");
        assertThat(Share.of(3, 4).decimal(2, RoundingMode.UNNECESSARY)).isEqualTo("0.75");
    }

    @Test
    void decimal_roundingRuledOutButNecessary_throws() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Share.of(5, 7).decimal(4, RoundingMode.UNNECESSARY));
    }

    @Test
    void decimal_negativeScale_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.ONE.decimal(-1, RoundingMode.DOWN))
                .withMessage("scale must be 0 or more, but was -1");
    }

    @Test
    void valueOf_textOfAShare_isWhatParseReturns() {
        assertThat(Share.valueOf("10/14")).isEqualTo(Share.of(5, 7));
    }

    @Test
    void valueOf_longerThanAnybodyMeans_isRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.valueOf("0/" + "1".repeat(1_000_000)))
                .withMessage("share must be of at most 1000 letters, but was of 1000002");
    }

    @Test
    void compareTo_closeShares_ordersByExactSize() {
        assertThat(Share.of(1, 3)).isLessThan(Share.parse("333333333333333334/1000000000000000000"));
        assertThat(Share.of(2, 4)).isEqualByComparingTo(Share.of(1, 2));
    }

    @Test
    void minus_smallerShare_isTheExactDifference() {
        assertThat(Share.of(3, 5).minus(Share.of(1, 2))).isEqualTo(Share.of(1, 10));
        assertThat(Share.of(3, 5).minus(Share.of(6, 10))).isEqualTo(Share.ZERO);
    }

    @Test
    void minus_largerShare_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(1, 2).minus(Share.of(3, 5)))
                .withMessage("share must be from 0 to 1, but was -1 of 10");
    }
}
