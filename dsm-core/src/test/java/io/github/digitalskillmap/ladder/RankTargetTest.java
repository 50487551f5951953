package io.github.digitalskillmap.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankTargetTest implements ValueContract<RankTarget> {

    private static final Requirement CAREFUL = Requirement.judgement(Invented.CAREFUL);

    private static RankTarget.Builder bare() {
        return RankTarget.builder()
                .id(Invented.TARGET)
                .quotient(Invented.WOOD)
                .wording(Invented.wording("木を大切にする", "Takes care of trees"))
                .requirement(CAREFUL);
    }

    @Override
    public RankTarget value() {
        return Invented.target(Invented.TARGET, CAREFUL).build();
    }

    @Override
    public List<RankTarget> others() {
        return List.of(
                Invented.target(TargetId.of("mori", "chief-2"), CAREFUL).build(),
                Invented.target(Invented.TARGET, Requirement.skill(Invented.PRUNING, Invented.LOW))
                        .build(),
                Invented.target(Invented.TARGET, CAREFUL)
                        .importance(Importance.DESIRABLE)
                        .build(),
                bare().reading(Invented.sample())
                        .provenance(Invented.published(7))
                        .build(),
                bare().reading(Invented.of(Standing.INFERRED))
                        .provenance(Invented.sample())
                        .build());
    }

    @Test
    void build_allSet_keepsThem() {
        RankTarget target = Invented.target(Invented.TARGET, CAREFUL)
                .importance(Importance.MANDATORY)
                .build();

        assertThat(target.id()).isEqualTo(Invented.TARGET);
        assertThat(target.quotient()).isEqualTo(Invented.WOOD);
        assertThat(target.wording()).hasToString("木を大切にする");
        assertThat(target.requirement()).isEqualTo(CAREFUL);
        assertThat(target.importance()).isEqualTo(Importance.MANDATORY);
        assertThat(target.reading()).isEqualTo(Invented.of(Standing.INFERRED));
        assertThat(target.provenance()).isEqualTo(Invented.published(7));
        assertThat(target.standing()).isEqualTo(Standing.PUBLISHED);
    }

    @Test
    void importance_notSet_isRequired() {
        assertThat(value().importance()).isEqualTo(Importance.REQUIRED);
    }

    @Test
    void build_requiredPartsNotSet_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RankTarget.builder().build())
                .withMessage("Cannot build RankTarget, some of required attributes are not set"
                        + " [id, quotient, wording, requirement, reading, provenance]");
    }

    @Test
    void builder_null_throws() {
        RankTarget.Builder builder = RankTarget.builder();

        assertThatNullPointerException().isThrownBy(() -> builder.id(null)).withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.quotient(null))
                .withMessage("quotient");
        assertThatNullPointerException().isThrownBy(() -> builder.wording(null)).withMessage("wording");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.requirement(null))
                .withMessage("requirement");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.importance(null))
                .withMessage("importance");
        assertThatNullPointerException().isThrownBy(() -> builder.reading(null)).withMessage("reading");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.provenance(null))
                .withMessage("provenance");
    }
}
