package io.github.digitalskillmap.career;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The placements of one person in turn, done or planned, and the gates passed on the way.
 *
 * <p>For example, a career of eight years:
 *
 * <pre>{@code
 * Career career = Career.builder(
 *                 TokyoCareers.system(), PersonId.of("P001"), TokyoCareers.SPECIALIST, TokyoCareers.CLASS_1B)
 *         .addPlacement(new Placement(
 *                 TokyoCareers.BUREAUS, TokyoRanks.SHUJI, LocalDate.of(2024, 4, 1), LocalDate.of(2028, 3, 31)))
 *         .addPlacement(new Placement(
 *                 TokyoCareers.GOVTECH_TOKYO, TokyoRanks.SHUNIN, LocalDate.of(2028, 4, 1), LocalDate.of(2032, 3, 31)))
 *         .addPass(new GatePass(TokyoCareers.SHUNIN_SELECTION, LocalDate.of(2027, 11, 15)))
 *         .build();
 * career.balance().of(TokyoQuotients.GQ).share(); // 1/2
 * }</pre>
 *
 * <p>Its text form tells nothing of the person.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Career {

    private final CareerSystem system;
    private final PersonId person;
    private final CareerModelId model;
    private final EntryRouteId route;
    private final List<Placement> placements;
    private final List<GatePass> passes;

    Career(CareerDraft draft) {
        this.system = Objects.requireNonNull(draft, "draft").system;
        this.person = draft.person;
        this.model = draft.model;
        this.route = draft.route;
        this.placements = draft.placements.stream().sorted(Placement.IN_ORDER).toList();
        this.passes = draft.passes.stream().sorted(GatePass.IN_ORDER).toList();
    }

    /**
     * Returns a builder of a career.
     *
     * @param system the system that it goes by
     * @param person the person
     * @param model the model that it follows
     * @param route the route by which the person entered
     * @return a new builder without placements
     */
    public static Builder builder(CareerSystem system, PersonId person, CareerModelId model, EntryRouteId route) {
        return new CareerDraft(system, person, model, route);
    }

    /** {@return the system that the career goes by} */
    public CareerSystem system() {
        return system;
    }

    /** {@return whose career this is} */
    public PersonId person() {
        return person;
    }

    /** {@return the model that the career follows} */
    public CareerModel model() {
        return system.model(model);
    }

    /** {@return the route by which the person entered} */
    public EntryRoute route() {
        return system.route(route);
    }

    /** {@return the placements by their first day, at least one} */
    public List<Placement> placements() {
        return placements;
    }

    /**
     * Returns the gates that are passed.
     *
     * @return the passes by their day, each of another gate
     */
    public List<GatePass> passes() {
        return passes;
    }

    /**
     * Counts how the days are spread over the quotients.
     *
     * @return the balance
     */
    public CareerBalance balance() {
        return CareerBalance.of(system, placements);
    }

    /**
     * Checks the career as a rotation: its ranks, the gates of its model, and what the rules ask for beyond them.
     *
     * @param rules the tolerance of the balance and the years in rank
     * @return every {@link RotationProblem}, in the order placements, gates, ranks, balance; empty if all is kept. A path
     *     begins {@code /placements} or {@code /passes} and counts in the order of {@link #placements()} and
     *     {@link #passes()}
     * @throws io.github.digitalskillmap.identity.UnknownIdentifierException if a rule is of a rank that the framework does not have
     */
    public List<Problem> check(RotationRules rules) {
        return new RotationCheck(this, Objects.requireNonNull(rules, "rules")).problems();
    }

    Optional<GatePass> pass(GateId gate) {
        return passes.stream().filter(pass -> pass.gate().equals(gate)).findFirst();
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is the same career of the same person
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Career that
                        && system.equals(that.system)
                        && person.equals(that.person)
                        && model.equals(that.model)
                        && route.equals(that.route)
                        && placements.equals(that.placements)
                        && passes.equals(that.passes));
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return Objects.hash(person, placements);
    }

    /**
     * Returns a text that tells nothing of the person.
     *
     * @return the edition of the system, for a developer
     */
    @Override
    public String toString() {
        return "career in " + system;
    }

    /**
     * Builds a career.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Adds a placement. The order in which they are added does not matter.
         *
         * @param placement the placement
         * @return this builder
         */
        Builder addPlacement(Placement placement);

        /**
         * Adds the pass of a gate. The order in which they are added does not matter.
         *
         * @param pass the pass
         * @return this builder
         */
        Builder addPass(GatePass pass);

        /**
         * Checks what was added against the system.
         *
         * @return the career, or every {@link CareerProblem} found
         */
        Checked<Career> check();

        /**
         * {@return the career}
         *
         * @throws InvalidDataException if there are faults; it carries all of them
         */
        default Career build() {
            return check().orElseThrow();
        }
    }
}
