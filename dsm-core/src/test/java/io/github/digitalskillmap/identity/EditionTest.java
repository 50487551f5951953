package io.github.digitalskillmap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest implements ValueContract<Edition> {

    @Override
    public Edition value() {
        return Edition.of("tokyo-dsm", "2.0.0");
    }

    @Override
    public List<Edition> others() {
        return List.of(Edition.of("tokyo-dsm", "2.0.1"), Edition.of("osaka", "2.0.0"));
    }

    @Test
    void of_validParts_keepsThem() {
        assertThat(value().name()).isEqualTo("tokyo-dsm");
        assertThat(value().version()).isEqualTo("2.0.0");
        assertThat(value()).hasToString("tokyo-dsm@2.0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@0.0.0", "tokyo-dsm@2.0.0", "x-1@10.200.3000"})
    void parse_whatToStringWrites_givesAnEqualEdition(String text) {
        assertThat(Edition.parse(text)).hasToString(text);
        assertThat(Edition.parse(Edition.parse(text).toString())).isEqualTo(Edition.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tokyo-dsm", "tokyo-dsm 2.0.0", "a@1.0.0@b"})
    void parse_notJoinedByOneAt_throws(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.parse(text))
                .withMessage("edition must be written name@version, but was '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tokyo", "a b", "a--b", "東京"})
    void of_nameOfAnotherForm_throws(String name) {
        String message =
                "name of an edition must be lower-case letters, digits and single hyphens, but was '" + name + "'";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.of(name, "1.0.0"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.parse(name + "@1.0.0"))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1.0", "1.0.0.0", "01.0.0", "1.0.00", "1.0.x", "-1.0.0", "1.0.0 ", "１.0.0", "1,0,0"})
    void of_versionOfAnotherForm_throws(String version) {
        String message = "version of an edition must be three whole numbers such as 2.0.0, but was '" + version + "'";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.of("mori", version))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.parse("mori@" + version))
                .withMessage(message);
    }
}
