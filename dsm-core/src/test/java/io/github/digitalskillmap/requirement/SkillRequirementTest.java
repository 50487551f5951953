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
        return Requirement.skill(Invented.PRUNING, Invented.LOW);
    }

    @Override
    public List<SkillRequirement> others() {
        return List.of(
                Requirement.skill(Invented.FELLING, Invented.LOW), Requirement.skill(Invented.PRUNING, Invented.HIGH));
    }

    @Test
    void skill_parts_keepsThem() {
        assertThat(value().skill()).isEqualTo(Invented.PRUNING);
        assertThat(value().level()).isEqualTo(Invented.LOW);
    }

    @Test
    void skill_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> Requirement.skill(null, Invented.LOW))
                .withMessage("skill");
        assertThatNullPointerException()
                .isThrownBy(() -> Requirement.skill(Invented.PRUNING, null))
                .withMessage("level");
    }
}
