package io.github.digitalskillmap.examples.call;

import io.github.digitalskillmap.wording.Wording;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A call of the program that cannot be carried out, and why, in the language of whoever called. */
public final class WrongCall extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final transient Wording why;

    /** Makes a wrong call of a command, with the reason. */
    public WrongCall(CommandLine commandLine, Wording why) {
        super(commandLine, why.text(Locale.ENGLISH));
        this.why = why;
    }

    /** Makes a wrong call of a command, with the reason in each language and the parts that it names. */
    public WrongCall(CommandLine commandLine, String japanese, String english, Object... parts) {
        this(commandLine, Wording.sentence(japanese, english, parts));
    }

    /** Returns why it cannot be carried out. */
    public Wording why() {
        return why;
    }
}
