package io.github.digitalskillmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void nearest_namesAtManyDistances_givesTheThreeNearest() {
        assertThat(nearest("abcdef", "abcxyf", "abcdxf", "abcdef!", "abcxef!", "zzzzzz"))
                .containsExactly("abcdxf", "abcdef!", "abcxyf");
    }

    @Test
    void nearest_otherSpelling_isNear() {
        assertThat(nearest("ＵＸ デザイン！", "UXデザイン")).containsExactly("UXデザイン");
    }

    @Test
    void nearest_partOfALongName_isNear() {
        assertThat(nearest("park", "a park of the city of long ago")).hasSize(1);
    }

    @Test
    void nearest_nothingLike_isEmpty() {
        assertThat(nearest("abcd", "xyz")).isEmpty();
        assertThat(nearest("abcd")).isEmpty();
    }

    @Test
    void nearest_namesOfMoreThanAHundredLetters_areNotCompared() {
        assertThat(nearest("x".repeat(100), "x".repeat(101), "x".repeat(99))).containsExactly("x".repeat(99));
        assertThat(nearest("x".repeat(101), "x".repeat(100))).isEmpty();
    }

    @Test
    void distance_countsChangedLetters() {
        assertThat(Likeness.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Likeness.distance("", "abc")).isEqualTo(3);
        assertThat(Likeness.distance("abc", "")).isEqualTo(3);
        assertThat(Likeness.distance("abc", "abc")).isZero();
    }

    private static List<String> nearest(String written, String... known) {
        return Likeness.nearest(written, List.of(known), Function.<String>identity());
    }
}
