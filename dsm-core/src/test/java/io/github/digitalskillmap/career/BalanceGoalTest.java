package io.github.digitalskillmap.career;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalanceGoalTest implements ValueContract<BalanceGoal> {

    @Override
    public BalanceGoal value() {
        return BalanceGoal.of(Forest.WOOD, 1, Invented.published(8));
    }

    @Override
    public List<BalanceGoal> others() {
        return List.of(
                BalanceGoal.of(Forest.WATER, 1, Invented.published(8)),
                BalanceGoal.of(Forest.WOOD, 2, Invented.published(8)),
                BalanceGoal.of(Forest.WOOD, 1, Invented.sample()));
    }

    @Test
    void of_noPart_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BalanceGoal.of(Forest.WOOD, 0, Invented.sample()))
                .withMessage("parts of quotient 'mori:wood' must be 1 or more, but were 0");
    }
}
