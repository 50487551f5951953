package io.github.digitalskillmap.problem;

import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.wording.WordingMark;
import java.util.List;
import java.util.Locale;

/**
 * One kind of problem. Each package that checks data declares its kinds as an enum of this type.
 *
 * <p>Codes and sentences are part of the interface: a code is never renamed or reused.
 *
 * @since 0.1.0
 */
public interface ProblemCode {

    /**
     * Returns the name of the constant.
     *
     * @return upper-case words joined by underscores, such as {@code UNKNOWN_SKILL}
     */
    String name();

    /**
     * Returns the stable name of this kind of problem.
     *
     * @return lower-case words joined by hyphens, such as {@code unknown-skill}
     */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns what a problem of this kind does to the data.
     *
     * @return the severity; an error unless the kind says otherwise
     */
    default Severity severity() {
        return Severity.ERROR;
    }

    /**
     * Returns the sentence for this kind of problem: what was found, what was expected, what to do.
     *
     * @return a pattern for {@link String#format(String, Object...)} with text arguments only, such as {@code %1$s}, in
     *     Japanese and English
     */
    Wording pattern();

    /**
     * Returns a pattern in both languages.
     *
     * @param japanese the Japanese sentence
     * @param english the English sentence, which also stands in for any other language
     * @return the pattern
     */
    static Wording pattern(String japanese, String english) {
        return Wording.of(List.of(
                Phrase.of(Locale.ENGLISH, english, WordingMark.SUPPLIED),
                Phrase.of(Locale.JAPANESE, japanese, WordingMark.SUPPLIED)));
    }
}
