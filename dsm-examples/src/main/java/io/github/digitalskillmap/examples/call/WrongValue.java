package io.github.digitalskillmap.examples.call;

import io.github.digitalskillmap.wording.Wording;
import picocli.CommandLine.TypeConversionException;

/** A value of an option or argument that means nothing, and what to write instead, in both languages. */
public final class WrongValue extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final transient Wording remedy;

    /** Makes a wrong value, with what to write in its place, in each language. */
    public WrongValue(String japanese, String english, Object... parts) {
        super(english);
        this.remedy = Wording.sentence(japanese, english, parts);
    }

    Wording remedy() {
        return remedy;
    }
}
