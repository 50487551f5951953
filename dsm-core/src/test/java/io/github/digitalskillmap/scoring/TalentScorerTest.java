package io.github.digitalskillmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.talent.TalentTypeId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJudgements;
import io.github.digitalskillmap.tokyo.TokyoRoles;
import io.github.digitalskillmap.tokyo.TokyoTalents;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TalentScorerTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final TalentScorer SCORER = TalentScorer.of(TokyoTalents.system(), IpaCatalogue.fiscalYear2026());

    private static TargetState state(SkillProfile profile, LocalDate asOf) {
        TalentFulfilment fulfilment = SCORER.score(profile, TokyoTalents.RESKILLING, asOf);
        assertThat(fulfilment.targets()).hasSize(1);
        return fulfilment.targets().get(0).state();
    }

    private static SkillProfile.Builder judged(Attestation.Verdict verdict) {
        return SkillProfile.builder(TOKYO)
                .attested(Attestation.of(
                        TokyoJudgements.IT_PASSPORT_KNOWLEDGE, verdict, TokyoRoles.MANAGER, DAY.minusDays(10)));
    }

    @Test
    void score_nothingOnRecord_awaitsAJudgement() {
        assertThat(state(SkillProfile.builder(TOKYO).build(), DAY)).isEqualTo(TargetState.AWAITING_JUDGEMENT);
    }

    @Test
    void score_passOfTheItPassport_isSufficientFromItsDayOn() {
        SkillProfile passed =
                SkillProfile.builder(TOKYO).passed(IpaExams.IP, DAY).build();

        assertThat(state(passed, DAY)).isEqualTo(TargetState.MET);
        assertThat(state(passed, DAY.minusDays(1))).isEqualTo(TargetState.AWAITING_JUDGEMENT);
    }

    @Test
    void score_passOfAnotherExam_isNotThePass() {
        SkillProfile passed =
                SkillProfile.builder(TOKYO).passed(IpaExams.AP, DAY).build();

        assertThat(state(passed, DAY)).isEqualTo(TargetState.AWAITING_JUDGEMENT);
    }

    @Test
    void score_judgement_decidesWithoutAPass() {
        assertThat(state(judged(Attestation.Verdict.MET).build(), DAY)).isEqualTo(TargetState.MET);
        assertThat(state(judged(Attestation.Verdict.NOT_MET).build(), DAY)).isEqualTo(TargetState.NOT_MET);
        assertThat(state(judged(Attestation.Verdict.NOT_MET).build(), DAY.minusDays(11)))
                .isEqualTo(TargetState.AWAITING_JUDGEMENT);
    }

    @Test
    void score_passAfterAJudgementThatSaysNo_isSufficient() {
        assertThat(state(
                        judged(Attestation.Verdict.NOT_MET)
                                .passed(IpaExams.IP, DAY)
                                .build(),
                        DAY))
                .isEqualTo(TargetState.MET);
    }

    @Test
    void score_result_namesWhatItRestsOn() {
        TalentFulfilment fulfilment = SCORER.score(SkillProfile.builder(TOKYO).build(), TokyoTalents.RESKILLING, DAY);

        assertThat(fulfilment.system()).isEqualTo(TokyoTalents.system());
        assertThat(fulfilment.catalogues())
                .containsExactly(IpaCatalogue.fiscalYear2026().edition());
        assertThat(fulfilment.asOf()).isEqualTo(DAY);
        assertThat(fulfilment.standing()).isEqualTo(Standing.INFERRED);
        assertThat(fulfilment.targets().get(0)).hasToString("判断待ち: ITパスポート相当の知識を習得");
        assertThat(fulfilment).hasToString("tokyo-dsm:reskilling [判断待ち: ITパスポート相当の知識を習得]");
    }

    @Test
    void score_typeWithoutTargets_hasNone() {
        TalentFulfilment fulfilment = SCORER.demanding(Standing.PUBLISHED)
                .score(SkillProfile.builder(TOKYO).build(), TokyoTalents.PARTNER, DAY);

        assertThat(fulfilment.targets()).isEmpty();
        assertThat(fulfilment.standing()).isEqualTo(Standing.PUBLISHED);
    }

    @Test
    void score_standingBelowTheDemanded_isRefusedWithTheFacts() {
        TalentScorer demanding = SCORER.demanding(Standing.PUBLISHED);
        SkillProfile profile = SkillProfile.builder(TOKYO).build();

        assertThatExceptionOfType(UnmetStandingException.class)
                .isThrownBy(() -> demanding.score(profile, TokyoTalents.RESKILLING, DAY))
                .satisfies(refused -> assertThat(refused.facts())
                        .allMatch(fact -> fact.standing() == Standing.INFERRED)
                        .extracting(fact -> fact.subject().toString())
                        .contains("tokyo-dsm:it-passport-knowledge"));
        assertThat(demanding).hasToString("talent scorer for tokyo-dsm-talents@2.0.0, demanding PUBLISHED");
    }

    @Test
    void score_otherFrameworkOrType_throws() {
        SkillProfile other = SkillProfile.builder(TokyoFramework.policyVersion2()
                        .withJobTypes(Edition.of("our-dsm", "1.0.0"), TOKYO.jobTypes())
                        .orElseThrow())
                .build();
        SkillProfile own = SkillProfile.builder(TOKYO).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORER.score(other, TokyoTalents.RESKILLING, DAY))
                .withMessageContaining("tokyo-dsm@2.0.0");
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> SCORER.score(own, TalentTypeId.of("mori", "keeper"), DAY));
    }

    @Test
    void of_catalogueWithoutTheExam_throws() {
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> TalentScorer.of(TokyoTalents.system()))
                .withMessageContaining("ipa:ip");
    }
}
