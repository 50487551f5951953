package io.github.digitalskillmap.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankTest implements ValueContract<Rank> {

    private static final RankId CHIEF = RankId.of("mori", "chief");

    @Override
    public Rank value() {
        return Rank.of(CHIEF, Invented.wording("係長"), Invented.published(7));
    }

    @Override
    public List<Rank> others() {
        return List.of(
                Rank.of(RankId.of("mori", "deputy"), Invented.wording("係長"), Invented.published(7)),
                Rank.of(CHIEF, Invented.wording("課長補佐"), Invented.published(7)),
                Rank.of(CHIEF, Invented.wording("係長"), Invented.sample()));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().id()).isEqualTo(CHIEF);
        assertThat(value().name()).hasToString("係長");
        assertThat(value().provenance()).isEqualTo(Invented.published(7));
        assertThat(value().standing()).isEqualTo(Standing.PUBLISHED);
    }
}
