package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.wording.Wording;
import picocli.CommandLine.TypeConversionException;

/** A value of an option or argument that means nothing, and what to write instead, in both languages. */
final class WrongValue extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final transient Wording remedy;

    WrongValue(String japanese, String english, Object... parts) {
        super(english);
        this.remedy = Wording.sentence(japanese, english, parts);
    }

    Wording remedy() {
        return remedy;
    }
}
