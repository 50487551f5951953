package io.github.digitalskillmap.examples;

import java.util.Locale;

/** The languages that the program speaks. */
enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
