package io.github.digitalskillmap.json.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.ParkProvider;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownFrameworksTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final FrameworkProvider PARK = new ParkProvider();

    @Test
    void installed_hasTheBuiltInFrameworkAndThoseOfProviders() {
        KnownFrameworks installed = KnownFrameworks.installed();

        assertThat(installed.preferred()).isEqualTo(TOKYO);
        assertThat(installed.frameworks()).containsExactly(TOKYO, PARK.framework());
        assertThat(installed.find(Edition.of("park", "1.0.0"))).contains(PARK.framework());
        assertThat(installed.find(Edition.of("park", "2.0.0"))).isEmpty();
        assertThat(installed.catalogues(TOKYO)).containsExactly(IpaCatalogue.fiscalYear2026());
        assertThat(installed.catalogues())
                .extracting(ExamCatalogue::edition)
                .containsExactly(IpaCatalogue.fiscalYear2026().edition(), Edition.of("guild", "3.0.0"));
        assertThat(installed).hasToString("[tokyo-dsm@2.0.0, park@1.0.0]").isSameAs(KnownFrameworks.installed());
    }

    @Test
    void of_providersOfTheSameEdition_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownFrameworks.of(List.of(PARK, PARK)))
                .withMessage("frameworks must be of different editions, but 'park@1.0.0' is there more than once");
    }

    @Test
    void of_noProvider_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownFrameworks.of(List.of()))
                .withMessage("providers must be at least one");
    }

    @Test
    void catalogues_ofAFrameworkThatIsNotKnown_isRefused() {
        KnownFrameworks park = KnownFrameworks.of(List.of(PARK));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> park.catalogues(TOKYO))
                .withMessage("framework must be one of [park@1.0.0], but was 'tokyo-dsm@2.0.0'");
    }
}
