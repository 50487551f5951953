package io.github.digitalskillmap.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.identity.Edition;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ImpactTest {

    @Test
    void next_impact_movesItsNumberAndResetsTheSmallerOnes() {
        Edition edition = Edition.of("mori-dsm", "2.3.4");

        assertThat(Impact.MAJOR.next(edition)).isEqualTo(Edition.of("mori-dsm", "3.0.0"));
        assertThat(Impact.MINOR.next(edition)).isEqualTo(Edition.of("mori-dsm", "2.4.0"));
        assertThat(Impact.PATCH.next(edition)).isEqualTo(Edition.of("mori-dsm", "2.3.5"));
    }

    @Test
    void next_numberOfAnySize_isOneMore() {
        assertThat(Impact.MAJOR.next(Edition.of("mori-dsm", "2147483647.0.0")))
                .isEqualTo(Edition.of("mori-dsm", "2147483648.0.0"));
        assertThat(Impact.PATCH.next(Edition.of("mori-dsm", "1.0.99999999999999999999")))
                .isEqualTo(Edition.of("mori-dsm", "1.0.100000000000000000000"));
    }

    @Test
    void wording_each_isInBothLanguages() {
        assertThat(Impact.MAJOR.wording().text(Locale.JAPANESE)).isEqualTo("新たに求める");
        assertThat(Impact.MINOR.wording().text(Locale.ENGLISH)).isEqualTo("relaxes or clarifies");
        assertThat(Impact.PATCH.wording().text(Locale.JAPANESE)).isEqualTo("文言");
    }
}
