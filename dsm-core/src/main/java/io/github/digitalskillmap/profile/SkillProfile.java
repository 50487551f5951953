package io.github.digitalskillmap.profile;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.step.StepSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one person holds: a level of each skill that was assessed and, if known, where it comes from, the exams passed,
 * and what was judged beside.
 *
 * <p>A skill that was not assessed differs from one assessed as none. A pass never changes a level.
 *
 * <p>For example:
 *
 * <pre>{@code
 * SkillProfile person = SkillProfile.builder(tokyo)
 *         .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
 *         .passed(IpaExams.AP, LocalDate.of(2025, 6, 26))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SkillProfile {

    private final Framework framework;
    private final StepSet steps;
    private final Evidence evidence;

    private SkillProfile(Framework framework, StepSet steps, Evidence evidence) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.steps = Objects.requireNonNull(steps, "steps");
        this.evidence = Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * Returns a builder of a profile.
     *
     * @param framework the framework whose skills the person is judged by
     * @return a new builder, in which no skill is assessed
     */
    public static Builder builder(Framework framework) {
        return new Draft(framework);
    }

    /** {@return the framework whose skills the person is judged by} */
    public Framework framework() {
        return framework;
    }

    /**
     * Returns the steps attained.
     *
     * @return the steps, in the layout of the framework
     */
    public StepSet steps() {
        return steps;
    }

    /**
     * Returns the exams passed.
     *
     * @return the passes, the earliest first
     */
    public List<ExamPass> passes() {
        return evidence.passes();
    }

    /**
     * Returns what was judged of the person.
     *
     * @return the attestations, the earliest first
     */
    public List<Attestation> attestations() {
        return evidence.attestations();
    }

    /**
     * Returns the attestation that counts at a date.
     *
     * @param judgement what was judged
     * @param asOf the date
     * @return the latest attestation on or before the date, or empty if there is none
     * @throws UnknownIdentifierException if the judgement is not in the framework
     */
    public Optional<Attestation> attestation(JudgementId judgement, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        Judgement known = framework.judgement(Objects.requireNonNull(judgement, "judgement"));
        return attestations().stream()
                .filter(each ->
                        each.judgement().equals(known.id()) && !each.on().isAfter(asOf))
                .reduce((earlier, later) -> later);
    }

    /**
     * Returns what is known of the person's hold on a skill.
     *
     * @param skill the skill
     * @return not assessed, assessed as none, or the level held
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public Attainment attainment(SkillId skill) {
        Objects.requireNonNull(skill, "skill");
        int lane = SkillLayout.of(framework).lane(skill);
        if (!steps.isAssessed(lane)) {
            return new Attainment.NotAssessed();
        }
        int held = steps.stepCount(lane);
        Optional<Level> level = framework.scaleOf(skill).atSteps(held);
        return held == 0 ? new Attainment.AssessedAsNone(level) : new Attainment.Held(level.orElseThrow());
    }

    /**
     * Returns where the level of a skill comes from.
     *
     * @param skill the skill
     * @return the origin, or empty if it is not known or the skill was not assessed
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public Optional<LevelOrigin> origin(SkillId skill) {
        return Optional.ofNullable(evidence.origins()
                .get(framework.skill(Objects.requireNonNull(skill, "skill")).id()));
    }

    /**
     * Lists the skills that were assessed.
     *
     * @return the skills, in framework order
     */
    public List<Skill> assessedSkills() {
        return framework.skills().stream()
                .filter(skill -> steps.isAssessed(SkillLayout.of(framework).lane(skill.id())))
                .toList();
    }

    /**
     * Returns a copy in which a skill is held at a level of unknown origin, whatever it was before.
     *
     * @param skill the skill
     * @param level a level of its scale
     * @return the profile with that level
     * @throws UnknownIdentifierException if the skill is not in the framework
     * @throws IllegalArgumentException if the level is not on the scale of the skill
     */
    public SkillProfile withLevel(SkillId skill, LevelId level) {
        Objects.requireNonNull(skill, "skill");
        return assessed(
                skill,
                framework.stepCount(skill, Objects.requireNonNull(level, "level")),
                evidence.withoutOrigin(skill));
    }

    /**
     * Returns a copy in which a skill is held at a level, whatever it was before.
     *
     * @param skill the skill
     * @param level a level of its scale
     * @param origin where the level comes from
     * @return the profile with that level
     * @throws UnknownIdentifierException if the skill is not in the framework
     * @throws IllegalArgumentException if the level is not on the scale of the skill
     */
    public SkillProfile withLevel(SkillId skill, LevelId level, LevelOrigin origin) {
        Objects.requireNonNull(skill, "skill");
        return assessed(
                skill,
                framework.stepCount(skill, Objects.requireNonNull(level, "level")),
                evidence.with(skill, Objects.requireNonNull(origin, "origin")));
    }

    /**
     * Returns a copy in which a skill was assessed as none, nothing else being known of it, whatever it was before.
     *
     * @param skill the skill
     * @return the profile with no step of that skill
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public SkillProfile withNone(SkillId skill) {
        Objects.requireNonNull(skill, "skill");
        return assessed(skill, 0, evidence.withoutOrigin(skill));
    }

    /**
     * Returns a copy in which a skill was assessed as none, whatever it was before.
     *
     * @param skill the skill
     * @param origin where that comes from
     * @return the profile with no step of that skill
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public SkillProfile withNone(SkillId skill, LevelOrigin origin) {
        Objects.requireNonNull(skill, "skill");
        return assessed(skill, 0, evidence.with(skill, Objects.requireNonNull(origin, "origin")));
    }

    /**
     * Returns a copy in which a skill is not assessed, whatever it was before.
     *
     * @param skill the skill
     * @return the profile without a judgement of that skill
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public SkillProfile withNotAssessed(SkillId skill) {
        Objects.requireNonNull(skill, "skill");
        return new SkillProfile(
                framework, steps.cleared(SkillLayout.of(framework).lane(skill)), evidence.withoutOrigin(skill));
    }

    private SkillProfile assessed(SkillId skill, int held, Evidence known) {
        return new SkillProfile(
                framework, steps.assessed(SkillLayout.of(framework).lane(skill), held), known);
    }

    /**
     * Returns a copy with one more exam passed.
     *
     * @param pass the pass
     * @return the profile with that pass
     * @throws IllegalArgumentException if the profile has a pass of the same exam on the same day
     */
    public SkillProfile withPass(ExamPass pass) {
        return new SkillProfile(framework, steps, evidence.with(Objects.requireNonNull(pass, "pass")));
    }

    /**
     * Returns a copy with one more attestation.
     *
     * @param attestation the attestation
     * @return the profile with that attestation
     * @throws UnknownIdentifierException if the judgement is not in the framework
     * @throws IllegalArgumentException if the role is not entitled to judge this, or the profile has an attestation of
     *     the same judgement on the same day
     */
    public SkillProfile withAttestation(Attestation attestation) {
        return new SkillProfile(
                framework, steps, evidence.with(Objects.requireNonNull(attestation, "attestation"), framework));
    }

    /**
     * Returns a copy with an attestation, in place of one of the same judgement on the same day if there is one.
     *
     * @param attestation the attestation
     * @return the profile with that attestation
     * @throws UnknownIdentifierException if the judgement is not in the framework
     * @throws IllegalArgumentException if the role is not entitled to judge this
     */
    public SkillProfile replacingAttestation(Attestation attestation) {
        return new SkillProfile(
                framework, steps, evidence.replacing(Objects.requireNonNull(attestation, "attestation"), framework));
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a profile of an equal framework with the same levels, origins, passes and attestations
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SkillProfile that
                        && steps.equals(that.steps)
                        && evidence.equals(that.evidence)
                        && framework.equals(that.framework));
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return 31 * steps.hashCode() + evidence.hashCode();
    }

    /**
     * Returns how much is recorded, and nothing of what: a profile is personal data.
     *
     * @return the framework and the numbers of skills assessed, exams passed and attestations
     */
    @Override
    public String toString() {
        return "profile in " + framework + ": " + assessedSkills().size() + " skills assessed, " + passes().size()
                + " exams passed, " + attestations().size() + " attestations";
    }

    /**
     * Builds a profile.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the level at which a skill is held.
         *
         * @param skill the skill, not yet set
         * @param level a level of its scale
         * @return this builder
         * @throws UnknownIdentifierException if the skill is not in the framework
         * @throws IllegalArgumentException if the level is not on the scale of the skill, or the skill was already set
         */
        Builder level(SkillId skill, LevelId level);

        /**
         * Records that a skill was assessed and is not held.
         *
         * @param skill the skill, not yet set
         * @return this builder
         * @throws UnknownIdentifierException if the skill is not in the framework
         * @throws IllegalArgumentException if the skill was already set
         */
        Builder none(SkillId skill);

        /**
         * Sets the level at which a skill is held and where it comes from.
         *
         * @param skill the skill, not yet set
         * @param level a level of its scale
         * @param origin where the level comes from
         * @return this builder
         * @throws UnknownIdentifierException if the skill is not in the framework
         * @throws IllegalArgumentException if the level is not on the scale of the skill, or the skill was already set
         */
        Builder level(SkillId skill, LevelId level, LevelOrigin origin);

        /**
         * Records that a skill was assessed and is not held, and where that comes from.
         *
         * @param skill the skill, not yet set
         * @param origin where that comes from
         * @return this builder
         * @throws UnknownIdentifierException if the skill is not in the framework
         * @throws IllegalArgumentException if the skill was already set
         */
        Builder none(SkillId skill, LevelOrigin origin);

        /**
         * Records that an exam was passed, is not registered and does not expire.
         *
         * @param exam the exam
         * @param on the day of the pass
         * @return this builder
         * @throws IllegalArgumentException if a pass of that exam on that day is already there
         */
        default Builder passed(ExamId exam, LocalDate on) {
            return pass(ExamPass.of(exam, Objects.requireNonNull(on, "on")));
        }

        /**
         * Records that an exam was passed.
         *
         * @param pass the pass
         * @return this builder
         * @throws IllegalArgumentException if a pass of that exam on that day is already there
         */
        Builder pass(ExamPass pass);

        /**
         * Records that something was judged of the person.
         *
         * @param attestation the attestation
         * @return this builder
         * @throws UnknownIdentifierException if the judgement is not in the framework
         * @throws IllegalArgumentException if the role is not entitled to judge this, or an attestation of the same
         *     judgement on the same day is already there
         */
        Builder attested(Attestation attestation);

        /**
         * Returns the profile.
         *
         * @return the profile; skills that were not set are not assessed
         */
        SkillProfile build();
    }

    private static final class Draft implements Builder {

        private final Framework framework;
        private StepSet steps;
        private Evidence evidence = Evidence.NONE;
        private final Map<SkillId, LevelOrigin> origins = new HashMap<>();

        Draft(Framework framework) {
            this.framework = Objects.requireNonNull(framework, "framework");
            this.steps = SkillLayout.of(framework).steps().empty();
        }

        @Override
        public Builder level(SkillId skill, LevelId level) {
            return assess(skill, framework.stepCount(skill, level));
        }

        @Override
        public Builder none(SkillId skill) {
            return assess(skill, 0);
        }

        @Override
        public Builder level(SkillId skill, LevelId level, LevelOrigin origin) {
            assess(skill, framework.stepCount(skill, level));
            return comesFrom(skill, origin);
        }

        @Override
        public Builder none(SkillId skill, LevelOrigin origin) {
            assess(skill, 0);
            return comesFrom(skill, origin);
        }

        private Builder comesFrom(SkillId skill, LevelOrigin origin) {
            origins.put(skill, Objects.requireNonNull(origin, "origin"));
            return this;
        }

        private Builder assess(SkillId skill, int held) {
            int lane = SkillLayout.of(framework).lane(Objects.requireNonNull(skill, "skill"));
            if (steps.isAssessed(lane)) {
                throw new IllegalArgumentException("skill '" + skill + "' must be set only once");
            }
            steps = steps.assessed(lane, held);
            return this;
        }

        @Override
        public Builder pass(ExamPass pass) {
            evidence = evidence.with(Objects.requireNonNull(pass, "pass"));
            return this;
        }

        @Override
        public Builder attested(Attestation attestation) {
            evidence = evidence.with(Objects.requireNonNull(attestation, "attestation"), framework);
            return this;
        }

        @Override
        public SkillProfile build() {
            return new SkillProfile(framework, steps, origins.isEmpty() ? evidence : evidence.with(origins));
        }
    }
}
