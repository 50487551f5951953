package io.github.digitalskillmap.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void of_text_isTheText() {
        assertThat(Quotation.of("ＵＸデザイン 1")).isEqualTo("ＵＸデザイン 1");
    }

    @Test
    void of_longestText_isTheText() {
        String longest = "𠮷".repeat(Quotation.LONGEST);

        assertThat(Quotation.of(longest)).isEqualTo(longest);
    }

    @Test
    void of_longerText_isCutBetweenLetters() {
        assertThat(Quotation.of("𠮷".repeat(Quotation.LONGEST + 1))).isEqualTo("𠮷".repeat(Quotation.LONGEST) + "…");
    }

    @Test
    void of_invisibleLetters_areNamed() {
        assertThat(Quotation.of("a\t\u200B\uD842\u2028b")).isEqualTo("a<U+0009><U+200B><U+D842><U+2028>b");
    }
}
