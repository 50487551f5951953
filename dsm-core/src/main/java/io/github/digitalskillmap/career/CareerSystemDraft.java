package io.github.digitalskillmap.career;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.lineage.HeirParts;
import io.github.digitalskillmap.lineage.Lineage;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;

/** A system of careers while it is being built. */
final class CareerSystemDraft implements CareerSystem.Builder {

    final Framework framework;
    final Edition edition;
    final Wording name;
    private final Lineage lineage;
    final HeirParts<QuotientId, BalanceGoal> goals;
    final HeirParts<WorkplaceId, Workplace> workplaces;
    final HeirParts<EntryRouteId, EntryRoute> routes;
    final HeirParts<CareerModelId, CareerModel> models;
    final HeirParts<HeadCountId, HeadCount> headCounts;

    CareerSystemDraft(Framework framework, Edition edition, Wording name) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.edition = Objects.requireNonNull(edition, "edition");
        this.name = Objects.requireNonNull(name, "name");
        this.lineage = Lineage.of(edition);
        this.goals = lineage.partsOfAWhole("goals", BalanceGoal::quotient, BalanceGoal::adapted);
        this.workplaces = lineage.parts("workplaces", Workplace::id, Workplace::adapted);
        this.routes = lineage.parts("routes", EntryRoute::id, EntryRoute::adapted);
        this.models = lineage.parts("models", CareerModel::id, CareerModel::adapted);
        this.headCounts = lineage.parts("headCounts", HeadCount::id, HeadCount::adapted);
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
    public CareerSystem.Builder basedOn(CareerSystem base) {
        lineage.base(Objects.requireNonNull(base, "base").edition());
        goals.takeOver(base.goals());
        workplaces.takeOver(base.workplaces());
        routes.takeOver(base.routes());
        models.takeOver(base.models());
        headCounts.takeOver(base.headCounts());
        return this;
    }

    @Override
    public CareerSystem.Builder retire(WorkplaceId workplace) {
        workplaces.retire(Objects.requireNonNull(workplace, "workplace"));
        return this;
    }

    @Override
    public CareerSystem.Builder retire(EntryRouteId route) {
        routes.retire(Objects.requireNonNull(route, "route"));
        return this;
    }

    @Override
    public CareerSystem.Builder retire(CareerModelId model) {
        models.retire(Objects.requireNonNull(model, "model"));
        return this;
    }

    @Override
    public CareerSystem.Builder retire(HeadCountId headCount) {
        headCounts.retire(Objects.requireNonNull(headCount, "headCount"));
        return this;
    }

    @Override
    public Checked<CareerSystem> check() {
        List<Problem> problems = lineage.problems(new CareerSystemConsistency(this).problems());
        return problems.isEmpty() ? Checked.valid(new CareerSystem(this), problems) : Checked.invalid(problems);
    }
}
