package io.github.digitalskillmap.skill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelTest implements ValueContract<Level> {

    @Override
    public Level value() {
        return Level.of(Invented.LOW, Invented.wording("Lv.1"), Invented.published(3));
    }

    @Override
    public List<Level> others() {
        return List.of(
                Level.of(Invented.HIGH, Invented.wording("Lv.1"), Invented.published(3)),
                Level.of(Invented.LOW, Invented.wording("初級"), Invented.published(3)),
                Level.of(Invented.LOW, Invented.wording("Lv.1"), Invented.sample()),
                value().withDescription(Invented.wording("手伝える")));
    }

    @Test
    void of_parts_keepsThemWithoutDescription() {
        assertThat(value().id()).isEqualTo(Invented.LOW);
        assertThat(value().label()).hasToString("Lv.1");
        assertThat(value().description()).isEmpty();
        assertThat(value().provenance()).isEqualTo(Invented.published(3));
        assertThat(value().standing()).isEqualTo(Standing.PUBLISHED);
    }

    @Test
    void described_again_replacesTheDescriptionAndLeavesTheOriginal() {
        Level level = value();
        Level described = level.withDescription(Invented.wording("手伝える")).withDescription(Invented.wording("一人でできる"));

        assertThat(described.description()).contains(Invented.wording("一人でできる"));
        assertThat(described.id()).isEqualTo(level.id());
        assertThat(described.label()).isEqualTo(level.label());
        assertThat(described.provenance()).isEqualTo(level.provenance());
        assertThat(level.description()).isEmpty();
    }
}
