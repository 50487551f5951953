package io.github.digitalskillmap.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What every value keeps: it is equal to whatever has the same content, and to nothing else.
 *
 * @param <T> the type of the value
 */
public interface ValueContract<T> {

    /** Makes a new value with the same content at each call. */
    T value();

    /** Makes values that each differ from {@link #value()}, and from each other, in one part. */
    List<T> others();

    @Test
    default void equals_sameContent_isTrueWithTheSameHashCode() {
        T one = value();
        T two = value();

        assertThat(one).isNotSameAs(two).isEqualTo(two).hasSameHashCodeAs(two);
    }

    @Test
    default void equals_itself_isTrue() {
        T one = value();

        assertThat(one.equals(one)).isTrue();
    }

    @Test
    default void equals_otherContent_isFalse() {
        assertThat(others()).isNotEmpty().doesNotContain(value());
        assertThat(new HashSet<>(others())).hasSameSizeAs(others());
    }

    @Test
    default void equals_nullOrAnotherType_isFalse() {
        assertThat(value().equals(null)).isFalse();
        assertThat(value().equals(new Object())).isFalse();
    }
}
