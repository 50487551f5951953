package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;

/**
 * How far a requirement is met. Each kind of requirement has its own kind of fulfilment, which tells what was held and
 * what of it counts: {@link SkillFulfilment}, {@link GroupFulfilment}, {@link ExamFulfilment},
 * {@link ExamLevelFulfilment}, {@link JudgementFulfilment}, {@link AllFulfilment} and {@link AnyFulfilment}.
 *
 * <p>Every subclass is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public abstract class RequirementFulfilment {

    RequirementFulfilment() {}

    /** {@return the requirement} */
    public abstract Requirement requirement();

    /**
     * Treats this fulfilment as one of its kind.
     *
     * @param <R> what comes of it
     * @param visitor what to do with each kind
     * @return what the visitor returns for this kind
     */
    public abstract <R> R accept(FulfilmentVisitor<R> visitor);

    /** {@return the count in steps: an exam, an exam level and a judgement are one step each} */
    public abstract Tally tally();

    /**
     * Says what is needed and what is held.
     *
     * @return such as {@code サービスデザイン: 必要 Lv.1、保有 Lv.0}
     */
    public abstract Wording wording();

    /**
     * Returns the fulfilments that this one is made of.
     *
     * @return the parts that count, in the order of the requirement or framework; empty for a requirement without parts
     */
    public List<? extends RequirementFulfilment> parts() {
        return List.of();
    }

    /**
     * Returns the share that is certainly met.
     *
     * @return the exact fraction of this requirement
     */
    public final Share certainShare() {
        return tally().certainShare();
    }

    /**
     * Returns the share that may still turn out to be met.
     *
     * @return the exact fraction, no less than the certain share
     */
    public final Share possibleShare() {
        return tally().possibleShare();
    }

    /**
     * Tells whether the requirement is met.
     *
     * @return met, not met, or open while something is not judged
     */
    public final Outcome outcome() {
        return tally().outcome();
    }

    /**
     * Tells whether nothing but a judgement stands between this requirement and being met.
     *
     * @return true if it is open, and each part of it that is not met waits for a judgement; of an any-of, one part that waits is
     *     enough
     */
    public boolean isAwaitingJudgement() {
        return outcome() == Outcome.OPEN
                && !parts().isEmpty()
                && parts().stream()
                        .filter(part -> part.outcome() != Outcome.MET)
                        .allMatch(RequirementFulfilment::isAwaitingJudgement);
    }

    /**
     * Explains the count.
     *
     * @return a tree whose counts add up to {@link #tally()}
     */
    public final Explanation explain() {
        return explanation().build();
    }

    Explanation.Builder explanation() {
        return Explanation.builder()
                .wording(Wording.sentence(
                        "%1$s、%3$s のうち %2$s を算入（%4$s）",
                        "%1$s, counted %2$s of %3$s (%4$s)",
                        wording(),
                        tally().held(),
                        tally().required(),
                        outcome().wording()))
                .tally(tally())
                .addAllParts(
                        parts().stream().map(RequirementFulfilment::explain).toList());
    }

    /**
     * Says what is held and what is needed in as few words as a list of gaps has room for.
     *
     * @return for a skill such as {@code サービスデザイン Lv.0 → Lv.1}, else the statement
     */
    public Wording shortWording() {
        return wording();
    }

    /**
     * Returns {@link #shortWording()} in Japanese.
     *
     * @return such as {@code サービスデザイン Lv.0 → Lv.1}
     */
    @Override
    public final String toString() {
        return shortWording().toString();
    }
}
