package io.github.digitalskillmap.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.scoring.PassState;
import io.github.digitalskillmap.scoring.ReportedPass;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExamScorerTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final ExamScorer SCORER = ExamScorer.of(TOKYO, IpaCatalogue.fiscalYear2026());
    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);

    private static SkillProfile holding(ExamPass... passes) {
        SkillProfile.Builder profile = SkillProfile.builder(TOKYO);
        Arrays.stream(passes).forEach(profile::pass);
        return profile.build();
    }

    private static ExamPass pass(ExamId exam, int year) {
        return ExamPass.of(exam, LocalDate.of(year, 6, 30));
    }

    @Test
    void score_severalPasses_givesHighestLevelAndWhatReachesIt() {
        ExamReport report = SCORER.score(
                holding(
                        pass(IpaExams.FE, 2019),
                        pass(IpaExams.NW, 2023),
                        pass(IpaExams.AP, 2021),
                        pass(IpaExams.DB, 2022)),
                AS_OF);

        assertThat(report.highestLevel(IpaCatalogue.SCALE))
                .map(level -> level.id().code())
                .contains("4");
        assertThat(report.levels())
                .singleElement()
                .satisfies(reached -> assertThat(reached.by())
                        .extracting(by -> by.exam().id())
                        .containsExactly(IpaExams.DB, IpaExams.NW));
        assertThat(report.passes())
                .extracting(each -> each.exam().id())
                .containsExactly(IpaExams.FE, IpaExams.AP, IpaExams.DB, IpaExams.NW);
        assertThat(report.passes()).extracting(ReportedPass::state).containsOnly(PassState.VALID);
    }

    @Test
    void score_noPass_reachesNoLevel() {
        ExamReport report = SCORER.score(holding(), AS_OF);

        assertThat(report.highestLevel(IpaCatalogue.SCALE)).isEmpty();
        assertThat(report.levels())
                .singleElement()
                .satisfies(reached -> assertThat(reached.by()).isEmpty());
        assertThat(report.skills()).hasSize(9).allMatch(skill -> !skill.isPassed());
    }

    @Test
    void score_passOnTheDay_counts_andOneDayEarlierDoesNot() {
        SkillProfile profile = holding(ExamPass.of(IpaExams.AP, AS_OF));

        assertThat(SCORER.score(profile, AS_OF).highestLevel(IpaCatalogue.SCALE))
                .isPresent();
        ExamReport dayBefore = SCORER.score(profile, AS_OF.minusDays(1));
        assertThat(dayBefore.highestLevel(IpaCatalogue.SCALE)).isEmpty();
        assertThat(dayBefore.passes()).extracting(ReportedPass::state).containsExactly(PassState.LATER);
    }

    @Test
    void score_passThatExpires_countsToItsLastDay() {
        SkillProfile profile = holding(pass(IpaExams.ST, 2020).withExpiry(AS_OF));

        assertThat(SCORER.score(profile, AS_OF).highestLevel(IpaCatalogue.SCALE))
                .isPresent();
        ExamReport dayAfter = SCORER.score(profile, AS_OF.plusDays(1));
        assertThat(dayAfter.highestLevel(IpaCatalogue.SCALE)).isEmpty();
        assertThat(dayAfter.passes()).extracting(ReportedPass::state).containsExactly(PassState.EXPIRED);
        assertThat(dayAfter.findSkill(TokyoSkills.IT_STRATEGY)).get().satisfies(skill -> {
            assertThat(skill.exams()).extracting(LinkedExam::state).containsExactly(LinkState.EXPIRED);
            assertThat(skill.next()).extracting(Exam::id).containsExactly(IpaExams.ST);
        });
    }

    @Test
    void score_linkedExam_standsBesideTheJudgedLevelAndChangesNothing() {
        SkillProfile judged = SkillProfile.builder(TOKYO)
                .level(TokyoSkills.DATABASE, TokyoLevels.LV1)
                .pass(pass(IpaExams.DB, 2024))
                .build();

        SkillExams database =
                SCORER.score(judged, AS_OF).findSkill(TokyoSkills.DATABASE).orElseThrow();

        assertThat(database.judged())
                .isInstanceOfSatisfying(
                        Attainment.Held.class,
                        held -> assertThat(held.at().id()).isEqualTo(TokyoLevels.LV1));
        assertThat(database.judgedLabel()).hasToString("Lv.1");
        assertThat(database.isPassed()).isTrue();
        assertThat(database.exams()).extracting(LinkedExam::state).containsExactly(LinkState.HELD);
        assertThat(database.next()).isEmpty();
    }

    @Test
    void score_examForTwoSkills_countsForBoth() {
        ExamReport report = SCORER.score(holding(pass(IpaExams.SM, 2024)), AS_OF);

        assertThat(report.skills().stream()
                        .filter(SkillExams::isPassed)
                        .map(skill -> skill.skill().id()))
                .containsExactly(TokyoSkills.OPERATION_DESIGN, TokyoSkills.SYSTEM_MANAGEMENT);
    }

    @Test
    void score_qualificationPassedOnly_isNotRegistered() {
        SkillExams security = SCORER.score(holding(pass(IpaExams.SC, 2024)), AS_OF)
                .findSkill(TokyoSkills.CYBERSECURITY)
                .orElseThrow();

        assertThat(security.exams()).extracting(LinkedExam::state).containsExactly(LinkState.PASSED_NOT_REGISTERED);
        assertThat(security.isPassed()).isTrue();
        assertThat(security.next()).isEmpty();
    }

    @Test
    void score_qualificationRegisteredByTheDate_isHeld() {
        SkillProfile profile = holding(pass(IpaExams.SC, 2024).withRegistration(AS_OF));

        assertThat(state(SCORER.score(profile, AS_OF))).isEqualTo(LinkState.HELD);
        assertThat(state(SCORER.score(profile, AS_OF.minusDays(1)))).isEqualTo(LinkState.PASSED_NOT_REGISTERED);
        assertThat(SCORER.score(profile, AS_OF).passes().get(0).registered()).isTrue();
    }

    @Test
    void score_registrationEnded_isLapsedAndThePassCounts() {
        SkillProfile profile = holding(pass(IpaExams.SC, 2018)
                .withRegistration(Registration.of(LocalDate.of(2019, 4, 1), LocalDate.of(2022, 3, 31))));

        ExamReport held = SCORER.score(profile, LocalDate.of(2022, 3, 31));
        ExamReport lapsed = SCORER.score(profile, LocalDate.of(2022, 4, 1));

        assertThat(state(held)).isEqualTo(LinkState.HELD);
        assertThat(state(lapsed)).isEqualTo(LinkState.REGISTRATION_LAPSED);
        assertThat(lapsed.passes()).extracting(ReportedPass::state).containsExactly(PassState.VALID);
        assertThat(lapsed.highestLevel(IpaCatalogue.SCALE)).isPresent();
        assertThat(lapsed.findSkill(TokyoSkills.CYBERSECURITY).orElseThrow().next())
                .isEmpty();
        assertThat(lapsed.explain().text(Locale.JAPANESE))
                .contains("情報処理安全確保支援士試験: 2018-06-30 合格、登録は 2022-03-31 限りで失効、有効")
                .contains("情報処理安全確保支援士: 合格・登録失効（SC 2018-06-30）");
        assertThat(held.explain().text(Locale.ENGLISH))
                .contains("passed on 2018-06-30, registered until 2022-03-31, valid");
    }

    @Test
    void score_registrationRenewed_isHeldAgainAndLapsedBetween() {
        SkillProfile profile = holding(pass(IpaExams.SC, 2018)
                .withRegistration(Registration.of(LocalDate.of(2019, 4, 1), LocalDate.of(2022, 3, 31)))
                .withRegistration(Registration.of(LocalDate.of(2023, 4, 1), LocalDate.of(2026, 3, 31))));

        assertThat(state(SCORER.score(profile, LocalDate.of(2023, 3, 31)))).isEqualTo(LinkState.REGISTRATION_LAPSED);
        assertThat(state(SCORER.score(profile, LocalDate.of(2023, 4, 1)))).isEqualTo(LinkState.HELD);
        assertThat(SCORER.score(profile, LocalDate.of(2023, 4, 1)).passes())
                .extracting(pass -> pass.registrationWording().text(Locale.ENGLISH))
                .containsExactly("registration renewed until 2026-03-31");
    }

    private static LinkState state(ExamReport report) {
        return report.findSkill(TokyoSkills.CYBERSECURITY)
                .orElseThrow()
                .exams()
                .get(0)
                .state();
    }

    @Test
    void skill_withoutExam_isEmpty() {
        assertThat(SCORER.score(holding(), AS_OF).findSkill(TokyoSkills.UX_DESIGN))
                .isEmpty();
    }

    @Test
    void score_anyReport_namesDateEditionsAndStanding() {
        ExamReport report = SCORER.score(holding(), AS_OF);

        assertThat(report.asOf()).isEqualTo(AS_OF);
        assertThat(report.edition()).isEqualTo(Edition.parse("tokyo-dsm@2.0.0"));
        assertThat(report.catalogues()).containsExactly(Edition.parse("ipa@1.0.0"));
        assertThat(report.standing()).isEqualTo(Standing.INFERRED);
        assertThat(report).hasToString("exams as of 2026-04-01 in tokyo-dsm@2.0.0: 0 passes");
        assertThat(SCORER).hasToString("exam scorer for tokyo-dsm@2.0.0 with [ipa@1.0.0]");
    }

    @Test
    void score_examThatNoCatalogueHas_namesBoth() {
        SkillProfile profile = holding(pass(ExamId.parse("vendor:cloud"), 2024));

        assertThatThrownBy(() -> SCORER.score(profile, AS_OF))
                .isInstanceOf(UnknownIdentifierException.class)
                .hasMessage("ExamId 'vendor:cloud' is in none of [ipa@1.0.0]");
    }

    @Test
    void highestLevel_scaleThatNoCatalogueHas_namesBoth() {
        ExamReport report = SCORER.score(holding(), AS_OF);

        assertThatThrownBy(() -> report.highestLevel(ExamScaleId.parse("vendor:level")))
                .isInstanceOf(UnknownIdentifierException.class)
                .hasMessage("ExamScaleId 'vendor:level' is in none of [ipa@1.0.0]; like it: ipa:level");
    }

    @Test
    void highestLevel_scaleWrittenAlmostRight_namesTheOneThatIsMeant() {
        ExamReport report = SCORER.score(holding(), AS_OF);

        assertThatThrownBy(() -> report.highestLevel(ExamScaleId.parse("ipa:levels")))
                .isInstanceOf(UnknownIdentifierException.class)
                .hasMessage("ExamScaleId 'ipa:levels' is in none of [ipa@1.0.0]; like it: ipa:level");
    }

    @Test
    void of_catalogueWithoutALinkedExam_throws() {
        assertThatThrownBy(() -> ExamScorer.of(TOKYO, Reform.CATALOGUE))
                .isInstanceOf(UnknownIdentifierException.class)
                .hasMessage("ExamId 'ipa:st' is in none of [reform@1.0.0]");
    }

    @Test
    void of_theSameCatalogueTwice_throws() {
        assertThatThrownBy(() -> ExamScorer.of(TOKYO, IpaCatalogue.fiscalYear2026(), IpaCatalogue.fiscalYear2026()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("catalogues must be distinct, but 'ipa:ip' is in two of [ipa@1.0.0, ipa@1.0.0]");
    }

    @Test
    void score_profileOfAnotherFramework_throws() {
        SkillProfile foreign = SkillProfile.builder(Reform.FRAMEWORK).build();

        assertThatThrownBy(() -> SCORER.score(foreign, AS_OF))
                .hasMessage("framework must be tokyo-dsm@2.0.0, but was reform-map@1.0.0");
    }

    @Test
    void explain_japanese_tellsPassesLevelsAndSkillsSideBySide() {
        SkillProfile profile = SkillProfile.builder(TOKYO)
                .level(TokyoSkills.CYBERSECURITY, TokyoLevels.LV2)
                .pass(pass(IpaExams.AP, 2021))
                .pass(pass(IpaExams.SC, 2024))
                .build();

        assertThat(SCORER.score(profile, AS_OF).explain().text(Locale.JAPANESE))
                .startsWith("""
                2026-04-01 時点の試験
                  枠組み tokyo-dsm@2.0.0、カタログ [ipa@1.0.0]、最も弱い根拠 推定
                  応用情報技術者試験: 2021-06-30 合格、登録の制度なし、有効 [公表: 情報処理技術者試験]
                  情報処理安全確保支援士試験: 2024-06-30 合格、未登録、有効 [公表: 情報処理安全確保支援士試験]
                  IPA試験レベル: レベル4（SC） [公表: 情報処理技術者試験]
                  ITストラテジー: 判定 未判定 [公表: 東京都デジタル人材確保・育成基本方針 ver.2.0 p.12, p.17]
                    ITストラテジスト試験: 未合格 [公表: 東京都デジタル人材確保・育成基本方針 ver.2.0 p.17]
                    次の試験 ITストラテジスト試験 [公表: 情報処理技術者試験]
                """)
                .contains("""
                  サイバーセキュリティ: 判定 Lv.2 [公表: 東京都デジタル人材確保・育成基本方針 ver.2.0 p.12]
                    情報処理安全確保支援士: 合格・未登録（SC 2024-06-30） [公表: 東京都デジタル人材確保・育成基本方針 ver.2.0 p.17]
                """);
    }

    @Test
    void explain_english_saysWhatIsNotReached() {
        SkillProfile profile = holding(pass(IpaExams.SC, 2024)
                .withRegistration(LocalDate.of(2024, 10, 1))
                .withExpiry(AS_OF));

        assertThat(SCORER.score(profile, AS_OF.plusDays(1)).explain().text(Locale.ENGLISH))
                .contains(
                        "Registered Information Security Specialist Examination: passed on 2024-06-30, registered, expired")
                .contains("IPA exam level: none reached");
    }

    /** An invented reform: one exam split in two, two merged into one, and a catalogue of an issuer without a scale. */
    @Nested
    class Reform {

        private static final ExamScaleId SCALE = ExamScaleId.parse("reform:level");
        private static final LocalDate REFORM = LocalDate.of(2027, 4, 1);
        private static final Provenance INVENTED =
                Provenance.sample(Wording.supplied(Locale.ENGLISH, "invented for a test"));
        private static final ExamCatalogue CATALOGUE = ExamCatalogue.builder(Edition.parse("reform@1.0.0"))
                .addScale(ExamScale.of(
                        SCALE,
                        Wording.supplied(Locale.ENGLISH, "reform level"),
                        List.of(level("1"), level("2"), level("3")),
                        INVENTED))
                .addExam(exam("old-net", Knowledge.known(id("3")), "new-ops", "new-net"))
                .addExam(exam("old-ops", Knowledge.known(id("2")), "new-ops"))
                .addExam(newExam("new-net", Knowledge.known(id("3"))))
                .addExam(newExam("new-ops", Knowledge.unknown(Wording.supplied(Locale.ENGLISH, "not announced"))))
                .addExam(exam("badge", Knowledge.none()))
                .build();
        private static final Framework FRAMEWORK = Framework.builder(
                        Edition.parse("reform-map@1.0.0"), Wording.supplied(Locale.ENGLISH, "reform map"))
                .addScale(TOKYO.scales().get(0))
                .addCategory(TOKYO.category(
                        TOKYO.skill(TokyoSkills.NETWORK).category().orElseThrow()))
                .addSkill(TOKYO.skill(TokyoSkills.NETWORK))
                .addExamLink(link("old-net"))
                .addExamLink(link("old-ops"))
                .addExamLink(link("badge"))
                .build();
        private static final ExamScorer REFORMED = ExamScorer.of(FRAMEWORK, CATALOGUE);

        private static ExamLevelId id(String code) {
            return ExamLevelId.of(SCALE, code);
        }

        private static ExamLevel level(String code) {
            return ExamLevel.of(id(code), Wording.supplied(Locale.ENGLISH, "level " + code));
        }

        private static ExamId examId(String key) {
            return ExamId.of("reform", key);
        }

        private static Exam exam(String key, Knowledge<ExamLevelId> level, String... successors) {
            Exam.Builder exam = builder(key, level).activeUntil(REFORM.minusDays(1));
            Arrays.stream(successors).map(Reform::examId).forEach(exam::addSuccessor);
            return exam.build();
        }

        private static Exam newExam(String key, Knowledge<ExamLevelId> level) {
            return builder(key, level).activeFrom(REFORM).build();
        }

        private static Exam.Builder builder(String key, Knowledge<ExamLevelId> level) {
            return Exam.builder()
                    .id(examId(key))
                    .code(key)
                    .name(Wording.supplied(Locale.ENGLISH, key + " exam"))
                    .level(level)
                    .provenance(INVENTED);
        }

        private static ExamLink link(String key) {
            return ExamLink.of(TokyoSkills.NETWORK, examId(key), ExamLink.Kind.EXAM, key, INVENTED);
        }

        private static SkillExams network(LocalDate asOf, ExamPass... passes) {
            SkillProfile.Builder profile = SkillProfile.builder(FRAMEWORK);
            Arrays.stream(passes).forEach(profile::pass);
            return REFORMED.score(profile.build(), asOf).skills().get(0);
        }

        @Test
        void next_beforeTheReform_isTheLowestOfTheScaleAndEachWithoutOne() {
            assertThat(network(REFORM.minusDays(1)).next())
                    .extracting(Exam::id)
                    .containsExactly(examId("old-ops"), examId("badge"));
        }

        @Test
        void next_afterTheReform_areTheSuccessorsThatAreOffered() {
            assertThat(network(REFORM).next()).extracting(Exam::id).containsExactly(examId("new-ops"));
        }

        @Test
        void next_lowestHeld_isTheOneAbove() {
            assertThat(network(REFORM.minusDays(1), pass(examId("old-ops"), 2020))
                            .next())
                    .extracting(Exam::id)
                    .containsExactly(examId("old-net"), examId("badge"));
        }

        @Test
        void pass_ofAnEndedExam_staysValid() {
            SkillExams network = network(REFORM.plusYears(5), pass(examId("old-net"), 2020));

            assertThat(network.exams())
                    .extracting(LinkedExam::state)
                    .containsExactly(LinkState.HELD, LinkState.NOT_PASSED, LinkState.NOT_PASSED);
        }

        @Test
        void pass_ofASuccessor_countsForEveryExamItReplaces() {
            SkillExams network = network(REFORM.plusYears(5), pass(examId("new-ops"), 2028));

            assertThat(network.exams())
                    .extracting(LinkedExam::state)
                    .containsExactly(LinkState.HELD, LinkState.HELD, LinkState.NOT_PASSED);
            assertThat(network.exams().get(0).by())
                    .extracting(by -> by.exam().id())
                    .containsExactly(examId("new-ops"));
            assertThat(network.next()).isEmpty();
        }

        @Test
        void pass_atAnUnknownLevelOrOnNoScale_reachesNoLevel() {
            SkillProfile profile = SkillProfile.builder(FRAMEWORK)
                    .pass(pass(examId("new-ops"), 2028))
                    .pass(pass(examId("badge"), 2020))
                    .build();

            ExamReport report = REFORMED.score(profile, REFORM.plusYears(5));

            assertThat(report.highestLevel(SCALE)).isEqualTo(Optional.empty());
            assertThat(report.standing()).isEqualTo(Standing.SAMPLE);
        }
    }
}
