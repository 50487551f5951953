package io.github.digitalskillmap.problem;

import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.wording.WordingMark;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;

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
     *     Japanese and English; a clause in double brackets, such as {@code [[; names like it: %2$s]]}, is left out where an
     *     argument that it names is empty
     */
    Wording pattern();

    /**
     * {@return a problem of this kind, of data that has no lines}
     *
     * @param path where in the data
     * @param arguments what the sentence names, each by its {@code toString()}; none is null
     */
    default Problem at(DataPath path, Object... arguments) {
        Objects.requireNonNull(arguments, "arguments");
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return Problem.of(this, path, texts);
    }

    /**
     * Returns the pattern of a kind of problem from the resource bundle that holds the sentences of its enum. The bundle is
     * looked up by the enum itself, since a module gives its resources to no other.
     *
     * @param code the kind of problem; its {@link #code()} is the key of its sentence
     * @param sentences finds the bundle: {@link Locale#ROOT} for English, {@link Locale#JAPANESE} for Japanese
     * @return the pattern; English also stands in for any other language
     * @throws MissingResourceException if a bundle lacks the sentence
     */
    static Wording pattern(ProblemCode code, Function<Locale, ResourceBundle> sentences) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(sentences, "sentences");
        String english = sentences.apply(Locale.ROOT).getString(code.code());
        String japanese = sentences.apply(Locale.JAPANESE).getString(code.code());
        return Wording.of(List.of(
                Phrase.of(Locale.ENGLISH, english, WordingMark.SUPPLIED),
                Phrase.of(Locale.JAPANESE, japanese, WordingMark.SUPPLIED)));
    }
}
