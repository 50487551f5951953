package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.RoleId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentCycleTest implements ValueContract<AssessmentCycle> {

    private static final Side SELF = Side.of(Rounds.SELF);
    private static final CycleStage ENTRY = Rounds.stage(Rounds.ENTRY, Activity.SELF_CHECK, SELF);
    private static final CycleStage SEAL = Rounds.stage(Rounds.SEAL, Activity.CONFIRMATION, Side.of(Invented.ELDER));

    @Override
    public AssessmentCycle value() {
        return Rounds.withoutStages(Rounds.EDITION, Rounds.SELF)
                .addStage(ENTRY)
                .addStage(SEAL)
                .build();
    }

    @Override
    public List<AssessmentCycle> others() {
        return List.of(
                Rounds.withoutStages(Rounds.EDITION, Rounds.SELF).addStage(SEAL).build(),
                Rounds.withoutStages(Rounds.EDITION, Rounds.SELF)
                        .addRole(Invented.role(RoleId.of("mori", "guest"), "客"))
                        .addStage(ENTRY)
                        .addStage(SEAL)
                        .build(),
                Rounds.withoutStages(Edition.of("yama-cycle", "1.0.0"), Rounds.SELF)
                        .addStage(ENTRY)
                        .addStage(SEAL)
                        .build());
    }

    @Test
    void parts_known_areFound() {
        assertThat(value().stage(Rounds.SEAL)).isEqualTo(SEAL);
        assertThat(value().role(Invented.ELDER).name()).hasToString("長老");
        assertThat(value().ownRole()).isEqualTo(Rounds.SELF);
        assertThat(value().name()).hasToString("森の一巡");
        assertThat(value().standing()).isEqualTo(Standing.SAMPLE);
        assertThat(value()).hasToString("mori-cycle@1.0.0");
    }

    @Test
    void parts_unknown_throw() {
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().stage(Rounds.TALK))
                .withMessage("StageId 'mori:talk' is not in mori-cycle@1.0.0");
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().role(RoleId.of("yama", "guide")));
    }

    @Test
    void build_manyFaults_throwsAllAtOnce() {
        AssessmentCycle.Builder bad = Rounds.withoutStages(Rounds.EDITION, RoleId.of("yama", "guide"))
                .addStage(ENTRY)
                .addStage(ENTRY);

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(bad::build)
                .satisfies(thrown -> assertThat(thrown.problems())
                        .isEqualTo(bad.check().problems())
                        .hasSizeGreaterThan(3));
    }
}
