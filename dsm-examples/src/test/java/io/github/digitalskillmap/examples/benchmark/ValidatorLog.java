package io.github.digitalskillmap.examples.benchmark;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the validator logs of its version, which would stand amid the figures. */
final class ValidatorLog {

    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private ValidatorLog() {}

    static void silence() {
        VALIDATOR.setLevel(Level.WARNING);
    }
}
