package io.github.digitalskillmap.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementTest implements ValueContract<Judgement> {

    private static final Wording STATEMENT = Invented.wording("木を大切にする");
    private static final Provenance SOURCE = Invented.published(6);

    private static Judgement by(RoleId... roles) {
        return Judgement.of(Invented.CAREFUL, STATEMENT, List.of(roles), SOURCE);
    }

    @Override
    public Judgement value() {
        return by(Invented.ELDER, Invented.WARDEN);
    }

    @Override
    public List<Judgement> others() {
        List<RoleId> roles = List.of(Invented.ELDER, Invented.WARDEN);
        return List.of(
                by(Invented.ELDER),
                by(Invented.WARDEN, Invented.ELDER),
                Judgement.of(JudgementId.of("mori", "quick"), STATEMENT, roles, SOURCE),
                Judgement.of(Invented.CAREFUL, Invented.wording("木を切る"), roles, SOURCE),
                Judgement.of(Invented.CAREFUL, STATEMENT, roles, Invented.sample()));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().id()).isEqualTo(Invented.CAREFUL);
        assertThat(value().statement()).isEqualTo(STATEMENT);
        assertThat(value().roles()).containsExactly(Invented.ELDER, Invented.WARDEN);
        assertThat(value().provenance()).isEqualTo(SOURCE);
        assertThat(value().standing()).isEqualTo(Standing.PUBLISHED);
    }

    @Test
    void roles_changedAfterwards_doNotShowIt() {
        List<RoleId> roles = new ArrayList<>(List.of(Invented.ELDER));
        Judgement judgement = Judgement.of(Invented.CAREFUL, STATEMENT, roles, SOURCE);
        roles.add(Invented.WARDEN);

        assertThat(judgement.roles()).containsExactly(Invented.ELDER).isUnmodifiable();
    }

    @Test
    void of_noRole_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> by())
                .withMessage("judgement 'mori:careful' must be entrusted to at least one role and to each only once,"
                        + " but was to []");
    }

    @Test
    void of_roleTwice_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> by(Invented.ELDER, Invented.ELDER))
                .withMessage("judgement 'mori:careful' must be entrusted to at least one role and to each only once,"
                        + " but was to [mori:elder, mori:elder]");
    }

    @Test
    void of_null_throws() {
        List<RoleId> roles = List.of(Invented.ELDER);

        assertThatNullPointerException()
                .isThrownBy(() -> Judgement.of(null, STATEMENT, roles, SOURCE))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Judgement.of(Invented.CAREFUL, null, roles, SOURCE))
                .withMessage("statement");
        assertThatNullPointerException().isThrownBy(() -> Judgement.of(Invented.CAREFUL, STATEMENT, null, SOURCE));
        assertThatNullPointerException()
                .isThrownBy(() -> Judgement.of(Invented.CAREFUL, STATEMENT, roles, null))
                .withMessage("provenance");
    }
}
