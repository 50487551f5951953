package io.github.digitalskillmap.json.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What has a fixed set of values, as a word of a document, such as {@code first-step}.
 *
 * @since 0.1.0
 */
public final class Word {

    /** Each is written for every person; there are as many as values. */
    private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

    private Word() {}

    /**
     * Returns the word for a value.
     *
     * @param constant the value
     * @return lower-case words joined by hyphens
     */
    public static String of(Enum<?> constant) {
        String known = WORDS.get(constant);
        return known != null ? known : WORDS.computeIfAbsent(constant, Word::written);
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the words that can be used.
     *
     * @param type the type of the values
     * @return the words, in the order of the values
     */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::of).toList();
    }

    /**
     * Returns the value that a word stands for.
     *
     * @param <E> the type of the values
     * @param type the type of the values
     * @param word the word, exactly as it is written
     * @return the value, or empty if it is another word
     */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }

    /**
     * Returns the value that a word stands for.
     *
     * @param <E> the type of the values
     * @param type the type of the values
     * @param word the word, in capitals or not
     * @return the value, or empty if it is another word
     */
    public static <E extends Enum<E>> Optional<E> findInAnyCase(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equalsIgnoreCase(word))
                .findFirst();
    }

    public static <E extends Enum<E>> E checked(Class<E> type, @Nullable String word) {
        return find(type, Objects.requireNonNull(word)).orElseThrow();
    }
}
