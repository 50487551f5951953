package io.github.digitalskillmap.json.table;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds what stands between the cells of a CSV text: whichever of comma, tab and semicolon its first line has most. */
final class CsvSeparator {

    static final String KNOWN = ",\t;";
    static final int LOOK_AHEAD = 32 * 1024;

    private CsvSeparator() {}

    /** Looks at the first line that is not empty, as far as it can be seen, and leaves the text where it was. */
    static char of(BufferedReader text) throws IOException {
        int[] counts = new int[KNOWN.length()];
        boolean quoted = false;
        boolean begun = false;
        text.mark(LOOK_AHEAD);
        for (int i = 0; i < LOOK_AHEAD; i++) {
            int c = text.read();
            boolean lineEnds = c == '\r' || c == '\n';
            if (c == -1 || (lineEnds && begun && !quoted)) {
                break;
            }
            begun |= !lineEnds;
            quoted ^= c == '"';
            if (!quoted && KNOWN.indexOf(c) >= 0) {
                counts[KNOWN.indexOf(c)]++;
            }
        }
        text.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return KNOWN.charAt(most);
    }
}
