package io.github.digitalskillmap.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnstatedLevelRequirementTest implements ValueContract<UnstatedLevelRequirement> {

    @Override
    public UnstatedLevelRequirement value() {
        return Requirement.skillAtUnstatedLevel(Invented.PRUNING);
    }

    @Override
    public List<UnstatedLevelRequirement> others() {
        return List.of(Requirement.skillAtUnstatedLevel(Invented.FELLING));
    }

    @Test
    void skillAtUnstatedLevel_skill_keepsItAndHasNoParts() {
        assertThat(value().skill()).isEqualTo(Invented.PRUNING);
        assertThat(value().parts()).isEmpty();
    }

    @Test
    void skillAtUnstatedLevel_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> Requirement.skillAtUnstatedLevel(null))
                .withMessage("skill");
    }
}
