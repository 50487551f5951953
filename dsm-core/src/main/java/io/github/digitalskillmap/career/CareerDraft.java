package io.github.digitalskillmap.career;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A career while it is being built, which knows whether the system has all that it speaks of. */
final class CareerDraft implements Career.Builder {

    final CareerSystem system;
    final PersonId person;
    final CareerModelId model;
    final EntryRouteId route;
    final List<Placement> placements = new ArrayList<>();
    final List<GatePass> passes = new ArrayList<>();

    CareerDraft(CareerSystem system, PersonId person, CareerModelId model, EntryRouteId route) {
        this.system = Objects.requireNonNull(system, "system");
        this.person = Objects.requireNonNull(person, "person");
        this.model = Objects.requireNonNull(model, "model");
        this.route = Objects.requireNonNull(route, "route");
    }

    @Override
    public Career.Builder addPlacement(Placement placement) {
        placements.add(Objects.requireNonNull(placement, "placement"));
        return this;
    }

    @Override
    public Career.Builder addPass(GatePass pass) {
        passes.add(Objects.requireNonNull(pass, "pass"));
        return this;
    }

    @Override
    public Checked<Career> check() {
        List<Problem> problems = problems();
        return problems.isEmpty() ? Checked.valid(new Career(this), problems) : Checked.invalid(problems);
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        require(problems, CareerProblem.UNKNOWN_MODEL, ROOT.at("model"), model, system.models(), system);
        require(problems, CareerProblem.UNKNOWN_ROUTE, ROOT.at("route"), route, system.routes(), system);
        for (int i = 0; i < placements.size(); i++) {
            Placement placement = placements.get(i);
            DataPath path = ROOT.at("placements").at(i);
            require(
                    problems,
                    CareerProblem.UNKNOWN_WORKPLACE,
                    path.at("workplace"),
                    placement.workplace(),
                    system.workplaces(),
                    system);
            require(
                    problems,
                    CareerProblem.UNKNOWN_RANK,
                    path.at("rank"),
                    placement.rank(),
                    system.framework().ranks(),
                    system.framework());
        }
        if (placements.isEmpty()) {
            problems.add(CareerProblem.NO_PLACEMENT.at(ROOT.at("placements")));
        }
        List<Gate> gates =
                system.models().stream().flatMap(each -> each.gates().stream()).toList();
        Set<GateId> seen = new HashSet<>();
        for (int i = 0; i < passes.size(); i++) {
            GateId gate = passes.get(i).gate();
            DataPath path = ROOT.at("passes").at(i).at("gate");
            require(problems, CareerProblem.UNKNOWN_GATE, path, gate, gates, system);
            if (!seen.add(gate)) {
                problems.add(CareerProblem.REPEATED_GATE.at(path, gate));
            }
        }
        return problems;
    }

    private static void require(
            List<Problem> problems,
            CareerProblem code,
            DataPath path,
            Identifier id,
            List<? extends Identified> known,
            Object in) {
        if (known.stream().noneMatch(each -> each.id().equals(id))) {
            String all =
                    known.stream().map(each -> each.id().toString()).distinct().collect(Collectors.joining(", "));
            problems.add(code.at(path, id, in, all));
        }
    }
}
