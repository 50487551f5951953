package io.github.digitalskillmap.examples.file;

import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints every fault of a file, and that nothing was taken from it; or what is to be noted of a result. */
public final class FaultList {

    private final Locale language;

    /** Makes a list in a language. */
    public FaultList(Locale language) {
        this.language = language;
    }

    /** Prints every fault of what has no file. */
    public void print(List<Problem> problems, PrintWriter out) {
        print("", problems, out);
    }

    /** Prints every fault of a file. */
    public void print(Path file, List<Problem> problems, PrintWriter out) {
        print(file.getFileName() + ": ", problems, out);
    }

    private void print(String where, List<Problem> problems, PrintWriter out) {
        out.println(where
                + Wording.sentence(
                                "データに %d 件の誤りがあります。直してからもう一度実行してください。結果は出していません。",
                                "Faults in the data: %d. Mend them and run again; no result was made.", problems.size())
                        .text(language));
        printEach(problems, out);
    }

    /** Prints what is not as it may have been meant, although there is a result. */
    public void printWarnings(List<Problem> warnings, PrintWriter out) {
        if (!warnings.isEmpty()) {
            out.println(Wording.sentence("結果について %d 件の注意があります。", "Notes on the result: %d.", warnings.size())
                    .text(language));
            printEach(warnings, out);
        }
    }

    /** Prints what was understood of a file, what was left out of a result and why, and what is to be noted of the rest. */
    public void printReading(Path file, PeopleReading reading, PrintWriter out) {
        printUnderstood(file, reading.wording(), out);
        if (reading.counts().rejected() > 0) {
            out.println(Wording.sentence(
                            "%s: 誤りのある %d 件の記録を除きました。",
                            "%s: records with faults, left out of the result: %d.",
                            String.valueOf(file.getFileName()),
                            reading.counts().rejected())
                    .text(language));
            printEach(reading.problems(), out);
        } else {
            printWarnings(reading.problems(), out);
        }
    }

    /** Prints what was understood of a file. */
    public void printUnderstood(Path file, Wording understood, PrintWriter out) {
        out.println(Wording.sentence("%s: %s", "%s: %s", String.valueOf(file.getFileName()), understood)
                .text(language));
        out.flush();
    }

    /** Prints each problem on a line of its own. */
    public void printEach(List<Problem> problems, PrintWriter out) {
        problems.forEach(problem -> out.println("  " + problem.text(language)));
        out.flush();
    }
}
