package io.github.digitalskillmap.examples.output;

import io.github.digitalskillmap.wording.Wording;
import java.util.Locale;

/** What came of a call could not be written, and why. */
public final class FailedOutput extends RuntimeException {

    /** How the program ends then. */
    public static final int EXIT_CODE = 3;

    private static final long serialVersionUID = 1L;

    private final transient Wording why;

    FailedOutput(String japanese, String english, Object... parts) {
        this(Wording.sentence(japanese, english, parts));
    }

    private FailedOutput(Wording why) {
        super(why.text(Locale.ENGLISH));
        this.why = why;
    }

    /** Returns why it could not be written. */
    public Wording why() {
        return why;
    }
}
