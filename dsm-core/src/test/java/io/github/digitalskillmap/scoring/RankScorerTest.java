package io.github.digitalskillmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJudgements;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoQuotients;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoRoles;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankScorerTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final RankScorer SCORER = RankScorer.of(TOKYO, IpaCatalogue.fiscalYear2026());
    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);
    private static final Attestation TRAINED =
            Attestation.met(TokyoJudgements.SHUNIN_DQ_3, TokyoRoles.MENTOR, LocalDate.of(2025, 3, 31));
    private static final SkillProfile PERSON = SkillProfile.builder(TOKYO)
            .level(TokyoSkills.DATABASE, TokyoLevels.LV2)
            .level(TokyoSkills.DATA_ANALYTICS, TokyoLevels.LV1)
            .passed(IpaExams.FE, LocalDate.of(2020, 5, 20))
            .attested(TRAINED)
            .attested(Attestation.met(TokyoJudgements.SHUNIN_GQ_1, TokyoRoles.MANAGER, LocalDate.of(2025, 3, 31)))
            .attested(Attestation.notMet(TokyoJudgements.SHUNIN_GQ_2, TokyoRoles.MANAGER, LocalDate.of(2025, 3, 31)))
            .build();

    private static RankFulfilment shunin() {
        return SCORER.score(PERSON, TokyoRanks.SHUNIN, AS_OF);
    }

    @Test
    void score_eachTarget_isMetNotMetOrAwaitsJudgement() {
        assertThat(shunin().targets())
                .extracting(target -> target.target().id().key(), TargetFulfilment::state)
                .containsExactly(
                        tuple("shunin-gq-1", TargetState.MET),
                        tuple("shunin-gq-2", TargetState.NOT_MET),
                        tuple("shunin-gq-3", TargetState.AWAITING_JUDGEMENT),
                        tuple("shunin-gq-4", TargetState.AWAITING_JUDGEMENT),
                        tuple("shunin-gq-5", TargetState.AWAITING_JUDGEMENT),
                        tuple("shunin-dq-1", TargetState.AWAITING_JUDGEMENT),
                        tuple("shunin-dq-2", TargetState.AWAITING_JUDGEMENT),
                        tuple("shunin-dq-3", TargetState.MET));
    }

    @Test
    void score_conjunction_isSettledBySkillsAndAttestation() {
        TargetFulfilment target = shunin().targets().get(7);

        assertThat(target.attestations()).containsExactly(TRAINED);
        assertThat(target.fulfilment().tally()).isEqualTo(Tally.of(4, 0, 4));
        assertThat(target).hasToString("達成: 研修受講や開発的業務を行い、Lv2以上のスキルや、データ、デザイン、ストラテジー系スキルを保有する");
    }

    @Test
    void score_conjunctionWithSkillsOpen_isOpen() {
        SkillProfile trained = SkillProfile.builder(TOKYO).attested(TRAINED).build();

        assertThat(SCORER.score(trained, TokyoRanks.SHUNIN, AS_OF)
                        .targets()
                        .get(7)
                        .state())
                .isEqualTo(TargetState.OPEN);
    }

    @Test
    void score_beforeTheAttestation_awaitsIt() {
        RankFulfilment earlier = SCORER.score(PERSON, TokyoRanks.SHUNIN, LocalDate.of(2025, 3, 30));

        assertThat(earlier.targets()).extracting(TargetFulfilment::state).containsOnly(TargetState.AWAITING_JUDGEMENT);
        assertThat(earlier.asOf()).isEqualTo(LocalDate.of(2025, 3, 30));
    }

    @Test
    void tally_apartAndTogether_adds() {
        assertThat(shunin().tally(TokyoQuotients.GQ)).contains(Tally.of(1, 3, 5));
        assertThat(shunin().tally(TokyoQuotients.DQ)).contains(Tally.of(4, 2, 6));
        assertThat(shunin().tally()).contains(Tally.of(5, 5, 11));
    }

    @Test
    void by_otherRule_countsTargetsAlike() {
        RankFulfilment normalised = SCORER.by(ScoringRule.NORMALISED).score(PERSON, TokyoRanks.SHUNIN, AS_OF);

        assertThat(normalised.tally()).contains(Tally.of(2, 5, 8));
        assertThat(normalised.rule()).isEqualTo(ScoringRule.NORMALISED);
        assertThat(normalised.explain().tally()).isEqualTo(normalised.tally());
        assertThat(SCORER.by(ScoringRule.ALL_OR_NOTHING)
                        .score(PERSON, TokyoRanks.SHUNIN, AS_OF)
                        .explain()
                        .tally())
                .contains(Tally.of(0, 0, 1));
    }

    @Test
    void missing_isWhatIsNotMet() {
        assertThat(shunin().missing())
                .hasSize(6)
                .extracting(TargetFulfilment::state)
                .doesNotContain(TargetState.MET);
    }

    @Test
    void guides_standBesideWhatIsHeld() {
        assertThat(shunin().guides())
                .extracting(
                        guide -> guide.guide().kind(),
                        guide -> guide.figure().toString(),
                        guide -> guide.held().toString(),
                        guide -> guide.fulfilment().map(RequirementFulfilment::outcome))
                .containsExactly(
                        tuple(GuideKind.SKILL_LEVEL, "2", "Lv.2", Optional.of(Outcome.MET)),
                        tuple(GuideKind.EXAM_LEVEL, "3", "レベル2", Optional.of(Outcome.NOT_MET)),
                        tuple(GuideKind.EXAM, "応用情報技術者試験", "基本情報技術者試験", Optional.of(Outcome.NOT_MET)));
    }

    @Test
    void guides_unknown_stillShowWhatIsHeld() {
        RankFulfilment kacho = SCORER.score(SkillProfile.builder(TOKYO).build(), TokyoRanks.KACHO, AS_OF);

        assertThat(kacho.guides())
                .extracting(
                        guide -> guide.figure().toString(),
                        guide -> guide.held().toString(),
                        GuideComparison::fulfilment)
                .containsOnly(tuple("不明", "なし", Optional.empty()));
    }

    @Test
    void guide_advancedExam_isReachedByAnyOfThem() {
        SkillProfile passed = PERSON.withPass(ExamPass.of(IpaExams.SC, AS_OF));

        GuideComparison exam =
                SCORER.score(passed, TokyoRanks.KACHO_DAIRI, AS_OF).guides().get(2);

        assertThat(exam.figure()).hasToString("高度試験");
        assertThat(exam.fulfilment().map(RequirementFulfilment::outcome)).contains(Outcome.MET);
    }

    @Test
    void score_anyResult_namesRuleEditionDateAndStanding() {
        RankFulfilment fulfilment = shunin();

        assertThat(fulfilment.rank()).isEqualTo(TOKYO.rank(TokyoRanks.SHUNIN));
        assertThat(fulfilment.rule()).isEqualTo(ScoringRule.STEPS);
        assertThat(fulfilment.edition()).isEqualTo(Edition.parse("tokyo-dsm@2.0.0"));
        assertThat(fulfilment.asOf()).isEqualTo(AS_OF);
        assertThat(fulfilment.standing()).isEqualTo(Standing.INFERRED);
        assertThat(fulfilment).asString().startsWith("tokyo-dsm:shunin as of 2026-04-01: [MET, NOT_MET, AWAITING_");
        assertThat(SCORER).hasToString("rank scorer for tokyo-dsm@2.0.0 by steps, demanding SAMPLE");
    }

    @Test
    void demanding_published_refusesWhatWasReadFromContent() {
        assertThatThrownBy(() -> SCORER.demanding(Standing.PUBLISHED).score(PERSON, TokyoRanks.SHUNIN, AS_OF))
                .isInstanceOfSatisfying(
                        UnmetStandingException.class,
                        refusal -> assertThat(refusal.facts())
                                .isNotEmpty()
                                .allMatch(fact -> fact.standing() == Standing.INFERRED));
        assertThat(SCORER.demanding(Standing.INFERRED).score(PERSON, TokyoRanks.SHUNIN, AS_OF))
                .isEqualTo(shunin());
    }

    @Test
    void score_rankOfAnotherFramework_namesBoth() {
        assertThatThrownBy(() -> SCORER.score(PERSON, RankId.parse("other:kakaricho"), AS_OF))
                .isInstanceOf(UnknownIdentifierException.class)
                .hasMessage("RankId 'other:kakaricho' is not in tokyo-dsm@2.0.0; like it: tokyo-dsm:kacho");
        assertThatThrownBy(() -> shunin().tally(QuotientId.parse("other:xq")))
                .isInstanceOf(UnknownIdentifierException.class)
                .hasMessage("QuotientId 'other:xq' is not in tokyo-dsm@2.0.0; like it: tokyo-dsm:gq, tokyo-dsm:dq");
    }

    @Test
    void of_guideOnAnExamThatNoCatalogueHas_throws() {
        assertThatThrownBy(() -> RankScorer.of(TOKYO))
                .isInstanceOf(UnknownIdentifierException.class)
                .hasMessage("ExamScaleId 'ipa:level' is in none of [], as no catalogue was given");
    }

    @Test
    void explain_japanese_tellsTargetsWithWhatSettledThem() {
        assertThat(shunin().explain().text(Locale.JAPANESE))
                .startsWith("""
                        職層「主任」: 確実 5/11、可能 10/11、未達 [公表: 東京都デジタル人材確保・育成基本方針 ver.2.0 p.21]
                          規則 段階数: 必要な段階のうち保有する段階の割合
                          枠組み tokyo-dsm@2.0.0
                          基準日 2026-04-01
                          試験カタログ [ipa@1.0.0]
                          最も弱い根拠 推定
                          GQ（行政力）: 確実 1/5、可能 4/5、未達 [公表: 東京都デジタル人材確保・育成基本方針 ver.2.0 p.20]
                            達成: 企画したサービス内容などを、仕様書へ適切に反映できる [推定: 東京都デジタル人材確保・育成基本方針 ver.2.0 p.21]
                              「企画したサービス内容などを、仕様書へ適切に反映できる」: 認める（管理職、2025-03-31）、1 のうち 1 を算入（達成） \
                        [推定: 東京都デジタル人材確保・育成基本方針 ver.2.0 p.21]
                        """)
                .contains("""
                              次のすべて: 3 件中 3 件達成、4 のうち 4 を算入（達成） [推定: 東京都デジタル人材確保・育成基本方針 ver.2.0 p.21]
                                いずれかのスキル 1 件以上を Lv.2 以上: 該当 1 件、2 のうち 2 を算入（達成）
                                  データベース設計・構築: 必要 Lv.2、保有 Lv.2、2 のうち 2 を算入（達成）
                        """)
                .endsWith("""
                          目安 スキルレベル: 2、保有 Lv.2（達成） [推定: 東京都デジタル人材確保・育成基本方針 ver.2.0 p.21]
                          目安 試験レベル: 3、保有 レベル2（未達） [推定: 東京都デジタル人材確保・育成基本方針 ver.2.0 p.21]
                          目安 試験: 応用情報技術者試験、保有 基本情報技術者試験（未達） [推定: 東京都デジタル人材確保・育成基本方針 ver.2.0 p.21]
                        """);
    }

    @Test
    void explain_everyRankByEveryRule_addsUp() {
        for (Rank rank : TOKYO.ranks()) {
            for (String rule : new String[] {"steps", "requirements-met", "all-or-nothing-with-veto", "weighted"}) {
                RankFulfilment fulfilment = SCORER.by(ScoringRule.named(rule)).score(PERSON, rank.id(), AS_OF);

                assertThat(fulfilment.explain().tally()).isEqualTo(fulfilment.tally());
            }
        }
    }

    @Test
    void score_rankWithoutTargets_hasNoCount() {
        Framework bare = ladder(Rank.of(
                RankId.parse("test:rank"), Wording.supplied(Locale.JAPANESE, "仮の職層"), InventedJobType.INVENTED));

        RankFulfilment fulfilment =
                RankScorer.of(bare).score(SkillProfile.builder(bare).build(), RankId.parse("test:rank"), AS_OF);

        assertThat(fulfilment.tally()).isEmpty();
        assertThat(fulfilment.tally(TokyoQuotients.GQ)).isEmpty();
        assertThat(fulfilment.missing()).isEmpty();
        assertThat(fulfilment.explain().text(Locale.ENGLISH)).startsWith("Rank \"仮の職層\": no targets [sample]");
    }

    @Test
    void veto_mandatoryTarget_holdsBackTheRest() {
        Rank rank = Rank.builder()
                .id(RankId.parse("test:rank"))
                .name(Wording.supplied(Locale.JAPANESE, "仮の職層"))
                .addTarget(target("test:exam", Requirement.exam(IpaExams.IP))
                        .importance(Importance.MANDATORY)
                        .build())
                .addTarget(target("test:skill", Requirement.skill(TokyoSkills.DATABASE, TokyoLevels.LV1))
                        .build())
                .addTarget(target("test:more", Requirement.skill(TokyoSkills.NETWORK, TokyoLevels.LV1))
                        .importance(Importance.DESIRABLE)
                        .build())
                .provenance(InventedJobType.INVENTED)
                .build();
        Framework framework = ladder(rank);
        SkillProfile person = SkillProfile.builder(framework)
                .level(TokyoSkills.DATABASE, TokyoLevels.LV1)
                .build();
        RankScorer scorer = RankScorer.of(framework, IpaCatalogue.fiscalYear2026());

        RankFulfilment vetoed = scorer.by(ScoringRule.STEPS.withVeto()).score(person, rank.id(), AS_OF);

        assertThat(scorer.score(person, rank.id(), AS_OF).tally().map(Tally::certainShare))
                .contains(Share.of(1, 2));
        assertThat(vetoed.tally().map(Tally::possibleShare)).contains(Share.ZERO);
        assertThat(vetoed.explain().tally()).isEqualTo(vetoed.tally());
        assertThat(vetoed.missing())
                .extracting(target -> target.target().id().key())
                .containsExactly("exam");
    }

    private static RankTarget.Builder target(String id, Requirement requirement) {
        return RankTarget.builder()
                .id(TargetId.parse(id))
                .quotient(TokyoQuotients.GQ)
                .wording(Wording.supplied(Locale.JAPANESE, id))
                .requirement(requirement)
                .reading(InventedJobType.INVENTED)
                .provenance(InventedJobType.INVENTED);
    }

    private static Framework ladder(Rank rank) {
        Framework.Builder framework =
                Framework.builder(Edition.parse("test@1.0.0"), Wording.supplied(Locale.JAPANESE, "仮の枠組み"));
        TOKYO.scales().forEach(framework::addScale);
        TOKYO.categories().forEach(framework::addCategory);
        TOKYO.skills().forEach(framework::addSkill);
        TOKYO.quotients().forEach(framework::addQuotient);
        return framework.addRank(rank).build();
    }
}
