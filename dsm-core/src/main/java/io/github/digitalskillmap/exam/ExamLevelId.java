package io.github.digitalskillmap.exam;

import io.github.digitalskillmap.identity.Identifier;
import java.util.Objects;

/**
 * The identifier of a level on an issuer's scale of exams, such as {@code ipa:level/3}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ExamLevelId extends Identifier {

    private final ExamScaleId scale;
    private final String code;

    private ExamLevelId(ExamScaleId scale, String code) {
        super(Objects.requireNonNull(scale, "scale"), code);
        this.scale = scale;
        this.code = code;
    }

    /**
     * {@return the identifier of a level on a scale}
     *
     * @param scale the scale
     * @param code the level's code on that scale, in lower-case letters, digits and single hyphens
     * @throws IllegalArgumentException if the code has other characters
     */
    public static ExamLevelId of(ExamScaleId scale, String code) {
        return new ExamLevelId(scale, code);
    }

    /**
     * Reads back what {@link #toString()} writes.
     *
     * @param text the text form, {@code namespace:key/code}
     * @return the identifier
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static ExamLevelId parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.lastIndexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(
                    "identifier of a level must be written namespace:key/code, but was '" + text + "'");
        }
        return of(ExamScaleId.parse(text.substring(0, slash)), text.substring(slash + 1));
    }

    /**
     * {@return what {@link #parse(String)} returns, under the name by which web frameworks and configuration make values of texts}
     *
     * @param text the text form, {@code namespace:key/code}
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static ExamLevelId valueOf(String text) {
        return parse(text);
    }

    /** {@return the scale that the level is on} */
    public ExamScaleId scale() {
        return scale;
    }

    /**
     * Returns the code of the level on its scale.
     *
     * @return the part after the slash, such as {@code 2}
     */
    public String code() {
        return code;
    }
}
