package io.github.digitalskillmap.examples.career;

import io.github.digitalskillmap.career.BalanceGoal;
import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.career.CareerBalance;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.Gate;
import io.github.digitalskillmap.career.Placement;
import io.github.digitalskillmap.career.QuotientBalance;
import io.github.digitalskillmap.career.RotationProblem;
import io.github.digitalskillmap.career.RotationRules;
import io.github.digitalskillmap.career.Workplace;
import io.github.digitalskillmap.examples.output.Columns;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints careers: where people are placed in turn, how their days are spread, and what keeps the rotation from holding. */
final class CareerReport {

    private static final String INDENT = "  ";

    private final Locale language;
    private final PrintWriter out;

    CareerReport(Locale language, PrintWriter out) {
        this.language = language;
        this.out = out;
    }

    void printHeader(CareerSystem system, boolean isSample) {
        out.println(say(
                "%s %s、%s %s", "%s %s, %s %s", system.framework().name(), system.framework(), system.name(), system));
        if (isSample) {
            out.println(say(
                    "同梱の経歴は見本 (SAMPLE) で、公表された経歴ではない。",
                    "The bundled careers are samples (SAMPLE); nobody has published them."));
        }
        if (!system.goals().isEmpty()) {
            long whole = system.goals().stream().mapToLong(BalanceGoal::parts).sum();
            String goals = system.goals().stream()
                    .map(goal -> say(
                            "%s %s（%s）",
                            "%s %s (%s)",
                            abbreviation(system, goal.quotient()),
                            Share.of(goal.parts(), whole),
                            goal.provenance().text(language)))
                    .collect(Collectors.joining(say("、", ", ")));
            out.println(say("配分の目標: %s", "Goal of the balance: %s", goals));
        }
    }

    void print(Career career, RotationRules rules) {
        out.println();
        out.println(say(
                "%s  %s、%s",
                "%s  %s, %s",
                career.person().text(),
                career.model().name(),
                career.route().name()));
        printPlacements(career);
        printGates(career);
        printBalance(career);
        printCheck(career.check(rules));
        out.flush();
    }

    private void printPlacements(Career career) {
        Columns columns = new Columns();
        columns.row(
                "",
                say("職場", "workplace"),
                say("職層", "rank"),
                say("主に伸ばす", "mainly grows"),
                say("最初の日", "first day"),
                say("最後の日", "last day"),
                say("日数", "days"));
        for (int i = 0; i < career.placements().size(); i++) {
            Placement placement = career.placements().get(i);
            Workplace workplace = career.system().workplace(placement.workplace());
            columns.row(
                    Integer.toString(i),
                    workplace.name().text(language),
                    career.system().framework().rank(placement.rank()).name().text(language),
                    grows(career.system(), workplace),
                    placement.firstDay().toString(),
                    placement.lastDay().toString(),
                    Long.toString(placement.days()));
        }
        columns.lines(INDENT).forEach(out::println);
    }

    private String grows(CareerSystem system, Workplace workplace) {
        Knowledge<List<QuotientId>> grows = workplace.grows();
        String what = grows.value()
                .map(quotients -> quotients.stream()
                        .map(quotient -> abbreviation(system, quotient))
                        .collect(Collectors.joining("・")))
                .orElse(grows instanceof Knowledge.Unknown<?> ? say("不明", "unknown") : say("なし", "none"));
        return say("%s（%s）", "%s (%s)", what, workplace.reading().standing().wording());
    }

    private void printGates(Career career) {
        for (Gate gate : career.model().gates()) {
            out.println(INDENT
                    + say(
                            "関門 %s → %s（%s）: %s",
                            "gate %s → %s (%s): %s",
                            gate.name(),
                            career.system().framework().rank(gate.leadsTo()).name(),
                            gate.standing().wording(),
                            passed(career, gate)));
        }
    }

    private static Wording passed(Career career, Gate gate) {
        List<RankId> ranks =
                career.system().framework().ranks().stream().map(Rank::id).toList();
        boolean isNeeded =
                ranks.indexOf(gate.leadsTo()) > ranks.indexOf(career.route().startsAt());
        return career.passes().stream()
                .filter(pass -> pass.gate().equals(gate.id()))
                .findFirst()
                .map(pass -> Wording.sentence("合格 %s", "passed %s", pass.day()))
                .orElse(isNeeded ? Wording.sentence("未合格", "not passed") : Wording.sentence("不要", "not needed"));
    }

    private void printBalance(Career career) {
        CareerBalance balance = career.balance();
        out.println(INDENT
                + say(
                        "配分（伸ばす力の割合。日数は分かる %d、不明 %d、対象外 %d）",
                        "balance (shares of the days; known %d, unknown %d, not counted %d)",
                        balance.growingDays(),
                        balance.unknownDays(),
                        balance.otherDays()));
        for (QuotientBalance each : balance.quotients()) {
            String share = each.share().map(this::say).orElse(say("不明", "unknown"));
            String bounds = each.least().equals(each.most())
                    ? ""
                    : say(
                            "、不明の日を含めると %s から %s",
                            "; from %s to %s with the unknown days", say(each.least()), say(each.most()));
            out.println(INDENT + INDENT + abbreviation(career.system(), each.quotient()) + " " + share + bounds);
        }
    }

    private void printCheck(List<Problem> problems) {
        boolean isBroken = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        boolean isOpen = problems.stream().anyMatch(problem -> problem.code() == RotationProblem.BALANCE_OPEN);
        String kept = isOpen
                ? say("ローテーションが成り立つかどうかは決まらない。", "It is open whether the rotation holds.")
                : say("確かめた範囲で、ローテーションは成り立つ。", "As far as it was checked, the rotation holds.");
        out.println(INDENT + (isBroken ? say("ローテーションは成り立たない。", "The rotation does not hold.") : kept));
        for (Problem problem : problems) {
            String mark = problem.severity() == Severity.ERROR ? say("理由", "reason") : say("注意", "note");
            out.println(INDENT + INDENT + mark + " " + problem.text(language));
        }
    }

    private static String abbreviation(CareerSystem system, QuotientId quotient) {
        return system.framework().quotient(quotient).abbreviation();
    }

    private String say(Share share) {
        return say("%s（%d%%）", "%s (%d%%)", share, share.percent());
    }

    private String say(String japanese, String english, Object... parts) {
        return Wording.sentence(japanese, english, parts).text(language);
    }
}
