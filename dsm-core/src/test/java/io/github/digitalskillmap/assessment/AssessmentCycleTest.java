package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.EditionId;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.RoleId;
import java.util.List;
import java.util.Locale;
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

    @Test
    void facts_anyCycle_areStatedInBothLanguagesInOrder() {
        List<Fact> facts = Rounds.CYCLE.facts();

        assertThat(facts)
                .extracting(fact -> fact.wording().text(Locale.JAPANESE))
                .containsExactly(
                        "サイクル「森の一巡」は、「本人」のレベルを次の順の段階で認定する: 「entry」、「talk」、「review」、「correction」、「seal」",
                        "役割「本人」",
                        "役割「長老」",
                        "役割「番人」",
                        "段階「entry」: スキルチェック。加わる役割: 「本人」",
                        "段階「talk」: 1on1。加わる役割: 「本人」、「長老」",
                        "段階「review」: 集計・分析。加わる役割: 「番人」",
                        "段階「correction」: 自己補正。加わる役割: 「本人」",
                        "段階「seal」: 認定。加わる役割: 次のいずれか（「長老」、「番人」）");
        assertThat(facts)
                .extracting(fact -> fact.wording().text(Locale.ENGLISH))
                .containsExactly(
                        "Cycle \"Round of the forest\" confirms the levels of \"本人\" in these stages, one after the other: \"entry\", \"talk\", \"review\", \"correction\", \"seal\"",
                        "Role \"本人\"",
                        "Role \"長老\"",
                        "Role \"番人\"",
                        "Stage \"entry\": self-check, by \"本人\"",
                        "Stage \"talk\": one-on-one, by \"本人\", \"長老\"",
                        "Stage \"review\": analysis, by \"番人\"",
                        "Stage \"correction\": self-correction, by \"本人\"",
                        "Stage \"seal\": confirmation, by any of (\"長老\", \"番人\")");
        assertThat(facts)
                .extracting(fact -> fact.subject().toString())
                .startsWith("mori-cycle@1.0.0", "mori:self")
                .endsWith("mori:seal");
        assertThat(facts).isUnmodifiable();
    }

    @Test
    void facts_ofAStanding_areThoseOfExactlyThat() {
        assertThat(Rounds.CYCLE.facts(Standing.SAMPLE))
                .isUnmodifiable()
                .extracting(Fact::subject)
                .containsExactly(EditionId.of(Rounds.EDITION));
        assertThat(Rounds.CYCLE.facts(Standing.INFERRED)).isEmpty();
    }
}
