package io.github.digitalskillmap.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.IndicatorItemId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelDescription;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FrameworkTest implements ValueContract<Framework> {

    private static final Edition EDITION = Edition.of("mori", "1.0.0");
    private static final Wording NAME = Invented.wording("森のスキルマップ", "Forest skill map");
    private static final SkillCategory CATEGORY =
            SkillCategory.of(Invented.CATEGORY, Invented.wording("林業", "Forestry"), Invented.published(4));
    private static final ExamLink LINK = ExamLink.of(
            Invented.PRUNING, ExamId.of("kentei", "tree"), ExamLink.Kind.EXAM, "樹木検定", Invented.published(5));
    private static final Rank CHIEF =
            Rank.of(RankId.of("mori", "chief"), Invented.wording("係長"), Invented.published(7));

    private static final JobTypeGroup FORESTERS = JobTypeGroup.builder()
            .id(JobTypeGroupId.of("mori", "foresters"))
            .name(Invented.wording("森の人", "Foresters"))
            .description(Invented.wording("森を守る", "They care for the forest."))
            .provenance(Invented.published(4))
            .build();

    private static final IndicatorItem SAWS = IndicatorItem.builder()
            .id(IndicatorItemId.of("mori", "saws"))
            .name(Invented.wording("鋸", "Saws"))
            .provenance(Invented.published(6))
            .build();

    private static final IndicatorFamily TOOLS = IndicatorFamily.builder()
            .id(IndicatorFamilyId.of("mori", "tools"))
            .name(Invented.wording("道具", "Tools"))
            .addItem(SAWS)
            .addItem(IndicatorItem.builder()
                    .id(IndicatorItemId.of("mori", "chainsaw"))
                    .name(Invented.wording("チェーンソー", "Chainsaw"))
                    .within(SAWS.id())
                    .provenance(Invented.sample())
                    .build())
            .openEnded(true)
            .provenance(Invented.published(6))
            .build();

    private static final IndicatorFamily WORK = IndicatorFamily.builder()
            .id(IndicatorFamilyId.of("mori", "work"))
            .name(Invented.wording("仕事", "Work"))
            .scale(Invented.SCALE)
            .provenance(Invented.published(6))
            .build();

    private static final Role ELDER = Invented.role(Invented.ELDER, "長老");

    private static Framework.Builder core() {
        return core(EDITION, NAME);
    }

    private static Framework.Builder core(Edition edition, Wording name) {
        return Framework.builder(edition, name)
                .addScale(Invented.scale())
                .addCategory(CATEGORY)
                .addSkill(Invented.skill(Invented.PRUNING, 1, "剪定")
                        .definition(Invented.wording("枝を切る"))
                        .build());
    }

    private static Skill felling() {
        return Invented.skill(Invented.FELLING, 2, "伐採").build();
    }

    private static JobType ranger() {
        return Invented.jobType(Invented.RANGER, "森林官")
                .require(Invented.PRUNING, Invented.LOW, Invented.of(Standing.INFERRED))
                .build();
    }

    @Override
    public Framework value() {
        return core().addJobType(ranger())
                .addExamLink(LINK)
                .addRank(CHIEF)
                .addExamCatalogue(Edition.of("kentei", "1.0.0"))
                .build();
    }

    @Override
    public List<Framework> others() {
        return List.of(
                core().build(),
                core().addSkill(felling()).build(),
                core().addJobType(ranger()).build(),
                core().addFamily(TOOLS).build(),
                core().addFamily(WORK).build(),
                core().addJobTypeGroup(FORESTERS).build(),
                core().addExamLink(LINK).build(),
                core().addRank(CHIEF).build(),
                core().addRole(ELDER).build(),
                core().addRole(ELDER)
                        .addJudgement(Invented.judgement(Invented.CAREFUL, "木を大切にする"))
                        .build(),
                core().addQuotient(Invented.quotient()).build(),
                core().addExamCatalogue(Edition.of("kentei", "1.0.0")).build(),
                core().addCategory(SkillCategory.of(
                                CategoryId.of("mori", "garden"), Invented.wording("造園"), Invented.sample()))
                        .build(),
                core(Edition.of("mori", "1.0.1"), NAME).build(),
                core(EDITION, Invented.wording("山のスキルマップ")).build());
    }

    @Test
    void build_validParts_keepsThem() {
        assertThat(value().edition()).isEqualTo(EDITION);
        assertThat(value().name()).isEqualTo(NAME);
        assertThat(value().scales()).containsExactly(Invented.scale());
        assertThat(value().categories()).containsExactly(CATEGORY);
        assertThat(value().skills()).extracting(Skill::id).containsExactly(Invented.PRUNING);
        assertThat(value().jobTypes()).containsExactly(ranger());
        assertThat(value().examLinks()).containsExactly(LINK);
        assertThat(value().ranks()).containsExactly(CHIEF);
        assertThat(value().examCatalogues()).containsExactly(Edition.of("kentei", "1.0.0"));
        assertThat(value()).hasToString("mori@1.0.0");
    }

    @Test
    void lists_always_areUnmodifiable() {
        assertThat(value().scales()).isUnmodifiable();
        assertThat(value().categories()).isUnmodifiable();
        assertThat(value().skills()).isUnmodifiable();
        assertThat(value().skills(Invented.CATEGORY)).isUnmodifiable();
        assertThat(value().families()).isUnmodifiable();
        assertThat(core().addFamily(WORK).build().skills(WORK.id())).isUnmodifiable();
        assertThat(value().jobTypeGroups()).isUnmodifiable();
        assertThat(value().jobTypes()).isUnmodifiable();
        assertThat(value().examLinks()).isUnmodifiable();
        assertThat(value().roles()).isUnmodifiable();
        assertThat(value().judgements()).isUnmodifiable();
        assertThat(value().quotients()).isUnmodifiable();
        assertThat(value().ranks()).isUnmodifiable();
        assertThat(value().examCatalogues()).isUnmodifiable();
        assertThat(value().facts()).isUnmodifiable();
        assertThat(value().facts(Standing.PUBLISHED)).isUnmodifiable();
        assertThat(value().factsBehind(Invented.RANGER)).isUnmodifiable();
        assertThat(value().factsBehind(CHIEF.id())).isUnmodifiable();
    }

    @Test
    void build_builderUsedFurther_doesNotShow() {
        Framework.Builder builder = core();
        Framework before = builder.build();
        Framework after = builder.addSkill(felling()).addRank(CHIEF).build();

        assertThat(before).isEqualTo(core().build());
        assertThat(after.skills()).hasSize(2);
    }

    @Test
    void facts_anyFramework_areStatedInBothLanguagesInOrder() {
        assertThat(value().facts())
                .extracting(fact -> fact.wording().text(Locale.JAPANESE))
                .containsExactly(
                        "最低の「Lv.0」は、保有していないことを表す",
                        "レベル「Lv.0」",
                        "レベル「Lv.1」",
                        "レベル「Lv.2」",
                        "分類「林業」",
                        "スキル 1「剪定」（分類「林業」）: 枝を切る",
                        "ジョブタイプ「森林官」",
                        "ジョブタイプ「森林官」の要件: 「剪定」Lv.1 以上（必要）",
                        "「剪定」に「樹木検定」（kentei:tree）が対応する",
                        "職層「係長」");
        assertThat(value().facts())
                .extracting(fact -> fact.wording().text(Locale.ENGLISH))
                .containsExactly(
                        "The lowest level, \"Lv.0\", says that nothing is held",
                        "Level \"Lv.0\"",
                        "Level \"Lv.1\"",
                        "Level \"Lv.2\"",
                        "Category \"Forestry\"",
                        "Skill 1 \"剪定\" (category \"Forestry\"): 枝を切る",
                        "Job type \"森林官\"",
                        "Job type \"森林官\" requires \"剪定\" at Lv.1 or more (required)",
                        "\"剪定\" goes with \"樹木検定\" (kentei:tree)",
                        "Rank \"係長\"");
        assertThat(value().facts(Standing.INFERRED))
                .extracting(fact -> fact.wording().text(Locale.JAPANESE))
                .containsExactly("ジョブタイプ「森林官」の要件: 「剪定」Lv.1 以上（必要）");
    }

    @Test
    void facts_groupsLevelsOfASkillAndAnUnstatedLevel_areStatedInBothLanguages() {
        JobTypeGroup rangers = JobTypeGroup.builder()
                .id(JobTypeGroupId.of("mori", "rangers"))
                .name(Invented.wording("レンジャー", "Rangers"))
                .within(FORESTERS.id())
                .provenance(Invented.published(4))
                .build();
        Framework framework = Framework.builder(EDITION, NAME)
                .addScale(Invented.scale())
                .addSkill(Skill.builder()
                        .id(Invented.FELLING)
                        .number(2)
                        .name(Invented.wording("伐採", "Felling"))
                        .addLevelDescription(
                                LevelDescription.of(Invented.HIGH, Invented.wording("一人で切れる", "Fells alone")))
                        .scale(Invented.SCALE)
                        .provenance(Invented.published(4))
                        .build())
                .addJobTypeGroup(FORESTERS)
                .addJobTypeGroup(rangers)
                .addJobType(Invented.jobType(Invented.RANGER, "森林官")
                        .group(rangers.id())
                        .description(Invented.wording("森を歩く", "Walks the forest"))
                        .addItem(JobTypeItem.of(Requirement.skillAtUnstatedLevel(Invented.FELLING), Invented.sample()))
                        .build())
                .build();

        assertThat(framework.jobTypeGroup(rangers.id())).isSameAs(rangers);
        assertThat(framework.facts().subList(4, 10))
                .extracting(fact -> fact.wording().text(Locale.JAPANESE))
                .containsExactly(
                        "スキル 2「伐採」",
                        "スキル「伐採」の「Lv.2」: 一人で切れる",
                        "ジョブタイプ群「森の人」: 森を守る",
                        "ジョブタイプ群「レンジャー」（群「森の人」）",
                        "ジョブタイプ「森林官」（群「レンジャー」）: 森を歩く",
                        "ジョブタイプ「森林官」の要件: 「伐採」（レベルの記載なし）（必要）");
        assertThat(framework.facts().subList(4, 10))
                .extracting(fact -> fact.wording().text(Locale.ENGLISH))
                .containsExactly(
                        "Skill 2 \"Felling\"",
                        "Skill \"Felling\" at \"Lv.2\": Fells alone",
                        "Group of job types \"Foresters\": They care for the forest.",
                        "Group of job types \"Rangers\" (in \"Foresters\")",
                        "Job type \"森林官\" (in \"Rangers\"): Walks the forest",
                        "Job type \"森林官\" requires \"Felling\" at a level that is not stated (required)");
        assertThat(framework.factsBehind(Invented.RANGER))
                .extracting(Fact::subject)
                .contains(Invented.FELLING, Invented.SCALE);
    }

    @Test
    void facts_families_areStatedInBothLanguagesWithTheirItems() {
        List<Fact> facts = core().addFamily(WORK).addFamily(TOOLS).build().facts();

        assertThat(facts.subList(6, 10))
                .extracting(fact -> fact.wording().text(Locale.JAPANESE))
                .containsExactly(
                        "指標群「仕事」は尺度 mori:level で判定する",
                        "指標群「道具」にはまだ尺度がない（他にもある）",
                        "指標群「道具」の項目「鋸」",
                        "指標群「道具」の項目「チェーンソー」（「鋸」の一つ）");
        assertThat(facts.subList(6, 10))
                .extracting(fact -> fact.wording().text(Locale.ENGLISH))
                .containsExactly(
                        "Family of indicators \"Work\", judged on scale mori:level",
                        "Family of indicators \"Tools\", which has no scale yet (there are more)",
                        "Item of \"Tools\": \"Saws\"",
                        "Item of \"Tools\": \"Chainsaw\" (within \"Saws\")");
        assertThat(facts.get(9).standing()).isEqualTo(Standing.SAMPLE);
    }

    @Test
    void families_withAndWithoutAScale_haveTheSkillsOfTheScaleAndNone() {
        LevelScale other = LevelScale.builder()
                .id(ScaleId.of("yama", "level"))
                .addLevel(Level.of(
                        LevelId.of(ScaleId.of("yama", "level"), "1"), Invented.wording("可"), Invented.sample()))
                .lowest(LowestLevel.FIRST_STEP)
                .provenance(Invented.sample())
                .build();
        Skill ofNoFamily = Skill.builder()
                .id(Invented.FELLING)
                .number(2)
                .name(Invented.wording("伐採"))
                .scale(other.id())
                .provenance(Invented.sample())
                .build();
        Framework framework = core().addScale(other)
                .addSkill(ofNoFamily)
                .addFamily(WORK)
                .addFamily(TOOLS)
                .build();

        assertThat(framework.families()).containsExactly(WORK, TOOLS);
        assertThat(framework.family(TOOLS.id())).isSameAs(TOOLS);
        assertThat(framework.skills(WORK.id())).extracting(Skill::id).containsExactly(Invented.PRUNING);
        assertThat(framework.skills(TOOLS.id())).isEmpty();
        assertThat(framework.familyOf(Invented.PRUNING)).contains(WORK);
        assertThat(framework.familyOf(Invented.FELLING)).isEmpty();
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> framework.family(IndicatorFamilyId.of("mori", "tool")))
                .withMessageContaining("mori:tools");
    }

    @Test
    void withJobTypes_families_areKept() {
        Framework framework =
                core().addJobType(ranger()).addFamily(WORK).addFamily(TOOLS).build();

        assertThat(framework
                        .withJobTypes(Edition.of("mori", "1.1.0"), List.of())
                        .orElseThrow()
                        .families())
                .containsExactly(WORK, TOOLS);
    }

    @Test
    void facts_lowestLevelIsAStep_sayIt() {
        Framework framework = Framework.builder(EDITION, NAME)
                .addScale(LevelScale.builder()
                        .id(Invented.SCALE)
                        .addLevel(Invented.level(Invented.LOW))
                        .lowest(LowestLevel.FIRST_STEP)
                        .provenance(Invented.published(3))
                        .build())
                .addCategory(CATEGORY)
                .addSkill(felling())
                .build();

        assertThat(framework.facts().get(0).wording().text(Locale.JAPANESE)).isEqualTo("最低の「Lv.1」は、最初の段階である");
        assertThat(framework.facts().get(0).wording().text(Locale.ENGLISH))
                .isEqualTo("The lowest level, \"Lv.1\", is the first step");
    }

    @Test
    void findSkill_keyOfOneAndNameOfAnother_givesTheOneSoNamed() {
        SkillId named = SkillId.of("mori", "named");
        Framework framework = core().addSkill(Invented.skill(named, 3, "mori:felling")
                        .addAlias("felling")
                        .build())
                .addSkill(felling())
                .check()
                .orElseThrow();

        assertThat(framework.findSkill("mori:felling")).contains(felling());
        assertThat(framework.findSkill("felling").map(Skill::id)).contains(named);
        assertThat(framework.findSkill("FELLING").map(Skill::id)).contains(named);
        assertThat(framework.findSkill("MORI:FELLING").map(Skill::id)).contains(named);
    }

    @Test
    void findLevel_codeOfOneAndLabelOfAnother_givesTheOneSoLabelled() {
        Level first = Level.of(Invented.LOW, Invented.wording("2"), Invented.published(3));
        Level second = Level.of(Invented.HIGH, Invented.wording("1"), Invented.published(3));
        Framework framework = Framework.builder(EDITION, NAME)
                .addScale(LevelScale.builder()
                        .id(Invented.SCALE)
                        .addLevel(first)
                        .addLevel(second)
                        .lowest(LowestLevel.FIRST_STEP)
                        .provenance(Invented.published(3))
                        .build())
                .addCategory(CATEGORY)
                .addSkill(felling())
                .check()
                .orElseThrow();

        assertThat(framework.findLevel(Invented.FELLING, "1")).contains(second);
        assertThat(framework.findLevel(Invented.FELLING, "2")).contains(first);
        assertThat(framework.findLevel(Invented.FELLING, "２")).contains(first);
        assertThat(framework.findLevel(Invented.FELLING, "レベル２")).contains(first);
        assertThat(framework.findLevel(Invented.FELLING, first.id().toString())).contains(first);
    }

    @Test
    void builder_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> Framework.builder(null, NAME))
                .withMessage("edition");
        assertThatNullPointerException()
                .isThrownBy(() -> Framework.builder(EDITION, null))
                .withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> core().addScale(null)).withMessage("scale");
        assertThatNullPointerException()
                .isThrownBy(() -> core().addCategory(null))
                .withMessage("category");
        assertThatNullPointerException().isThrownBy(() -> core().addSkill(null)).withMessage("skill");
        assertThatNullPointerException()
                .isThrownBy(() -> core().addFamily(null))
                .withMessage("family");
        assertThatNullPointerException()
                .isThrownBy(() -> core().addJobTypeGroup(null))
                .withMessage("group");
        assertThatNullPointerException()
                .isThrownBy(() -> core().addJobType(null))
                .withMessage("jobType");
        assertThatNullPointerException()
                .isThrownBy(() -> core().addExamLink(null))
                .withMessage("link");
        assertThatNullPointerException().isThrownBy(() -> core().addRole(null)).withMessage("role");
        assertThatNullPointerException()
                .isThrownBy(() -> core().addJudgement(null))
                .withMessage("judgement");
        assertThatNullPointerException()
                .isThrownBy(() -> core().addQuotient(null))
                .withMessage("quotient");
        assertThatNullPointerException().isThrownBy(() -> core().addRank(null)).withMessage("rank");
        assertThatNullPointerException()
                .isThrownBy(() -> core().addExamCatalogue(null))
                .withMessage("edition");
    }

    @Test
    void withJobTypes_others_replacesThemAlone() {
        Edition next = Edition.of("mori", "1.1.0");
        Framework whole = value();
        Framework bare = core().addExamLink(LINK)
                .addRank(CHIEF)
                .addExamCatalogue(Edition.of("kentei", "1.0.0"))
                .build();

        assertThat(bare.withJobTypes(next, List.of(ranger())).orElseThrow())
                .isEqualTo(whole.withJobTypes(next, whole.jobTypes()).orElseThrow())
                .extracting(Framework::edition)
                .isEqualTo(next);
        assertThat(whole.withJobTypes(next, List.of())
                        .orElseThrow()
                        .withJobTypes(EDITION, whole.jobTypes())
                        .orElseThrow())
                .isEqualTo(whole);
    }

    @Test
    void withJobTypes_ofUnknownSkill_isTold() {
        JobType feller = Invented.jobType(Invented.RANGER, "森林官")
                .require(Invented.FELLING, Invented.LOW, Invented.of(Standing.INFERRED))
                .build();

        assertThat(value().withJobTypes(Edition.of("mori", "1.1.0"), List.of(feller))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(FrameworkProblem.UNKNOWN_SKILL);
    }

    @Test
    void withJobTypes_sameEdition_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().withJobTypes(EDITION, List.of()))
                .withMessage("framework with other job types must have another edition than mori@1.0.0");
    }

    @Test
    void skill_mistypedIdentifier_namesThoseLikeIt() {
        assertThatThrownBy(() -> TokyoFramework.policyVersion2().skill(SkillId.parse("tokyo-dsm:ux-desing")))
                .isInstanceOf(UnknownIdentifierException.class)
                .hasMessage("SkillId 'tokyo-dsm:ux-desing' is not in tokyo-dsm@2.0.0; like it: tokyo-dsm:ux-design,"
                        + " tokyo-dsm:ui-design");
    }
}
