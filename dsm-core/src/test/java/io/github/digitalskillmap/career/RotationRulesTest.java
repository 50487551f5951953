package io.github.digitalskillmap.career;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.step.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotationRulesTest implements ValueContract<RotationRules> {

    @Override
    public RotationRules value() {
        return RotationRules.builder()
                .tolerance(Share.of(1, 10))
                .addLimit(new YearsInRank(Forest.SEED, 1, 4))
                .build();
    }

    @Override
    public List<RotationRules> others() {
        return List.of(
                RotationRules.builder().build(),
                RotationRules.builder().tolerance(Share.of(1, 10)).build(),
                RotationRules.builder()
                        .tolerance(Share.of(1, 9))
                        .addLimit(new YearsInRank(Forest.SEED, 1, 4))
                        .build());
    }

    @Test
    void build_rankWithLimitsTwice_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RotationRules.builder()
                        .addLimit(new YearsInRank(Forest.SEED, 1, 4))
                        .addLimit(new YearsInRank(Forest.SEED, 2, 4))
                        .build())
                .withMessage("rank 'mori:seed' must have limits only once");
    }

    @Test
    void yearsInRank_limitsTurnedRound_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YearsInRank(Forest.SEED, 5, 4))
                .withMessage(
                        "years in rank 'mori:seed' must be from 0 or more to 1 or more, the fewer first, but were from"
                                + " 5 to 4");
        assertThatIllegalArgumentException().isThrownBy(() -> new YearsInRank(Forest.SEED, -1, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new YearsInRank(Forest.SEED, 0, 0));
    }
}
