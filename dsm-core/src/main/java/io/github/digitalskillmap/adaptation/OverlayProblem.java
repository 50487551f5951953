package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with an overlay once it meets its base. What is wrong with the framework that results is told by the
 * {@link io.github.digitalskillmap.framework.FrameworkProblem}s, at the change that brought it about.
 *
 * @since 0.1.0
 */
public enum OverlayProblem implements ProblemCode {
    /** The overlay was made for another edition than the one it is put on. */
    WRONG_BASE,

    /** A change speaks of a part that is not there. */
    UNKNOWN_PART,

    /** A part is added that is there already. */
    ALREADY_THERE,

    /** A change sets what is so already. */
    NO_EFFECT,

    /** Two changes speak of the same. */
    CONTRADICTION,

    /** A part is retired of which others still speak. */
    STILL_NAMED,

    /** A scale is replaced that is not as the level map takes it to be. */
    SCALE_DIFFERS,

    /** A level becomes none, although something is required at it. */
    LEVEL_LOST,

    /** A line of a job type is to ask for something else than it did, rather than for more or less of the same. */
    OTHER_SUBJECT,

    /** An order does not list exactly the parts that there are. */
    ORDER_INCOMPLETE,

    /** Parts are added each behind another, in a circle. */
    BEHIND_ITSELF,

    /** A job type requires the same skill twice, now that a line of it counts that did not, or no longer does. */
    SKILL_REQUIRED_TWICE,

    /** Nothing that counts is left of what a job type requires. */
    JOB_TYPE_EMPTIED,

    /** A scale is left without a step, with more than 62, or with two levels of the same label. */
    SCALE_UNUSABLE;

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(
                this, language -> ResourceBundle.getBundle(OverlayProblem.class.getName(), language));
    }
}
