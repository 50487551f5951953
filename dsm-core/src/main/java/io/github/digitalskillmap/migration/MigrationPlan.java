package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How records are carried from one edition of a framework to another: one rule for each skill of the old one, and what its
 * ranks, judgements and roles are called in the new one.
 *
 * <p>Passes of exams are carried as they are, since exams belong to catalogues and not to frameworks. A rank, and an
 * attestation of a judgement, is carried if the new framework has it, under the same identifier or the one that the plan
 * gives; an attestation moreover only if the role that judged is entitled to in the new framework. What is not carried is
 * told in the account of the {@link Migration}.
 *
 * <p>For example, from Tokyo's framework to that of a city, which judges on a scale of its own and calls one skill otherwise:
 *
 * <pre>{@code
 * MigrationPlan plan = MigrationPlan.builder(tokyo, ours)
 *         .addRule(MigrationRule.rename(
 *                 TokyoSkills.MARKETING, SkillId.parse("our-dsm:promotion"), toFour, ConfirmedLevel.askAgain()))
 *         .fillIn(FillIn.of(ConfirmedLevel.carry(), toFour))
 *         .build();
 * plan.filledIn();      // what was not stated: the other skills re-scaled, or retired where the city lacks them
 * Migration migration = plan.migrate(employee);
 * migration.person();   // the new record
 * migration.account();  // what became of all that the old one holds
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class MigrationPlan {

    private final Framework from;
    private final Framework to;
    private final List<MigrationRule> stated;
    private final List<MigrationRule> filledIn;
    private final @Nullable FillIn fillIn;
    private final Map<RankId, RankId> ranks;
    private final Map<JudgementId, JudgementId> judgements;
    private final Map<RoleId, RoleId> roles;
    private final List<MigrationRule> rules;
    private final Provisions provisions;

    MigrationPlan(MigrationPlanDraft draft, List<MigrationRule> filledIn) {
        this.from = Objects.requireNonNull(draft, "draft").from;
        this.to = draft.to;
        this.stated = List.copyOf(draft.rules);
        this.filledIn = List.copyOf(Objects.requireNonNull(filledIn, "filledIn"));
        this.fillIn = draft.fillIn;
        this.ranks = Renamed.map(draft.ranks);
        this.judgements = Renamed.map(draft.judgements);
        this.roles = Renamed.map(draft.roles);
        this.rules = Stream.concat(stated.stream(), this.filledIn.stream()).toList();
        this.provisions =
                new Provisions(from, to, rules, ranks, judgements, roles, new LevelWording(from), new LevelWording(to));
    }

    /**
     * Returns a builder of a plan.
     *
     * @param from the framework by which the records are judged
     * @param to the framework by which they are to be judged
     * @return a new builder without rules
     */
    public static Builder builder(Framework from, Framework to) {
        return new MigrationPlanDraft(from, to);
    }

    /**
     * Returns the plan by which everything stays as it is.
     *
     * @param framework the framework of the old and the new records
     * @return the plan, by which a record becomes an equal one
     */
    public static MigrationPlan identity(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        Builder plan = builder(framework, framework);
        framework.skills().forEach(skill -> plan.addRule(MigrationRule.same(skill.id(), ConfirmedLevel.carry())));
        return plan.build();
    }

    /** {@return the framework by which the records are judged} */
    public Framework from() {
        return from;
    }

    /** {@return the framework by which they are to be judged} */
    public Framework to() {
        return to;
    }

    /**
     * Returns the rules that the plan was told.
     *
     * @return the rules, in the order given
     */
    public List<MigrationRule> stated() {
        return stated;
    }

    /**
     * Returns the rules that the plan filled in.
     *
     * @return the rules, in the order of the old framework; empty if it was not told to fill in
     */
    public List<MigrationRule> filledIn() {
        return filledIn;
    }

    /**
     * Returns all rules.
     *
     * @return the rules stated and then those filled in; together they speak of every skill of the old framework once
     */
    public List<MigrationRule> rules() {
        return rules;
    }

    /**
     * Returns how the plan was told to fill in.
     *
     * @return the way to fill in, or empty if every rule was stated
     */
    public Optional<FillIn> fillIn() {
        return Optional.ofNullable(fillIn);
    }

    /**
     * Returns which ranks become others.
     *
     * @return the new rank for each old one that does not stay
     */
    public Map<RankId, RankId> ranks() {
        return ranks;
    }

    /**
     * Returns which judgements become others.
     *
     * @return the new judgement for each old one that does not stay
     */
    public Map<JudgementId, JudgementId> judgements() {
        return judgements;
    }

    /**
     * Returns which roles become others.
     *
     * @return the new role for each old one that does not stay
     */
    public Map<RoleId, RoleId> roles() {
        return roles;
    }

    /**
     * Says a rule of this plan in words.
     *
     * @param rule the rule
     * @return the rule in Japanese and English, with the names of the skills
     * @throws io.github.digitalskillmap.identity.UnknownIdentifierException if it speaks of a skill that the framework on
     *     its side does not have
     */
    public Wording wording(MigrationRule rule) {
        return new RuleText(from, to).of(Objects.requireNonNull(rule, "rule"));
    }

    /**
     * Makes the new record of a person. The old one stays as it is, and nothing is written anywhere: whether that was a trial
     * is up to the caller.
     *
     * @param person the person, judged by the old framework
     * @return the new record, with the account of what became of all that the old one holds
     * @throws IllegalArgumentException if the person is judged by another framework
     */
    public Migration migrate(Person person) {
        Objects.requireNonNull(person, "person");
        from.requireSame(person.profile().framework());
        return new PersonMigration(provisions, person).migration();
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a plan between equal frameworks that was told the same
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof MigrationPlan that
                        && stated.equals(that.stated)
                        && Objects.equals(fillIn, that.fillIn)
                        && ranks.equals(that.ranks)
                        && judgements.equals(that.judgements)
                        && roles.equals(that.roles)
                        && from.equals(that.from)
                        && to.equals(that.to));
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return Objects.hash(from, to, stated);
    }

    /**
     * Returns the two editions.
     *
     * @return their text forms, for a developer
     */
    @Override
    public String toString() {
        return from + " to " + to;
    }

    /**
     * Builds a plan.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Adds a rule.
         *
         * @param rule the rule, of skills of which no other rule speaks
         * @return this builder
         */
        Builder addRule(MigrationRule rule);

        /**
         * Lets the plan make rules for the skills of which none speaks.
         *
         * @param how how to make them, said only once
         * @return this builder
         * @throws IllegalArgumentException if that was said before
         */
        Builder fillIn(FillIn how);

        /**
         * Says that a rank becomes another.
         *
         * @param rank a rank of the old framework
         * @param becomes a rank of the new one
         * @return this builder
         */
        Builder rank(RankId rank, RankId becomes);

        /**
         * Says that a judgement becomes another.
         *
         * @param judgement a judgement of the old framework
         * @param becomes a judgement of the new one
         * @return this builder
         */
        Builder judgement(JudgementId judgement, JudgementId becomes);

        /**
         * Says that a role becomes another.
         *
         * @param role a role of the old framework
         * @param becomes a role of the new one
         * @return this builder
         */
        Builder role(RoleId role, RoleId becomes);

        /**
         * Fills in and checks what was added.
         *
         * @return the plan with what is to be noted of it, or every fault found
         */
        Checked<MigrationPlan> check();

        /**
         * {@return the plan}
         *
         * @throws InvalidDataException if there are faults; it carries all of them
         */
        default MigrationPlan build() {
            return check().orElseThrow();
        }
    }
}
