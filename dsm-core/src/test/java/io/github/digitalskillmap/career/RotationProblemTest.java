package io.github.digitalskillmap.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.step.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RotationProblemTest {

    private static final RotationRules WITHIN_A_TENTH =
            RotationRules.builder().tolerance(Share.of(1, 10)).build();
    private static final RotationRules YEARS = RotationRules.builder()
            .tolerance(Share.of(1, 10))
            .addLimit(new YearsInRank(Forest.SEED, 1, 2))
            .build();

    /** A career with one fault, the rules that find it, and what the check says of it. */
    private record Expected(Career.Builder bad, RotationRules rules, String path, String japanese, String english) {}

    private static Career.Builder tall(Placement... placements) {
        return Forest.career(Forest.TALL, Forest.BY_SEED, placements);
    }

    private static List<Expected> expected(RotationProblem problem) {
        return switch (problem) {
            case OVERLAP ->
                List.of(new Expected(
                        tall(
                                Forest.stay(Forest.GROVE, Forest.SEED, 0, 10),
                                Forest.stay(Forest.RIVER, Forest.SEED, 9, 10)),
                        WITHIN_A_TENTH,
                        "/placements/1",
                        "/placements/0 の配置が終わる前に始まっています。日を直すか、兼務を一つの配置にしてください。",
                        "the placement begins before the one at /placements/0 has ended; correct one of the"
                                + " days, or make one placement of the two"));
            case GAP ->
                List.of(new Expected(
                        tall(
                                Forest.stay(Forest.GROVE, Forest.SEED, 0, 10),
                                Forest.stay(Forest.RIVER, Forest.SEED, 11, 10)),
                        WITHIN_A_TENTH,
                        "/placements/1",
                        "前の配置との間に日が空いています。空いた日はどこにも数えません。意図したものか確かめてください。",
                        "there are days between this placement and those before it; they count for nothing,"
                                + " so check that they are meant"));
            case OTHER_START ->
                List.of(new Expected(
                        Forest.career(
                                Forest.TALL,
                                Forest.BY_TREE,
                                Forest.stay(Forest.GROVE, Forest.SEED, 0, 10),
                                Forest.stay(Forest.RIVER, Forest.TREE, 10, 10)),
                        WITHIN_A_TENTH,
                        "/placements/0/rank",
                        "最初の職層が 'mori:seed' ですが、採用区分 'mori:by-tree' は 'mori:tree' から始まります。職層か採用区分を直してください。",
                        "the first rank is 'mori:seed', but route 'mori:by-tree' starts at 'mori:tree';"
                                + " correct the rank or the route"));
            case RANK_FALLS ->
                List.of(new Expected(
                        Forest.career(
                                Forest.TALL,
                                Forest.BY_TREE,
                                Forest.stay(Forest.GROVE, Forest.TREE, 0, 10),
                                Forest.stay(Forest.RIVER, Forest.SEED, 10, 10)),
                        WITHIN_A_TENTH,
                        "/placements/1/rank",
                        "職層 'mori:seed' が、前の 'mori:tree' より低くなっています。どちらかを直してください。",
                        "rank 'mori:seed' is lower than 'mori:tree' before it; correct one of the two"));
            case GATE_NOT_PASSED ->
                List.of(new Expected(
                        tall(
                                        Forest.stay(Forest.GROVE, Forest.SEED, 0, 10),
                                        Forest.stay(Forest.RIVER, Forest.TREE, 10, 10))
                                .addPass(Forest.pass(Forest.TO_TREE, 11)),
                        WITHIN_A_TENTH,
                        "/placements/1/rank",
                        "職層 'mori:tree' には関門 'mori:to-tree' の合格が必要ですが、初日までに合格していません。先に合格する計画にしてください。",
                        "rank 'mori:tree' asks for gate 'mori:to-tree', which is not passed by the first day;"
                                + " plan the pass before it"));
            case GATE_OF_OTHER_MODEL ->
                List.of(new Expected(
                        tall(
                                        Forest.stay(Forest.GROVE, Forest.SEED, 0, 10),
                                        Forest.stay(Forest.RIVER, Forest.SEED, 10, 10))
                                .addPass(Forest.pass(Forest.ASIDE, 5)),
                        WITHIN_A_TENTH,
                        "/passes/0/gate",
                        "関門 'mori:aside' はモデル 'mori:tall' のものではありません。除くか、その関門のあるモデルにしてください。",
                        "gate 'mori:aside' is not one of model 'mori:tall'; leave it out or choose the model"
                                + " that has it"));
            case GATES_OUT_OF_ORDER ->
                List.of(new Expected(
                        tall(
                                        Forest.stay(Forest.GROVE, Forest.SEED, 0, 10),
                                        Forest.stay(Forest.RIVER, Forest.SEED, 10, 10))
                                .addPass(Forest.pass(Forest.TO_CROWN, 5))
                                .addPass(Forest.pass(Forest.TO_TREE, 6)),
                        WITHIN_A_TENTH,
                        "/passes/0/gate",
                        "関門 'mori:to-crown' の合格までに、先に来る 'mori:to-tree' に合格していません。モデルの順に合格する計画にしてください。",
                        "gate 'mori:to-crown' is passed, but 'mori:to-tree', which comes before it, is not"
                                + " passed by then; put the passes in the order of the model"));
            case RANK_TOO_SHORT ->
                List.of(new Expected(
                        tall(
                                        Forest.stay(Forest.GROVE, Forest.SEED, 0, 364),
                                        Forest.stay(Forest.RIVER, Forest.TREE, 364, 364))
                                .addPass(Forest.pass(Forest.TO_TREE, 364)),
                        YEARS,
                        "/placements/0/rank",
                        "職層 'mori:seed' が 1 年たたないうちに終わっています。終わりを遅らせてください。",
                        "rank 'mori:seed' is left after less than 1 years; leave it later"));
            case RANK_TOO_LONG ->
                List.of(new Expected(
                        tall(
                                Forest.stay(Forest.GROVE, Forest.SEED, 0, 1000),
                                Forest.stay(Forest.RIVER, Forest.SEED, 1000, 1000)),
                        YEARS,
                        "/placements/0/rank",
                        "職層 'mori:seed' が 2 年を超えています。早く次の職層に進む計画にしてください。",
                        "rank 'mori:seed' is held for more than 2 years; leave it earlier"));
            case BALANCE_MISSED ->
                List.of(
                        new Expected(
                                tall(
                                        Forest.stay(Forest.GROVE, Forest.SEED, 0, 61),
                                        Forest.stay(Forest.RIVER, Forest.SEED, 61, 39)),
                                WITHIN_A_TENTH,
                                "/placements",
                                "'mori:wood' の割合が 1/2 から 1/10 を超えて離れています。配置先か期間を変えてください。",
                                "the share of 'mori:wood' is farther from 1/2 than 1/10; change where or how long"
                                        + " people are placed"),
                        new Expected(
                                tall(
                                        Forest.stay(Forest.GROVE, Forest.SEED, 0, 61),
                                        Forest.stay(Forest.RIVER, Forest.SEED, 61, 39)),
                                WITHIN_A_TENTH,
                                "/placements",
                                "'mori:water' の割合が 1/2 から 1/10 を超えて離れています。配置先か期間を変えてください。",
                                "the share of 'mori:water' is farther from 1/2 than 1/10; change where or how long"
                                        + " people are placed"));
            case BALANCE_OPEN ->
                List.of(
                        new Expected(
                                tall(
                                        Forest.stay(Forest.GROVE, Forest.SEED, 0, 45),
                                        Forest.stay(Forest.RIVER, Forest.SEED, 45, 39),
                                        Forest.stay(Forest.MIST, Forest.SEED, 84, 16)),
                                WITHIN_A_TENTH,
                                "/placements",
                                "'mori:wood' の割合が 1/2 から 1/10 以内かどうかは、何を伸ばすか分からない職場の日数によります。その職場が何を伸ばすかを示してください。",
                                "whether the share of 'mori:wood' is within 1/10 of 1/2 depends on days at workplaces"
                                        + " of which it is not known what they grow; state what they grow"),
                        new Expected(
                                tall(
                                        Forest.stay(Forest.GROVE, Forest.SEED, 0, 45),
                                        Forest.stay(Forest.RIVER, Forest.SEED, 45, 39),
                                        Forest.stay(Forest.MIST, Forest.SEED, 84, 16)),
                                WITHIN_A_TENTH,
                                "/placements",
                                "'mori:water' の割合が 1/2 から 1/10 以内かどうかは、何を伸ばすか分からない職場の日数によります。その職場が何を伸ばすかを示してください。",
                                "whether the share of 'mori:water' is within 1/10 of 1/2 depends on days at"
                                        + " workplaces of which it is not known what they grow; state what they grow"));
        };
    }

    @ParameterizedTest
    @EnumSource
    void check_oneFault_isToldAloneInBothLanguages(RotationProblem code) {
        List<Expected> all = expected(code);

        List<Problem> problems = all.get(0).bad.build().check(all.get(0).rules);

        assertThat(problems).hasSameSizeAs(all);
        for (int i = 0; i < all.size(); i++) {
            assertThat(problems.get(i).code()).isEqualTo(code);
            assertThat(problems.get(i).path()).hasToString(all.get(i).path);
            assertThat(problems.get(i).message(Locale.JAPANESE)).isEqualTo(all.get(i).japanese);
            assertThat(problems.get(i).message(Locale.ENGLISH)).isEqualTo(all.get(i).english);
        }
    }

    @Test
    void check_everythingKept_tellsNothing() {
        Career career = tall(
                        Forest.stay(Forest.GROVE, Forest.SEED, 0, 365),
                        Forest.stay(Forest.RIVER, Forest.TREE, 365, 365),
                        Forest.stay(Forest.SHORE, Forest.CROWN, 730, 365))
                .addPass(Forest.pass(Forest.TO_TREE, 365))
                .addPass(Forest.pass(Forest.TO_CROWN, 600))
                .build();

        assertThat(career.check(YEARS)).isEmpty();
    }

    @Test
    void check_balanceAtTheVeryEdge_isKept() {
        Career career = tall(
                        Forest.stay(Forest.GROVE, Forest.SEED, 0, 60), Forest.stay(Forest.RIVER, Forest.SEED, 60, 40))
                .build();

        assertThat(career.check(WITHIN_A_TENTH)).isEmpty();
    }

    @Test
    void check_noRules_asksForNoBalanceAndNoYears() {
        Career career = tall(Forest.stay(Forest.GROVE, Forest.SEED, 0, 10_000)).build();

        assertThat(career.check(RotationRules.builder().build())).isEmpty();
    }

    @Test
    void check_routeThatStartsAbove_needsNoGateOfTheRanksBelow() {
        Career career = Forest.career(
                        Forest.TALL,
                        Forest.BY_TREE,
                        Forest.stay(Forest.SHORE, Forest.TREE, 0, 10),
                        Forest.stay(Forest.SHORE, Forest.CROWN, 10, 10))
                .addPass(Forest.pass(Forest.TO_CROWN, 3))
                .build();

        assertThat(career.check(WITHIN_A_TENTH)).isEmpty();
    }

    @Test
    void check_jumpOverARank_needsBothGates() {
        Career career = tall(
                        Forest.stay(Forest.SHORE, Forest.SEED, 0, 10), Forest.stay(Forest.SHORE, Forest.CROWN, 10, 10))
                .build();

        assertThat(career.check(WITHIN_A_TENTH))
                .extracting(problem -> problem.arguments().get(1))
                .containsExactly("mori:to-tree", "mori:to-crown");
    }

    @Test
    void check_manyReasons_areToldAtOnceAndNoneIsPersonal() {
        Career career = tall(
                        Forest.stay(Forest.GROVE, Forest.TREE, 0, 30),
                        Forest.stay(Forest.GROVE, Forest.SEED, 20, 1000),
                        Forest.stay(Forest.GROVE, Forest.CROWN, 1100, 5))
                .addPass(Forest.pass(Forest.ASIDE, 1))
                .build();

        List<Problem> problems = career.check(YEARS);

        assertThat(problems)
                .extracting(problem -> problem.code().code())
                .containsExactly(
                        "overlap",
                        "gap",
                        "other-start",
                        "gate-not-passed",
                        "rank-falls",
                        "gate-not-passed",
                        "gate-of-other-model",
                        "rank-too-long",
                        "balance-missed",
                        "balance-missed");
        assertThat(problems.toString()).doesNotContain("secret", "2020", "2023");
    }

    @Test
    void check_overlapWithAnEarlierLongerStay_isTold() {
        Career career = tall(
                        Forest.stay(Forest.SHORE, Forest.SEED, 0, 100),
                        Forest.stay(Forest.SHORE, Forest.SEED, 10, 5),
                        Forest.stay(Forest.SHORE, Forest.SEED, 30, 5))
                .build();

        assertThat(career.check(WITHIN_A_TENTH))
                .extracting(
                        problem -> problem.path().toString(),
                        problem -> problem.arguments().get(0))
                .containsExactly(tuple("/placements/1", "/placements/0"), tuple("/placements/2", "/placements/0"));
    }

    @Test
    void check_limitOfAnotherBodysRank_throws() {
        RotationRules rules = RotationRules.builder()
                .addLimit(new YearsInRank(RankId.of("yama", "seed"), 1, 2))
                .build();
        Career career = tall(Forest.stay(Forest.GROVE, Forest.SEED, 0, 10)).build();

        assertThatExceptionOfType(UnknownIdentifierException.class).isThrownBy(() -> career.check(rules));
    }

    @Test
    void severity_ofWhatOnlyHasToBeKnown_isAWarning() {
        assertThat(RotationProblem.GAP.severity()).isEqualTo(Severity.WARNING);
        assertThat(RotationProblem.BALANCE_OPEN.severity()).isEqualTo(Severity.WARNING);
        assertThat(RotationProblem.OVERLAP.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void check_daysAtTheEndOfTheCalendar_areCheckedLikeOthers() {
        Career career = tall(new Placement(Forest.SHORE, Forest.SEED, LocalDate.MIN, LocalDate.MAX))
                .build();

        assertThat(career.check(YEARS)).extracting(Problem::code).containsExactly(RotationProblem.RANK_TOO_LONG);
        assertThat(career.check(RotationRules.builder()
                        .addLimit(new YearsInRank(Forest.SEED, 0, Integer.MAX_VALUE))
                        .build()))
                .isEmpty();
    }
}
