package io.github.digitalskillmap.examples;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The language in which a command speaks. */
final class LanguageOption {

    @Option(names = "--lang", defaultValue = "ja", description = "ja または en / ja or en (${DEFAULT-VALUE})")
    private Language language;

    Locale locale() {
        return language.locale();
    }
}
