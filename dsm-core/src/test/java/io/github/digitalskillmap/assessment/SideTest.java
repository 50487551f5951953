package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideTest implements ValueContract<Side> {

    @Override
    public Side value() {
        return Side.of(Invented.ELDER, Invented.WARDEN);
    }

    @Override
    public List<Side> others() {
        return List.of(Side.of(Invented.ELDER), Side.of(Invented.WARDEN), Side.of(Invented.WARDEN, Invented.ELDER));
    }

    @Test
    void of_noRoleOrOneTwice_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(Side::of)
                .withMessage("side must have at least one role and each only once, but has []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Side.of(Invented.ELDER, Invented.ELDER))
                .withMessageContaining("[mori:elder, mori:elder]");
    }

    @Test
    void toString_any_joinsTheRoles() {
        assertThat(value()).hasToString("mori:elder / mori:warden");
    }
}
