package io.github.digitalskillmap.problem;

import io.github.digitalskillmap.wording.Wording;

/** Two kinds of problem that no check of the library reports. */
enum InventedProblem implements ProblemCode {
    TREE_TOO_TALL("木 '%1$s' は高さ %2$s です。切ってください。", "tree '%1$s' is %2$s high; cut it"),

    LEAVES_ON_THE_PATH("道に葉があります。", "there are leaves on the path; sweep it") {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    };

    private final Wording pattern;

    InventedProblem(String japanese, String english) {
        this.pattern = ProblemCode.pattern(japanese, english);
    }

    @Override
    public Wording pattern() {
        return pattern;
    }

    static Problem error() {
        return Problem.of(TREE_TOO_TALL, "trees[2].height", "杉", "40 m");
    }

    static Problem warning() {
        return Problem.of(LEAVES_ON_THE_PATH, "");
    }
}
