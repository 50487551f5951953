package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far one person has met one job type.
 *
 * <p>While something required is not assessed or judged, the result has two ends: what is certain, and what is possible
 * if all that is open turns out to be held. Assessing a skill only narrows the two.
 *
 * <p>This class is immutable and thread-safe. It is small; items, gaps and the explanation are made when asked.
 *
 * @since 0.1.0
 */
public abstract class JobTypeFulfilment {

    final CompiledJobType compiled;
    final SkillProfile profile;

    JobTypeFulfilment(CompiledJobType compiled, SkillProfile profile) {
        this.compiled = compiled;
        this.profile = profile;
    }

    /** {@return the job type} */
    public final JobType jobType() {
        return compiled.jobType;
    }

    /** {@return what the person holds} */
    public final SkillProfile profile() {
        return profile;
    }

    /** {@return the rule by which the result was counted} */
    public final ScoringRule rule() {
        return compiled.rule;
    }

    /**
     * Returns the date of which the result tells.
     *
     * @return the date, or empty where the job type asks for nothing that depends on one
     */
    public abstract Optional<LocalDate> asOf();

    /** {@return the edition of the framework that the result is of} */
    public final Edition edition() {
        return compiled.framework.edition();
    }

    /**
     * Returns the editions of the catalogues in which exams were looked up.
     *
     * @return the editions; empty where the job type asks for nothing that depends on a date
     */
    public final List<Edition> catalogues() {
        return compiled.catalogues();
    }

    /**
     * {@return the weakest standing that the result rests on: of the job type, its requirements, what they speak of and the
     * scales it is judged on}
     */
    public final Standing standing() {
        return compiled.standing();
    }

    /** {@return how much is required, held and open, as the rule counts it} */
    public abstract Tally tally();

    /**
     * Returns the share that is certainly met.
     *
     * @return the exact fraction; 1 exactly when the job type is met
     */
    public Share certainShare() {
        return tally().certainShare();
    }

    /**
     * Returns the share that is met if everything open turns out to be held.
     *
     * @return the exact fraction; no less than the certain share
     */
    public Share possibleShare() {
        return tally().possibleShare();
    }

    /**
     * Tells whether the job type is met.
     *
     * @return met, not met, or open while only what nobody has judged stands in the way
     */
    public Outcome outcome() {
        return tally().outcome();
    }

    /**
     * Returns how far each line of the job type is met.
     *
     * @return the lines, in the order of the job type
     */
    public abstract List<ItemFulfilment> items();

    /**
     * Returns what is missing, known to be or open. What is only desirable is not among it.
     *
     * @return the requirements that are not met for certain, in the order of the job type
     */
    public final List<RequirementFulfilment> gaps() {
        return items().stream()
                .filter(each -> each.counted().isPresent())
                .map(ItemFulfilment::fulfilment)
                .filter(each -> each.outcome() != Outcome.MET)
                .toList();
    }

    /**
     * Returns the skills of which the person holds more than the job type asks for, desirable lines included. It never makes up for a
     * gap.
     *
     * @return the skills asked for on their own that are exceeded, each once by the line that asks for most of it, in the order of the
     *     job type
     */
    public final List<SkillFulfilment> surplus() {
        Map<SkillId, SkillFulfilment> most = new LinkedHashMap<>();
        for (ItemFulfilment item : items()) {
            if (item.fulfilment() instanceof SkillFulfilment skill) {
                most.merge(
                        skill.skill().id(),
                        skill,
                        (one, other) -> other.neededSteps() > one.neededSteps() ? other : one);
            }
        }
        return most.values().stream().filter(skill -> skill.surplusSteps() > 0).toList();
    }

    /**
     * Explains the result: each requirement with what is needed, held and counted, its standing and its source.
     *
     * @return a tree whose counts add up to {@link #tally()}
     */
    public final Explanation explain() {
        List<ItemFulfilment> items = items();
        Tally tally = tally();
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.remark("規則 %s", "rule %s", rule().wording()));
        parts.add(Explanation.remark("枠組み %s", "framework %s", edition()));
        asOf().ifPresent(date -> parts.add(Explanation.remark("基準日 %s", "as of %s", date)));
        if (!catalogues().isEmpty()) {
            parts.add(Explanation.remark("試験カタログ %s", "exam catalogues %s", catalogues()));
        }
        parts.add(Explanation.remark(
                "最も弱い根拠 %s", "weakest standing %s", standing().wording()));
        items.stream()
                .map(ItemFulfilment::asCounted)
                .filter(rule()::isHeldBackBy)
                .forEach(each -> parts.add(Explanation.remark(
                        "必須の要件を満たさないため算入は 0: %s",
                        "nothing counts, since a mandatory requirement is not met: %s",
                        each.fulfilment().wording())));
        items.forEach(each -> parts.add(
                rule().explain(each.asCounted(), jobType().id(), each.item().provenance())));
        return Explanation.builder()
                .subject(jobType().id())
                .wording(Wording.sentence(
                        "ジョブタイプ「%s」: 必要 %s のうち保有 %s、未確定 %s。確実 %s、可能 %s、%s",
                        "Job type \"%s\": of %s required %s held and %s open; certain %s, possible %s, %s",
                        jobType().name(),
                        tally.required(),
                        tally.held(),
                        tally.open(),
                        tally.certainShare(),
                        tally.possibleShare(),
                        outcome().wording()))
                .tally(tally)
                .combination(rule().combination(
                                items.stream().map(ItemFulfilment::asCounted).toList()))
                .provenance(jobType().provenance())
                .addAllParts(parts)
                .build();
    }

    /** Tells whether the certain share is greater than another's. */
    boolean exceeds(JobTypeFulfilment other) {
        return certainShare().compareTo(other.certainShare()) > 0;
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it holds an equal profile against the same job type of an equal framework, by the same rule, as of
     *     the same date and with the same exam catalogues
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof JobTypeFulfilment that
                        && jobType().equals(that.jobType())
                        && rule().equals(that.rule())
                        && asOf().equals(that.asOf())
                        && catalogues().equals(that.catalogues())
                        && profile.equals(that.profile));
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public final int hashCode() {
        return 31 * jobType().id().hashCode() + profile.hashCode();
    }

    /**
     * Returns the job type and the two shares.
     *
     * @return such as {@code tokyo-dsm:ui-ux-designer 5/7 certain, 6/7 possible, NOT_MET}
     */
    @Override
    public final String toString() {
        return jobType().id() + " " + certainShare() + " certain, " + possibleShare() + " possible, " + outcome();
    }
}
