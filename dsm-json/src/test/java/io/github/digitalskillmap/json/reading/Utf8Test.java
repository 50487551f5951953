package io.github.digitalskillmap.json.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.problem.Checked;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Test
    void decode_asManyBytesAsAreRead_isTheText() {
        assertThat(decode("主任").orElseThrow()).isEqualTo("主任");
    }

    @Test
    void decode_moreBytesThanAreRead_isTold() {
        Checked<String> text = decode("主任x");

        assertThat(text.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text(Locale.ENGLISH))
                        .isEqualTo("1:1 the document is larger than 6 bytes; split it into several documents"
                                + " [document-too-large]"))
                .satisfies(problem -> assertThat(problem.text(Locale.JAPANESE))
                        .isEqualTo("1:1 文書が 6 バイトを超えています。いくつかの文書に分けてください。 [document-too-large]"));
    }

    @Test
    void decode_workbook_isToldNotToBeJson() {
        assertThat(decode("PK\u0003\u0004").problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.text(Locale.ENGLISH)).startsWith("1:1 this begins with 'PK', so"));
    }

    private static Checked<String> decode(String text) {
        return new Utf8(6).decode(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
