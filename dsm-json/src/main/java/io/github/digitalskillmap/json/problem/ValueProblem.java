package io.github.digitalskillmap.json.problem;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with a single value within an object of another system, beside what can be wrong with a document.
 *
 * @since 0.1.0
 */
public enum ValueProblem implements ProblemCode {
    /** A value should be a text. */
    TEXT_NEEDED,

    /** A text is not a full identifier. */
    INVALID_IDENTIFIER,

    /** A text is not a share. */
    INVALID_SHARE,

    /** A text is none of the words that can stand there. */
    UNKNOWN_WORD;

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(this, language -> ResourceBundle.getBundle(ValueProblem.class.getName(), language));
    }
}
