package io.github.digitalskillmap.json.text;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what texts were found to mean.
 *
 * <p>A document has the same few again and again, and to fold a spelling or to read a day takes long. Only so much is kept: a
 * document may be written to fill the memory.
 *
 * <p>This class is thread-safe.
 *
 * @param <T> what the texts mean
 * @since 0.1.0
 */
public final class KnownTexts<T> {

    private static final int LONGEST = 100;

    private final int most;
    private final Map<String, Optional<T>> byText = new ConcurrentHashMap<>();

    /**
     * Creates a memory without texts.
     *
     * @param most how many texts are kept
     */
    public KnownTexts(int most) {
        this.most = most;
    }

    /**
     * Returns what a text means.
     *
     * @param text the text
     * @param find finds out what it means, if it was not found before
     * @return what it means, or empty if that is nothing
     */
    public Optional<T> get(String text, Function<String, Optional<T>> find) {
        Optional<T> known = byText.get(text);
        if (known != null) {
            return known;
        }
        Optional<T> found = find.apply(text);
        if (found.isPresent() && text.length() <= LONGEST) {
            if (byText.size() >= most) {
                byText.clear();
            }
            byText.put(text, found);
        }
        return found;
    }

    int size() {
        return byText.size();
    }
}
