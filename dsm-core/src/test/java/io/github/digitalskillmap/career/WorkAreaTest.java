package io.github.digitalskillmap.career;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkAreaTest implements ValueContract<WorkArea> {

    @Override
    public WorkArea value() {
        return WorkArea.of(Invented.wording("苗木"), List.of(Invented.wording("植える")), Invented.published(9));
    }

    @Override
    public List<WorkArea> others() {
        return List.of(
                WorkArea.of(Invented.wording("伐採"), List.of(Invented.wording("植える")), Invented.published(9)),
                WorkArea.of(
                        Invented.wording("苗木"),
                        List.of(Invented.wording("植える"), Invented.wording("運ぶ")),
                        Invented.published(9)),
                WorkArea.of(Invented.wording("苗木"), List.of(Invented.wording("植える")), Invented.sample()));
    }

    @Test
    void of_noExample_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkArea.of(Invented.wording("苗木"), List.of(), Invented.published(9)))
                .withMessage("work area '苗木' must have at least one example");
    }
}
