package io.github.digitalskillmap.problem;

import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/** Two kinds of problem that no check of the library reports. */
enum InventedProblem implements ProblemCode {
    TREE_TOO_TALL,

    LEAVES_ON_THE_PATH {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    };

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(
                this, language -> ResourceBundle.getBundle(InventedProblem.class.getName(), language));
    }

    static Problem error() {
        return Problem.of(TREE_TOO_TALL, DataPath.parse("/trees/2/height"), "杉", "40 m");
    }

    static Problem warning() {
        return Problem.of(LEAVES_ON_THE_PATH, DataPath.ROOT);
    }
}
