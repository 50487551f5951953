package io.github.digitalskillmap.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

    @Test
    void to_namesAtManyDistances_givesTheThreeNearest() {
        assertThat(NearestNames.to("abcdef", List.of("abcxyf", "abcdxf", "abcdef!", "abcxef!", "zzzzzz")))
                .isEqualTo("abcdxf, abcdef!, abcxyf");
    }

    @Test
    void to_otherSpelling_isNear() {
        assertThat(NearestNames.to("ＵＸ デザイン！", List.of("UXデザイン"))).isEqualTo("UXデザイン");
    }

    @Test
    void to_nothingNear_isEmpty() {
        assertThat(NearestNames.to("abcd", List.of("xyz"))).isEmpty();
        assertThat(NearestNames.to("abcd", List.of())).isEmpty();
    }

    @Test
    void to_longName_isGivenWholeSoThatItCanBeWritten() {
        String name = "Applied Information Technology Engineer Examination";

        assertThat(NearestNames.to("Applied Information Technology", List.of(name)))
                .isEqualTo(name);
    }
}
