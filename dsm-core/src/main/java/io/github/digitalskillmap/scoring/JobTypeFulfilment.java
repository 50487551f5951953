package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one person has met one job type.
 *
 * <p>While a required skill is not assessed, the result has two ends: what is certain, and what is possible if every
 * open skill turns out to be held. Assessing a skill only narrows the two.
 *
 * <p>This class is immutable and thread-safe. It is small; requirements, gaps and the explanation are made when asked.
 *
 * @since 0.1.0
 */
public final class JobTypeFulfilment {

    private final CompiledJobType compiled;
    private final SkillProfile profile;
    private final int held;
    private final int open;

    JobTypeFulfilment(CompiledJobType compiled, SkillProfile profile, int held, int open) {
        this.compiled = compiled;
        this.profile = profile;
        this.held = held;
        this.open = open;
    }

    /**
     * Returns the job type.
     *
     * @return the job type
     */
    public JobType jobType() {
        return compiled.jobType;
    }

    /**
     * Returns what the person holds.
     *
     * @return the profile
     */
    public SkillProfile profile() {
        return profile;
    }

    /**
     * Returns the rule by which the result was counted.
     *
     * @return the rule
     */
    public ScoringRule rule() {
        return ScoringRule.STEPS;
    }

    /**
     * Returns the edition of the framework that the result is of.
     *
     * @return the edition
     */
    public Edition edition() {
        return compiled.framework.edition();
    }

    /**
     * Returns the weakest standing that the result rests on: of the job type, its requirements, the skills it requires
     * and the scales they are judged on.
     *
     * @return the standing
     */
    public Standing standing() {
        return compiled.standing;
    }

    /**
     * Returns how many steps are required, held and open.
     *
     * @return the count
     */
    public Tally tally() {
        return Tally.of(held, open, compiled.size);
    }

    /**
     * Returns the share that is certainly met.
     *
     * @return the exact fraction; 1 exactly when the job type is met
     */
    public Share certainShare() {
        return Share.of(held, compiled.size);
    }

    /**
     * Returns the share that is met if every required skill that is not assessed turns out to be held.
     *
     * @return the exact fraction; no less than the certain share
     */
    public Share possibleShare() {
        return Share.of((long) held + open, compiled.size);
    }

    /**
     * Tells whether the job type is met.
     *
     * @return met, not met, or open while only skills that are not assessed stand in the way
     */
    public Outcome outcome() {
        return tally().outcome();
    }

    /**
     * Returns how far each requirement is met.
     *
     * @return the requirements, in the order of the job type
     */
    public List<RequirementFulfilment> requirements() {
        return compiled.jobType.items().stream().map(this::fulfilment).toList();
    }

    private RequirementFulfilment fulfilment(JobTypeItem item) {
        Framework framework = compiled.framework;
        SkillRequirement requirement = item.requirement();
        LevelScale scale = framework.scaleOf(requirement.skill());
        int lane = framework.lane(requirement.skill());
        int needed = scale.steps(requirement.level());
        int steps = profile.steps().steps(lane);
        return ImmutableRequirementFulfilment.builder()
                .item(item)
                .skill(framework.skill(requirement.skill()))
                .needed(scale.level(requirement.level()))
                .held(profile.attainment(requirement.skill()))
                .heldSteps(steps)
                .counted(Tally.of(Math.min(steps, needed), profile.steps().isAssessed(lane) ? 0 : needed, needed))
                .build();
    }

    /**
     * Returns what is missing, known to be or open.
     *
     * @return the requirements that are not met for certain, in the order of the job type
     */
    public List<RequirementFulfilment> gaps() {
        return requirements().stream().filter(each -> each.missingSteps() > 0).toList();
    }

    /**
     * Returns where the person holds more than is needed. It never makes up for a gap.
     *
     * @return the requirements that are exceeded, in the order of the job type
     */
    public List<RequirementFulfilment> surplus() {
        return requirements().stream().filter(each -> each.surplusSteps() > 0).toList();
    }

    /**
     * Explains the result: each requirement with what is needed, held and counted, its standing and its source.
     *
     * @return a tree whose counts add up to {@link #tally()}
     */
    public Explanation explain() {
        return Explanation.builder()
                .subject(jobType().id())
                .statement(Wording.sentence(
                        "ジョブタイプ「%s」: 必要な %d 段階のうち %d 段階を保有、%d 段階は未判定。確実 %s、可能 %s、%s",
                        "Job type \"%s\": of %d steps required %d are held and %d not assessed; certain %s, possible %s,"
                                + " %s",
                        jobType().name(),
                        compiled.size,
                        held,
                        open,
                        certainShare(),
                        possibleShare(),
                        outcome().label()))
                .tally(tally())
                .provenance(jobType().provenance())
                .addPart(remark("規則 %s", "rule %s", rule().label()))
                .addPart(remark("枠組み %s", "framework %s", edition()))
                .addPart(remark("最も弱い根拠 %s", "weakest standing %s", standing().label()))
                .addAllParts(requirements().stream()
                        .map(RequirementFulfilment::explain)
                        .toList())
                .build();
    }

    private static Explanation remark(String japanese, String english, Object part) {
        return Explanation.builder()
                .statement(Wording.sentence(japanese, english, part))
                .build();
    }

    /** Tells whether the certain share is greater than another's, by exact cross-multiplication. */
    boolean exceeds(JobTypeFulfilment other) {
        return (long) held * other.compiled.size > (long) other.held * compiled.size;
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it holds an equal profile against the same job type of an equal framework
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof JobTypeFulfilment that
                        && jobType().equals(that.jobType())
                        && profile.equals(that.profile));
    }

    /**
     * Returns a hash code consistent with {@link #equals(Object)}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return 31 * jobType().id().hashCode() + profile.hashCode();
    }

    /**
     * Returns the job type and the two shares.
     *
     * @return such as {@code tokyo-dsm:ui-ux-designer 5/7 certain, 6/7 possible, NOT_MET}
     */
    @Override
    public String toString() {
        return jobType().id() + " " + certainShare() + " certain, " + possibleShare() + " possible, " + outcome();
    }
}
