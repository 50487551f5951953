package io.github.digitalskillmap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionIdTest implements ValueContract<EditionId> {

    @Override
    public EditionId value() {
        return EditionId.of(Edition.of("mori-training", "2030.0.0"));
    }

    @Override
    public List<EditionId> others() {
        return List.of(
                EditionId.of(Edition.of("mori-training", "2031.0.0")),
                EditionId.of(Edition.of("mori-cycle", "2030.0.0")));
    }

    @Test
    void of_anyEdition_isWrittenAsTheEdition() {
        assertThat(value()).hasToString("mori-training@2030.0.0");
        assertThat(value().namespace()).isEqualTo("mori-training");
        assertThat(value().key()).isEqualTo("2030.0.0");
    }

    @Test
    void parse_whatToStringWrites_givesAnEqualIdentifier() {
        assertThat(EditionId.parse(value().toString())).isEqualTo(value()).hasSameHashCodeAs(value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mori:training", "mori-training", "mori-training@2030"})
    void parse_noEdition_throws(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditionId.parse(text))
                .withMessageContaining("edition must be")
                .withMessageContaining("'");
    }
}
