package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.EditionId;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.wording.NearestIdentifiers;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How levels come to be confirmed: the stages in their order, and the roles of those who take part.
 *
 * <p>Each body has a cycle of its own. Whatever it is, only the person of a record enters and corrects levels, and the last
 * stage confirms them, by somebody else.
 *
 * <p>For example, {@code TokyoAssessment.cycle().stages()} are six: skill check, one-on-one, analysis, self-correction,
 * one-on-one and confirmation.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AssessmentCycle implements Sourced {

    private final Edition edition;
    private final Wording name;
    private final RoleId ownRole;
    private final Provenance provenance;
    private final List<Role> roles;
    private final List<CycleStage> stages;

    AssessmentCycle(CycleDraft draft) {
        this.edition = Objects.requireNonNull(draft, "draft").edition;
        this.name = draft.name;
        this.ownRole = draft.ownRole;
        this.provenance = draft.provenance;
        this.roles = List.copyOf(draft.roles);
        this.stages = List.copyOf(draft.stages);
    }

    /**
     * Returns a builder of a cycle.
     *
     * @param edition the edition of the cycle
     * @param name what it is called
     * @param ownRole the role of the person whose levels are assessed
     * @param provenance where the order of the stages comes from
     * @return a new builder without roles and stages
     */
    public static Builder builder(Edition edition, Wording name, RoleId ownRole, Provenance provenance) {
        return new CycleDraft(edition, name, ownRole, provenance);
    }

    /** {@return the edition of the cycle} */
    public Edition edition() {
        return edition;
    }

    /** {@return what the cycle is called} */
    public Wording name() {
        return name;
    }

    /** {@return the roles of those who take part} */
    public List<Role> roles() {
        return roles;
    }

    /** {@return the role of the person whose levels are assessed} */
    public RoleId ownRole() {
        return ownRole;
    }

    /**
     * Returns the stages.
     *
     * @return the stages in their order; the last confirms
     */
    public List<CycleStage> stages() {
        return stages;
    }

    /**
     * Returns where the order of the stages comes from. The stages themselves have a provenance of their own.
     *
     * @return the provenance
     */
    @Override
    public Provenance provenance() {
        return provenance;
    }

    /**
     * {@return a stage}
     *
     * @param id the identifier of the stage
     * @throws UnknownIdentifierException if the cycle has no such stage
     */
    public CycleStage stage(StageId id) {
        Objects.requireNonNull(id, "id");
        return find(id).orElseThrow(() -> NearestIdentifiers.unknown(id, edition, stages));
    }

    Optional<CycleStage> find(StageId id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /**
     * {@return a role}
     *
     * @param id the identifier of the role
     * @throws UnknownIdentifierException if the cycle has no such role
     */
    public Role role(RoleId id) {
        Objects.requireNonNull(id, "id");
        return roles.stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NearestIdentifiers.unknown(id, edition, roles));
    }

    /**
     * Lists everything that this cycle states, with where it comes from.
     *
     * @return the facts: the order of the stages, the roles, the stages with those who take part
     */
    public List<Fact> facts() {
        CycleFacts facts = new CycleFacts(roles);
        return Stream.of(
                        Stream.of(Fact.of(EditionId.of(edition), facts.order(name, ownRole, stages), provenance)),
                        roles.stream().map(CycleFacts::of),
                        stages.stream().map(facts::of))
                .flatMap(Function.identity())
                .toList();
    }

    /**
     * Lists what this cycle states at a standing.
     *
     * @param standing the standing
     * @return the facts of exactly that standing, in the order of {@link #facts()}
     */
    public List<Fact> facts(Standing standing) {
        Objects.requireNonNull(standing, "standing");
        return facts().stream().filter(fact -> fact.standing() == standing).toList();
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a cycle of the same edition with equal parts
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof AssessmentCycle that
                        && edition.equals(that.edition)
                        && name.equals(that.name)
                        && ownRole.equals(that.ownRole)
                        && provenance.equals(that.provenance)
                        && roles.equals(that.roles)
                        && stages.equals(that.stages));
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
     * Builds a cycle.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Adds a role.
         *
         * @param role a role in which people take part
         * @return this builder
         */
        Builder addRole(Role role);

        /**
         * Adds a stage behind those already there.
         *
         * @param stage the stage
         * @return this builder
         */
        Builder addStage(CycleStage stage);

        /**
         * Checks what was added.
         *
         * @return the cycle, or every {@link CycleProblem} found
         */
        Checked<AssessmentCycle> check();

        /**
         * {@return the cycle}
         *
         * @throws InvalidDataException if there are faults; it carries all of them
         */
        default AssessmentCycle build() {
            return check().orElseThrow();
        }
    }
}
