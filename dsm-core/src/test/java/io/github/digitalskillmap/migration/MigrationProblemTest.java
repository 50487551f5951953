package io.github.digitalskillmap.migration;

import static io.github.digitalskillmap.migration.TwoEditions.CALM;
import static io.github.digitalskillmap.migration.TwoEditions.CAREFUL;
import static io.github.digitalskillmap.migration.TwoEditions.CHIEF;
import static io.github.digitalskillmap.migration.TwoEditions.ELDER;
import static io.github.digitalskillmap.migration.TwoEditions.FELLING;
import static io.github.digitalskillmap.migration.TwoEditions.HAULING;
import static io.github.digitalskillmap.migration.TwoEditions.HEAD;
import static io.github.digitalskillmap.migration.TwoEditions.MAPS;
import static io.github.digitalskillmap.migration.TwoEditions.NEW;
import static io.github.digitalskillmap.migration.TwoEditions.OLD;
import static io.github.digitalskillmap.migration.TwoEditions.PLANTING;
import static io.github.digitalskillmap.migration.TwoEditions.PRUNING;
import static io.github.digitalskillmap.migration.TwoEditions.RIDING;
import static io.github.digitalskillmap.migration.TwoEditions.SAWING;
import static io.github.digitalskillmap.migration.TwoEditions.SENIOR;
import static io.github.digitalskillmap.migration.TwoEditions.STEADY;
import static io.github.digitalskillmap.migration.TwoEditions.SURVEY;
import static io.github.digitalskillmap.migration.TwoEditions.TO_FOUR;
import static io.github.digitalskillmap.migration.TwoEditions.four;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.migration.MigrationRule.MappedSkill;
import io.github.digitalskillmap.migration.MigrationRule.Take;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.LevelMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationProblemTest {

    private static final ConfirmedLevel CARRY = ConfirmedLevel.carry();
    private static final LevelMap SHIFTED = LevelMap.builder(TO_FOUR.from(), TO_FOUR.to())
            .to(Invented.NONE, four(1))
            .to(Invented.LOW, four(2))
            .to(Invented.HIGH, four(3))
            .build();
    private static final LevelMap SAME = LevelMap.identity(Invented.scale());

    /** A plan with one fault, and what the check says of it. */
    private record Expected(MigrationPlan.Builder bad, String code, String path, String japanese, String english) {}

    /** A plan that has a rule for every skill. */
    private static MigrationPlan.Builder sound() {
        return MigrationPlan.builder(OLD, NEW).fillIn(FillIn.of(CARRY, TO_FOUR));
    }

    private static MigrationPlan.Builder with(MigrationRule rule) {
        return sound().addRule(rule);
    }

    private static Expected expected(MigrationProblem problem) {
        return switch (problem) {
            case UNKNOWN_SKILL ->
                new Expected(
                        with(MigrationRule.rename(FELLING, RIDING, CARRY)),
                        "unknown-skill",
                        "/skills/0/becomes",
                        "スキル 'mori:riding' は 'mori@2.0.0' にありません。識別子を直すか、新旧の取り違えを正してください。",
                        "skill 'mori:riding' is not in 'mori@2.0.0', on whose side it stands; correct the identifier or the"
                                + " side");
            case SKILL_WITHOUT_RULE ->
                new Expected(
                        MigrationPlan.builder(OLD, NEW)
                                .addRule(MigrationRule.same(PRUNING, CARRY))
                                .addRule(MigrationRule.rescale(PLANTING, TO_FOUR, CARRY))
                                .addRule(MigrationRule.retire(FELLING))
                                .addRule(MigrationRule.retire(MAPS)),
                        "skill-without-rule",
                        "/skills",
                        "'mori@1.0.0' のスキル 'mori:riding' に規則がありません。規則（廃止など）を加えるか、計画に補わせてください。",
                        "no rule speaks of skill 'mori:riding' of 'mori@1.0.0'; add one, such as that it is retired, or let"
                                + " the plan fill in");
            case SKILL_WITH_TWO_RULES ->
                new Expected(
                        with(MigrationRule.retire(FELLING)).addRule(MigrationRule.rename(FELLING, SAWING, CARRY)),
                        "skill-with-two-rules",
                        "/skills/1/skill",
                        "スキル 'mori:felling' にはすでに /skills/0/skill の規則があります。どちらかを除いてください。",
                        "skill 'mori:felling' already has the rule at /skills/0/skill; remove one of the two");
            case SKILL_MADE_TWICE ->
                new Expected(
                        with(MigrationRule.rename(FELLING, SAWING, CARRY))
                                .addRule(MigrationRule.splitAll(
                                        MAPS, CARRY, MappedSkill.of(HAULING), MappedSkill.of(SAWING))),
                        "skill-made-twice",
                        "/skills/1/parts/1/skill",
                        "スキル 'mori:sawing' はすでに /skills/0/becomes の規則で作られます。元のスキルを統合するか、どちらかを除いてください。",
                        "skill 'mori:sawing' is already made by the rule at /skills/0/becomes; merge what both are made of, or"
                                + " remove one of the two");
            case TOO_FEW_PARTS ->
                new Expected(
                        with(MigrationRule.splitAny(FELLING, CARRY, MappedSkill.of(SAWING))),
                        "too-few-parts",
                        "/skills/0/parts",
                        "分割や統合には二つ以上のスキルが要りますが、1 件です。加えるか、改称にしてください。",
                        "there are 1 parts, but a split or merge has two or more; add one or rename the skill");
            case RENAMED_TO_ITSELF ->
                new Expected(
                        with(MigrationRule.rename(PRUNING, PRUNING, CARRY)),
                        "renamed-to-itself",
                        "/skills/0/becomes",
                        "'mori:pruning' がいまと同じものに改称されています。除くか、どちらかを直してください。",
                        "'mori:pruning' is renamed to what it is called already; remove this or correct one of the two");
            case LEVELS_DIFFER ->
                new Expected(
                        with(MigrationRule.merge(
                                SURVEY, Take.LOWEST, CARRY, MappedSkill.of(RIDING, TO_FOUR), MappedSkill.of(MAPS))),
                        "levels-differ",
                        "/skills/0/becomes",
                        "'mori@2.0.0' のスキル 'mori:survey' のレベル（mori:four/1, mori:four/2, mori:four/3, mori:four/4）が"
                                + "元のスキルのレベル（mori:level/0, mori:level/1, mori:level/2）と異なります。レベルの対応表を加えてください。",
                        "skill 'mori:survey' is judged on other levels in 'mori@2.0.0' (mori:four/1, mori:four/2, mori:four/3,"
                                + " mori:four/4) than the skill it comes from (mori:level/0, mori:level/1, mori:level/2);"
                                + " add a map of levels");
            case MAP_FROM_OTHER_SCALE ->
                new Expected(
                        with(MigrationRule.rename(MAPS, SURVEY, LevelMap.identity(NEW.scale(TwoEditions.FOUR)), CARRY)),
                        "map-from-other-scale",
                        "/skills/0/levelMap",
                        "対応表は尺度 'mori:four' からのものですが、'mori@1.0.0' のスキル 'mori:maps' の尺度は 'mori:level' です。"
                                + "その版の尺度からの対応表にしてください。",
                        "the map is from scale 'mori:four', but skill 'mori:maps' of 'mori@1.0.0' is judged on 'mori:level';"
                                + " use a map from there, as that edition has the scale");
            case MAP_TO_OTHER_SCALE ->
                new Expected(
                        with(MigrationRule.splitAll(
                                FELLING, CARRY, MappedSkill.of(HAULING), MappedSkill.of(SAWING, TO_FOUR))),
                        "map-to-other-scale",
                        "/skills/0/parts/1/levelMap",
                        "対応表は尺度 'mori:four' へのものですが、'mori@2.0.0' のスキル 'mori:sawing' の尺度は 'mori:level' です。"
                                + "その版の尺度への対応表にしてください。",
                        "the map is to scale 'mori:four', but skill 'mori:sawing' of 'mori@2.0.0' is judged on 'mori:level';"
                                + " use a map to there, as that edition has the scale");
            case REPEATED_MAP ->
                new Expected(
                        MigrationPlan.builder(OLD, NEW).fillIn(FillIn.of(CARRY, TO_FOUR, TO_FOUR)),
                        "repeated-map",
                        "/fillIn/levelMaps/1",
                        "尺度 'mori:level' から 'mori:four' への対応表がすでにあります。どちらかを除いてください。",
                        "there is already a map from scale 'mori:level' to scale 'mori:four'; remove one of the two");
            case MAP_WITHOUT_USE ->
                new Expected(
                        with(MigrationRule.retire(PLANTING)),
                        "map-without-use",
                        "/fillIn/levelMaps/0",
                        "尺度 'mori:level' から 'mori:four' への対応表は、補うスキルのどれにも使われません。除いてください。",
                        "the map from scale 'mori:level' to scale 'mori:four' is used for no skill that is filled in; remove"
                                + " it");
            case CAP_OFF_SCALE ->
                new Expected(
                        with(MigrationRule.rename(FELLING, SAWING, ConfirmedLevel.cap(four(2)))),
                        "cap-off-scale",
                        "/skills/0/highest",
                        "レベル 'mori:four/2' はスキル 'mori:sawing' の尺度にありません。使えるレベル: mori:level/0, mori:level/1,"
                                + " mori:level/2。",
                        "level 'mori:four/2' is not on the scale of skill 'mori:sawing'; use one of mori:level/0,"
                                + " mori:level/1, mori:level/2");
            case CAP_WITHOUT_EFFECT ->
                new Expected(
                        with(MigrationRule.rename(FELLING, SAWING, ConfirmedLevel.cap(Invented.HIGH))),
                        "cap-without-effect",
                        "/skills/0/highest",
                        "この規則で 'mori:level/2' より高くなる認定レベルはありません。より低いレベルにするか、引継ぎ（carry）にしてください。",
                        "no confirmed level becomes higher than 'mori:level/2' by this rule; use a lower one, or carry");
            case UNKNOWN_RANK ->
                new Expected(
                        sound().rank(SENIOR, CHIEF),
                        "unknown-rank",
                        "/ranks/0/from",
                        "職層 'mori:senior' は 'mori@1.0.0' にありません。識別子を直すか、新旧の取り違えを正してください。",
                        "rank 'mori:senior' is not in 'mori@1.0.0', on whose side it stands; correct the identifier or the"
                                + " side");
            case UNKNOWN_JUDGEMENT ->
                new Expected(
                        sound().judgement(CALM, JudgementId.of("mori", "quick")),
                        "unknown-judgement",
                        "/judgements/0/to",
                        "判断 'mori:quick' は 'mori@2.0.0' にありません。識別子を直すか、新旧の取り違えを正してください。",
                        "judgement 'mori:quick' is not in 'mori@2.0.0', on whose side it stands; correct the identifier or"
                                + " the side");
            case UNKNOWN_ROLE ->
                new Expected(
                        sound().role(ELDER, RoleId.of("mori", "guest")),
                        "unknown-role",
                        "/roles/0/to",
                        "役割 'mori:guest' は 'mori@2.0.0' にありません。識別子を直すか、新旧の取り違えを正してください。",
                        "role 'mori:guest' is not in 'mori@2.0.0', on whose side it stands; correct the identifier or the"
                                + " side");
            case RENAMED_TWICE ->
                new Expected(
                        sound().rank(HEAD, SENIOR).rank(HEAD, CHIEF),
                        "renamed-twice",
                        "/ranks/1/from",
                        "'mori:head' はすでに /ranks/0 で改称されています。どちらかを除いてください。",
                        "'mori:head' is already renamed at /ranks/0; remove one of the two");
            case JUDGEMENTS_BECOME_ONE ->
                new Expected(
                        sound().judgement(CALM, CAREFUL),
                        "judgements-become-one",
                        "/judgements",
                        "'mori:careful' と 'mori:calm' がともに 'mori:careful' になり、同じ日の記録が食い違うおそれがあります。"
                                + "どちらかを別の判断にしてください。",
                        "both 'mori:careful' and 'mori:calm' become 'mori:careful', and what was attested of them on one day"
                                + " could contradict itself; let one of the two become another");
            case NOTHING_BECOMES_SOMETHING ->
                new Expected(
                        MigrationPlan.builder(OLD, NEW).fillIn(FillIn.of(CARRY, SHIFTED)),
                        "nothing-becomes-something",
                        "/fillIn/levelMaps/0",
                        "この対応表では、何も保有しない 'mori:level/0' が、保有を意味する 'mori:four/1' になります。'mori:level/0' と評価された人は、"
                                + "移行後も何も保有しません。'mori:level/0' は none に対応させてください。",
                        "this map makes 'mori:four/1', which is something, of 'mori:level/0', which is nothing; whoever is"
                                + " assessed as 'mori:level/0' holds nothing after it, too; map 'mori:level/0' to none");
        };
    }

    @ParameterizedTest
    @EnumSource
    void check_planWithOneFault_tellsItWithPathAndSentences(MigrationProblem problem) {
        Expected expected = expected(problem);

        assertThat(expected.bad().check().problems())
                .extracting(
                        each -> each.code().code(),
                        each -> each.path().toString(),
                        each -> each.message(Locale.JAPANESE),
                        each -> each.message(Locale.ENGLISH))
                .containsExactly(tuple(expected.code(), expected.path(), expected.japanese(), expected.english()));
        assertThat(expected.bad().check().isValid()).isEqualTo(problem.severity() == Severity.WARNING);
    }

    @Test
    void check_planWithManyFaults_tellsAllAtOnce() {
        MigrationPlan.Builder bad = MigrationPlan.builder(OLD, NEW)
                .addRule(MigrationRule.same(PLANTING, CARRY))
                .addRule(MigrationRule.merge(
                        SAWING, Take.HIGHEST, CARRY, MappedSkill.of(RIDING), MappedSkill.of(RIDING)))
                .addRule(MigrationRule.retire(SURVEY))
                .rank(SENIOR, HEAD)
                .judgement(CALM, STEADY)
                .role(ELDER, ELDER);

        assertThat(bad.check().problems())
                .extracting(problem -> problem.path().toString(), Problem::code)
                .containsExactly(
                        tuple("/skills/0/skill", MigrationProblem.LEVELS_DIFFER),
                        tuple("/skills/1/parts/1/skill", MigrationProblem.SKILL_WITH_TWO_RULES),
                        tuple("/skills/2/skill", MigrationProblem.UNKNOWN_SKILL),
                        tuple("/skills", MigrationProblem.SKILL_WITHOUT_RULE),
                        tuple("/skills", MigrationProblem.SKILL_WITHOUT_RULE),
                        tuple("/skills", MigrationProblem.SKILL_WITHOUT_RULE),
                        tuple("/ranks/0/from", MigrationProblem.UNKNOWN_RANK),
                        tuple("/ranks/0/to", MigrationProblem.UNKNOWN_RANK),
                        tuple("/roles/0/to", MigrationProblem.RENAMED_TO_ITSELF));
    }

    @Test
    void check_fillInWithoutAMapThatIsNeeded_tellsForWhichSkill() {
        assertThat(MigrationPlan.builder(OLD, NEW)
                        .fillIn(FillIn.of(CARRY))
                        .check()
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(MigrationProblem.LEVELS_DIFFER);
                    assertThat(problem.path()).hasToString("/fillIn");
                    assertThat(problem.arguments()).contains("mori:planting");
                });
    }

    @Test
    void check_fillInOfASkillThatAnotherBecomes_isNotDone() {
        assertThat(with(MigrationRule.rename(FELLING, PRUNING, CARRY)).check().problems())
                .containsExactly(Problem.of(
                        MigrationProblem.SKILL_WITHOUT_RULE, DataPath.ROOT.at("skills"), "mori:pruning", "mori@1.0.0"));
    }

    @Test
    void check_capToFillIn_isCheckedAgainstEverySkill() {
        assertThat(MigrationPlan.builder(OLD, NEW)
                        .fillIn(FillIn.of(ConfirmedLevel.cap(Invented.LOW), TO_FOUR))
                        .check()
                        .problems())
                .extracting(problem -> problem.path().toString(), Problem::code)
                .containsExactly(tuple("/fillIn/highest", MigrationProblem.CAP_OFF_SCALE));
        assertThat(MigrationPlan.builder(OLD, OLD)
                        .fillIn(FillIn.of(ConfirmedLevel.cap(Invented.LOW)))
                        .check()
                        .problems())
                .isEmpty();
    }

    @Test
    void check_capOfASplitIntoAny_isWithoutEffect() {
        MigrationRule split = MigrationRule.splitAny(
                FELLING, ConfirmedLevel.cap(Invented.LOW), MappedSkill.of(SAWING), MappedSkill.of(HAULING));

        assertThat(with(split).check().problems())
                .containsExactly(Problem.of(
                        MigrationProblem.CAP_WITHOUT_EFFECT,
                        DataPath.parse("/skills/0/highest"),
                        Invented.LOW.toString()));
    }

    @Test
    void check_capThatAMapNeverReaches_isWithoutEffect() {
        assertThat(with(MigrationRule.rename(MAPS, SURVEY, TO_FOUR, ConfirmedLevel.cap(four(3))))
                        .check()
                        .problems())
                .isEmpty();
        assertThat(with(MigrationRule.rename(
                                MAPS,
                                SURVEY,
                                LevelMap.builder(Invented.scale(), NEW.scale(TwoEditions.FOUR))
                                        .none(Invented.NONE)
                                        .to(Invented.LOW, four(1))
                                        .to(Invented.HIGH, four(3))
                                        .build(),
                                ConfirmedLevel.cap(four(3))))
                        .check()
                        .problems())
                .extracting(Problem::code)
                .containsExactly(MigrationProblem.CAP_WITHOUT_EFFECT);
    }

    @Test
    void check_mapBetweenTheSameLevels_isAllowed() {
        assertThat(with(MigrationRule.rescale(PRUNING, SAME, CARRY)).check().problems())
                .isEmpty();
    }
}
