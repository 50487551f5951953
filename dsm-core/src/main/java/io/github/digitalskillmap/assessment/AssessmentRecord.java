package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.LevelId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far one person has come in one round of assessment: the stages that were carried out.
 *
 * <p>Each {@link Transition} makes a new record of the next revision. One that the cycle does not allow is refused with every
 * reason, and the record stays as it was.
 *
 * <p>For example:
 *
 * <pre>{@code
 * PersonId mentee = PersonId.of("S-001");
 * AssessmentRecord opened = AssessmentRecord.open(
 *         TokyoAssessment.cycle(), tokyo, mentee, RoundId.of("tokyo-dsm", "fy2025"));
 * Transition selfCheck = Transition.builder()
 *         .stage(TokyoAssessment.SELF_CHECK)
 *         .basedOn(opened.revision())
 *         .on(LocalDate.of(2025, 6, 2))
 *         .by(mentee, TokyoRoles.MENTEE)
 *         .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
 *         .build();
 * Checked<AssessmentRecord> checked = opened.check(selfCheck);  // or why not
 * AssessmentRecord next = opened.with(selfCheck);               // or an exception that says why not
 * Optional<SkillProfile> entered = next.profile(LevelOrigin.Stage.SELF_CHECK);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AssessmentRecord {

    private final AssessmentCycle cycle;
    private final Framework framework;
    private final PersonId person;
    private final RoundId round;
    private final @Nullable UnitId unit;
    private final List<Transition> transitions;

    private AssessmentRecord(
            AssessmentCycle cycle,
            Framework framework,
            PersonId person,
            RoundId round,
            @Nullable UnitId unit,
            List<Transition> transitions) {
        this.cycle = Objects.requireNonNull(cycle, "cycle");
        this.framework = Objects.requireNonNull(framework, "framework");
        this.person = Objects.requireNonNull(person, "person");
        this.round = Objects.requireNonNull(round, "round");
        this.unit = unit;
        this.transitions = List.copyOf(Objects.requireNonNull(transitions, "transitions"));
    }

    /**
     * Returns the record of somebody who belongs to no unit, before the first stage.
     *
     * @param cycle the cycle
     * @param framework the framework by which the person is judged
     * @param person whose levels are assessed
     * @param round the round of assessment
     * @return the record, of revision 0
     */
    public static AssessmentRecord open(AssessmentCycle cycle, Framework framework, PersonId person, RoundId round) {
        return new AssessmentRecord(
                Objects.requireNonNull(cycle, "cycle"),
                Objects.requireNonNull(framework, "framework"),
                Objects.requireNonNull(person, "person"),
                Objects.requireNonNull(round, "round"),
                null,
                List.of());
    }

    /**
     * Returns the record of somebody who belongs to a unit, before the first stage.
     *
     * @param cycle the cycle
     * @param framework the framework by which the person is judged
     * @param person whose levels are assessed
     * @param round the round of assessment
     * @param unit the part of the organisation to which the person belongs in that round
     * @return the record, of revision 0
     */
    public static AssessmentRecord open(
            AssessmentCycle cycle, Framework framework, PersonId person, RoundId round, UnitId unit) {
        AssessmentRecord record = open(cycle, framework, person, round);
        return new AssessmentRecord(
                record.cycle,
                record.framework,
                record.person,
                record.round,
                Objects.requireNonNull(unit, "unit"),
                record.transitions);
    }

    /** {@return the cycle} */
    public AssessmentCycle cycle() {
        return cycle;
    }

    /** {@return the framework by which the person is judged} */
    public Framework framework() {
        return framework;
    }

    /**
     * Returns whose levels are assessed.
     *
     * @return the key of the person's record
     */
    public PersonId person() {
        return person;
    }

    /**
     * Returns the round of assessment.
     *
     * @return the identifier of the round
     */
    public RoundId round() {
        return round;
    }

    /**
     * Returns the part of the organisation to which the person belongs in this round.
     *
     * @return the unit, or empty if none is on record
     */
    public Optional<UnitId> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * Returns the stages that were carried out.
     *
     * @return the transitions in their order
     */
    public List<Transition> transitions() {
        return transitions;
    }

    /**
     * Returns the revision of this record, on which the next transition is to be based.
     *
     * @return the number of transitions, 0 or more
     */
    public int revision() {
        return transitions.size();
    }

    /**
     * Returns the stage that comes next.
     *
     * @return the stage, or empty if the levels are confirmed
     */
    public Optional<CycleStage> next() {
        return isConfirmed() ? Optional.empty() : Optional.of(cycle.stages().get(revision()));
    }

    /**
     * Tells whether the levels are confirmed.
     *
     * @return true if nothing follows
     */
    public boolean isConfirmed() {
        return revision() == cycle.stages().size();
    }

    /**
     * Returns the day on which the levels were confirmed.
     *
     * @return the day, or empty if they are not
     */
    public Optional<LocalDate> confirmedOn() {
        return isConfirmed() ? latest().map(Transition::on) : Optional.empty();
    }

    /** Returns the stage that was carried out last. */
    Optional<Transition> latest() {
        return transitions.isEmpty() ? Optional.empty() : Optional.of(transitions.get(revision() - 1));
    }

    /**
     * Makes the record of the next revision, if the cycle allows it. This record stays as it is.
     *
     * @param transition the stage that is carried out
     * @return the new record and what is worth knowing of it, or every reason why there is none; each an
     *     {@link AssessmentProblem} with the path in the transition, such as {@code /levels/0/skill}
     */
    public Checked<AssessmentRecord> check(Transition transition) {
        Objects.requireNonNull(transition, "transition");
        List<Problem> problems = new TransitionCheck(this, transition).problems();
        return Checked.of(problems, () -> followedBy(transition));
    }

    private AssessmentRecord followedBy(Transition transition) {
        List<Transition> more = new ArrayList<>(transitions);
        more.add(transition);
        return new AssessmentRecord(cycle, framework, person, round, unit, more);
    }

    /**
     * Returns the record of the next revision. This record stays as it is.
     *
     * @param transition the stage that is carried out
     * @return the new record
     * @throws InvalidDataException if the cycle does not allow it; it carries every reason
     */
    public AssessmentRecord with(Transition transition) {
        return check(Objects.requireNonNull(transition, "transition")).orElseThrow();
    }

    /**
     * Returns what gave levels.
     *
     * @param origin what the levels come from
     * @return the transition, or empty if that was not carried out yet, or the cycle has no such stage
     */
    public Optional<Transition> transition(LevelOrigin.Stage origin) {
        Objects.requireNonNull(origin, "origin");
        return transitions.stream()
                .filter(each -> cycle.stage(each.stage()).activity().gives().equals(Optional.of(origin)))
                .findFirst();
    }

    /**
     * Returns the levels as somebody gave them. Each has its origin, so that a score tells which it used. A level that was
     * entered and not corrected still stands in the corrected ones, as entered; what was not confirmed is not assessed in the
     * confirmed ones.
     *
     * @param origin whether entered, corrected or confirmed levels are wanted
     * @return the profile, without exams and attestations; empty if that was not carried out yet, or the cycle has no such
     *     stage
     */
    public Optional<SkillProfile> profile(LevelOrigin.Stage origin) {
        Objects.requireNonNull(origin, "origin");
        SkillProfile before = origin == LevelOrigin.Stage.SELF_CORRECTION
                ? given(LevelOrigin.Stage.SELF_CHECK)
                : SkillProfile.builder(framework).build();
        return transition(origin).map(each -> given(each, origin, before));
    }

    /** Returns the levels that one stage gave; none is assessed if that was not carried out yet. */
    SkillProfile given(LevelOrigin.Stage origin) {
        SkillProfile nothing = SkillProfile.builder(framework).build();
        return transition(origin).map(each -> given(each, origin, nothing)).orElse(nothing);
    }

    /** Returns a profile in which the levels of a transition stand over those that were there before. */
    static SkillProfile given(Transition transition, LevelOrigin.Stage stage, SkillProfile before) {
        LevelOrigin origin = LevelOrigin.of(stage, transition.on());
        SkillProfile profile = before;
        for (AssessedLevel each : transition.levels()) {
            Optional<LevelId> level = each.level();
            profile = level.isPresent()
                    ? profile.withLevel(each.skill(), level.get(), origin)
                    : profile.withNone(each.skill(), origin);
        }
        return profile;
    }

    /**
     * Returns what was entered, corrected and confirmed of each skill, side by side.
     *
     * @return the skills of which anything was, in the order of the framework
     */
    public List<SkillAssessment> skills() {
        SkillProfile selfChecked = given(LevelOrigin.Stage.SELF_CHECK);
        SkillProfile corrected = given(LevelOrigin.Stage.SELF_CORRECTION);
        SkillProfile confirmed = given(LevelOrigin.Stage.CONFIRMATION);
        return framework().skills().stream()
                .filter(skill -> Stream.of(selfChecked, corrected, confirmed)
                        .anyMatch(profile -> profile.attainment(skill.id()).isAssessed()))
                .map(skill -> SkillAssessment.of(skill, transitions(), selfChecked, corrected, confirmed))
                .toList();
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a record of the same person, round and unit by an equal cycle and framework, with equal
     *     transitions
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof AssessmentRecord that
                        && person.equals(that.person)
                        && round.equals(that.round)
                        && Objects.equals(unit, that.unit)
                        && transitions.equals(that.transitions)
                        && cycle.equals(that.cycle)
                        && framework.equals(that.framework));
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return Objects.hash(person, round, transitions);
    }

    /** {@return a text that tells neither who it is nor any level, so that it can stand in a log} */
    @Override
    public String toString() {
        return "record of " + cycle + " in " + round + " at revision " + revision();
    }
}
