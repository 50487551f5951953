package io.github.digitalskillmap.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillRequirementTest implements ValueContract<SkillRequirement> {

    @Override
    public SkillRequirement value() {
        return SkillRequirement.of(Invented.PRUNING, Invented.LOW);
    }

    @Override
    public List<SkillRequirement> others() {
        return List.of(
                SkillRequirement.of(Invented.FELLING, Invented.LOW),
                SkillRequirement.of(Invented.PRUNING, Invented.HIGH));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().skill()).isEqualTo(Invented.PRUNING);
        assertThat(value().level()).isEqualTo(Invented.LOW);
    }

    @Test
    void of_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> SkillRequirement.of(null, Invented.LOW))
                .withMessage("skill");
        assertThatNullPointerException()
                .isThrownBy(() -> SkillRequirement.of(Invented.PRUNING, null))
                .withMessage("level");
    }
}
