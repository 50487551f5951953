package io.github.digitalskillmap.adaptation;

import static io.github.digitalskillmap.adaptation.MoriFramework.KEEPER;
import static io.github.digitalskillmap.adaptation.MoriFramework.PLANTING;
import static io.github.digitalskillmap.adaptation.MoriFramework.PRUNING_LINE;
import static io.github.digitalskillmap.adaptation.MoriFramework.mori;
import static io.github.digitalskillmap.adaptation.MoriFramework.overlay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.framework.FrameworkProblem;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OverlayProblemTest {

    private static final PartId PRUNING = PartId.of(Invented.PRUNING);
    private static final PartId FELLING = PartId.of(Invented.FELLING);
    private static final SkillId CLIMBING = SkillId.of("yama", "climbing");
    private static final SkillId ROPES = SkillId.of("yama", "ropes");
    private static final ScaleId TWO = ScaleId.of("yama", "two");
    private static final LevelId FOREIGN_LEVEL = LevelId.of(TWO, "1");

    /** An overlay with one fault, and what is said of it. */
    private record Expected(Overlay bad, String code, String path, String japanese, String english) {}

    private static Change named(String name) {
        return Change.set(PRUNING, Aspect.SKILL_NAME, Invented.wording(name));
    }

    private static Change.Add climbing() {
        return Change.add(Invented.skill(CLIMBING, 4, "登山").build());
    }

    private static Change.Add ropes() {
        return Change.add(Invented.skill(ROPES, 5, "ロープ").build());
    }

    /** A scale with as many levels above nothing. */
    private static LevelScale scale(ScaleId id, int steps) {
        LevelScale.Builder scale =
                LevelScale.builder().id(id).lowest(LowestLevel.NOTHING).provenance(Invented.published(3));
        for (int step = 0; step <= steps; step++) {
            scale.addLevel(Invented.level(LevelId.of(id, Integer.toString(step))));
        }
        return scale.build();
    }

    /** The change to the scale 0 to 2 from one on which the lowest levels become none, and the others 2. */
    private static Change rescale(LevelScale from, int none) {
        LevelMap.Builder map = LevelMap.builder(from, scale(TWO, 2));
        for (int i = 0; i < from.levels().size(); i++) {
            if (i < none) {
                map.none(from.levels().get(i).id());
            } else {
                map.to(from.levels().get(i).id(), LevelId.of(TWO, "2"));
            }
        }
        return Change.replaceScale(map.build(), Invented.published(9));
    }

    private static Expected expected(OverlayProblem problem) {
        return switch (problem) {
            case WRONG_BASE ->
                new Expected(
                        Overlay.builder(Edition.of("mori-dsm", "2.0.0"), MoriFramework.OURS, Invented.sample())
                                .build(),
                        "wrong-base",
                        "/base",
                        "この変更は mori-dsm@2.0.0 のためのものですが、mori-dsm@1.0.0 に適用されようとしています。" + "その版に適用するか、この版に合わせて移してください。",
                        "this overlay was made for mori-dsm@2.0.0, but is put on mori-dsm@1.0.0;"
                                + " put it on that edition, or move it to this one");
            case UNKNOWN_PART ->
                new Expected(
                        overlay(Change.set(PartId.of(CLIMBING), Aspect.SKILL_NUMBER, 4)),
                        "unknown-part",
                        "/skills/change/0/number",
                        "'yama:climbing' は mori-dsm@1.0.0 にありません。直すか、この変更を除いてください。",
                        "'yama:climbing' is not in mori-dsm@1.0.0; correct it, or remove the change");
            case ALREADY_THERE ->
                new Expected(
                        overlay(Change.add(
                                Invented.skill(Invented.PRUNING, 4, "枝打ち").build())),
                        "already-there",
                        "/skills/add/0",
                        "'mori:pruning' は mori-dsm@1.0.0 にすでにあります。追加ではなく変更とするか、別の識別子を付けてください。",
                        "'mori:pruning' is in mori-dsm@1.0.0 already;"
                                + " change it instead of adding it, or give the new one another identifier");
            case NO_EFFECT ->
                new Expected(
                        overlay(named("剪定")),
                        "no-effect",
                        "/skills/change/0/name",
                        "'mori:pruning' はすでにそのとおりです。この変更を除いてください。",
                        "'mori:pruning' is already so; remove the change");
            case CONTRADICTION ->
                new Expected(
                        overlay(climbing(), climbing()),
                        "contradiction",
                        "/skills/add/1",
                        "'yama:climbing' は /skills/add/0 の変更でも扱われています。どちらか一方だけを残してください。",
                        "'yama:climbing' is also the subject of the change at /skills/add/0; keep one of the two");
            case STILL_NAMED ->
                new Expected(
                        overlay(Change.retire(PartId.of(PLANTING))),
                        "still-named",
                        "/skills/retire/0",
                        "'mori:planting' を廃止しますが、'mori:keeper > mori:planting' がまだこれを挙げています。それも変更するか、廃止してください。",
                        "'mori:planting' is retired, but 'mori:keeper > mori:planting' still speaks of it;"
                                + " change or retire that too");
            case SCALE_DIFFERS ->
                new Expected(
                        overlay(rescale(scale(Invented.SCALE, 3), 1)),
                        "scale-differs",
                        "/scales/replace/0",
                        "尺度 'mori:level' が、レベルの対応表の前提と異なります。mori-dsm@1.0.0 にあるレベルを過不足なく挙げてください。",
                        "scale 'mori:level' is not as the map of its levels takes it to be;"
                                + " list exactly the levels that it has in mori-dsm@1.0.0");
            case LEVEL_LOST ->
                new Expected(
                        overlay(
                                rescale(Invented.scale(), 2),
                                Change.retire(PRUNING_LINE),
                                Change.retire(PartId.of(Invented.RANGER, Invented.FELLING)),
                                Change.set(
                                        PartId.of(Invented.RANGER, MoriFramework.TWO_OF_FORESTRY, true),
                                        Aspect.REQUIREMENT,
                                        Requirement.atLeast(
                                                2, SkillScope.categories(Invented.CATEGORY), LevelId.of(TWO, "1"))),
                                Change.retire(PartId.of(MoriFramework.CHIEF, GuideKind.SKILL_LEVEL))),
                        "level-lost",
                        "/scales/replace/0",
                        "'mori:keeper > mori:planting' が求める尺度 'mori:level' のレベルが、なしになります。"
                                + "別のレベルに対応させるか、要件を変えるか廃止してください。",
                        "'mori:keeper > mori:planting' is required at a level of scale 'mori:level' that becomes none;"
                                + " let the level become another, or change or retire the requirement");
            case OTHER_SUBJECT ->
                new Expected(
                        overlay(Change.set(
                                PRUNING_LINE, Aspect.REQUIREMENT, Requirement.skill(PLANTING, Invented.LOW))),
                        "other-subject",
                        "/requirements/change/0/requirement",
                        "'mori:ranger > mori:pruning' の求める対象が変わってしまいます。この要件を廃止し、別の要件を追加してください。",
                        "'mori:ranger > mori:pruning' would ask for something else; retire the line and add another");
            case ORDER_INCOMPLETE ->
                new Expected(
                        overlay(Change.order(PartKind.SKILL, List.of(FELLING, PRUNING))),
                        "order-incomplete",
                        "/skills/order",
                        "並べ替えでは、すべてをちょうど一度ずつ挙げてください。足りないもの: [mori:planting]、知られていないか重なったもの: []",
                        "the order must list each part exactly once; missing: [mori:planting]; unknown or listed twice: []");
            case BEHIND_ITSELF ->
                new Expected(
                        overlay(climbing().behind(PartId.of(ROPES)), ropes().behind(PartId.of(CLIMBING))),
                        "behind-itself",
                        "/skills/add/0",
                        "'yama:climbing' を、'yama:climbing' より後に来るものの後ろに置こうとしています。" + "いずれかを別のものの後ろに置くか、位置の指定をやめてください。",
                        "'yama:climbing' is to come behind what comes behind it;"
                                + " let one of these parts come behind another, or last");
            case SKILL_REQUIRED_TWICE ->
                new Expected(
                        overlay(Change.set(
                                PartId.ofLine(Invented.RANGER, "mori:felling (desirable)"),
                                Aspect.REQUIREMENT_IMPORTANCE,
                                Importance.MANDATORY)),
                        "skill-required-twice",
                        "/requirements/change/0/importance",
                        "ジョブタイプ 'mori:ranger' がスキル 'mori:felling' を二度求めることになります。どちらか一方の要件を廃止してください。",
                        "job type 'mori:ranger' would require skill 'mori:felling' twice; retire one of the two lines");
            case JOB_TYPE_EMPTIED ->
                new Expected(
                        overlay(Change.retire(PartId.of(KEEPER, PLANTING))),
                        "job-type-emptied",
                        "/requirements/retire/0",
                        "ジョブタイプ 'mori:keeper' に、数えられる要件が残りません。ジョブタイプも廃止するか、別の要件を加えてください。",
                        "nothing that counts is left of what job type 'mori:keeper' requires;"
                                + " retire the job type too, or give it another requirement");
            case SCALE_UNUSABLE ->
                new Expected(
                        overlay(Change.set(PartId.of(Invented.LOW), Aspect.LEVEL_LABEL, Invented.wording("ＬＶ．２"))),
                        "scale-unusable",
                        "/levels/change/0/label",
                        "尺度 'mori:level' には、「なし」より上のレベルが 1 から 62 段階あり、ラベルが互いに異なる必要があります。" + "レベルを直してください。",
                        "scale 'mori:level' must have from 1 to 62 levels above nothing, each with a label of its own;"
                                + " correct its levels");
        };
    }

    @ParameterizedTest
    @EnumSource(OverlayProblem.class)
    void applyTo_overlayWithOneFault_tellsItInBothLanguagesWithItsPath(OverlayProblem code) {
        Expected expected = expected(code);

        List<Problem> problems = expected.bad().applyTo(mori()).problems();

        assertThat(problems).isNotEmpty().allMatch(problem -> problem.code() == code);
        Problem problem = problems.get(0);
        assertThat(problem.code().code()).isEqualTo(expected.code());
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.path()).hasToString(expected.path());
        assertThat(problem.message(Locale.JAPANESE)).isEqualTo(expected.japanese());
        assertThat(problem.message(Locale.ENGLISH)).isEqualTo(expected.english());
        assertThat(expected.bad().applyTo(mori()).value()).isEmpty();
    }

    static Stream<Arguments> changesThatLeaveAFaultyFramework() {
        LevelScale other = scale(TWO, 2);
        return Stream.of(
                Arguments.of(
                        FrameworkProblem.DUPLICATE_ID,
                        "/targets/add/0",
                        List.of(Change.add(
                                MoriFramework.HEAD,
                                Invented.target(Invented.TARGET, Requirement.skill(PLANTING, Invented.LOW))
                                        .build()))),
                Arguments.of(
                        FrameworkProblem.DUPLICATE_ID,
                        "/targets/add/0",
                        List.of(Change.add(
                                MoriFramework.CHIEF,
                                Invented.target(MoriFramework.HEAD_TARGET, Requirement.skill(PLANTING, Invented.LOW))
                                        .build()))),
                Arguments.of(
                        FrameworkProblem.DUPLICATE_NUMBER,
                        "/skills/change/0/number",
                        List.of(
                                Change.set(PRUNING, Aspect.SKILL_NUMBER, 2),
                                Change.set(PRUNING, Aspect.SKILL_DEFINITION, Invented.wording("枝を落とす")))),
                Arguments.of(
                        FrameworkProblem.AMBIGUOUS_NAME,
                        "/skills/change/0/aliases",
                        List.of(
                                Change.set(PRUNING, Aspect.SKILL_ALIASES, List.of("伐 採")),
                                Change.set(PRUNING_LINE, Aspect.REQUIREMENT_WEIGHT, 2))),
                Arguments.of(
                        FrameworkProblem.AMBIGUOUS_KEY,
                        "/skills/add/0",
                        List.of(Change.add(Invented.skill(SkillId.of("yama", "pruning"), 4, "枝打ち")
                                .build()))),
                Arguments.of(
                        FrameworkProblem.UNKNOWN_CATEGORY,
                        "/skills/change/0/category",
                        List.of(Change.set(PartId.of(PLANTING), Aspect.SKILL_CATEGORY, CategoryId.of("yama", "rock")))),
                Arguments.of(
                        FrameworkProblem.UNKNOWN_SCALE,
                        "/skills/change/0/scale",
                        List.of(Change.set(PartId.of(PLANTING), Aspect.SKILL_SCALE, TWO))),
                Arguments.of(
                        FrameworkProblem.UNKNOWN_SKILL,
                        "/requirements/add/0",
                        List.of(Change.add(
                                KEEPER, JobTypeItem.of(Requirement.skill(CLIMBING, Invented.LOW), Invented.sample())))),
                Arguments.of(
                        FrameworkProblem.LEVEL_OFF_SCALE,
                        "/requirements/change/0/requirement",
                        List.of(Change.set(
                                PRUNING_LINE, Aspect.REQUIREMENT, Requirement.skill(Invented.PRUNING, FOREIGN_LEVEL)))),
                Arguments.of(
                        FrameworkProblem.LEVEL_OFF_SCALE,
                        "/skills/change/0/scale",
                        List.of(
                                Change.add(other),
                                Change.set(PartId.of(PLANTING), Aspect.SKILL_SCALE, TWO),
                                Change.set(PartId.of(KEEPER), Aspect.JOB_TYPE_NAME, Invented.wording("山番")))),
                Arguments.of(
                        FrameworkProblem.UNKNOWN_LEVEL,
                        "/requirements/change/0/requirement",
                        List.of(Change.set(
                                PartId.of(Invented.RANGER, MoriFramework.TWO_OF_FORESTRY, true),
                                Aspect.REQUIREMENT,
                                Requirement.atLeast(2, SkillScope.categories(Invented.CATEGORY), FOREIGN_LEVEL)))),
                Arguments.of(
                        FrameworkProblem.REQUIREMENT_WITHOUT_STEP,
                        "/requirements/change/0/requirement",
                        List.of(Change.set(
                                PRUNING_LINE, Aspect.REQUIREMENT, Requirement.skill(Invented.PRUNING, Invented.NONE)))),
                Arguments.of(
                        FrameworkProblem.REQUIREMENT_WITHOUT_STEP,
                        "/levels/retire/0",
                        List.of(
                                Change.retire(PartId.of(Invented.NONE)),
                                Change.set(PartId.of(Invented.HIGH), Aspect.LEVEL_LABEL, Invented.wording("高")))),
                Arguments.of(
                        FrameworkProblem.REQUIREMENT_WITHOUT_STEP,
                        "/levels/order/0",
                        List.of(new Change.Order(
                                PartKind.LEVEL,
                                Optional.of(PartId.of(Invented.SCALE)),
                                List.of(PartId.of(Invented.LOW), PartId.of(Invented.NONE), PartId.of(Invented.HIGH))))),
                Arguments.of(
                        FrameworkProblem.GROUP_TOO_SMALL,
                        "/skills/change/0/category",
                        List.of(
                                Change.set(FELLING, Aspect.SKILL_CATEGORY, MoriFramework.NURSERY),
                                Change.set(PartId.of(Invented.RANGER), Aspect.JOB_TYPE_NAME, Invented.wording("山林官")))),
                Arguments.of(
                        FrameworkProblem.GROUP_TOO_SMALL,
                        "/skills/retire/0",
                        List.of(Change.retire(FELLING).andDependents())),
                Arguments.of(
                        FrameworkProblem.UNKNOWN_JUDGEMENT,
                        "/targets/change/0/requirement",
                        List.of(Change.set(
                                PartId.of(MoriFramework.HEAD, MoriFramework.HEAD_TARGET),
                                Aspect.TARGET_REQUIREMENT,
                                Requirement.judgement(JudgementId.of("yama", "brave"))))),
                Arguments.of(
                        FrameworkProblem.UNKNOWN_ROLE,
                        "/judgements/change/0/roles",
                        List.of(Change.set(
                                PartId.of(Invented.CAREFUL),
                                Aspect.JUDGEMENT_ROLES,
                                List.of(RoleId.of("yama", "guide"))))),
                Arguments.of(
                        FrameworkProblem.UNKNOWN_QUOTIENT,
                        "/targets/change/0/quotient",
                        List.of(Change.set(
                                PartId.of(MoriFramework.HEAD, MoriFramework.HEAD_TARGET),
                                Aspect.TARGET_QUOTIENT,
                                QuotientId.of("yama", "rock")))));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("changesThatLeaveAFaultyFramework")
    void applyTo_changesThatLeaveAFaultyFramework_tellsItAtTheChangeThatItIsDueTo(
            FrameworkProblem code, String path, List<Change> changes) {
        List<Problem> problems =
                overlay(changes.toArray(Change[]::new)).applyTo(mori()).problems();

        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.path()).hasToString(path);
        });
    }

    @Test
    void applyTo_lastSkillRetired_tellsThatThereIsNone() {
        Framework one = Framework.builder(MoriFramework.EDITION, Invented.wording("森の枠組み"))
                .addScale(Invented.scale())
                .addCategory(SkillCategory.of(Invented.CATEGORY, Invented.wording("林業"), Invented.sample()))
                .addSkill(Invented.skill(Invented.PRUNING, 1, "剪定").build())
                .build();

        assertThat(overlay(Change.retire(PRUNING)).applyTo(one).problems())
                .containsExactly(Problem.of(FrameworkProblem.NO_SKILLS, DataPath.parse("/skills/retire/0")));
    }

    @Test
    void applyTo_partBehindItself_isToldThere() {
        assertThat(overlay(climbing().behind(PartId.of(CLIMBING)))
                        .applyTo(mori())
                        .problems())
                .containsExactly(Problem.of(
                        OverlayProblem.BEHIND_ITSELF,
                        DataPath.parse("/skills/add/0"),
                        PartId.of(CLIMBING).toString()));
    }

    @Test
    void applyTo_overlayWithManyFaults_tellsAllAtOnceInTheOrderOfItsChanges() {
        Overlay bad = overlay(
                Change.retire(PartId.of(JudgementId.of("yama", "brave"))),
                Change.order(PartKind.RANK, List.of(PartId.of(MoriFramework.CHIEF))),
                Change.retire(PartId.of(PLANTING)),
                named("剪定"),
                Change.set(PRUNING_LINE, Aspect.REQUIREMENT, Requirement.skill(PLANTING, Invented.LOW)),
                climbing(),
                climbing().behind(PartId.of(ROPES)),
                Change.add(SkillCategory.of(MoriFramework.NURSERY, Invented.wording("苗"), Invented.sample())));

        assertThat(bad.applyTo(mori()).problems())
                .extracting(problem -> problem.path().toString(), Problem::code)
                .containsExactly(
                        tuple("/categories/add/0", OverlayProblem.ALREADY_THERE),
                        tuple("/skills/add/1", OverlayProblem.CONTRADICTION),
                        tuple("/skills/change/0/name", OverlayProblem.NO_EFFECT),
                        tuple("/requirements/change/0/requirement", OverlayProblem.OTHER_SUBJECT),
                        tuple("/judgements/retire/0", OverlayProblem.UNKNOWN_PART));
    }

    @Test
    void applyTo_faultsWithoutContradictions_tellsThoseOfTheWholeToo() {
        Overlay bad = overlay(
                Change.order(PartKind.RANK, List.of(PartId.of(MoriFramework.CHIEF))),
                Change.retire(PartId.of(PLANTING)),
                named("剪定"));

        assertThat(bad.applyTo(mori()).problems())
                .extracting(problem -> problem.path().toString(), Problem::code)
                .containsExactly(
                        tuple("/skills/change/0/name", OverlayProblem.NO_EFFECT),
                        tuple("/skills/retire/0", OverlayProblem.STILL_NAMED),
                        tuple("/ranks/order", OverlayProblem.ORDER_INCOMPLETE));
    }

    @Test
    void applyTo_nameOfTheBase_hasNoEffect() {
        Overlay same = Overlay.builder(mori().edition(), Edition.of("yama-dsm", "1.0.0"), Invented.sample())
                .name(mori().name())
                .build();

        assertThat(same.applyTo(mori()).problems())
                .extracting(problem -> problem.path().toString(), Problem::code)
                .containsExactly(tuple("/name", OverlayProblem.NO_EFFECT));
    }

    @Test
    void applyTo_orderOfWhatIsNotThere_tellsWhatIsMissingAndWhatIsTooMany() {
        assertThat(overlay(Change.order(PartKind.SKILL, List.of(FELLING, PRUNING, PartId.of(ROPES))))
                        .applyTo(mori())
                        .problems())
                .extracting(problem -> problem.text(Locale.ENGLISH))
                .containsExactly("/skills/order: the order must list each part exactly once; missing: [mori:planting];"
                        + " unknown or listed twice: [yama:ropes] [order-incomplete]");
    }

    @Test
    void applyTo_labelThatIsTheCodeOfAnotherLevel_isNotedAtTheChange() {
        Overlay overlay = overlay(
                Change.set(PartId.of(Invented.LOW), Aspect.LEVEL_LABEL, Invented.wording(Invented.HIGH.code())));

        Checked<Framework> adapted = overlay.applyTo(mori());

        assertThat(adapted.value()).isPresent();
        assertThat(adapted.problems())
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactly("NAME_IS_OTHER_KEY /levels/change/0/label");
    }
}
