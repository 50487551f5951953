package io.github.digitalskillmap.career;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.lineage.EditionDraft;
import io.github.digitalskillmap.lineage.EditionParts;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.wording.Wording;
import java.util.Objects;

/** A system of careers while it is being built. */
final class CareerSystemDraft extends EditionDraft<CareerSystem, CareerSystem.Builder> implements CareerSystem.Builder {

    final Framework framework;
    final EditionParts<QuotientId, BalanceGoal> goals;
    final EditionParts<WorkplaceId, Workplace> workplaces;
    final EditionParts<EntryRouteId, EntryRoute> routes;
    final EditionParts<CareerModelId, CareerModel> models;
    final EditionParts<HeadCountId, HeadCount> headCounts;

    CareerSystemDraft(Framework framework, Edition edition, Wording name) {
        super(edition, name);
        this.framework = Objects.requireNonNull(framework, "framework");
        this.goals = partsOfAWhole("goals", BalanceGoal::quotient, BalanceGoal::adapted, CareerSystem::goals);
        this.workplaces = parts("workplaces", Workplace::id, Workplace::adapted, CareerSystem::workplaces);
        this.routes = parts("routes", EntryRoute::id, EntryRoute::adapted, CareerSystem::routes);
        this.models = parts("models", CareerModel::id, CareerModel::adapted, CareerSystem::models);
        this.headCounts = parts("headCounts", HeadCount::id, HeadCount::adapted, CareerSystem::headCounts);
    }

    @Override
    protected CareerSystem.Builder self() {
        return this;
    }

    @Override
    public CareerSystem.Builder addGoal(BalanceGoal goal) {
        return add(goals, Objects.requireNonNull(goal, "goal"));
    }

    @Override
    public CareerSystem.Builder addWorkplace(Workplace workplace) {
        return add(workplaces, Objects.requireNonNull(workplace, "workplace"));
    }

    @Override
    public CareerSystem.Builder addRoute(EntryRoute route) {
        return add(routes, Objects.requireNonNull(route, "route"));
    }

    @Override
    public CareerSystem.Builder addModel(CareerModel model) {
        return add(models, Objects.requireNonNull(model, "model"));
    }

    @Override
    public CareerSystem.Builder addHeadCount(HeadCount headCount) {
        return add(headCounts, Objects.requireNonNull(headCount, "headCount"));
    }

    @Override
    public CareerSystem.Builder basedOn(CareerSystem base) {
        return basedOn(Objects.requireNonNull(base, "base").edition(), base);
    }

    @Override
    public CareerSystem.Builder retire(WorkplaceId workplace) {
        return retire(workplaces, Objects.requireNonNull(workplace, "workplace"));
    }

    @Override
    public CareerSystem.Builder retire(EntryRouteId route) {
        return retire(routes, Objects.requireNonNull(route, "route"));
    }

    @Override
    public CareerSystem.Builder retire(CareerModelId model) {
        return retire(models, Objects.requireNonNull(model, "model"));
    }

    @Override
    public CareerSystem.Builder retire(HeadCountId headCount) {
        return retire(headCounts, Objects.requireNonNull(headCount, "headCount"));
    }

    @Override
    public Checked<CareerSystem> check() {
        return checked(new CareerSystemConsistency(this).problems(), () -> new CareerSystem(this));
    }
}
