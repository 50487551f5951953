package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.requirement.RoleId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentCycleTest implements ValueContract<AssessmentCycle> {

    private static final Side SELF = Side.of(Rounds.SELF);
    private static final Side ELDER = Side.of(Invented.ELDER);
    private static final CycleStage ENTRY = Rounds.stage(Rounds.ENTRY, Activity.SELF_CHECK, SELF);
    private static final CycleStage SEAL = Rounds.stage(Rounds.SEAL, Activity.CONFIRMATION, ELDER);
    private static final CycleStage CORRECTION = Rounds.stage(Rounds.CORRECTION, Activity.SELF_CORRECTION, SELF);

    @Override
    public AssessmentCycle value() {
        return of(ENTRY, SEAL);
    }

    @Override
    public List<AssessmentCycle> others() {
        return List.of(
                of(SEAL),
                of(ENTRY, CORRECTION, SEAL),
                Rounds.withoutStages(Edition.of("yama-cycle", "1.0.0"), Rounds.SELF)
                        .addStage(ENTRY)
                        .addStage(SEAL)
                        .build());
    }

    private static AssessmentCycle of(CycleStage... stages) {
        AssessmentCycle.Builder cycle = Rounds.withoutStages(Rounds.EDITION, Rounds.SELF);
        Stream.of(stages).forEach(cycle::addStage);
        return cycle.build();
    }

    static List<Arguments> unsound() {
        RoleId stranger = RoleId.of("yama", "guide");
        return List.of(
                arguments("must end with a confirmation", List.of()),
                arguments("must end with a confirmation", List.of(SEAL, ENTRY)),
                arguments("must have stage 'mori:seal' only once", List.of(SEAL, SEAL)),
                arguments(
                        "must have one stage that is a SELF_CHECK, but has two",
                        List.of(ENTRY, Rounds.stage(Rounds.REVIEW, Activity.SELF_CHECK, SELF), SEAL)),
                arguments("must have a self-check before it is corrected", List.of(CORRECTION, ENTRY, SEAL)),
                arguments(
                        "must list role 'yama:guide' of stage 'mori:seal'",
                        List.of(Rounds.stage(Rounds.SEAL, Activity.CONFIRMATION, Side.of(stranger)))),
                arguments(
                        "must keep role 'mori:self' on a side of its own at stage 'mori:seal'",
                        List.of(Rounds.stage(
                                Rounds.SEAL, Activity.CONFIRMATION, Side.of(Rounds.SELF, Invented.ELDER)))),
                arguments(
                        "must leave stage 'mori:entry' to role 'mori:self' alone",
                        List.of(Rounds.stage(Rounds.ENTRY, Activity.SELF_CHECK, SELF, ELDER), SEAL)),
                arguments(
                        "must have somebody else confirm than role 'mori:self'",
                        List.of(Rounds.stage(Rounds.SEAL, Activity.CONFIRMATION, SELF))));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void build_unsoundStages_throws(String rule, List<CycleStage> stages) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(stages.toArray(CycleStage[]::new)))
                .withMessage("cycle mori-cycle@1.0.0 " + rule);
    }

    @Test
    void build_rolesThatLackOrRepeat_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounds.withoutStages(Rounds.EDITION, RoleId.of("yama", "guide"))
                        .build())
                .withMessage("cycle mori-cycle@1.0.0 must list role 'yama:guide'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounds.cycle()
                        .addRole(Invented.role(Invented.ELDER, "古老"))
                        .build())
                .withMessage("cycle mori-cycle@1.0.0 must have role 'mori:elder' only once");
    }

    @Test
    void stageAndRole_known_areFound() {
        assertThat(value().stage(Rounds.SEAL)).isEqualTo(SEAL);
        assertThat(value().role(Invented.ELDER).name()).hasToString("長老");
        assertThat(value()).hasToString("mori-cycle@1.0.0");
    }

    @Test
    void stageAndRole_unknown_throw() {
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().stage(Rounds.TALK))
                .withMessage("StageId 'mori:talk' is not in mori-cycle@1.0.0");
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().role(RoleId.of("yama", "guide")));
    }
}
