package io.github.digitalskillmap.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJudgements;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoRoles;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillProfileTest implements ValueContract<SkillProfile> {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final LocalDate DAY = LocalDate.of(2025, 6, 26);

    private static final Attestation CONTRACTS = Attestation.met(TokyoJudgements.SHUJI_GQ_1, TokyoRoles.MENTOR, DAY);

    private static SkillProfile.Builder designer() {
        return SkillProfile.builder(TOKYO)
                .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                .level(TokyoSkills.SERVICE_DESIGN, TokyoLevels.LV0)
                .passed(IpaExams.AP, DAY)
                .attested(CONTRACTS);
    }

    @Override
    public SkillProfile value() {
        return designer().build();
    }

    @Override
    public List<SkillProfile> others() {
        return List.of(
                value().withLevel(TokyoSkills.UX_DESIGN, TokyoLevels.LV1),
                value().withLevel(TokyoSkills.UX_DESIGN, TokyoLevels.LV2, LevelOrigin.on(DAY)),
                value().withNotAssessed(TokyoSkills.SERVICE_DESIGN),
                value().withPass(ExamPass.of(IpaExams.FE, DAY)),
                value().withAttestation(Attestation.met(TokyoJudgements.SHUJI_GQ_2, TokyoRoles.MENTOR, DAY)),
                value().withAttestation(
                                Attestation.notMet(TokyoJudgements.SHUJI_GQ_1, TokyoRoles.MENTOR, DAY.plusDays(1))),
                SkillProfile.builder(TOKYO).build());
    }

    @Test
    void build_levels_areHeldAssessedAsNoneOrNotAssessed() {
        assertThat(value().framework()).isSameAs(TOKYO);
        assertThat(value().attainment(TokyoSkills.UX_DESIGN))
                .isEqualTo(new Attainment.Held(TOKYO.scale(TokyoLevels.SCALE).level(TokyoLevels.LV2)));
        assertThat(value().attainment(TokyoSkills.SERVICE_DESIGN).isAssessed()).isTrue();
        assertThat(value().attainment(TokyoSkills.SERVICE_DESIGN))
                .isEqualTo(new Attainment.AssessedAsNone(
                        TOKYO.scale(TokyoLevels.SCALE).atSteps(0)));
        assertThat(value().attainment(TokyoSkills.MARKETING)).isEqualTo(new Attainment.NotAssessed());
    }

    @Test
    void origin_ofALevel_isWhatWasSetWithIt() {
        LevelOrigin confirmed = LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION, DAY);
        LevelOrigin dated = LevelOrigin.on(DAY);
        SkillProfile profile = designer()
                .level(TokyoSkills.UI_DESIGN, TokyoLevels.LV1, confirmed)
                .none(TokyoSkills.MARKETING, dated)
                .build();

        assertThat(profile.origin(TokyoSkills.UI_DESIGN)).contains(confirmed);
        assertThat(profile.origin(TokyoSkills.MARKETING)).contains(dated);
        assertThat(profile.origin(TokyoSkills.UX_DESIGN)).isEmpty();
        assertThat(profile)
                .isEqualTo(value().withLevel(TokyoSkills.UI_DESIGN, TokyoLevels.LV1, confirmed)
                        .withNone(TokyoSkills.MARKETING, dated));
    }

    @Test
    void origin_afterTheLevelChanged_isThatOfTheNewLevel() {
        LevelOrigin dated = LevelOrigin.on(DAY);
        SkillProfile profile = value().withLevel(TokyoSkills.UX_DESIGN, TokyoLevels.LV2, dated);

        assertThat(profile.withLevel(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)).isEqualTo(value());
        assertThat(profile.withNone(TokyoSkills.UX_DESIGN).origin(TokyoSkills.UX_DESIGN))
                .isEmpty();
        assertThat(profile.withNotAssessed(TokyoSkills.UX_DESIGN).origin(TokyoSkills.UX_DESIGN))
                .isEmpty();
        assertThat(profile.withLevel(TokyoSkills.UI_DESIGN, TokyoLevels.LV1).origin(TokyoSkills.UX_DESIGN))
                .contains(dated);
    }

    @Test
    void none_onAScaleWithAZero_isTheSameAsThatLevel() {
        assertThat(SkillProfile.builder(TOKYO).none(TokyoSkills.UX_DESIGN).build())
                .isEqualTo(SkillProfile.builder(TOKYO)
                        .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV0)
                        .build());
    }

    @Test
    void assessedSkills_setInAnotherOrder_areInFrameworkOrder() {
        assertThat(value().assessedSkills())
                .extracting(Skill::id)
                .containsExactly(TokyoSkills.SERVICE_DESIGN, TokyoSkills.UX_DESIGN);
    }

    @Test
    void passes_recordedInAnyOrder_areTheEarliestFirst() {
        SkillProfile profile = designer()
                .passed(IpaExams.ST, DAY.plusYears(1))
                .passed(IpaExams.FE, DAY.minusYears(1))
                .passed(IpaExams.AP, DAY.minusDays(1))
                .passed(IpaExams.AU, DAY)
                .build();

        assertThat(profile.passes())
                .containsExactly(
                        ExamPass.of(IpaExams.FE, DAY.minusYears(1)),
                        ExamPass.of(IpaExams.AP, DAY.minusDays(1)),
                        ExamPass.of(IpaExams.AP, DAY),
                        ExamPass.of(IpaExams.AU, DAY),
                        ExamPass.of(IpaExams.ST, DAY.plusYears(1)));
    }

    @Test
    void attestations_recordedInAnyOrder_areTheEarliestFirst() {
        Attestation earlier = Attestation.notMet(TokyoJudgements.SHUJI_GQ_1, TokyoRoles.MANAGER, DAY.minusDays(1));
        Attestation sameDay = Attestation.met(TokyoJudgements.SHUJI_DQ_1, TokyoRoles.MENTOR, DAY);
        SkillProfile profile = designer().attested(sameDay).attested(earlier).build();

        assertThat(profile.attestations())
                .containsExactly(earlier, sameDay, CONTRACTS)
                .isUnmodifiable();
        assertThat(value().withAttestation(earlier).withAttestation(sameDay)).isEqualTo(profile);
    }

    @Test
    void attestation_several_isTheLatestOnOrBeforeTheDate() {
        Attestation revoked = Attestation.notMet(TokyoJudgements.SHUJI_GQ_1, TokyoRoles.MANAGER, DAY.plusDays(9));
        SkillProfile profile = designer().attested(revoked).build();

        assertThat(profile.attestation(TokyoJudgements.SHUJI_GQ_1, DAY.minusDays(1)))
                .isEmpty();
        assertThat(profile.attestation(TokyoJudgements.SHUJI_GQ_1, DAY)).contains(CONTRACTS);
        assertThat(profile.attestation(TokyoJudgements.SHUJI_GQ_1, DAY.plusDays(8)))
                .contains(CONTRACTS);
        assertThat(profile.attestation(TokyoJudgements.SHUJI_GQ_1, DAY.plusDays(9)))
                .contains(revoked);
        assertThat(profile.attestation(TokyoJudgements.SHUJI_GQ_1, LocalDate.MAX))
                .contains(revoked);
        assertThat(profile.attestation(TokyoJudgements.SHUJI_GQ_2, LocalDate.MAX))
                .isEmpty();
    }

    @Test
    void withX_any_keepsTheRestAndLeavesTheOriginal() {
        SkillProfile before = value();
        Attestation more = Attestation.met(TokyoJudgements.SHUJI_GQ_2, TokyoRoles.MENTOR, DAY);
        List<SkillProfile> changed = List.of(
                before.withLevel(TokyoSkills.MARKETING, TokyoLevels.LV1),
                before.withNone(TokyoSkills.MARKETING),
                before.withNotAssessed(TokyoSkills.UX_DESIGN));

        assertThat(changed)
                .allMatch(profile -> profile.passes().equals(before.passes()))
                .allMatch(profile -> profile.attestations().equals(before.attestations()));
        assertThat(before.withPass(ExamPass.of(IpaExams.FE, DAY)).attestations())
                .containsExactly(CONTRACTS);
        assertThat(before.withPass(ExamPass.of(IpaExams.FE, DAY)).steps()).isEqualTo(before.steps());
        assertThat(before.withAttestation(more).passes()).isEqualTo(before.passes());
        assertThat(before.withAttestation(more).steps()).isEqualTo(before.steps());
        assertThat(before).isEqualTo(value());
    }

    @Test
    void attestedAndWithAttestation_roleNotEntitled_throw() {
        Attestation byElder = Attestation.met(TokyoJudgements.SHUJI_GQ_2, Invented.ELDER, DAY);
        String message = "judgement 'tokyo-dsm:shuji-gq-2' must be attested by one of"
                + " [tokyo-dsm:mentor, tokyo-dsm:manager], but was by 'mori:elder'";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> designer().attested(byElder))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().withAttestation(byElder))
                .withMessage(message);
    }

    @Test
    void attestedAndWithAttestation_sameJudgementOnTheSameDay_throw() {
        Attestation again = Attestation.notMet(TokyoJudgements.SHUJI_GQ_1, TokyoRoles.MANAGER, DAY);
        String message = "judgement 'tokyo-dsm:shuji-gq-1' must be attested once a day, but is there twice";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> designer().attested(again))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().withAttestation(again))
                .withMessage(message);
    }

    @Test
    void anyMethod_judgementOfAnotherFramework_throwsAndNamesBoth() {
        Attestation foreign = Attestation.met(Invented.CAREFUL, TokyoRoles.MENTOR, DAY);
        String message = "JudgementId 'mori:careful' is not in tokyo-dsm@2.0.0";

        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> designer().attested(foreign))
                .withMessage(message);
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().withAttestation(foreign))
                .withMessage(message);
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().attestation(Invented.CAREFUL, DAY))
                .withMessage(message);
    }

    @Test
    void passed_linkedExam_changesNoLevel() {
        SkillProfile passed =
                SkillProfile.builder(TOKYO).passed(IpaExams.ST, DAY).build();

        assertThat(passed.attainment(TokyoSkills.IT_STRATEGY)).isEqualTo(new Attainment.NotAssessed());
        assertThat(passed.steps()).isEqualTo(SkillLayout.of(TOKYO).steps().empty());
    }

    @Test
    void lists_always_areUnmodifiableAndApartFromTheBuilder() {
        SkillProfile.Builder builder = designer();
        SkillProfile profile = builder.build();
        builder.passed(IpaExams.FE, DAY).none(TokyoSkills.MARKETING);

        assertThat(profile).isEqualTo(value());
        assertThat(profile.passes()).isUnmodifiable();
        assertThat(profile.assessedSkills()).isUnmodifiable();
    }

    @Test
    void toString_always_tellsHowMuchAndNothingOfWhat() {
        assertThat(value())
                .hasToString("profile in tokyo-dsm@2.0.0: 2 skills assessed, 1 exams passed, 1 attestations");
    }

    @Test
    void levelAndNone_skillSetTwice_throw() {
        String message = "skill 'tokyo-dsm:ux-design' must be set only once";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> designer().level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> designer().none(TokyoSkills.UX_DESIGN))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SkillProfile.builder(TOKYO)
                        .none(TokyoSkills.UX_DESIGN)
                        .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2))
                .withMessage(message);
    }

    @Test
    void passedAndWithPass_sameExamOnTheSameDay_throw() {
        String message = "exam 'ipa:ap' must be recorded once a day, but is there twice";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> designer().passed(IpaExams.AP, DAY))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().withPass(ExamPass.of(IpaExams.AP, DAY).withRegistration(DAY)))
                .withMessage(message);
    }

    @Test
    void anyMethod_skillOfAnotherFramework_throwsAndNamesBoth() {
        String message = "SkillId 'mori:pruning' is not in tokyo-dsm@2.0.0";

        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> designer().level(Invented.PRUNING, TokyoLevels.LV1))
                .withMessage(message);
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> designer().none(Invented.PRUNING))
                .withMessage(message);
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().attainment(Invented.PRUNING))
                .withMessage(message);
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().withLevel(Invented.PRUNING, TokyoLevels.LV1))
                .withMessage(message);
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().withNone(Invented.PRUNING))
                .withMessage(message);
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().withNotAssessed(Invented.PRUNING))
                .withMessage(message);
    }

    @Test
    void levelAndWithLevel_levelOfAnotherScale_throwAndNameBoth() {
        String message = "level 'mori:level/1' is not on scale 'tokyo-dsm:level', which has"
                + " [tokyo-dsm:level/0, tokyo-dsm:level/1, tokyo-dsm:level/2, tokyo-dsm:level/3]";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> designer().level(TokyoSkills.MARKETING, Invented.LOW))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().withLevel(TokyoSkills.MARKETING, Invented.LOW))
                .withMessage(message);
    }

    @Test
    void builder_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> SkillProfile.builder(null))
                .withMessage("framework");
    }
}
