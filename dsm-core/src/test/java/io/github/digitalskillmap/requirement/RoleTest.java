package io.github.digitalskillmap.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleTest implements ValueContract<Role> {

    @Override
    public Role value() {
        return Role.of(Invented.ELDER, Invented.wording("長老"), Invented.published(6));
    }

    @Override
    public List<Role> others() {
        return List.of(
                Role.of(Invented.WARDEN, Invented.wording("長老"), Invented.published(6)),
                Role.of(Invented.ELDER, Invented.wording("古老"), Invented.published(6)),
                Role.of(Invented.ELDER, Invented.wording("長老"), Invented.sample()));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().id()).isEqualTo(Invented.ELDER);
        assertThat(value().name()).hasToString("長老");
        assertThat(value().provenance()).isEqualTo(Invented.published(6));
        assertThat(value().standing()).isEqualTo(Standing.PUBLISHED);
    }

    @Test
    void of_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> Role.of(null, Invented.wording("長老"), Invented.sample()))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Role.of(Invented.ELDER, null, Invented.sample()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Role.of(Invented.ELDER, Invented.wording("長老"), null))
                .withMessage("provenance");
    }
}
