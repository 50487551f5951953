package io.github.digitalskillmap.provenance;

import static io.github.digitalskillmap.provenance.Standing.INFERRED;
import static io.github.digitalskillmap.provenance.Standing.PUBLISHED;
import static io.github.digitalskillmap.provenance.Standing.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @Test
    void values_always_areOrderedFromStrongToWeak() {
        assertThat(Standing.values()).containsExactly(PUBLISHED, INFERRED, SAMPLE);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, PUBLISHED, true", "PUBLISHED, INFERRED, true", "PUBLISHED, SAMPLE, true",
        "INFERRED, PUBLISHED, false", "INFERRED, INFERRED, true", "INFERRED, SAMPLE, true",
        "SAMPLE, PUBLISHED, false", "SAMPLE, INFERRED, false", "SAMPLE, SAMPLE, true"
    })
    void reaches_demandedStanding_isTrueIfAsStrongOrStronger(Standing held, Standing demanded, boolean reached) {
        assertThat(held.reaches(demanded)).isEqualTo(reached);
        assertThat(held.weaker(demanded)).isEqualTo(reached ? demanded : held);
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED, 公表, published", "INFERRED, 推定, inferred", "SAMPLE, サンプル, sample"})
    void wording_anyStanding_isInJapaneseAndEnglish(Standing standing, String japanese, String english) {
        assertThat(standing.wording().text(Locale.JAPANESE)).isEqualTo(japanese);
        assertThat(standing.wording().text(Locale.ENGLISH)).isEqualTo(english);
    }
}
