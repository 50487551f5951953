package io.github.digitalskillmap.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupRequirementTest implements ValueContract<GroupRequirement> {

    @Override
    public GroupRequirement value() {
        return Requirement.atLeast(2, SkillScope.any(), Invented.LOW);
    }

    @Override
    public List<GroupRequirement> others() {
        return List.of(
                Requirement.atLeast(1, SkillScope.any(), Invented.LOW),
                Requirement.atLeast(2, SkillScope.categories(Invented.CATEGORY), Invented.LOW),
                Requirement.atLeast(2, SkillScope.any(), Invented.HIGH));
    }

    @Test
    void atLeast_parts_keepsThem() {
        assertThat(value().count()).isEqualTo(2);
        assertThat(value().scope()).isEqualTo(SkillScope.any());
        assertThat(value().level()).isEqualTo(Invented.LOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void atLeast_countBelowOne_throws(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requirement.atLeast(count, SkillScope.any(), Invented.LOW))
                .withMessage("count of a group must be 1 or more, but was " + count);
    }

    @Test
    void atLeast_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> Requirement.atLeast(1, null, Invented.LOW))
                .withMessage("scope");
        assertThatNullPointerException()
                .isThrownBy(() -> Requirement.atLeast(1, SkillScope.any(), null))
                .withMessage("level");
    }
}
