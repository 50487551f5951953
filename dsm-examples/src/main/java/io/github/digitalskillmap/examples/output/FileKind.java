package io.github.digitalskillmap.examples.output;

import java.util.Locale;

/** The kinds of files that people and job types are kept in. */
public enum FileKind {
    JSON,
    CSV,
    XLSX;

    /** Returns how the name of such a file ends. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
