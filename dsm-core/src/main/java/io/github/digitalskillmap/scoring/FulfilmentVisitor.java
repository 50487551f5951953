package io.github.digitalskillmap.scoring;

/**
 * What to do with a fulfilment of each kind: code that treats fulfilments does not compile until it treats a new kind too.
 *
 * @param <R> what comes of it
 * @since 0.1.0
 */
public interface FulfilmentVisitor<R> {

    /**
     * Treats how far a skill is met.
     *
     * @param fulfilment the fulfilment
     * @return what comes of it
     */
    R skill(SkillFulfilment fulfilment);

    /**
     * Treats how far some skills of a scope are met.
     *
     * @param fulfilment the fulfilment
     * @return what comes of it
     */
    R atLeast(GroupFulfilment fulfilment);

    /**
     * Treats how far an exam is met.
     *
     * @param fulfilment the fulfilment
     * @return what comes of it
     */
    R exam(ExamFulfilment fulfilment);

    /**
     * Treats how far an exam level is met.
     *
     * @param fulfilment the fulfilment
     * @return what comes of it
     */
    R examLevel(ExamLevelFulfilment fulfilment);

    /**
     * Treats how far a judgement is met.
     *
     * @param fulfilment the fulfilment
     * @return what comes of it
     */
    R judgement(JudgementFulfilment fulfilment);

    /**
     * Treats how far all of several requirements are met.
     *
     * @param fulfilment the fulfilment
     * @return what comes of it
     */
    R allOf(AllFulfilment fulfilment);

    /**
     * Treats how far any of several requirements is met.
     *
     * @param fulfilment the fulfilment
     * @return what comes of it
     */
    R anyOf(AnyFulfilment fulfilment);
}
