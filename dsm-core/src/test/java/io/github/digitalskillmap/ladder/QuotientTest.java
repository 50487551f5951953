package io.github.digitalskillmap.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotientTest implements ValueContract<Quotient> {

    private static final Wording NAME = Invented.wording("森の力");
    private static final Wording DEFINITION = Invented.wording("森を見る力");
    private static final Provenance SOURCE = Invented.published(7);

    private static Quotient abbreviated(String abbreviation) {
        return Quotient.of(Invented.WOOD, abbreviation, NAME, DEFINITION, SOURCE);
    }

    @Override
    public Quotient value() {
        return abbreviated("WQ");
    }

    @Override
    public List<Quotient> others() {
        return List.of(
                abbreviated("TQ"),
                Quotient.of(QuotientId.of("mori", "tree"), "WQ", NAME, DEFINITION, SOURCE),
                Quotient.of(Invented.WOOD, "WQ", Invented.wording("木の力"), DEFINITION, SOURCE),
                Quotient.of(Invented.WOOD, "WQ", NAME, Invented.wording("木を見る力"), SOURCE),
                Quotient.of(Invented.WOOD, "WQ", NAME, DEFINITION, Invented.sample()));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().id()).isEqualTo(Invented.WOOD);
        assertThat(value().abbreviation()).isEqualTo("WQ");
        assertThat(value().name()).isEqualTo(NAME);
        assertThat(value().definition()).isEqualTo(DEFINITION);
        assertThat(value().provenance()).isEqualTo(SOURCE);
        assertThat(value().standing()).isEqualTo(Standing.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u3000"})
    void of_blankAbbreviation_throws(String abbreviation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> abbreviated(abbreviation))
                .withMessage("abbreviation of quotient 'mori:wood' must not be blank");
    }

    @Test
    void of_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> Quotient.of(null, "WQ", NAME, DEFINITION, SOURCE))
                .withMessage("id");
        assertThatNullPointerException().isThrownBy(() -> abbreviated(null)).withMessage("abbreviation");
        assertThatNullPointerException()
                .isThrownBy(() -> Quotient.of(Invented.WOOD, "WQ", null, DEFINITION, SOURCE))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Quotient.of(Invented.WOOD, "WQ", NAME, null, SOURCE))
                .withMessage("definition");
        assertThatNullPointerException()
                .isThrownBy(() -> Quotient.of(Invented.WOOD, "WQ", NAME, DEFINITION, null))
                .withMessage("provenance");
    }
}
