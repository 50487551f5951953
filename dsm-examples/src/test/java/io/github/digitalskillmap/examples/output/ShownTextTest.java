package io.github.digitalskillmap.examples.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTextTest {

    @ParameterizedTest
    @CsvSource({
        "001B", "0000", "000A", "000D", "0009", "007F", "0085", "009B", "00AD", "061C", "200B", "200E", "202E", "2028",
        "2029", "2066", "FEFF", "D801", "E0001"
    })
    void of_letterThatIsNotSeen_isShownByItsCodePoint(String codePoint) {
        String letter = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(ShownText.of("a" + letter + "b")).isEqualTo("a<U+" + codePoint + ">b");
        assertThat(ShownText.of(letter + letter)).isEqualTo("<U+" + codePoint + "><U+" + codePoint + ">");
    }

    @ParameterizedTest
    @CsvSource({"P-001", "高橋　𠮷子", "葛\uDB40\uDD00城", "が", "\uE000", "<b>", "'→ 1'"})
    void of_lettersThatAreSeen_stay(String text) {
        assertThat(ShownText.of(text)).isEqualTo(text);
    }

    @Test
    void inMarkup_controlsAndDirections_areShownWithoutMarkup() {
        assertThat(ShownText.inMarkup("<p>\na\u202Eb\u001B</p>\n"))
                .isEqualTo("<p>\na&lt;U+202E&gt;b&lt;U+001B&gt;</p>\n");
    }

    @Test
    void inJson_lettersThatAreNotSeen_areEscapedAsJsonDoes() {
        assertThat(ShownText.inJson("{\n  \"id\": \"a\u202E\u009B\uDB40\uDC01\"\n}\n"))
                .isEqualTo("{\n  \"id\": \"a\\u202E\\u009B\\uDB40\\uDC01\"\n}\n");
    }

    @Test
    void println_textWithLineBreaks_isOneLine() {
        StringWriter written = new StringWriter();
        LineWriter lines = new LineWriter(written);

        lines.println("P\r\n1\u2028");
        lines.println((Object) "a\nb");
        lines.print("a\nb\n");

        assertThat(written.toString().replace(System.lineSeparator(), "\n"))
                .isEqualTo("P<U+000D><U+000A>1<U+2028>\na<U+000A>b\na\nb\n");
    }
}
