package io.github.digitalskillmap.career;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Knowledge;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CareerSystemProblemTest {

    /** What has one fault, and what the check says of it. */
    private record Expected(CareerSystem.Builder bad, String path, String japanese, String english) {}

    private static Expected expected(CareerSystemProblem problem) {
        return switch (problem) {
            case DUPLICATE_ID ->
                new Expected(
                        Forest.withoutModels().addRoute(Forest.route(Forest.BY_SEED, Forest.TREE)),
                        "/routes/2/id",
                        "'mori:by-seed' が二つあります。どちらかを除くか、別の識別子を付けてください。",
                        "'mori:by-seed' is there twice; remove one of the two or give it another identifier");
            case UNKNOWN_QUOTIENT ->
                new Expected(
                        Forest.empty().addGoal(BalanceGoal.of(QuotientId.of("mori", "fire"), 1, Invented.sample())),
                        "/goals/0/quotient",
                        "能力 'mori:fire' は 'mori@1.0.0' にありません。識別子を直してください。",
                        "quotient 'mori:fire' is not in 'mori@1.0.0'; correct the identifier");
            case UNKNOWN_RANK ->
                new Expected(
                        Forest.empty().addRoute(Forest.route(Forest.BY_SEED, RankId.of("mori", "root"))),
                        "/routes/0/startsAt",
                        "職層 'mori:root' は 'mori@1.0.0' にありません。識別子を直してください。",
                        "rank 'mori:root' is not in 'mori@1.0.0'; correct the identifier");
            case GATES_DO_NOT_RISE ->
                new Expected(
                        Forest.empty()
                                .addModel(Forest.model(
                                        Forest.TALL,
                                        Forest.gate(Forest.TO_CROWN, Forest.CROWN),
                                        Forest.gate(Forest.TO_TREE, Forest.TREE))),
                        "/models/0/gates/1/leadsTo",
                        "モデル 'mori:tall' の関門 'mori:to-tree' が、前の関門より高い職層につながっていません。職層の順に並べてください。",
                        "gate 'mori:to-tree' of model 'mori:tall' leads to no higher rank than the gate"
                                + " before it; put the gates in the order of their ranks");
            case GATE_OF_TWO_RANKS ->
                new Expected(
                        Forest.empty()
                                .addModel(Forest.model(Forest.TALL, Forest.gate(Forest.TO_TREE, Forest.TREE)))
                                .addModel(Forest.model(Forest.WIDE, Forest.gate(Forest.TO_TREE, Forest.CROWN))),
                        "/models/1/gates/0/leadsTo",
                        "関門 'mori:to-tree' は、別のモデルでは職層 'mori:tree' につながっています。同じ職層にするか、別の識別子を付けてください。",
                        "gate 'mori:to-tree' leads to rank 'mori:tree' in another model; let it lead there or"
                                + " give it another identifier");
        };
    }

    @ParameterizedTest
    @EnumSource
    void check_oneFault_isToldAloneInBothLanguages(CareerSystemProblem code) {
        Expected expected = expected(code);

        Checked<CareerSystem> checked = expected.bad.check();

        assertThat(checked.value()).isEmpty();
        assertThat(checked.problems()).hasSize(1);
        Problem told = checked.problems().get(0);
        assertThat(told.code()).isEqualTo(code);
        assertThat(told.path()).hasToString(expected.path);
        assertThat(told.message(Locale.JAPANESE)).isEqualTo(expected.japanese);
        assertThat(told.message(Locale.ENGLISH)).isEqualTo(expected.english);
    }

    @Test
    void check_severalFaults_areToldAtOnce() {
        Checked<CareerSystem> checked = Forest.withoutModels()
                .addGoal(BalanceGoal.of(Forest.WOOD, 1, Invented.sample()))
                .addWorkplace(Forest.workplace(Forest.GROVE, Knowledge.known(List.of(QuotientId.of("mori", "fire")))))
                .addModel(Forest.model(Forest.TALL, Forest.gate(Forest.TO_TREE, RankId.of("mori", "root"))))
                .addHeadCount(Forest.staff(3))
                .addHeadCount(Forest.staff(4))
                .check();

        assertThat(checked.problems())
                .extracting(problem -> problem.path().toString())
                .containsExactly(
                        "/goals/2/quotient",
                        "/workplaces/5/id",
                        "/workplaces/5/grows/quotients/0",
                        "/models/0/gates/0/leadsTo",
                        "/headCounts/1/id");
    }
}
