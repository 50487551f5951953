package io.github.digitalskillmap.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportanceTest {

    @ParameterizedTest
    @CsvSource({"MANDATORY, true, 必須, mandatory", "REQUIRED, true, 必要, required", "DESIRABLE, false, 望ましい, desirable"})
    void wording_any_isInBothLanguages(Importance importance, boolean counts, String japanese, String english) {
        assertThat(importance.counts()).isEqualTo(counts);
        assertThat(importance.wording().text(Locale.JAPANESE)).isEqualTo(japanese);
        assertThat(importance.wording().text(Locale.ENGLISH)).isEqualTo(english);
    }
}
