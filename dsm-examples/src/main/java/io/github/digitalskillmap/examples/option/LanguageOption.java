package io.github.digitalskillmap.examples.option;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The language in which a command speaks. */
public final class LanguageOption {

    @Option(names = "--lang", defaultValue = "ja", description = "ja または en / ja or en (${DEFAULT-VALUE})")
    private Language language;

    /** Returns the locale of the language asked for. */
    public Locale locale() {
        return language.locale();
    }
}
