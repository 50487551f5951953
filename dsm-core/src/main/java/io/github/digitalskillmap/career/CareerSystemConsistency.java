package io.github.digitalskillmap.career;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that the parts of a system of careers fit together and into its framework, and names every fault. */
final class CareerSystemConsistency {

    private final Framework framework;
    private final List<BalanceGoal> goals;
    private final List<Workplace> workplaces;
    private final List<EntryRoute> routes;
    private final List<CareerModel> models;
    private final List<HeadCount> headCounts;
    private final List<RankId> ranks;
    private final Map<GateId, Gate> gates = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    CareerSystemConsistency(CareerSystemDraft draft) {
        this.framework = draft.framework;
        this.goals = draft.goals.all();
        this.workplaces = draft.workplaces.all();
        this.routes = draft.routes.all();
        this.models = draft.models.all();
        this.headCounts = draft.headCounts.all();
        this.ranks = framework.ranks().stream().map(Rank::id).toList();
    }

    List<Problem> problems() {
        Set<Identifier> seen = new HashSet<>();
        for (int i = 0; i < goals.size(); i++) {
            QuotientId quotient = goals.get(i).quotient();
            DataPath path = ROOT.at("goals").at(i).at("quotient");
            checkQuotient(quotient, path);
            checkNew(seen, quotient, path);
        }
        checkIdentifiers(workplaces, ROOT.at("workplaces"));
        for (int i = 0; i < workplaces.size(); i++) {
            List<QuotientId> grown = workplaces.get(i).grows().value().orElse(List.of());
            for (int j = 0; j < grown.size(); j++) {
                checkQuotient(
                        grown.get(j),
                        ROOT.at("workplaces").at(i).at("grows").at("quotients").at(j));
            }
        }
        checkIdentifiers(routes, ROOT.at("routes"));
        for (int i = 0; i < routes.size(); i++) {
            checkRank(routes.get(i).startsAt(), ROOT.at("routes").at(i).at("startsAt"));
        }
        checkIdentifiers(models, ROOT.at("models"));
        for (int i = 0; i < models.size(); i++) {
            checkGates(models.get(i), ROOT.at("models").at(i).at("gates"));
        }
        checkIdentifiers(headCounts, ROOT.at("headCounts"));
        return problems;
    }

    private void checkGates(CareerModel model, DataPath path) {
        checkIdentifiers(model.gates(), path);
        int before = -1;
        for (int i = 0; i < model.gates().size(); i++) {
            Gate gate = model.gates().get(i);
            checkRank(gate.leadsTo(), path.at(i).at("leadsTo"));
            int height = ranks.indexOf(gate.leadsTo());
            if (height >= 0 && height <= before) {
                add(CareerSystemProblem.GATES_DO_NOT_RISE, path.at(i).at("leadsTo"), gate.id(), model.id());
            }
            before = Math.max(before, height);
            Gate elsewhere = gates.putIfAbsent(gate.id(), gate);
            if (elsewhere != null && !elsewhere.leadsTo().equals(gate.leadsTo())) {
                add(CareerSystemProblem.GATE_OF_TWO_RANKS, path.at(i).at("leadsTo"), gate.id(), elsewhere.leadsTo());
            }
        }
    }

    private void checkIdentifiers(List<? extends Identified> parts, DataPath path) {
        Set<Identifier> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            checkNew(seen, parts.get(i).id(), path.at(i).at("id"));
        }
    }

    private void checkNew(Set<Identifier> seen, Identifier id, DataPath path) {
        if (!seen.add(id)) {
            add(CareerSystemProblem.DUPLICATE_ID, path, id);
        }
    }

    private void checkQuotient(QuotientId id, DataPath path) {
        if (framework.quotients().stream().noneMatch(quotient -> quotient.id().equals(id))) {
            add(CareerSystemProblem.UNKNOWN_QUOTIENT, path, id, framework);
        }
    }

    private void checkRank(RankId id, DataPath path) {
        if (!ranks.contains(id)) {
            add(CareerSystemProblem.UNKNOWN_RANK, path, id, framework);
        }
    }

    private void add(CareerSystemProblem code, DataPath path, Object... arguments) {
        problems.add(code.at(path, arguments));
    }
}
