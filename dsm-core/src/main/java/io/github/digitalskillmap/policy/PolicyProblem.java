package io.github.digitalskillmap.policy;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with a policy as a whole, although each of its parts is sound.
 *
 * @since 0.1.0
 */
public enum PolicyProblem implements ProblemCode {
    /** Two topics, or two statements of any topics, have the same identifier. */
    DUPLICATE_ID,

    /** There is no topic. */
    NO_TOPIC;

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(this, language -> ResourceBundle.getBundle(PolicyProblem.class.getName(), language));
    }
}
