package io.github.digitalskillmap.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest implements ValueContract<Fact> {

    @Override
    public Fact value() {
        return Fact.of(Invented.PRUNING, Invented.wording("剪定がある"), Invented.published(1));
    }

    @Override
    public List<Fact> others() {
        return List.of(
                Fact.of(Invented.FELLING, Invented.wording("剪定がある"), Invented.published(1)),
                Fact.of(Invented.PRUNING, Invented.wording("剪定がない"), Invented.published(1)),
                Fact.of(Invented.PRUNING, Invented.wording("剪定がある"), Invented.sample()));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().subject()).isEqualTo(Invented.PRUNING);
        assertThat(value().wording()).hasToString("剪定がある");
        assertThat(value().provenance()).isEqualTo(Invented.published(1));
    }

    @Test
    void standing_always_isThatOfTheProvenance() {
        assertThat(value().standing()).isEqualTo(Standing.PUBLISHED);
    }
}
