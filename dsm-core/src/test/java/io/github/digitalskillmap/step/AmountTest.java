package io.github.digitalskillmap.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.contract.ValueContract;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest implements ValueContract<Amount> {

    private static final Amount HALF = Amount.of(1).times(Share.of(1, 2));

    @Override
    public Amount value() {
        return Amount.of(3).times(Share.of(1, 2));
    }

    @Override
    public List<Amount> others() {
        return List.of(Amount.ZERO, HALF, Amount.of(1), Amount.of(2), Amount.of(3));
    }

    @Test
    void of_whole_isThatManySteps() {
        assertThat(Amount.of(5).numerator()).isEqualTo(5);
        assertThat(Amount.of(5).denominator()).isEqualTo(1);
        assertThat(Amount.of(0)).isEqualTo(Amount.ZERO);
        assertThat(Amount.of(Long.MAX_VALUE).numerator()).isEqualTo(BigInteger.valueOf(Long.MAX_VALUE));
    }

    @Test
    void isZero_zeroOnly_isTrue() {
        assertThat(Amount.ZERO.isZero()).isTrue();
        assertThat(Amount.of(7).times(Share.ZERO).isZero()).isTrue();
        assertThat(HALF.isZero()).isFalse();
    }

    @Test
    void plus_largestLongs_isExact() {
        assertThat(Amount.of(Long.MAX_VALUE).plus(Amount.of(1)))
                .hasToString("9223372036854775808")
                .isGreaterThan(Amount.of(Long.MAX_VALUE));
    }

    @Test
    void equals_reachedInAnotherWay_isTrue() {
        assertThat(HALF.plus(HALF)).isEqualTo(Amount.of(1)).hasSameHashCodeAs(Amount.of(1));
        assertThat(Amount.of(2).minus(HALF)).isEqualTo(value());
        assertThat(Amount.of(2).minus(Amount.of(2))).isEqualTo(Amount.ZERO);
    }

    @Test
    void toString_any_isANumberOrAFraction() {
        assertThat(Amount.ZERO).hasToString("0");
        assertThat(Amount.of(5)).hasToString("5");
        assertThat(value()).hasToString("3/2");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void of_negative_throws(long steps) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(steps))
                .withMessage("amount must be 0 or more, but was " + steps);
    }

    @Test
    void minus_more_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(1).minus(Amount.of(3)))
                .withMessage("amount must be 0 or more, but was -2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(1).minus(value()))
                .withMessage("amount must be 0 or more, but was -1/2");
    }

    @Test
    void of_wholeThatIsZeroOrLess_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.ZERO.of(Amount.ZERO))
                .withMessage("share must be from 0 to 1, but was 0 of 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(2).of(Amount.of(1)))
                .withMessage("share must be from 0 to 1, but was 2 of 1");
    }
}
