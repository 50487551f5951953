package io.github.digitalskillmap.examples;

import java.util.Locale;

/** The kinds of files that people and job types are kept in. */
enum FileKind {
    JSON,
    CSV,
    XLSX;

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
