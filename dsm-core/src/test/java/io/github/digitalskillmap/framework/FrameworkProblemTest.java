package io.github.digitalskillmap.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.requirement.SkillScope;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameworkProblemTest {

    private static final Set<FrameworkProblem> WARNINGS =
            Set.of(FrameworkProblem.NAME_IS_OTHER_KEY, FrameworkProblem.DESIRES_NO_MORE);

    private static final JobTypeGroupId OUTDOORS = JobTypeGroupId.of("mori", "outdoors");
    private static final LevelId FOREIGN_LEVEL = LevelId.of(ScaleId.of("yama", "level"), "1");
    private static final SkillId FOREIGN_SKILL = SkillId.of("yama", "climbing");
    private static final ExamId EXAM = ExamId.of("kentei", "tree");

    /** A framework with one fault, and what the check says of it. */
    private record Expected(Framework.Builder bad, String code, String path, String japanese, String english) {}

    private static Framework.Builder empty() {
        return Framework.builder(Edition.of("mori", "1.0.0"), Invented.wording("森のスキルマップ"))
                .addScale(Invented.scale())
                .addCategory(category());
    }

    private static Framework.Builder withPruning() {
        return empty().addSkill(pruning().build());
    }

    private static SkillCategory category() {
        return SkillCategory.of(Invented.CATEGORY, Invented.wording("林業"), Invented.published(4));
    }

    private static Skill.Builder pruning() {
        return Invented.skill(Invented.PRUNING, 1, "剪定");
    }

    private static Skill fellingIn(CategoryId category, ScaleId scale) {
        return Skill.builder()
                .id(Invented.FELLING)
                .number(2)
                .name(Invented.wording("伐採"))
                .category(category)
                .scale(scale)
                .provenance(Invented.published(4))
                .build();
    }

    private static IndicatorFamily.Builder family(String key) {
        return IndicatorFamily.builder()
                .id(IndicatorFamilyId.of("mori", key))
                .name(Invented.wording(key))
                .provenance(Invented.sample());
    }

    private static IndicatorItem.Builder item(String key) {
        return IndicatorItem.builder()
                .id(IndicatorItemId.of("mori", key))
                .name(Invented.wording(key))
                .provenance(Invented.sample());
    }

    private static JobType ranger(SkillId skill, LevelId level) {
        return Invented.jobType(Invented.RANGER, "森林官")
                .require(skill, level, Invented.sample())
                .build();
    }

    private static JobType ranger(Requirement requirement) {
        return Invented.jobType(Invented.RANGER, "森林官")
                .addItem(JobTypeItem.of(requirement, Invented.sample()))
                .build();
    }

    private static Rank.Builder rank(String key, String name) {
        return Rank.builder()
                .id(RankId.of("mori", key))
                .name(Invented.wording(name))
                .provenance(Invented.sample());
    }

    /** A rank with as many targets as there are requirements. */
    private static Rank chief(Requirement... requirements) {
        Rank.Builder rank = rank("chief", "係長");
        for (int i = 0; i < requirements.length; i++) {
            rank.addTarget(Invented.target(TargetId.of("mori", "chief-" + (i + 1)), requirements[i])
                    .build());
        }
        return rank.build();
    }

    private static ExamLink link(SkillId skill) {
        return ExamLink.of(skill, EXAM, ExamLink.Kind.EXAM, "樹木検定", Invented.published(5));
    }

    private static Expected expected(FrameworkProblem problem) {
        return switch (problem) {
            case NO_SKILLS ->
                new Expected(
                        empty(),
                        "no-skills",
                        "/skills",
                        "スキルが一つもありません。少なくとも一つ加えてください。",
                        "there is no skill; add at least one");
            case DUPLICATE_ID ->
                new Expected(
                        withPruning().addSkill(pruning().build()),
                        "duplicate-id",
                        "/skills/1/id",
                        "識別子 'mori:pruning' が二度使われています。どちらかを除くか、識別子を変えてください。",
                        "identifier 'mori:pruning' is used twice; remove one of the two or give it another identifier");
            case DUPLICATE_NUMBER ->
                new Expected(
                        withPruning()
                                .addSkill(Invented.skill(Invented.FELLING, 1, "伐採")
                                        .build()),
                        "duplicate-number",
                        "/skills/1/number",
                        "スキル 'mori:felling' の番号 1 は 'mori:pruning' にも使われています。別の番号にしてください。",
                        "number 1 of skill 'mori:felling' also belongs to 'mori:pruning'; give one of them another number");
            case AMBIGUOUS_NAME ->
                new Expected(
                        withPruning()
                                .addSkill(Invented.skill(Invented.FELLING, 2, "伐採")
                                        .addAlias("剪 定")
                                        .build()),
                        "ambiguous-name",
                        "/skills/1/name",
                        "'mori:felling' の名前 '剪定' は 'mori:pruning' にも使われています。どちらかの名前を変えてください。",
                        "name '剪定' of 'mori:felling' also belongs to 'mori:pruning'; give one of them another name");
            case NAME_IS_OTHER_KEY ->
                new Expected(
                        withPruning()
                                .addSkill(Invented.skill(Invented.FELLING, 2, "伐採")
                                        .addAlias("Pruning")
                                        .build()),
                        "name-is-other-key",
                        "/skills/1/name",
                        "'mori:felling' の名前は、'mori:pruning' のキー 'pruning' と同じです。'pruning' と書くと 'mori:felling' を指します。"
                                + "名前を変えるか、'mori:pruning' は識別子全体で書いてください。",
                        "'mori:felling' is called 'pruning', as 'mori:pruning' is by its key; the text 'pruning' means"
                                + " 'mori:felling'; change the name, or write 'mori:pruning' in full");
            case AMBIGUOUS_KEY ->
                new Expected(
                        withPruning()
                                .addSkill(Invented.skill(SkillId.of("yama", "pruning"), 2, "伐採")
                                        .build()),
                        "ambiguous-key",
                        "/skills/1/id",
                        "'yama:pruning' のキー 'pruning' は 'mori:pruning' にも使われています。どちらかの識別子を変えてください。",
                        "key 'pruning' of 'yama:pruning' also belongs to 'mori:pruning';"
                                + " give one of them another identifier");
            case UNKNOWN_CATEGORY ->
                new Expected(
                        withPruning().addSkill(fellingIn(CategoryId.of("yama", "rock"), Invented.SCALE)),
                        "unknown-category",
                        "/skills/1/category",
                        "'mori:felling' の挙げる分類 'yama:rock' がこの枠組みにありません。分類を加えるか、直してください。",
                        "category 'yama:rock' named by 'mori:felling' is not in this framework;"
                                + " add the category or correct it");
            case UNKNOWN_SCALE ->
                new Expected(
                        withPruning().addSkill(fellingIn(Invented.CATEGORY, ScaleId.of("yama", "level"))),
                        "unknown-scale",
                        "/skills/1/scale",
                        "スキル 'mori:felling' の尺度 'yama:level' がこの枠組みにありません。尺度を加えるか、直してください。近い識別子: mori:level。",
                        "scale 'yama:level' of skill 'mori:felling' is not in this framework; add the scale or correct it; identifiers like it: mori:level");
            case UNKNOWN_FAMILY_SCALE ->
                new Expected(
                        withPruning()
                                .addFamily(family("work")
                                        .scale(ScaleId.of("yama", "level"))
                                        .build()),
                        "unknown-family-scale",
                        "/families/0/scale",
                        "指標群 'mori:work' の尺度 'yama:level' がこの枠組みにありません。尺度を加えるか、直してください。近い識別子: mori:level。",
                        "scale 'yama:level' of family 'mori:work' is not in this framework; add the scale or correct it;"
                                + " identifiers like it: mori:level");
            case SHARED_FAMILY_SCALE ->
                new Expected(
                        withPruning()
                                .addFamily(family("work").scale(Invented.SCALE).build())
                                .addFamily(family("play").scale(Invented.SCALE).build()),
                        "shared-family-scale",
                        "/families/1/scale",
                        "指標群 'mori:play' の尺度 'mori:level' は指標群 'mori:work' の尺度でもあります。"
                                + "どちらのスキルか分からなくなるため、別の尺度にしてください。",
                        "scale 'mori:level' of family 'mori:play' also belongs to family 'mori:work', so that nobody could"
                                + " tell whose its skills are; give one of them another scale");
            case ITEMS_BESIDE_SCALE ->
                new Expected(
                        withPruning()
                                .addFamily(family("work")
                                        .scale(Invented.SCALE)
                                        .addItem(item("saws").build())
                                        .build()),
                        "items-beside-scale",
                        "/families/0/scale",
                        "指標群 'mori:work' には尺度 'mori:level' があるのに項目もあります。" + "項目をその尺度で判定するスキルにするか、項目を除くか、尺度を外してください。",
                        "family 'mori:work' has items although it has scale 'mori:level'; make the items skills that are"
                                + " judged on it, remove them, or leave out the scale");
            case EMPTY_FAMILY ->
                new Expected(
                        withPruning().addFamily(family("work").build()),
                        "empty-family",
                        "/families/0/items",
                        "指標群 'mori:work' には尺度も項目もありません。どちらかを加えるか、群を除いてください。",
                        "family 'mori:work' has neither a scale nor items; add either or remove the family");
            case UNKNOWN_INDICATOR_ITEM ->
                new Expected(
                        withPruning()
                                .addFamily(family("tools")
                                        .addItem(item("saws").build())
                                        .addItem(item("chainsaw")
                                                .within(IndicatorItemId.of("yama", "saws"))
                                                .build())
                                        .build()),
                        "unknown-indicator-item",
                        "/families/0/items/1/within",
                        "項目 'mori:chainsaw' の属する項目 'yama:saws' がその指標群にないか、後に置かれています。"
                                + "その前に加えるか、直してください。近い識別子: mori:saws。",
                        "item 'yama:saws' that 'mori:chainsaw' stands within is not in its family, or only comes later;"
                                + " add it before or correct it; identifiers like it: mori:saws");
            case UNKNOWN_SKILL ->
                new Expected(
                        withPruning().addJobType(ranger(FOREIGN_SKILL, Invented.LOW)),
                        "unknown-skill",
                        "/jobTypes/0/items/0/requirement/skill",
                        "'mori:ranger' の挙げるスキル 'yama:climbing' がこの枠組みにありません。スキルを加えるか、直してください。",
                        "skill 'yama:climbing' named by 'mori:ranger' is not in this framework;"
                                + " add the skill or correct it");
            case LEVEL_OFF_SCALE ->
                new Expected(
                        withPruning().addJobType(ranger(Invented.PRUNING, FOREIGN_LEVEL)),
                        "level-off-scale",
                        "/jobTypes/0/items/0/requirement/level",
                        "'mori:ranger' の求めるレベル 'yama:level/1' はスキル 'mori:pruning' の尺度にありません。"
                                + "使えるレベル: [mori:level/0, mori:level/1, mori:level/2]。",
                        "level 'yama:level/1' required by 'mori:ranger' is not on the scale of skill 'mori:pruning';"
                                + " use one of [mori:level/0, mori:level/1, mori:level/2]");
            case DESCRIBED_LEVEL_OFF_SCALE ->
                new Expected(
                        withPruning()
                                .addSkill(Invented.skill(Invented.FELLING, 2, "伐採")
                                        .addLevelDescription(LevelDescription.of(Invented.LOW, Invented.wording("切れる")))
                                        .addLevelDescription(
                                                LevelDescription.of(FOREIGN_LEVEL, Invented.wording("よく切れる")))
                                        .build()),
                        "described-level-off-scale",
                        "/skills/1/levelDescriptions/1/level",
                        "スキル 'mori:felling' が説明するレベル 'yama:level/1' は、そのスキルの尺度にありません。"
                                + "使えるレベル: [mori:level/0, mori:level/1, mori:level/2]。",
                        "level 'yama:level/1' described by skill 'mori:felling' is not on the scale of that skill;"
                                + " use one of [mori:level/0, mori:level/1, mori:level/2]");
            case UNKNOWN_JOB_TYPE_GROUP ->
                new Expected(
                        withPruning()
                                .addJobTypeGroup(foresters().within(OUTDOORS).build()),
                        "unknown-job-type-group",
                        "/jobTypeGroups/0/within",
                        "'mori:foresters' の属する群 'mori:outdoors' がこの枠組みにないか、後に置かれています。" + "群をその前に加えるか、直してください。",
                        "group 'mori:outdoors' that 'mori:foresters' stands in is not in this framework, or only comes"
                                + " later; add the group before it or correct it");
            case UNSTATED_LEVEL_IN_LADDER ->
                new Expected(
                        withPruning()
                                .addQuotient(Invented.quotient())
                                .addRank(chief(Requirement.anyOf(
                                        Requirement.exam(EXAM), Requirement.skillAtUnstatedLevel(Invented.PRUNING)))),
                        "unstated-level-in-ladder",
                        "/ranks/0/targets/0/requirement/parts/1",
                        "'mori:chief-1' はスキル 'mori:pruning' をレベルの記載なしに求めています。これでは職層を判定できません。"
                                + "レベルを記すか、代わりに判断を求めるか、目安なら不明としてください。",
                        "'mori:chief-1' asks for skill 'mori:pruning' at a level that is not stated, so no rank can be scored"
                                + " on it; state the level, ask for a judgement instead, or say that a guide is unknown");
            case REQUIREMENT_WITHOUT_STEP ->
                new Expected(
                        withPruning().addJobType(ranger(Invented.PRUNING, Invented.NONE)),
                        "requirement-without-step",
                        "/jobTypes/0/items/0/requirement/level",
                        "'mori:ranger' の求めるレベル 'mori:level/0' は、何も求めないのと同じです。要件を除くか、上のレベルにしてください。",
                        "level 'mori:level/0' required by 'mori:ranger' asks for nothing;"
                                + " remove the requirement or require a higher level");
            case DESIRES_NO_MORE ->
                new Expected(
                        withPruning()
                                .addJobType(Invented.jobType(JobTypeId.of("mori", "ranger"), "森守")
                                        .require(Invented.PRUNING, Invented.LOW, Invented.sample())
                                        .addItem(JobTypeItem.of(
                                                        Requirement.skill(Invented.PRUNING, Invented.LOW),
                                                        Invented.sample())
                                                .withImportance(Importance.DESIRABLE))
                                        .build()),
                        "desires-no-more",
                        "/jobTypes/0/items/1/requirement/level",
                        "'mori:ranger' は別の行でスキル 'mori:pruning' を 'mori:level/1' で求めているため、'mori:level/1' を望ましいとしても、"
                                + "求めるものは増えません。この行を除くか、より高いレベルにしてください。",
                        "'mori:ranger' asks for skill 'mori:pruning' at 'mori:level/1' in another line, so that to desire"
                                + " 'mori:level/1' asks for no more; remove this line or desire a higher level");
            case UNKNOWN_LEVEL ->
                new Expected(
                        withPruning().addJobType(ranger(Requirement.atLeast(1, SkillScope.any(), FOREIGN_LEVEL))),
                        "unknown-level",
                        "/jobTypes/0/items/0/requirement/level",
                        "'mori:ranger' の求めるレベル 'yama:level/1' はどの尺度にもありません。尺度に加えるか、直してください。近い識別子: mori:level/1, mori:level/0, mori:level/2。",
                        "level 'yama:level/1' required by 'mori:ranger' is on no scale of this framework;"
                                + " add it to a scale or correct it; identifiers like it: mori:level/1, mori:level/0, mori:level/2");
            case GROUP_TOO_SMALL ->
                new Expected(
                        withPruning().addJobType(ranger(Requirement.atLeast(2, SkillScope.any(), Invented.LOW))),
                        "group-too-small",
                        "/jobTypes/0/items/0/requirement/count",
                        "'mori:ranger' は 2 件のスキルを求めますが、対象は 1 件しかありません。数を減らすか、対象を広げてください。",
                        "'mori:ranger' requires 2 skills, but only 1 count for it;"
                                + " lower the number or widen the scope");
            case UNKNOWN_JUDGEMENT ->
                new Expected(
                        withPruning().addJobType(ranger(Requirement.judgement(Invented.CAREFUL))),
                        "unknown-judgement",
                        "/jobTypes/0/items/0/requirement/judgement",
                        "'mori:ranger' の求める判断 'mori:careful' がこの枠組みにありません。判断を加えるか、直してください。",
                        "judgement 'mori:careful' required by 'mori:ranger' is not in this framework;"
                                + " add the judgement or correct it");
            case UNKNOWN_ROLE ->
                new Expected(
                        withPruning().addJudgement(Invented.judgement(Invented.CAREFUL, "木を大切にする")),
                        "unknown-role",
                        "/judgements/0/roles/0",
                        "判断 'mori:careful' を委ねる役割 'mori:elder' がこの枠組みにありません。役割を加えるか、直してください。",
                        "role 'mori:elder' entrusted with judgement 'mori:careful' is not in this framework;"
                                + " add the role or correct it");
            case UNKNOWN_QUOTIENT ->
                new Expected(
                        withPruning().addRank(chief(Requirement.skill(Invented.PRUNING, Invented.LOW))),
                        "unknown-quotient",
                        "/ranks/0/targets/0/quotient",
                        "目標 'mori:chief-1' の区分 'mori:wood' がこの枠組みにありません。区分を加えるか、直してください。",
                        "quotient 'mori:wood' of target 'mori:chief-1' is not in this framework;"
                                + " add the quotient or correct it");
            case DUPLICATE_EXAM_LINK ->
                new Expected(
                        withPruning().addExamLink(link(Invented.PRUNING)).addExamLink(link(Invented.PRUNING)),
                        "duplicate-exam-link",
                        "/examLinks/1",
                        "スキル 'mori:pruning' と試験 'kentei:tree' の対応が二度あります。どちらかを除いてください。",
                        "skill 'mori:pruning' is linked to exam 'kentei:tree' twice; remove one of the two");
            case DUPLICATE_EXAM_CATALOGUE ->
                new Expected(
                        withPruning()
                                .addExamCatalogue(Edition.of("kentei", "1.0.0"))
                                .addExamCatalogue(Edition.of("kentei", "2.0.0"))
                                .addExamCatalogue(Edition.of("kentei", "1.0.0")),
                        "duplicate-exam-catalogue",
                        "/examCatalogues/2",
                        "試験カタログ 'kentei@1.0.0' が二度挙げられています。どちらかを除いてください。",
                        "exam catalogue 'kentei@1.0.0' is named twice; remove one of the two");
        };
    }

    @ParameterizedTest
    @EnumSource
    void check_frameworkWithOneFault_tellsItInBothLanguages(FrameworkProblem problem) {
        Expected expected = expected(problem);
        List<Problem> problems = expected.bad().check().problems();

        assertThat(problems).hasSize(1);
        Problem found = problems.get(0);
        assertThat(found.code()).isEqualTo(problem);
        assertThat(found.code().code()).isEqualTo(expected.code());
        assertThat(found.severity()).isEqualTo(WARNINGS.contains(problem) ? Severity.WARNING : Severity.ERROR);
        assertThat(found.path()).hasToString(expected.path());
        assertThat(found.message(Locale.JAPANESE)).isEqualTo(expected.japanese());
        assertThat(found.message(Locale.ENGLISH)).isEqualTo(expected.english());
        assertThat(expected.bad().check().isValid()).isEqualTo(found.severity() == Severity.WARNING);
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> expected.bad().build());
    }

    @Test
    void check_everyKindOfPartTwice_tellsEachDuplicate() {
        Rank chief = Rank.of(RankId.of("mori", "chief"), Invented.wording("係長"), Invented.sample());
        Role elder = Invented.role(Invented.ELDER, "長老");
        Judgement careful = Invented.judgement(Invented.CAREFUL, "木を大切にする");
        List<Problem> problems = withPruning()
                .addScale(Invented.scale())
                .addCategory(category())
                .addSkill(pruning().build())
                .addJobTypeGroup(foresters().build())
                .addJobTypeGroup(foresters().build())
                .addJobType(ranger(Invented.PRUNING, Invented.LOW))
                .addJobType(ranger(Invented.PRUNING, Invented.LOW))
                .addRole(elder)
                .addRole(elder)
                .addJudgement(careful)
                .addJudgement(careful)
                .addQuotient(Invented.quotient())
                .addQuotient(Invented.quotient())
                .addRank(chief)
                .addRank(chief)
                .check()
                .problems();

        assertThat(problems).extracting(Problem::code).containsOnly(FrameworkProblem.DUPLICATE_ID);
        assertThat(problems)
                .extracting(problem -> problem.path().toString())
                .containsExactly(
                        "/scales/1/id",
                        "/categories/1/id",
                        "/skills/1/id",
                        "/jobTypeGroups/1/id",
                        "/jobTypes/1/id",
                        "/roles/1/id",
                        "/judgements/1/id",
                        "/quotients/1/id",
                        "/ranks/1/id");
    }

    @Test
    void check_sameKeyInTwoNamespaces_isAmbiguousWhereverAKeyIsLookedUp() {
        List<Problem> problems = withPruning()
                .addScale(scaleOf("mori", "other"))
                .addScale(scaleOf("yama", "other"))
                .addCategory(SkillCategory.of(
                        CategoryId.of("yama", Invented.CATEGORY.key()), Invented.wording("山岳"), Invented.sample()))
                .addJobType(ranger(Invented.PRUNING, Invented.LOW))
                .addJobType(Invented.jobType(JobTypeId.of("yama", "ranger"), "山林官")
                        .require(Invented.PRUNING, Invented.LOW, Invented.sample())
                        .build())
                .addRole(Invented.role(Invented.ELDER, "長老"))
                .addRole(Invented.role(RoleId.of("yama", "elder"), "古老"))
                .addJudgement(Invented.judgement(Invented.CAREFUL, "木を大切にする"))
                .addJudgement(Invented.judgement(JudgementId.of("yama", "careful"), "山を大切にする"))
                .addRank(Rank.of(RankId.of("mori", "chief"), Invented.wording("係長"), Invented.sample()))
                .addRank(Rank.of(RankId.of("yama", "chief"), Invented.wording("課長"), Invented.sample()))
                .check()
                .problems();

        assertThat(problems).extracting(Problem::code).containsOnly(FrameworkProblem.AMBIGUOUS_KEY);
        assertThat(problems)
                .extracting(problem -> problem.path().toString())
                .containsExactly("/jobTypes/1/id", "/roles/1/id", "/judgements/1/id", "/ranks/1/id");
    }

    private static LevelScale scaleOf(String namespace, String key) {
        ScaleId id = ScaleId.of(namespace, key);
        return LevelScale.builder()
                .id(id)
                .addLevel(Invented.level(LevelId.of(id, "1")))
                .lowest(LowestLevel.FIRST_STEP)
                .provenance(Invented.sample())
                .build();
    }

    @Test
    void check_sameTargetAtTwoRanks_isADuplicate() {
        Requirement pruning = Requirement.skill(Invented.PRUNING, Invented.LOW);
        Rank deputy = rank("deputy", "課長補佐")
                .addTarget(Invented.target(Invented.TARGET, pruning).build())
                .build();

        assertThat(withPruning()
                        .addQuotient(Invented.quotient())
                        .addRank(chief(pruning))
                        .addRank(deputy)
                        .check()
                        .problems())
                .containsExactly(Problem.of(
                        FrameworkProblem.DUPLICATE_ID, DataPath.parse("/ranks/1/targets/0/id"), "mori:chief-1"));
    }

    @Test
    void check_faultsWithinNestedRequirements_areToldWithTheirPaths() {
        Requirement met = Requirement.skill(Invented.PRUNING, Invented.LOW);
        Requirement tooMany = Requirement.atLeast(9, SkillScope.any(), Invented.LOW);
        Requirement foreign = Requirement.anyOf(
                Requirement.judgement(Invented.CAREFUL), Requirement.skill(FOREIGN_SKILL, FOREIGN_LEVEL));
        List<Problem> problems = withPruning()
                .addJobType(Invented.jobType(Invented.RANGER, "森林官")
                        .require(Invented.PRUNING, Invented.LOW, Invented.sample())
                        .addItem(JobTypeItem.of(Requirement.allOf(met, foreign), Invented.sample())
                                .withImportance(Importance.DESIRABLE))
                        .build())
                .addQuotient(Invented.quotient())
                .addRank(chief(met, met, Requirement.allOf(tooMany, met)))
                .check()
                .problems();

        assertThat(problems)
                .extracting(Problem::code, problem -> problem.path().toString())
                .containsExactly(
                        tuple(
                                FrameworkProblem.UNKNOWN_JUDGEMENT,
                                "/jobTypes/0/items/1/requirement/parts/1/parts/0/judgement"),
                        tuple(FrameworkProblem.UNKNOWN_SKILL, "/jobTypes/0/items/1/requirement/parts/1/parts/1/skill"),
                        tuple(FrameworkProblem.GROUP_TOO_SMALL, "/ranks/0/targets/2/requirement/parts/0/count"));
        assertThat(problems.get(2).message(Locale.ENGLISH)).startsWith("'mori:chief-3' requires 9 skills, but only 1 ");
    }

    @Test
    void check_faultWithinAGuide_isToldWithItsPath() {
        Guide none = Guide.of(GuideKind.EXAM, Knowledge.none(), Invented.sample());
        Guide unknown = Guide.of(GuideKind.EXAM_LEVEL, Knowledge.unknown(Invented.wording("不明")), Invented.sample());
        Guide bad = Guide.of(
                GuideKind.SKILL_LEVEL,
                Knowledge.known(new Guide.Figure(
                        Invented.wording("0"), Requirement.atLeast(1, SkillScope.any(), Invented.NONE))),
                Invented.sample());

        assertThat(withPruning()
                        .addRank(rank("chief", "係長")
                                .addGuide(none)
                                .addGuide(unknown)
                                .addGuide(bad)
                                .build())
                        .check()
                        .problems())
                .containsExactly(Problem.of(
                        FrameworkProblem.REQUIREMENT_WITHOUT_STEP,
                        DataPath.parse("/ranks/0/guides/2/figure/requirement/level"),
                        "mori:chief",
                        "mori:level/0"));
    }

    @Test
    void check_scopeNamesWhatIsNotThere_tellsEachMember() {
        Requirement ofSkills = Requirement.atLeast(1, SkillScope.skills(Invented.PRUNING, FOREIGN_SKILL), Invented.LOW);
        Requirement ofCategories = Requirement.atLeast(
                1, SkillScope.categories(Invented.CATEGORY, CategoryId.of("yama", "rock")), Invented.LOW);

        assertThat(withPruning()
                        .addQuotient(Invented.quotient())
                        .addRank(chief(ofSkills, ofCategories))
                        .check()
                        .problems())
                .containsExactly(
                        Problem.of(
                                FrameworkProblem.UNKNOWN_SKILL,
                                DataPath.parse("/ranks/0/targets/0/requirement/scope/skills/1"),
                                "mori:chief-1",
                                "yama:climbing",
                                ""),
                        Problem.of(
                                FrameworkProblem.UNKNOWN_CATEGORY,
                                DataPath.parse("/ranks/0/targets/1/requirement/scope/categories/1"),
                                "mori:chief-2",
                                "yama:rock",
                                ""));
    }

    @Test
    void check_groupOverSkillsOfTwoScales_countsThoseOfTheLevelOnly() {
        LevelScale other = LevelScale.builder()
                .id(ScaleId.of("yama", "level"))
                .addLevel(Invented.level(FOREIGN_LEVEL))
                .lowest(LowestLevel.FIRST_STEP)
                .provenance(Invented.sample())
                .build();
        Framework.Builder both = withPruning().addScale(other).addSkill(fellingIn(Invented.CATEGORY, other.id()));

        assertThat(both.addJobType(ranger(Requirement.atLeast(1, SkillScope.any(), FOREIGN_LEVEL)))
                        .check()
                        .problems())
                .isEmpty();
        assertThat(both.addQuotient(Invented.quotient())
                        .addRank(chief(Requirement.atLeast(2, SkillScope.any(), FOREIGN_LEVEL)))
                        .check()
                        .problems())
                .containsExactly(Problem.of(
                        FrameworkProblem.GROUP_TOO_SMALL,
                        DataPath.parse("/ranks/0/targets/0/requirement/count"),
                        "mori:chief-1",
                        "2",
                        "1"));
    }

    @Test
    void check_exams_areLeftToTheCatalogue() {
        assertThat(withPruning()
                        .addJobType(ranger(Requirement.anyOf(
                                Requirement.exam(EXAM),
                                Requirement.examLevel(ExamLevelId.of(ExamScaleId.of("kentei", "grade"), "1")))))
                        .check()
                        .problems())
                .isEmpty();
    }

    /** What is read keeps such a name, and it is noted; what is built has none. */
    @Test
    void check_labelThatIsTheCodeOfAnotherLevel_isNotedAndNotBuilt() {
        ScaleId scale = ScaleId.of("mori", "grade");
        Framework.Builder shifted = withPruning()
                .addScale(LevelScale.builder()
                        .id(scale)
                        .lowest(LowestLevel.FIRST_STEP)
                        .addLevel(Level.of(LevelId.of(scale, "0"), Invented.wording("レベル1"), Invented.sample()))
                        .addLevel(Level.of(LevelId.of(scale, "1"), Invented.wording("レベル2"), Invented.sample()))
                        .provenance(Invented.sample())
                        .build());

        Checked<Framework> checked = shifted.check();

        assertThat(checked.value()).isPresent();
        assertThat(checked.problems())
                .extracting(problem -> problem.code().code() + " " + problem.path())
                .containsExactly("name-is-other-key /scales/1/levels/0/label");
        assertThat(checked.problems()).extracting(Problem::severity).containsOnly(Severity.WARNING);
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(shifted::build)
                .satisfies(thrown -> assertThat(thrown.problems()).isEqualTo(checked.problems()));
    }

    @Test
    void check_sameNameOfJobTypesRolesOrRanks_isAmbiguous() {
        List<Problem> problems = withPruning()
                .addJobType(ranger(Invented.PRUNING, Invented.LOW))
                .addJobType(Invented.jobType(JobTypeId.of("yama", "guide"), "森林官")
                        .require(Invented.PRUNING, Invented.LOW, Invented.sample())
                        .build())
                .addRank(Rank.of(RankId.of("mori", "chief"), Invented.wording("係長"), Invented.sample()))
                .addRole(Invented.role(Invented.ELDER, "メンター"))
                .addRole(Invented.role(Invented.WARDEN, "メンタ―"))
                .addRank(Rank.of(RankId.of("yama", "head"), Invented.wording("係 長"), Invented.sample()))
                .check()
                .problems();

        assertThat(problems).extracting(Problem::code).containsOnly(FrameworkProblem.AMBIGUOUS_NAME);
        assertThat(problems)
                .extracting(problem -> problem.path().toString())
                .containsExactly("/jobTypes/1/name", "/roles/1/name", "/ranks/1/name");
    }

    @Test
    void check_examLinkOfAnUnknownSkill_isTold() {
        assertThat(withPruning().addExamLink(link(FOREIGN_SKILL)).check().problems())
                .containsExactly(Problem.of(
                        FrameworkProblem.UNKNOWN_SKILL,
                        DataPath.parse("/examLinks/0/skill"),
                        EXAM.toString(),
                        FOREIGN_SKILL.toString(),
                        ""));
    }

    private static JobTypeGroup.Builder foresters() {
        return JobTypeGroup.builder()
                .id(JobTypeGroupId.of("mori", "foresters"))
                .name(Invented.wording("森の人"))
                .provenance(Invented.sample());
    }

    @Test
    void check_jobTypeGroups_mustBeThereAndTheWiderOneFirst() {
        JobTypeGroup outdoors = JobTypeGroup.builder()
                .id(OUTDOORS)
                .name(Invented.wording("屋外"))
                .provenance(Invented.sample())
                .build();
        JobTypeGroup foresters = foresters().within(OUTDOORS).build();
        JobType ranger = Invented.jobType(Invented.RANGER, "森林官")
                .group(foresters.id())
                .require(Invented.PRUNING, Invented.LOW, Invented.sample())
                .build();

        assertThat(withPruning()
                        .addJobTypeGroup(outdoors)
                        .addJobTypeGroup(foresters)
                        .addJobType(ranger)
                        .check()
                        .problems())
                .isEmpty();
        assertThat(withPruning()
                        .addJobTypeGroup(foresters)
                        .addJobTypeGroup(outdoors)
                        .check()
                        .problems())
                .extracting(problem -> problem.path().toString())
                .containsExactly("/jobTypeGroups/0/within");
        assertThat(withPruning()
                        .addJobTypeGroup(foresters().within(foresters.id()).build())
                        .check()
                        .problems())
                .as("a group that stands in itself")
                .extracting(Problem::code)
                .containsExactly(FrameworkProblem.UNKNOWN_JOB_TYPE_GROUP);
        assertThat(withPruning().addJobType(ranger).check().problems())
                .containsExactly(Problem.of(
                        FrameworkProblem.UNKNOWN_JOB_TYPE_GROUP,
                        DataPath.parse("/jobTypes/0/group"),
                        "mori:ranger",
                        "mori:foresters",
                        ""));
    }

    @Test
    void check_items_standWithinEarlierOnesOfTheirOwnFamilyAndOnce() {
        IndicatorItem saws = item("saws").build();
        IndicatorItem chainsaw = item("chainsaw").within(saws.id()).build();

        assertThat(withPruning()
                        .addFamily(
                                family("tools").addItem(saws).addItem(chainsaw).build())
                        .check()
                        .problems())
                .isEmpty();
        assertThat(withPruning()
                        .addFamily(
                                family("tools").addItem(chainsaw).addItem(saws).build())
                        .check()
                        .problems())
                .extracting(Problem::code, problem -> problem.path().toString())
                .containsExactly(tuple(FrameworkProblem.UNKNOWN_INDICATOR_ITEM, "/families/0/items/0/within"));
        assertThat(withPruning()
                        .addFamily(family("tools").addItem(saws).build())
                        .addFamily(family("machines")
                                .addItem(chainsaw)
                                .addItem(saws)
                                .build())
                        .check()
                        .problems())
                .as("an item of another family is none of this one, and has its identifier for itself")
                .extracting(Problem::code, problem -> problem.path().toString())
                .containsExactly(
                        tuple(FrameworkProblem.UNKNOWN_INDICATOR_ITEM, "/families/1/items/0/within"),
                        tuple(FrameworkProblem.DUPLICATE_ID, "/families/1/items/1/id"));
        assertThat(withPruning()
                        .addFamily(family("tools").addItem(saws).build())
                        .addFamily(family("tools").addItem(chainsaw).build())
                        .check()
                        .problems())
                .extracting(Problem::code, problem -> problem.path().toString())
                .contains(tuple(FrameworkProblem.DUPLICATE_ID, "/families/1/id"));
    }

    @Test
    void check_unstatedLevel_wantsAKnownSkillAndIsForJobTypesOnly() {
        Guide.Figure figure =
                new Guide.Figure(Invented.wording("剪定"), Requirement.skillAtUnstatedLevel(Invented.PRUNING));
        Rank guided = Rank.builder()
                .id(RankId.of("mori", "chief"))
                .name(Invented.wording("係長"))
                .addGuide(Guide.of(GuideKind.SKILL_LEVEL, Knowledge.known(figure), Invented.sample()))
                .provenance(Invented.sample())
                .build();

        assertThat(withPruning()
                        .addJobType(ranger(Requirement.skillAtUnstatedLevel(Invented.PRUNING)))
                        .check()
                        .problems())
                .isEmpty();
        assertThat(withPruning()
                        .addJobType(ranger(Requirement.skillAtUnstatedLevel(FOREIGN_SKILL)))
                        .check()
                        .problems())
                .containsExactly(Problem.of(
                        FrameworkProblem.UNKNOWN_SKILL,
                        DataPath.parse("/jobTypes/0/items/0/requirement/skill"),
                        "mori:ranger",
                        FOREIGN_SKILL.toString(),
                        ""));
        assertThat(withPruning().addRank(guided).check().problems())
                .containsExactly(Problem.of(
                        FrameworkProblem.UNSTATED_LEVEL_IN_LADDER,
                        DataPath.parse("/ranks/0/guides/0/figure/requirement"),
                        "mori:chief",
                        "mori:pruning"));
    }

    @Test
    void check_sameNameOfASkillAndAJobType_isAllowed() {
        JobType pruner = Invented.jobType(Invented.RANGER, "剪定")
                .require(Invented.PRUNING, Invented.LOW, Invented.sample())
                .build();

        assertThat(withPruning().addJobType(pruner).check().problems()).isEmpty();
    }

    @Test
    void check_frameworkWithManyFaults_tellsAllAtOnceAndGivesNothingOut() {
        Framework.Builder bad = withPruning()
                .addSkill(pruning().build())
                .addSkill(Skill.builder()
                        .id(Invented.FELLING)
                        .number(1)
                        .name(Invented.wording("剪定"))
                        .category(CategoryId.of("yama", "rock"))
                        .scale(ScaleId.of("yama", "level"))
                        .provenance(Invented.sample())
                        .build())
                .addJobType(Invented.jobType(Invented.RANGER, "森林官")
                        .require(FOREIGN_SKILL, Invented.LOW, Invented.sample())
                        .require(Invented.PRUNING, FOREIGN_LEVEL, Invented.sample())
                        .build())
                .addJobType(Invented.jobType(JobTypeId.of("mori", "guard"), "森番")
                        .require(Invented.PRUNING, Invented.NONE, Invented.sample())
                        .build())
                .addExamLink(link(Invented.PRUNING))
                .addExamLink(link(Invented.PRUNING));

        assertThat(bad.check().value()).isEmpty();
        assertThat(bad.check().problems())
                .extracting(Problem::code)
                .containsExactly(
                        FrameworkProblem.DUPLICATE_ID,
                        FrameworkProblem.AMBIGUOUS_NAME,
                        FrameworkProblem.DUPLICATE_NUMBER,
                        FrameworkProblem.UNKNOWN_CATEGORY,
                        FrameworkProblem.UNKNOWN_SCALE,
                        FrameworkProblem.UNKNOWN_SKILL,
                        FrameworkProblem.LEVEL_OFF_SCALE,
                        FrameworkProblem.REQUIREMENT_WITHOUT_STEP,
                        FrameworkProblem.DUPLICATE_EXAM_LINK);
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(bad::build)
                .satisfies(thrown ->
                        assertThat(thrown.problems()).isEqualTo(bad.check().problems()));
    }
}
