package io.github.digitalskillmap.examples.file;

import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.util.Locale;

/** Tells whoever sits before a terminal how many records were read so far, on one line that is written over. */
public final class PeopleProgress {

    private static final long STEP = 100_000;

    private final PrintWriter terminal;
    private final Locale language;
    private final boolean isShown;
    private boolean isBegun;

    /** Makes progress that is told only where somebody sees it. */
    public PeopleProgress(PrintWriter terminal, Locale language, boolean isAtTerminal) {
        this.terminal = terminal;
        this.language = language;
        this.isShown = isAtTerminal;
    }

    /** Takes note that so many records were read. */
    public void read(long records) {
        if (isShown && records % STEP == 0) {
            isBegun = true;
            terminal.print("\r"
                    + Wording.sentence("%s 件を読み込みました", "%s records read", records)
                            .text(language));
            terminal.flush();
        }
    }

    /** Goes on to the next line if anything was told. */
    void end() {
        if (isBegun) {
            terminal.println();
            terminal.flush();
        }
    }
}
