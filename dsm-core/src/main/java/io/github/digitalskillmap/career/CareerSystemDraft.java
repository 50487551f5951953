package io.github.digitalskillmap.career;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A system of careers while it is being built. */
final class CareerSystemDraft implements CareerSystem.Builder {

    final Framework framework;
    final Edition edition;
    final Wording name;
    final List<BalanceGoal> goals = new ArrayList<>();
    final List<Workplace> workplaces = new ArrayList<>();
    final List<EntryRoute> routes = new ArrayList<>();
    final List<CareerModel> models = new ArrayList<>();
    final List<HeadCount> headCounts = new ArrayList<>();

    CareerSystemDraft(Framework framework, Edition edition, Wording name) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.edition = Objects.requireNonNull(edition, "edition");
        this.name = Objects.requireNonNull(name, "name");
    }

    @Override
    public CareerSystem.Builder addGoal(BalanceGoal goal) {
        goals.add(Objects.requireNonNull(goal, "goal"));
        return this;
    }

    @Override
    public CareerSystem.Builder addWorkplace(Workplace workplace) {
        workplaces.add(Objects.requireNonNull(workplace, "workplace"));
        return this;
    }

    @Override
    public CareerSystem.Builder addRoute(EntryRoute route) {
        routes.add(Objects.requireNonNull(route, "route"));
        return this;
    }

    @Override
    public CareerSystem.Builder addModel(CareerModel model) {
        models.add(Objects.requireNonNull(model, "model"));
        return this;
    }

    @Override
    public CareerSystem.Builder addHeadCount(HeadCount headCount) {
        headCounts.add(Objects.requireNonNull(headCount, "headCount"));
        return this;
    }

    @Override
    public Checked<CareerSystem> check() {
        List<Problem> problems = new CareerSystemCheck(this).problems();
        return problems.isEmpty() ? Checked.valid(new CareerSystem(this), problems) : Checked.invalid(problems);
    }
}
