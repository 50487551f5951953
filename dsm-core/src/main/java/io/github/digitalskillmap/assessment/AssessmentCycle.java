package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.wording.Wording;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

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
@Value.Immutable
public abstract class AssessmentCycle implements Sourced {

    AssessmentCycle() {}

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder; edition, name, the role of the person, a confirmation and provenance are required
     */
    public static Builder builder() {
        return ImmutableAssessmentCycle.builder();
    }

    /**
     * Returns the edition of the cycle.
     *
     * @return the edition
     */
    public abstract Edition edition();

    /**
     * Returns what the cycle is called.
     *
     * @return the name
     */
    public abstract Wording name();

    /**
     * Returns the roles of those who take part.
     *
     * @return the roles
     */
    public abstract List<Role> roles();

    /**
     * Returns the role of the person whose levels are assessed.
     *
     * @return one of the roles
     */
    public abstract RoleId ownRole();

    /**
     * Returns the stages.
     *
     * @return the stages in their order; the last confirms
     */
    public abstract List<CycleStage> stages();

    /**
     * Returns where the order of the stages comes from. The stages themselves have a provenance of their own.
     *
     * @return the provenance
     */
    @Override
    public abstract Provenance provenance();

    /**
     * Returns a stage.
     *
     * @param id the identifier of the stage
     * @return the stage
     * @throws UnknownIdentifierException if the cycle has no such stage
     */
    public final CycleStage stage(StageId id) {
        return find(id).orElseThrow(() -> new UnknownIdentifierException(id, edition()));
    }

    /**
     * Returns a role.
     *
     * @param id the identifier of the role
     * @return the role
     * @throws UnknownIdentifierException if the cycle has no such role
     */
    public final Role role(RoleId id) {
        return roles().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownIdentifierException(id, edition()));
    }

    final Optional<CycleStage> find(StageId id) {
        return stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    @Value.Check
    void check() {
        Set<Identifier> known = new HashSet<>();
        for (Role role : roles()) {
            require(known.add(role.id()), "must have role '" + role.id() + "' only once");
        }
        require(known.contains(ownRole()), "must list role '" + ownRole() + "'");
        Set<Activity> done = EnumSet.noneOf(Activity.class);
        for (CycleStage stage : stages()) {
            require(known.add(stage.id()), "must have stage '" + stage.id() + "' only once");
            checkSides(stage, known);
            boolean isNew = done.add(stage.activity());
            require(
                    isNew || stage.activity().gives().isEmpty(),
                    "must have one stage that is a " + stage.activity() + ", but has two");
            require(
                    stage.activity() != Activity.SELF_CORRECTION || done.contains(Activity.SELF_CHECK),
                    "must have a self-check before it is corrected");
        }
        require(
                !stages().isEmpty() && stages().get(stages().size() - 1).activity() == Activity.CONFIRMATION,
                "must end with a confirmation");
    }

    private void checkSides(CycleStage stage, Set<Identifier> known) {
        Side own = Side.of(ownRole());
        for (Side side : stage.sides()) {
            for (RoleId role : side.roles()) {
                require(known.contains(role), "must list role '" + role + "' of stage '" + stage.id() + "'");
            }
            require(
                    side.equals(own) || !side.roles().contains(ownRole()),
                    "must keep role '" + ownRole() + "' on a side of its own at stage '" + stage.id() + "'");
        }
        require(
                !stage.activity().isOwn() || stage.sides().equals(List.of(own)),
                "must leave stage '" + stage.id() + "' to role '" + ownRole() + "' alone");
        require(
                stage.activity() != Activity.CONFIRMATION || !stage.sides().equals(List.of(own)),
                "must have somebody else confirm than role '" + ownRole() + "'");
    }

    private void require(boolean sound, String rule) {
        if (!sound) {
            throw new IllegalArgumentException("cycle " + edition() + " " + rule);
        }
    }

    /**
     * Returns the edition.
     *
     * @return its text form, for a developer
     */
    @Override
    public final String toString() {
        return edition().toString();
    }

    /**
     * Builds a cycle.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the edition of the cycle.
         *
         * @param edition the edition
         * @return this builder
         */
        Builder edition(Edition edition);

        /**
         * Sets what the cycle is called.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(Wording name);

        /**
         * Adds a role.
         *
         * @param role a role in which people take part
         * @return this builder
         */
        Builder addRole(Role role);

        /**
         * Sets the role of the person whose levels are assessed.
         *
         * @param role one of the roles
         * @return this builder
         */
        Builder ownRole(RoleId role);

        /**
         * Adds a stage behind those already there.
         *
         * @param stage the stage
         * @return this builder
         */
        Builder addStage(CycleStage stage);

        /**
         * Sets where the order of the stages comes from.
         *
         * @param provenance the provenance
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * Returns the cycle.
         *
         * @return the cycle
         * @throws IllegalStateException if something required is not set
         * @throws IllegalArgumentException if a role or stage is there twice, a stage names a role that is not listed, the
         *     person does not alone enter and correct levels, an activity that gives levels is there twice, or the last stage
         *     does not confirm, by somebody else
         */
        AssessmentCycle build();
    }
}
