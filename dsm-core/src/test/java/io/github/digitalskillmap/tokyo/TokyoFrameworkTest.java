package io.github.digitalskillmap.tokyo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokyoFrameworkTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();

    @Test
    void policyVersion2_twice_isTheSameInstance() {
        assertThat(TokyoFramework.policyVersion2()).isSameAs(TOKYO);
    }

    @Test
    void skills_all_arePublishedOnPage12AndNumberedInOrder() {
        assertThat(TOKYO.skills()).hasSize(22).allSatisfy(skill -> {
            assertThat(skill.standing()).isEqualTo(Standing.PUBLISHED);
            assertThat(skill.provenance().citations())
                    .singleElement()
                    .satisfies(citation -> assertThat(citation.pages()).contains(12));
        });
        for (int number = 1; number <= 22; number++) {
            assertThat(TOKYO.skills().get(number - 1)).isSameAs(TOKYO.skill(number));
        }
    }

    @Test
    void printedName_skillPrintedAsItIsNamed_isEmpty() {
        assertThat(TOKYO.skills())
                .filteredOn(skill -> skill.printedName().isPresent())
                .extracting(Skill::id)
                .containsExactly(
                        TokyoSkills.IT_STRATEGY,
                        TokyoSkills.UX_DESIGN,
                        TokyoSkills.UI_DESIGN,
                        TokyoSkills.WEB_APPLICATIONS,
                        TokyoSkills.AI_ENGINEERING);
    }

    @ParameterizedTest
    @CsvSource({
        "strategy-planning, 3", "design, 2", "data, 2", "project-management, 1", "system-general, 2",
        "application, 3", "infrastructure, 3", "security, 2", "operation, 3", "emerging-technology, 1"
    })
    void skills_ofACategory_areAsManyAsThePolicyPrints(String category, int skills) {
        assertThat(TOKYO.skills(CategoryId.of("tokyo-dsm", category))).hasSize(skills);
        assertThat(TOKYO.categories()).hasSize(10);
    }

    @Test
    void scale_theOnlyOne_hasFourUndescribedLevelsAndItsLowestIsInferredToBeNothing() {
        LevelScale scale = TOKYO.scale(TokyoLevels.SCALE);

        assertThat(TOKYO.scales()).containsExactly(scale);
        assertThat(TOKYO.skills()).extracting(Skill::scale).containsOnly(TokyoLevels.SCALE);
        assertThat(scale.lowest()).isEqualTo(LowestLevel.NOTHING);
        assertThat(scale.standing()).isEqualTo(Standing.INFERRED);
        assertThat(scale.provenance().citations()).containsExactly(Citation.of(TokyoSources.POLICY, 11));
        assertThat(scale.levels())
                .hasSize(4)
                .allMatch(level -> level.description().isEmpty())
                .allMatch(level -> level.standing() == Standing.PUBLISHED);
        assertThat(scale.stepCount()).isEqualTo(3);
    }

    @Test
    void jobTypes_names_areThreePublishedAndSevenSamples() {
        assertThat(TOKYO.jobTypes())
                .filteredOn(type -> type.standing() == Standing.PUBLISHED)
                .extracting(JobType::id)
                .containsExactly(
                        TokyoJobTypes.BUSINESS_DESIGNER, TokyoJobTypes.UI_UX_DESIGNER, TokyoJobTypes.DATA_SCIENTIST);
        assertThat(TOKYO.jobTypes())
                .filteredOn(type -> type.standing() == Standing.SAMPLE)
                .hasSize(7)
                .allMatch(type -> type.id().namespace().equals("dsm-sample"));
        assertThat(TOKYO.jobTypes()).hasSize(10);
    }

    @Test
    void jobTypes_requirements_areAllSamplesThatCiteNothing() {
        assertThat(TOKYO.jobTypes())
                .flatMap(JobType::items)
                .extracting(JobTypeItem::provenance)
                .allMatch(provenance -> provenance.standing() == Standing.SAMPLE)
                .allMatch(provenance -> provenance.citations().isEmpty());
    }

    @Test
    void jobTypes_publishedNames_citeTheirPages() {
        assertThat(TOKYO.jobType(TokyoJobTypes.BUSINESS_DESIGNER).provenance())
                .isEqualTo(Provenance.published(Citation.of(TokyoSources.POLICY, 16)));
        assertThat(TOKYO.jobType(TokyoJobTypes.UI_UX_DESIGNER).provenance())
                .isEqualTo(Provenance.published(Citation.of(TokyoSources.POLICY, 16, 31)));
        assertThat(TOKYO.jobType(TokyoJobTypes.DATA_SCIENTIST).provenance())
                .isEqualTo(Provenance.published(Citation.of(TokyoSources.POLICY, 31)));
    }

    @Test
    void examLinks_all_arePublishedAsExamplesOnPage17AndInTheCatalogue() {
        assertThat(TOKYO.examLinks())
                .hasSize(9)
                .allMatch(link -> link.standing() == Standing.PUBLISHED)
                .allMatch(link -> link.provenance().citations().equals(List.of(Citation.of(TokyoSources.POLICY, 17))))
                .allMatch(link -> link.provenance().note().isPresent());
        assertThat(TOKYO.examLinks())
                .filteredOn(link -> link.kind() == ExamLink.Kind.QUALIFICATION)
                .extracting(ExamLink::skill)
                .containsExactly(TokyoSkills.CYBERSECURITY);
        assertThat(TOKYO.examCatalogues())
                .containsExactly(IpaCatalogue.fiscalYear2026().edition());
        for (ExamLink link : TOKYO.examLinks()) {
            assertThat(IpaCatalogue.fiscalYear2026().find(link.printedName()))
                    .contains(IpaCatalogue.fiscalYear2026().exam(link.exam()));
        }
    }

    @Test
    void facts_byStanding_partitionAllFacts() {
        List<Fact> published = TOKYO.facts(Standing.PUBLISHED);
        List<Fact> inferred = TOKYO.facts(Standing.INFERRED);
        List<Fact> samples = TOKYO.facts(Standing.SAMPLE);
        long requirements =
                TOKYO.jobTypes().stream().mapToLong(type -> type.items().size()).sum();

        long targets =
                TOKYO.ranks().stream().mapToLong(rank -> rank.targets().size()).sum();
        long guides =
                TOKYO.ranks().stream().mapToLong(rank -> rank.guides().size()).sum();

        assertThat(published).hasSize(4 + 10 + 22 + 11 + 3 + 9 + 1 + 2 + 5);
        assertThat(inferred)
                .hasSize((int) (2 + TOKYO.judgements().size() + 2 * targets + guides))
                .extracting(Fact::subject)
                .startsWith(TokyoLevels.SCALE, TokyoRoles.MANAGER);
        assertThat(samples).hasSize((int) (7 + requirements));
        assertThat(TOKYO.facts()).hasSize(published.size() + inferred.size() + samples.size());
    }

    @Test
    void factsBehind_uiUxDesigner_holdItsSampleRequirements() {
        assertThat(TOKYO.factsBehind(TokyoJobTypes.UI_UX_DESIGNER))
                .filteredOn(fact -> fact.standing() == Standing.SAMPLE)
                .extracting(fact -> fact.wording().text(Locale.ENGLISH))
                .containsExactly(
                        "Job type \"UI/UX designer\" requires \"UX design\" at Lv.2 or more (required)",
                        "Job type \"UI/UX designer\" requires \"UI design\" at Lv.3 or more (required)",
                        "Job type \"UI/UX designer\" requires \"Service design\" at Lv.1 or more (required)",
                        "Job type \"UI/UX designer\" requires \"Marketing\" at Lv.1 or more (required)");
        assertThat(TOKYO.factsBehind(TokyoJobTypes.UI_UX_DESIGNER)).hasSize(1 + 4 + 4 + 1 + 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tokyo-dsm:it-strategy",
                "it-strategy",
                "ITストラテジー",
                "ＩＴストラテジー",
                "ITストラテジ\u2015",
                "it strategy",
                "IT Strategy"
            })
    void findSkill_anySpelling_givesIt(String text) {
        assertThat(TOKYO.findSkill(text)).contains(TOKYO.skill(TokyoSkills.IT_STRATEGY));
    }

    @ParameterizedTest
    @CsvSource({
        "ＵＸデザイン, ux-design",
        "UIデザイン, ui-design",
        "Ｗｅｂアプリ設計・開発, web-applications",
        "Webアプリ設計・開発, web-applications",
        "ＡＩエンジニアリング, ai-engineering"
    })
    void findSkill_printedName_givesIt(String text, String key) {
        assertThat(TOKYO.findSkill(text)).contains(TOKYO.skill(SkillId.of("tokyo-dsm", key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UI/UXデザイナー", "UI/UX デザイナー", "ＵＩ／ＵＸデザイナ\u2015", "ui-ux-designer", "UI/UX designer"})
    void findJobType_anySpelling_givesIt(String text) {
        assertThat(TOKYO.findJobType(text)).contains(TOKYO.jobType(TokyoJobTypes.UI_UX_DESIGNER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lv１", "Lv1", "Lv.1", "1", "tokyo-dsm:level/1"})
    void findLevel_anySpelling_givesIt(String text) {
        assertThat(TOKYO.findLevel(TokyoSkills.UX_DESIGN, text))
                .contains(TOKYO.scale(TokyoLevels.SCALE).level(TokyoLevels.LV1));
    }

    @Test
    void findRank_nameOrKey_givesIt() {
        assertThat(TOKYO.findRank("課長代理")).contains(TOKYO.rank(TokyoRanks.KACHO_DAIRI));
        assertThat(TOKYO.findRank("kacho")).contains(TOKYO.rank(TokyoRanks.KACHO));
        assertThat(TOKYO.findRank("Department head")).contains(TOKYO.rank(TokyoRanks.BUCHO));
    }

    @Test
    void findRoleAndFindJudgement_nameOrKey_giveIt() {
        assertThat(TOKYO.findRole("メンタ―")).contains(TOKYO.role(TokyoRoles.MENTOR));
        assertThat(TOKYO.findRole("Manager")).contains(TOKYO.role(TokyoRoles.MANAGER));
        assertThat(TOKYO.findRole("manager")).contains(TOKYO.role(TokyoRoles.MANAGER));
        assertThat(TOKYO.findJudgement("shuji-gq-1")).contains(TOKYO.judgement(TokyoJudgements.SHUJI_GQ_1));
        assertThat(TOKYO.findJudgement("tokyo-dsm:bucho-dq-1")).contains(TOKYO.judgement(TokyoJudgements.BUCHO_DQ_1));
    }

    @Test
    void find_nothingSoCalled_isEmpty() {
        assertThat(TOKYO.findSkill("料理")).isEmpty();
        assertThat(TOKYO.findSkill("")).isEmpty();
        assertThat(TOKYO.findJobType("料理人")).isEmpty();
        assertThat(TOKYO.findRank("係長")).isEmpty();
        assertThat(TOKYO.findRole("係長")).isEmpty();
        assertThat(TOKYO.findJudgement("契約ルールを理解し、デジタル関連の仕様書を作成できる")).isEmpty();
        assertThat(TOKYO.findLevel(TokyoSkills.UX_DESIGN, "Lv.4")).isEmpty();
    }

    @Test
    void lookUp_unknownIdentifier_throwsAndNamesBoth() {
        assertUnknown(() -> TOKYO.skill(SkillId.of("mori", "x")), "SkillId 'mori:x'");
        assertUnknown(() -> SkillLayout.of(TOKYO).lane(SkillId.of("mori", "x")), "SkillId 'mori:x'");
        assertUnknown(() -> TOKYO.scaleOf(SkillId.of("mori", "x")), "SkillId 'mori:x'");
        assertUnknown(() -> TOKYO.findLevel(SkillId.of("mori", "x"), "1"), "SkillId 'mori:x'");
        assertUnknown(() -> TOKYO.stepCount(SkillId.of("mori", "x"), TokyoLevels.LV1), "SkillId 'mori:x'");
        assertUnknown(() -> TOKYO.scale(ScaleId.of("mori", "x")), "ScaleId 'mori:x'");
        assertUnknown(() -> TOKYO.category(CategoryId.of("mori", "x")), "CategoryId 'mori:x'");
        assertUnknown(() -> TOKYO.skills(CategoryId.of("mori", "x")), "CategoryId 'mori:x'");
        assertUnknown(() -> TOKYO.jobType(JobTypeId.of("mori", "x")), "JobTypeId 'mori:x'");
        assertUnknown(() -> TOKYO.factsBehind(JobTypeId.of("mori", "x")), "JobTypeId 'mori:x'");
        assertUnknown(() -> TOKYO.rank(RankId.of("mori", "x")), "RankId 'mori:x'");
        assertUnknown(() -> TOKYO.rankAbove(RankId.of("mori", "x")), "RankId 'mori:x'");
        assertUnknown(() -> TOKYO.factsBehind(RankId.of("mori", "x")), "RankId 'mori:x'");
        assertUnknown(() -> TOKYO.role(RoleId.of("mori", "x")), "RoleId 'mori:x'");
        assertUnknown(() -> TOKYO.judgement(JudgementId.of("mori", "x")), "JudgementId 'mori:x'");
        assertUnknown(() -> TOKYO.quotient(QuotientId.of("mori", "x")), "QuotientId 'mori:x'");
        assertUnknown(
                () -> TOKYO.skills(Requirement.atLeast(
                        1, SkillScope.skills(SkillId.of("mori", "x"), TokyoSkills.UX_DESIGN), TokyoLevels.LV1)),
                "SkillId 'mori:x'");
        assertUnknown(
                () -> TOKYO.skills(
                        Requirement.atLeast(1, SkillScope.categories(CategoryId.of("mori", "x")), TokyoLevels.LV1)),
                "CategoryId 'mori:x'");
        assertUnknown(
                () -> TOKYO.wording(Requirement.skill(SkillId.of("mori", "x"), TokyoLevels.LV1)), "SkillId 'mori:x'");
        assertUnknown(
                () -> TOKYO.wording(Requirement.anyOf(Requirement.judgement(JudgementId.of("mori", "x")))),
                "JudgementId 'mori:x'");
        assertThat(TOKYO.has(SkillId.of("mori", "x"))).isFalse();
    }

    private static void assertUnknown(Runnable lookUp, String what) {
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(lookUp::run)
                .withMessage(what + " is not in tokyo-dsm@2.0.0");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 23, -1})
    void skill_unknownNumber_throws(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TOKYO.skill(number))
                .withMessage("no skill of tokyo-dsm@2.0.0 has number " + number);
    }

    @Test
    void steps_levelOfAnotherScale_throws() {
        LevelId foreign = LevelId.of(ScaleId.of("mori", "level"), "1");

        assertThat(TOKYO.stepCount(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TOKYO.stepCount(TokyoSkills.UX_DESIGN, foreign))
                .withMessageStartingWith("level 'mori:level/1' is not on scale 'tokyo-dsm:level', which has ");
    }
}
