package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.wording.Wording;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A call of the program that cannot be carried out, and why, in the language of whoever called. */
final class WrongCall extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final transient Wording why;

    WrongCall(CommandLine commandLine, Wording why) {
        super(commandLine, why.text(Locale.ENGLISH));
        this.why = why;
    }

    WrongCall(CommandLine commandLine, String japanese, String english, Object... parts) {
        this(commandLine, Wording.sentence(japanese, english, parts));
    }

    Wording why() {
        return why;
    }
}
