package io.github.digitalskillmap.examples.file;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/** What can be wrong with a file that is read more than once, whatever stands in it. */
enum InputProblem implements ProblemCode {
    /** Something wrote to the file, or replaced it, while it was read. */
    CHANGED_WHILE_READ,

    /** A pipe or a device gives more than is kept of it. */
    PIPE_TOO_LARGE;

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(this, language -> ResourceBundle.getBundle(InputProblem.class.getName(), language));
    }
}
