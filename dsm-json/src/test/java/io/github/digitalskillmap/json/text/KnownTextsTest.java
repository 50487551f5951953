package io.github.digitalskillmap.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownTextsTest {

    private final KnownTexts<Integer> known = new KnownTexts<>(2);
    private int searches;

    private Optional<Integer> get(String text) {
        return known.get(text, any -> {
            searches++;
            return any.isBlank() ? Optional.empty() : Optional.of(any.length());
        });
    }

    @Test
    void get_textFoundBefore_isNotSearchedAgain() {
        assertThat(get("ux")).contains(2);
        assertThat(get("ux")).contains(2);
        assertThat(searches).isEqualTo(1);
    }

    @Test
    void get_textsThatAreLongOrMeanNothing_areNotKept() {
        get("x".repeat(101));
        get(" ");

        assertThat(known.size()).isZero();
    }

    @Test
    void get_moreTextsThanAreKept_beginsAnew() {
        get("a");
        get("b");
        get("c");

        assertThat(known.size()).isEqualTo(1);
    }
}
