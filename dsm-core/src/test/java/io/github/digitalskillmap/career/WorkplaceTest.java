package io.github.digitalskillmap.career;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Knowledge;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkplaceTest implements ValueContract<Workplace> {

    @Override
    public Workplace value() {
        return Forest.workplace(Forest.GROVE, Knowledge.known(List.of(Forest.WOOD)));
    }

    @Override
    public List<Workplace> others() {
        return List.of(
                Forest.workplace(Forest.RIVER, Knowledge.known(List.of(Forest.WOOD))),
                Forest.workplace(Forest.GROVE, Knowledge.known(List.of(Forest.WATER))),
                Forest.workplace(Forest.GROVE, Knowledge.none()),
                Forest.workplace(Forest.GROVE, Knowledge.unknown(Invented.wording("?"))));
    }

    @Test
    void build_growsNothingNamedOrOneTwice_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forest.workplace(Forest.GROVE, Knowledge.known(List.of())))
                .withMessage(
                        "quotients of workplace 'mori:grove' must be at least one and each there once, but were []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forest.workplace(Forest.GROVE, Knowledge.known(List.of(Forest.WOOD, Forest.WOOD))))
                .withMessageContaining("each there once");
    }
}
