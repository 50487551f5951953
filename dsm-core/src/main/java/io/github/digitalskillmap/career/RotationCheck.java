package io.github.digitalskillmap.career;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.step.Share;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a career as a rotation, and names every reason why it does not hold. */
final class RotationCheck {

    private static final DataPath PLACEMENTS = ROOT.at("placements");

    private final Career career;
    private final RotationRules rules;
    private final CareerSystem system;
    private final List<Placement> placements;
    private final List<Problem> problems = new ArrayList<>();

    RotationCheck(Career career, RotationRules rules) {
        this.career = career;
        this.rules = rules;
        this.system = career.system();
        this.placements = career.placements();
        rules.limits().forEach(limit -> system.framework().rank(limit.rank()));
    }

    List<Problem> problems() {
        checkDays();
        checkRanks();
        checkPasses();
        rules.limits().forEach(this::checkYears);
        rules.tolerance().ifPresent(this::checkBalance);
        return List.copyOf(problems);
    }

    private void checkDays() {
        int latest = 0;
        for (int i = 1; i < placements.size(); i++) {
            LocalDate end = placements.get(latest).lastDay();
            LocalDate begin = placements.get(i).firstDay();
            if (!begin.isAfter(end)) {
                add(RotationProblem.OVERLAP, PLACEMENTS.at(i), PLACEMENTS.at(latest));
            } else if (begin.isAfter(dayAfter(end))) {
                add(RotationProblem.GAP, PLACEMENTS.at(i));
            }
            latest = placements.get(i).lastDay().isAfter(end) ? i : latest;
        }
    }

    private void checkRanks() {
        EntryRoute route = career.route();
        RankId first = placements.get(0).rank();
        if (!first.equals(route.startsAt())) {
            add(RotationProblem.OTHER_START, PLACEMENTS.at(0).at("rank"), first, route.id(), route.startsAt());
        }
        int highest = system.height(route.startsAt());
        for (int i = 0; i < placements.size(); i++) {
            Placement placement = placements.get(i);
            int height = system.height(placement.rank());
            if (i > 0 && height < system.height(placements.get(i - 1).rank())) {
                add(
                        RotationProblem.RANK_FALLS,
                        PLACEMENTS.at(i).at("rank"),
                        placement.rank(),
                        placements.get(i - 1).rank());
            }
            if (height > highest) {
                checkGates(i, highest, height);
                highest = height;
            }
        }
    }

    /** Checks the gates of the ranks above one and up to another, which a placement is the first to hold. */
    private void checkGates(int index, int above, int upTo) {
        Placement placement = placements.get(index);
        for (Gate gate : career.model().gates()) {
            int height = system.height(gate.leadsTo());
            if (height > above && height <= upTo && !isPassed(gate, placement.firstDay())) {
                add(RotationProblem.GATE_NOT_PASSED, PLACEMENTS.at(index).at("rank"), placement.rank(), gate.id());
            }
        }
    }

    private boolean isPassed(Gate gate, LocalDate by) {
        return career.pass(gate.id()).filter(pass -> !pass.day().isAfter(by)).isPresent();
    }

    private void checkPasses() {
        int start = system.height(career.route().startsAt());
        for (int i = 0; i < career.passes().size(); i++) {
            GatePass pass = career.passes().get(i);
            DataPath path = ROOT.at("passes").at(i).at("gate");
            Optional<Gate> passed = career.model().find(pass.gate());
            if (passed.isEmpty()) {
                add(
                        RotationProblem.GATE_OF_OTHER_MODEL,
                        path,
                        pass.gate(),
                        career.model().id());
                continue;
            }
            List<Gate> gates = career.model().gates();
            for (Gate before : gates.subList(0, gates.indexOf(passed.get()))) {
                if (system.height(before.leadsTo()) > start && !isPassed(before, pass.day())) {
                    add(RotationProblem.GATES_OUT_OF_ORDER, path, pass.gate(), before.id());
                }
            }
        }
    }

    private void checkYears(YearsInRank limit) {
        for (int i = 0; i < placements.size(); i++) {
            boolean isHeldBefore = i > 0 && placements.get(i - 1).rank().equals(limit.rank());
            if (placements.get(i).rank().equals(limit.rank()) && !isHeldBefore) {
                checkYears(limit, i);
            }
        }
    }

    /** Checks how long a rank is held from a placement on, up to the first day of the next rank or the end of the plan. */
    private void checkYears(YearsInRank limit, int from) {
        LocalDate begin = placements.get(from).firstDay();
        LocalDate end = begin;
        int next = from;
        while (next < placements.size() && placements.get(next).rank().equals(limit.rank())) {
            LocalDate last = dayAfter(placements.get(next).lastDay());
            end = last.isAfter(end) ? last : end;
            next++;
        }
        boolean isLeft = next < placements.size();
        if (isLeft) {
            end = placements.get(next).firstDay();
        }
        if (isLeft && end.isBefore(later(begin, limit.atLeast()))) {
            add(RotationProblem.RANK_TOO_SHORT, PLACEMENTS.at(from).at("rank"), limit.rank(), limit.atLeast());
        }
        if (end.isAfter(later(begin, limit.atMost()))) {
            add(RotationProblem.RANK_TOO_LONG, PLACEMENTS.at(from).at("rank"), limit.rank(), limit.atMost());
        }
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    private static LocalDate later(LocalDate day, int years) {
        return years > Year.MAX_VALUE - day.getYear() ? LocalDate.MAX : day.plusYears(years);
    }

    private void checkBalance(Share tolerance) {
        CareerBalance balance = career.balance();
        long whole = system.goals().stream().mapToLong(BalanceGoal::parts).sum();
        for (BalanceGoal goal : system.goals()) {
            Share wanted = Share.of(goal.parts(), whole);
            QuotientBalance found = balance.of(goal.quotient());
            boolean isTooMuch = isBeyond(wanted, found.least(), tolerance);
            boolean isTooLittle = isBeyond(found.most(), wanted, tolerance);
            if (isTooMuch || isTooLittle) {
                add(RotationProblem.BALANCE_MISSED, PLACEMENTS, goal.quotient(), wanted, tolerance);
            } else if (isBeyond(wanted, found.most(), tolerance) || isBeyond(found.least(), wanted, tolerance)) {
                add(RotationProblem.BALANCE_OPEN, PLACEMENTS, goal.quotient(), wanted, tolerance);
            }
        }
    }

    /** Tells whether one share lies above another by more than the tolerance. */
    private static boolean isBeyond(Share lower, Share upper, Share tolerance) {
        return upper.compareTo(lower) > 0 && upper.minus(lower).compareTo(tolerance) > 0;
    }

    private void add(RotationProblem code, DataPath path, Object... arguments) {
        problems.add(code.at(path, arguments));
    }
}
