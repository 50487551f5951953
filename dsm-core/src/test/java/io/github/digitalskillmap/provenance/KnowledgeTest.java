package io.github.digitalskillmap.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeTest implements ValueContract<Knowledge<Integer>> {

    @Override
    public Knowledge<Integer> value() {
        return Knowledge.known(4);
    }

    @Override
    public List<Knowledge<Integer>> others() {
        return List.of(
                Knowledge.known(3),
                Knowledge.none(),
                Knowledge.unknown(Invented.wording("未発表")),
                Knowledge.unknown(Invented.wording("読み取れない")));
    }

    @Test
    void known_anyFigure_hasIt() {
        assertThat(value().value()).contains(4);
        assertThat(value()).isEqualTo(new Knowledge.Known<>(4));
    }

    @Test
    void noneAndUnknown_always_haveNoValueAndDiffer() {
        Knowledge<Integer> none = Knowledge.none();
        Knowledge<Integer> unknown = Knowledge.unknown(Invented.wording("未発表"));

        assertThat(none.value()).isEmpty();
        assertThat(unknown.value()).isEmpty();
        assertThat(none).isEqualTo(new Knowledge.None<>()).isNotEqualTo(unknown);
        assertThat(unknown).isEqualTo(new Knowledge.Unknown<>(Invented.wording("未発表")));
    }

    @Test
    void knownAndUnknown_null_throw() {
        assertThatNullPointerException().isThrownBy(() -> Knowledge.known(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> Knowledge.unknown(null))
                .withMessage("why");
    }
}
