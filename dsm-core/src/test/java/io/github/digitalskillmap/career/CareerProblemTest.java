package io.github.digitalskillmap.career;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CareerProblemTest {

    /** What has one fault, and what the check says of it. */
    private record Expected(Career.Builder bad, String path, String japanese, String english) {}

    private static Expected expected(CareerProblem problem) {
        return switch (problem) {
            case UNKNOWN_MODEL ->
                new Expected(
                        Forest.career(
                                CareerModelId.of("mori", "moon"),
                                Forest.BY_SEED,
                                Forest.stay(Forest.GROVE, Forest.SEED, 0, 10)),
                        "/model",
                        "モデル 'mori:moon' は 'mori-careers@1.0.0' にありません。使えるモデル: mori:tall, mori:wide。",
                        "model 'mori:moon' is not in 'mori-careers@1.0.0'; use one of mori:tall, mori:wide");
            case UNKNOWN_ROUTE ->
                new Expected(
                        Forest.career(
                                Forest.TALL,
                                EntryRouteId.of("mori", "moon"),
                                Forest.stay(Forest.GROVE, Forest.SEED, 0, 10)),
                        "/route",
                        "採用区分 'mori:moon' は 'mori-careers@1.0.0' にありません。使える採用区分: mori:by-seed, mori:by-tree。",
                        "route 'mori:moon' is not in 'mori-careers@1.0.0'; use one of mori:by-seed," + " mori:by-tree");
            case UNKNOWN_WORKPLACE ->
                new Expected(
                        Forest.career(
                                Forest.TALL,
                                Forest.BY_SEED,
                                Forest.stay(WorkplaceId.of("mori", "moon"), Forest.SEED, 0, 10)),
                        "/placements/0/workplace",
                        "職場 'mori:moon' は 'mori-careers@1.0.0' にありません。使える職場: mori:grove, mori:river, mori:shore,"
                                + " mori:mist, mori:leave。",
                        "workplace 'mori:moon' is not in 'mori-careers@1.0.0'; use one of mori:grove,"
                                + " mori:river, mori:shore, mori:mist, mori:leave");
            case UNKNOWN_RANK ->
                new Expected(
                        Forest.career(
                                Forest.TALL,
                                Forest.BY_SEED,
                                Forest.stay(Forest.GROVE, RankId.of("mori", "root"), 0, 10)),
                        "/placements/0/rank",
                        "職層 'mori:root' は 'mori@1.0.0' にありません。使える職層: mori:seed, mori:tree, mori:crown。",
                        "rank 'mori:root' is not in 'mori@1.0.0'; use one of mori:seed, mori:tree, mori:crown");
            case UNKNOWN_GATE ->
                new Expected(
                        Forest.career(Forest.TALL, Forest.BY_SEED, Forest.stay(Forest.GROVE, Forest.SEED, 0, 10))
                                .addPass(Forest.pass(GateId.of("mori", "moon"), 1)),
                        "/passes/0/gate",
                        "関門 'mori:moon' は 'mori-careers@1.0.0' のどのモデルにもありません。使える関門: mori:to-tree, mori:to-crown,"
                                + " mori:aside。",
                        "gate 'mori:moon' is in no model of 'mori-careers@1.0.0'; use one of mori:to-tree,"
                                + " mori:to-crown, mori:aside");
            case REPEATED_GATE ->
                new Expected(
                        Forest.career(Forest.TALL, Forest.BY_SEED, Forest.stay(Forest.GROVE, Forest.SEED, 0, 10))
                                .addPass(Forest.pass(Forest.TO_TREE, 1))
                                .addPass(Forest.pass(Forest.TO_TREE, 2)),
                        "/passes/1/gate",
                        "関門 'mori:to-tree' の合格が二つあります。どちらかを除いてください。",
                        "gate 'mori:to-tree' is passed already; leave one of the two");
            case NO_PLACEMENT ->
                new Expected(
                        Forest.career(Forest.TALL, Forest.BY_SEED),
                        "/placements",
                        "配置がありません。最初の配置を加えてください。",
                        "there is no placement; add the first");
        };
    }

    @ParameterizedTest
    @EnumSource
    void check_oneFault_isToldAloneInBothLanguages(CareerProblem code) {
        Expected expected = expected(code);

        Checked<Career> checked = expected.bad.check();

        assertThat(checked.value()).isEmpty();
        assertThat(checked.problems()).hasSize(1);
        Problem told = checked.problems().get(0);
        assertThat(told.code()).isEqualTo(code);
        assertThat(told.path()).hasToString(expected.path);
        assertThat(told.message(Locale.JAPANESE)).isEqualTo(expected.japanese);
        assertThat(told.message(Locale.ENGLISH)).isEqualTo(expected.english);
    }
}
