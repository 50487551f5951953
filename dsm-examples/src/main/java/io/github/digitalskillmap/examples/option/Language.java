package io.github.digitalskillmap.examples.option;

import java.util.Locale;

/** The languages that the program speaks. */
public enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Returns the locale of this language. */
    public Locale locale() {
        return locale;
    }
}
