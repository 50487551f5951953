package io.github.digitalskillmap.career;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.wording.NearestIdentifiers;
import io.github.digitalskillmap.wording.Wording;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a body lays down of careers: workplaces, entry routes, career models with their gates, the balance that job rotation is
 * to reach, and published head counts.
 *
 * <p>It has an edition of its own and goes with a framework, whose ranks and quotients it speaks of.
 *
 * <p>For example, {@code TokyoCareers.system().models()} are two, one for managers and one for specialists.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CareerSystem {

    private final Framework framework;
    private final Edition edition;
    private final Wording name;
    private final List<BalanceGoal> goals;
    private final List<Workplace> workplaces;
    private final List<EntryRoute> routes;
    private final List<CareerModel> models;
    private final List<HeadCount> headCounts;
    private final BigInteger partsOfADay;

    CareerSystem(CareerSystemDraft draft) {
        this.framework = Objects.requireNonNull(draft, "draft").framework;
        this.edition = draft.edition();
        this.name = draft.name();
        this.goals = draft.goals.all();
        this.workplaces = draft.workplaces.all();
        this.routes = draft.routes.all();
        this.models = draft.models.all();
        this.headCounts = draft.headCounts.all();
        this.partsOfADay = workplaces.stream()
                .flatMap(workplace -> workplace.grows().value().stream())
                .map(quotients -> BigInteger.valueOf(quotients.size()))
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
    }

    /**
     * Returns a builder of a system.
     *
     * @param framework the framework whose ranks and quotients it speaks of
     * @param edition the edition of the system
     * @param name what it is called
     * @return a new builder without parts
     */
    public static Builder builder(Framework framework, Edition edition, Wording name) {
        return new CareerSystemDraft(framework, edition, name);
    }

    /** {@return the framework whose ranks and quotients the system speaks of} */
    public Framework framework() {
        return framework;
    }

    /** {@return the edition of the system} */
    public Edition edition() {
        return edition;
    }

    /** {@return what the system is called} */
    public Wording name() {
        return name;
    }

    /**
     * Returns the balance that job rotation is to reach.
     *
     * @return the goals, each of another quotient; empty if the body has none
     */
    public List<BalanceGoal> goals() {
        return goals;
    }

    /** {@return the workplaces in the order of the document} */
    public List<Workplace> workplaces() {
        return workplaces;
    }

    /**
     * Returns the routes by which people enter.
     *
     * @return the routes in the order of the document
     */
    public List<EntryRoute> routes() {
        return routes;
    }

    /**
     * Returns the career models.
     *
     * @return the models in the order of the document
     */
    public List<CareerModel> models() {
        return models;
    }

    /** {@return the head counts as published, in the order of the document} */
    public List<HeadCount> headCounts() {
        return headCounts;
    }

    /**
     * {@return a workplace}
     *
     * @param id the workplace
     * @throws UnknownIdentifierException if the system has no such workplace
     */
    public Workplace workplace(WorkplaceId id) {
        Objects.requireNonNull(id, "id");
        return known(workplaces, id);
    }

    /**
     * {@return a route}
     *
     * @param id the route
     * @throws UnknownIdentifierException if the system has no such route
     */
    public EntryRoute route(EntryRouteId id) {
        Objects.requireNonNull(id, "id");
        return known(routes, id);
    }

    /**
     * {@return a model}
     *
     * @param id the model
     * @throws UnknownIdentifierException if the system has no such model
     */
    public CareerModel model(CareerModelId id) {
        Objects.requireNonNull(id, "id");
        return known(models, id);
    }

    /**
     * {@return a head count}
     *
     * @param id the head count
     * @throws UnknownIdentifierException if the system has no such head count
     */
    public HeadCount headCount(HeadCountId id) {
        Objects.requireNonNull(id, "id");
        return known(headCounts, id);
    }

    /**
     * Lists everything that this system states, with where it comes from.
     *
     * @return the facts: goals of the balance, workplaces with what each grows and with examples of the work there, routes
     *     with the rank at which each starts, models with their gates, head counts
     */
    public List<Fact> facts() {
        CareerFacts facts = new CareerFacts(framework, goals);
        return Stream.of(
                        goals.stream().map(facts::of),
                        workplaces.stream().flatMap(facts::of),
                        routes.stream().flatMap(facts::of),
                        models.stream().flatMap(facts::of),
                        headCounts.stream().map(CareerFacts::of))
                .flatMap(Function.identity())
                .toList();
    }

    /**
     * Lists what this system states at a standing.
     *
     * @param standing the standing
     * @return the facts of exactly that standing, in the order of {@link #facts()}
     */
    public List<Fact> facts(Standing standing) {
        Objects.requireNonNull(standing, "standing");
        return facts().stream().filter(fact -> fact.standing() == standing).toList();
    }

    /** Returns the gate from the first model that has it. */
    Optional<Gate> gate(GateId id) {
        return models.stream().flatMap(model -> model.find(id).stream()).findFirst();
    }

    /** Returns the height of a rank of the framework, from 0 for the lowest. */
    int height(RankId rank) {
        return framework.ranks().indexOf(framework.rank(rank));
    }

    /** Returns into how many parts a day has to be divided, so that those of each workplace are equal and whole. */
    BigInteger partsOfADay() {
        return partsOfADay;
    }

    static <T extends Identified> Optional<T> find(List<T> parts, Identifier id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    private <T extends Identified> T known(List<T> parts, Identifier id) {
        return find(parts, id).orElseThrow(() -> NearestIdentifiers.unknown(id, edition, parts));
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a system of the same edition for an equal framework, with equal parts
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof CareerSystem that
                        && edition.equals(that.edition)
                        && framework.equals(that.framework)
                        && name.equals(that.name)
                        && goals.equals(that.goals)
                        && workplaces.equals(that.workplaces)
                        && routes.equals(that.routes)
                        && models.equals(that.models)
                        && headCounts.equals(that.headCounts));
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return edition.hashCode();
    }

    /**
     * Returns the edition.
     *
     * @return its text form, for a developer
     */
    @Override
    public String toString() {
        return edition.toString();
    }

    /**
     * Builds a system.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Adds a goal of the balance.
         *
         * @param goal the goal of one quotient
         * @return this builder
         */
        Builder addGoal(BalanceGoal goal);

        /**
         * Adds a workplace.
         *
         * @param workplace the workplace
         * @return this builder
         */
        Builder addWorkplace(Workplace workplace);

        /**
         * Adds a route.
         *
         * @param route a route by which people enter
         * @return this builder
         */
        Builder addRoute(EntryRoute route);

        /**
         * Adds a model.
         *
         * @param model a career model with its gates
         * @return this builder
         */
        Builder addModel(CareerModel model);

        /**
         * Adds a head count.
         *
         * @param headCount the number of a month
         * @return this builder
         */
        Builder addHeadCount(HeadCount headCount);

        /**
         * Takes over all parts of another system of careers. What is stated here takes the place of the part of the same identifier
         * there, or comes behind the others. A stated part is {@linkplain
         * io.github.digitalskillmap.provenance.Provenance#adaptedBy() marked} with the edition that is built, unless its
         * provenance names another adaptation; what it holds that is just so in the base (gates, areas of work, what a workplace grows) keeps its own.
         * Goals go together: if one is stated, those of the base are not taken over.
         * Everything is checked against the framework of the system of careers that is built.
         *
         * @param base the system of careers that this one is based on
         * @return this builder
         * @throws IllegalArgumentException if the base is of the edition that is built
         * @throws IllegalStateException if a base was named before
         */
        Builder basedOn(CareerSystem base);

        /**
         * Leaves a workplace of the base out.
         *
         * @param workplace the identifier of the workplace
         * @return this builder
         */
        Builder retire(WorkplaceId workplace);

        /**
         * Leaves an entry route of the base out.
         *
         * @param route the identifier of the entry route
         * @return this builder
         */
        Builder retire(EntryRouteId route);

        /**
         * Leaves a career model of the base out.
         *
         * @param model the identifier of the career model
         * @return this builder
         */
        Builder retire(CareerModelId model);

        /**
         * Leaves a head count of the base out.
         *
         * @param headCount the identifier of the head count
         * @return this builder
         */
        Builder retire(HeadCountId headCount);

        /**
         * Checks what was added.
         *
         * @return the system, or every {@link CareerSystemProblem} and every
         *     {@link io.github.digitalskillmap.provenance.LineageProblem} found
         */
        Checked<CareerSystem> check();

        /**
         * {@return the system}
         *
         * @throws InvalidDataException if there are faults; it carries all of them
         */
        default CareerSystem build() {
            return check().orElseThrow();
        }
    }
}
