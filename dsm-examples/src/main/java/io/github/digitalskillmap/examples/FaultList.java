package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints every fault of a file, and that nothing was taken from it. */
final class FaultList {

    private final Locale language;

    FaultList(Locale language) {
        this.language = language;
    }

    void print(List<Problem> problems, PrintWriter out) {
        out.println(Wording.sentence(
                        "データに %d 件の誤りがあります。直してからもう一度実行してください。結果は出していません。",
                        "Faults in the data: %d. Mend them and run again; no result was made.", problems.size())
                .text(language));
        problems.forEach(problem -> out.println("  " + problem.text(language)));
        out.flush();
    }
}
