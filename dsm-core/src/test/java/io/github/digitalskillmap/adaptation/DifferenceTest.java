package io.github.digitalskillmap.adaptation;

import static io.github.digitalskillmap.adaptation.MoriFramework.CHIEF;
import static io.github.digitalskillmap.adaptation.MoriFramework.EDITION;
import static io.github.digitalskillmap.adaptation.MoriFramework.KEEPER;
import static io.github.digitalskillmap.adaptation.MoriFramework.NURSERY;
import static io.github.digitalskillmap.adaptation.MoriFramework.PLANTING;
import static io.github.digitalskillmap.adaptation.MoriFramework.PRUNING_LINE;
import static io.github.digitalskillmap.adaptation.MoriFramework.changed;
import static io.github.digitalskillmap.adaptation.MoriFramework.mori;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.LevelDescription;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceTest {

    private static final PartId PRUNING = PartId.of(Invented.PRUNING);
    private static final PartId FELLING = PartId.of(Invented.FELLING);
    private static final PartId GROUP_LINE = PartId.of(Invented.RANGER, MoriFramework.TWO_OF_FORESTRY, true);
    private static final PartId DESIRABLE_LINE = PartId.ofLine(Invented.RANGER, "mori:felling (desirable)");
    private static final PartId TARGET = PartId.of(CHIEF, Invented.TARGET);
    private static final PartId GUIDE = PartId.of(CHIEF, GuideKind.SKILL_LEVEL);

    /** A framework with changes and no other provenance than theirs. */
    private static Framework plain(Change... changes) {
        return new Adaptation(mori(), List.of(changes), DataPath.ROOT::at, provenance -> provenance)
                .to(Edition.of("mori-dsm", "1.0.1"), mori().name())
                .orElseThrow();
    }

    private static Arguments of(Change change, Impact impact, String japanese, String english) {
        return Arguments.of(change, impact, japanese, english);
    }

    private static Change.Amend<Requirement> ofLine(PartId line, Requirement requirement) {
        return Change.set(line, Aspect.REQUIREMENT, requirement);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                of(
                        Change.add(Invented.skill(SkillId.of("yama", "climbing"), 4, "登山")
                                .build()),
                        Impact.MINOR,
                        "スキル「登山」を追加",
                        "skill \"登山\" added"),
                of(
                        Change.add(Invented.level(LevelId.of(Invented.SCALE, "3"))),
                        Impact.MAJOR,
                        "尺度「mori:level」のレベル「Lv.3」を追加",
                        "level \"Lv.3\" of scale \"mori:level\" added"),
                of(
                        Change.add(
                                KEEPER,
                                JobTypeItem.of(Requirement.skill(Invented.PRUNING, Invented.LOW), Invented.sample())),
                        Impact.MAJOR,
                        "ジョブタイプ「森番」の要件「「剪定」Lv.1 以上」を追加",
                        "requirement \"\"剪定\" at Lv.1 or more\" of job type \"森番\" added"),
                of(
                        Change.add(
                                KEEPER,
                                JobTypeItem.of(Requirement.skill(Invented.PRUNING, Invented.LOW), Invented.sample())
                                        .withImportance(Importance.DESIRABLE)),
                        Impact.MINOR,
                        "ジョブタイプ「森番」の要件「「剪定」Lv.1 以上」を追加",
                        "requirement \"\"剪定\" at Lv.1 or more\" of job type \"森番\" added"),
                of(
                        Change.add(Rank.of(RankId.of("mori", "elder"), Invented.wording("部長"), Invented.sample())),
                        Impact.MINOR,
                        "職層「部長」を追加",
                        "rank \"部長\" added"),
                of(
                        Change.add(Edition.of("kentei", "2.0.0")),
                        Impact.MINOR,
                        "試験カタログ「kentei@2.0.0」を追加",
                        "exam catalogue \"kentei@2.0.0\" added"),
                of(
                        Change.retire(PartId.of(MoriFramework.CATALOGUE)),
                        Impact.MAJOR,
                        "試験カタログ「kentei@1.0.0」を廃止",
                        "exam catalogue \"kentei@1.0.0\" retired"),
                of(
                        Change.retire(PRUNING_LINE),
                        Impact.MINOR,
                        "ジョブタイプ「森林官」の要件「「剪定」Lv.1 以上」を廃止",
                        "requirement \"\"剪定\" at Lv.1 or more\" of job type \"森林官\" retired"),
                of(Change.retire(PartId.of(KEEPER)), Impact.MAJOR, "ジョブタイプ「森番」を廃止", "job type \"森番\" retired"),
                of(
                        Change.retire(GUIDE),
                        Impact.MINOR,
                        "職層「係長」の目安「スキルレベル」を廃止",
                        "guide \"skill level\" of rank \"係長\" retired"),
                of(
                        Change.retire(TARGET),
                        Impact.MINOR,
                        "職層「係長」の目標「木を大切にする」を廃止",
                        "target \"Takes care of trees\" of rank \"係長\" retired"),
                of(
                        Change.retire(PartId.of(Invented.PRUNING, MoriFramework.EXAM)),
                        Impact.MINOR,
                        "試験との対応「樹木検定」を廃止",
                        "exam link \"樹木検定\" retired"),
                of(Change.retire(PartId.of(Invented.WARDEN)), Impact.MAJOR, "役割「番人」を廃止", "role \"番人\" retired"),
                of(
                        Change.set(PRUNING, Aspect.SKILL_NAME, Invented.wording("枝打ち", "Pruning")),
                        Impact.PATCH,
                        "スキル「剪定」の名称: 剪定 → 枝打ち / Pruning",
                        "name of skill \"剪定\": 剪定 → 枝打ち / Pruning"),
                of(
                        Change.set(PRUNING, Aspect.SKILL_NAME, Wording.official(JAPANESE, "剪定")),
                        Impact.PATCH,
                        "スキル「剪定」の名称: 剪定 [ja, supplied] → 剪定 [ja, official]",
                        "name of skill \"剪定\": 剪定 [ja, supplied] → 剪定 [ja, official]"),
                of(
                        Change.set(PRUNING, Aspect.SKILL_ALIASES, List.of("枝打ち", "枝払い")),
                        Impact.PATCH,
                        "スキル「剪定」の別名: なし → 枝打ち、枝払い",
                        "aliases of skill \"剪定\": none → 枝打ち, 枝払い"),
                of(
                        Change.clear(FELLING, Aspect.SKILL_DEFINITION),
                        Impact.MINOR,
                        "スキル「伐採」の定義: 木を倒す → なし",
                        "definition of skill \"伐採\": 木を倒す → none"),
                of(
                        Change.set(FELLING, Aspect.SKILL_DEFINITION, Invented.wording("木を切り倒す")),
                        Impact.PATCH,
                        "スキル「伐採」の定義: 木を倒す → 木を切り倒す",
                        "definition of skill \"伐採\": 木を倒す → 木を切り倒す"),
                of(
                        Change.set(PRUNING, Aspect.SKILL_PRINTED_NAME, "剪　定"),
                        Impact.PATCH,
                        "スキル「剪定」の印刷された名称: なし → 剪　定",
                        "printed name of skill \"剪定\": none → 剪　定"),
                of(
                        Change.set(
                                PRUNING,
                                Aspect.SKILL_LEVEL_DESCRIPTIONS,
                                List.of(LevelDescription.of(Invented.LOW, Invented.wording("手伝える", "helps")))),
                        Impact.MINOR,
                        "スキル「剪定」のレベルの説明: なし → Lv.1: 手伝える",
                        "level descriptions of skill \"剪定\": none → Lv.1: helps"),
                of(
                        Change.clear(PartId.of(PLANTING), Aspect.SKILL_CATEGORY),
                        Impact.MINOR,
                        "スキル「植林」の分類: 育苗 → なし",
                        "category of skill \"植林\": Nursery → none"),
                of(
                        Change.set(PRUNING, Aspect.SKILL_NUMBER, 9),
                        Impact.MINOR,
                        "スキル「剪定」の番号: 1 → 9",
                        "number of skill \"剪定\": 1 → 9"),
                of(
                        Change.set(PartId.of(PLANTING), Aspect.SKILL_CATEGORY, Invented.CATEGORY),
                        Impact.MINOR,
                        "スキル「植林」の分類: 育苗 → 林業",
                        "category of skill \"植林\": Nursery → Forestry"),
                of(
                        Change.set(PartId.of(Invented.SCALE), Aspect.SCALE_LOWEST, LowestLevel.FIRST_STEP),
                        Impact.MAJOR,
                        "尺度「mori:level」の最低レベルの意味: 保有なし → 最初の段階",
                        "meaning of the lowest level of scale \"mori:level\": nothing held → the first step"),
                of(
                        ofLine(PRUNING_LINE, Requirement.skill(Invented.PRUNING, Invented.HIGH)),
                        Impact.MAJOR,
                        "ジョブタイプ「森林官」の要件「「剪定」Lv.1 以上」の内容: 「剪定」Lv.1 以上 → 「剪定」Lv.2 以上",
                        "content of requirement \"\"剪定\" at Lv.1 or more\" of job type \"森林官\":"
                                + " \"剪定\" at Lv.1 or more → \"剪定\" at Lv.2 or more"),
                of(
                        ofLine(
                                GROUP_LINE,
                                Requirement.atLeast(1, SkillScope.categories(Invented.CATEGORY), Invented.LOW)),
                        Impact.MINOR,
                        "ジョブタイプ「森林官」の要件「分類「林業」のスキル 2 件以上を Lv.1 以上」の内容:"
                                + " 分類「林業」のスキル 2 件以上を Lv.1 以上 → 分類「林業」のスキル 1 件以上を Lv.1 以上",
                        "content of requirement \"at least 2 of the skills of \"Forestry\" at Lv.1 or more\""
                                + " of job type \"森林官\": at least 2 of the skills of \"Forestry\" at Lv.1 or more"
                                + " → at least 1 of the skills of \"Forestry\" at Lv.1 or more"),
                of(
                        ofLine(DESIRABLE_LINE, Requirement.skill(Invented.FELLING, Invented.LOW)),
                        Impact.MINOR,
                        "ジョブタイプ「森林官」の要件「「伐採」Lv.2 以上」の内容: 「伐採」Lv.2 以上 → 「伐採」Lv.1 以上",
                        "content of requirement \"\"伐採\" at Lv.2 or more\" of job type \"森林官\":"
                                + " \"伐採\" at Lv.2 or more → \"伐採\" at Lv.1 or more"),
                of(
                        Change.set(PRUNING_LINE, Aspect.REQUIREMENT_IMPORTANCE, Importance.MANDATORY),
                        Impact.MAJOR,
                        "ジョブタイプ「森林官」の要件「「剪定」Lv.1 以上」の重要度: 必要 → 必須",
                        "importance of requirement \"\"剪定\" at Lv.1 or more\" of job type \"森林官\":"
                                + " required → mandatory"),
                of(
                        Change.set(PRUNING_LINE, Aspect.REQUIREMENT_WEIGHT, 3),
                        Impact.MINOR,
                        "ジョブタイプ「森林官」の要件「「剪定」Lv.1 以上」の重み: 1 → 3",
                        "weight of requirement \"\"剪定\" at Lv.1 or more\" of job type \"森林官\": 1 → 3"),
                of(
                        Change.set(
                                PartId.of(Invented.CAREFUL),
                                Aspect.JUDGEMENT_ROLES,
                                List.of(Invented.ELDER, Invented.WARDEN)),
                        Impact.MINOR,
                        "判断「木を大切にしている」の判断する役割: 長老 → 長老、番人",
                        "roles of judgement \"木を大切にしている\": 長老 → 長老, 番人"),
                of(
                        Change.set(PartId.of(Invented.CAREFUL), Aspect.JUDGEMENT_ROLES, List.of(Invented.WARDEN)),
                        Impact.MAJOR,
                        "判断「木を大切にしている」の判断する役割: 長老 → 番人",
                        "roles of judgement \"木を大切にしている\": 長老 → 番人"),
                of(
                        Change.set(
                                PartId.of(Invented.PRUNING, MoriFramework.EXAM),
                                Aspect.EXAM_LINK_KIND,
                                ExamLink.Kind.QUALIFICATION),
                        Impact.MINOR,
                        "試験との対応「樹木検定」の種類: 試験 → 資格",
                        "kind of exam link \"樹木検定\": exam → qualification"),
                of(
                        Change.set(
                                GUIDE,
                                Aspect.GUIDE_FIGURE,
                                Knowledge.unknown(Invented.wording("読み取れない", "not legible"))),
                        Impact.MINOR,
                        "職層「係長」の目安「スキルレベル」の目安の値:" + " 1（いずれかのスキル 1 件以上を Lv.1 以上） → 不明（読み取れない）",
                        "figure of guide \"skill level\" of rank \"係長\":"
                                + " 1 (at least 1 of any skills at Lv.1 or more) → unknown (not legible)"),
                of(
                        Change.set(GUIDE, Aspect.GUIDE_FIGURE, Knowledge.none()),
                        Impact.MINOR,
                        "職層「係長」の目安「スキルレベル」の目安の値: 1（いずれかのスキル 1 件以上を Lv.1 以上） → なし",
                        "figure of guide \"skill level\" of rank \"係長\":"
                                + " 1 (at least 1 of any skills at Lv.1 or more) → none"),
                of(
                        Change.set(PartId.of(NURSERY), Aspect.CATEGORY_PROVENANCE, Invented.sample()),
                        Impact.MINOR,
                        "分類「育苗」の出典: 公表: 森の手引き p.4 → サンプル",
                        "provenance of category \"Nursery\": published: Forest handbook p.4 → sample"),
                of(
                        Change.set(
                                PartId.of(NURSERY),
                                Aspect.CATEGORY_PROVENANCE,
                                Provenance.published(
                                        Invented.wording("表から", "from the table"), Citation.of(Invented.source(), 4))),
                        Impact.PATCH,
                        "分類「育苗」の出典: 公表: 森の手引き p.4 → 公表: 森の手引き p.4（表から）",
                        "provenance of category \"Nursery\": published: Forest handbook p.4"
                                + " → published: Forest handbook p.4 (from the table)"),
                of(
                        Change.order(PartKind.RANK, List.of(PartId.of(MoriFramework.HEAD), PartId.of(CHIEF))),
                        Impact.MAJOR,
                        "職層の順序を変更",
                        "rank: order changed"),
                of(
                        Change.order(PartKind.SKILL, List.of(FELLING, PRUNING, PartId.of(PLANTING))),
                        Impact.PATCH,
                        "スキルの順序を変更",
                        "skill: order changed"),
                of(
                        new Change.Order(
                                PartKind.REQUIREMENT,
                                Optional.of(PartId.of(Invented.RANGER)),
                                List.of(
                                        DESIRABLE_LINE,
                                        GROUP_LINE,
                                        PRUNING_LINE,
                                        PartId.of(Invented.RANGER, Invented.FELLING))),
                        Impact.PATCH,
                        "ジョブタイプ「森林官」の要件の順序を変更",
                        "requirement of job type \"森林官\": order changed"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("changes")
    void between_oneChange_tellsItInBothLanguagesWithItsImpact(
            Change change, Impact impact, String japanese, String english) {
        Framework after = plain(change);

        Difference difference = Difference.between(mori(), after);

        assertThat(difference.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.wording().text(JAPANESE)).isEqualTo(japanese);
            assertThat(entry.wording().text(ENGLISH)).isEqualTo(english);
            assertThat(entry.impact()).isEqualTo(impact);
            assertThat(entry.change().map(Change::part)).contains(change.part());
            assertThat(entry.before().isPresent())
                    .isEqualTo(entry.after().isPresent())
                    .isEqualTo(change instanceof Change.Amend<?>);
        });
        assertThat(difference.impact()).contains(impact);
        assertThat(difference.nextEdition()).isEqualTo(impact.next(EDITION));
        assertThat(difference.applyTo(mori())).isEqualTo(after);
    }

    @Test
    void between_skillMovedOutOfACategoryThatCounts_asksSomethingNew() {
        Framework before = plain(
                ofLine(GROUP_LINE, Requirement.atLeast(1, SkillScope.categories(Invented.CATEGORY), Invented.LOW)));
        Framework after = plain(
                ofLine(GROUP_LINE, Requirement.atLeast(1, SkillScope.categories(Invented.CATEGORY), Invented.LOW)),
                Change.set(FELLING, Aspect.SKILL_CATEGORY, NURSERY));

        assertThat(Difference.between(before, after).impact()).contains(Impact.MAJOR);
    }

    @Test
    void between_anotherName_isAPatchWithoutAChange() {
        Framework after = Overlay.builder(EDITION, MoriFramework.OURS, Invented.sample())
                .name(Invented.wording("山の枠組み"))
                .build()
                .applyTo(mori())
                .orElseThrow();

        Difference difference = Difference.between(mori(), after);

        assertThat(difference.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.change()).isEmpty();
            assertThat(entry.impact()).isEqualTo(Impact.PATCH);
            assertThat(entry.subject().text(JAPANESE)).isEqualTo("枠組み");
            assertThat(entry.before().map(words -> words.text(JAPANESE))).contains("森の枠組み");
            assertThat(entry.after().map(words -> words.text(JAPANESE))).contains("山の枠組み");
            assertThat(entry.wording().text(ENGLISH)).isEqualTo("name of the framework: 森の枠組み → 山の枠組み");
        });
        assertThat(difference.applyTo(mori())).isEqualTo(after);
    }

    @Test
    void between_severalChanges_hasTheGravestImpact() {
        Difference difference = Difference.between(
                mori(),
                changed(
                        Change.set(PRUNING, Aspect.SKILL_NAME, Invented.wording("枝打ち")),
                        ofLine(PRUNING_LINE, Requirement.skill(Invented.PRUNING, Invented.HIGH))));

        assertThat(difference.before()).isEqualTo(mori());
        assertThat(difference.after().edition()).isEqualTo(MoriFramework.OURS);
        assertThat(difference.impact()).contains(Impact.MAJOR);
        assertThat(difference.nextEdition()).isEqualTo(Edition.of("mori-dsm", "2.0.0"));
        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference).hasToString("mori-dsm@1.0.0 to yama-dsm@1.0.0: 4 changes");
    }

    @Test
    void between_newPartFirst_isAddedAndPutInOrder() {
        Framework after = plain(
                Change.add(Invented.judgement(JudgementId.of("mori", "brave"), "勇気がある")),
                Change.order(
                        PartKind.JUDGEMENT,
                        List.of(PartId.of(JudgementId.of("mori", "brave")), PartId.of(Invented.CAREFUL))));

        Difference difference = Difference.between(mori(), after);

        assertThat(difference.entries()).hasSize(2);
        assertThat(difference.applyTo(mori()).judgements())
                .extracting(Judgement::id)
                .isEqualTo(after.judgements().stream().map(Judgement::id).toList());
    }

    @Test
    void applyTo_anotherFramework_isRefused() {
        Difference difference = Difference.between(mori(), changed());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> difference.applyTo(changed()))
                .withMessage("framework must be mori-dsm@1.0.0, but was yama-dsm@1.0.0");
    }

    /** A framework of as many skills and job types, each of which requires ten skills. */
    private static Framework large(int size, String suffix) {
        Framework.Builder framework = Framework.builder(Edition.of("large", "1.0.0"), Invented.wording("大きな枠組み"))
                .addScale(Invented.scale())
                .addCategory(mori().categories().get(0));
        for (int i = 0; i < size; i++) {
            framework.addSkill(
                    Invented.skill(skill(i), i + 1, "技能" + i + suffix).build());
        }
        for (int i = 0; i < size / 10; i++) {
            JobType.Builder jobType = Invented.jobType(JobTypeId.of("mori", "job-" + i), "仕事" + i + suffix);
            for (int j = 0; j < 10; j++) {
                jobType.require(skill(i * 10 + j), suffix.isEmpty() ? Invented.LOW : Invented.HIGH, Invented.sample());
            }
            framework.addJobType(jobType.build());
        }
        return framework.build();
    }

    private static SkillId skill(int number) {
        return SkillId.of("mori", "skill-" + number);
    }

    @Tag("full")
    @Test
    @Timeout(240)
    void between_frameworksOfManySkills_takesTimeInProportionToTheirSize() {
        Difference difference = Difference.between(large(20_000, ""), large(20_000, "改"));

        assertThat(difference.entries()).hasSize(42_000);
        assertThat(difference.applyTo(large(20_000, ""))).isEqualTo(large(20_000, "改"));
    }

    @Tag("full")
    @Test
    @Timeout(240)
    void applyTo_overlayOfManyChanges_takesTimeInProportionToTheirNumber() {
        Framework base = large(20_000, "");
        List<Change> changes = new ArrayList<>();
        IntStream.range(0, 10_000)
                .forEach(i -> changes.add(Change.retire(PartId.of(skill(i))).andDependents()));
        IntStream.range(0, 1_000).forEach(i -> changes.add(Change.retire(PartId.of(JobTypeId.of("mori", "job-" + i)))));
        IntStream.range(0, 10_000)
                .mapToObj(i -> Invented.skill(SkillId.of("yama", "skill-" + i), 20_001 + i, "別の技能" + i)
                        .build())
                .map(Change::add)
                .map(add -> add.behind(PartId.of(skill(10_000))))
                .forEach(changes::add);
        IntStream.range(10_000, 20_000)
                .forEach(i ->
                        changes.add(Change.set(PartId.of(skill(i)), Aspect.SKILL_NAME, Invented.wording("改名" + i))));
        Overlay.Builder overlay = Overlay.builder(base.edition(), MoriFramework.OURS, Invented.published(9));
        changes.forEach(overlay::change);

        Framework ours = overlay.build().applyTo(base).orElseThrow();

        assertThat(ours.skills()).hasSize(20_000);
        assertThat(ours.skills()).extracting(Skill::id).startsWith(skill(10_000), SkillId.of("yama", "skill-0"));
    }
}
