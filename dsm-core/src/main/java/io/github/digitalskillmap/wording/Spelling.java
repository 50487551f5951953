package io.github.digitalskillmap.wording;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name as it counts for look-up: two spellings that a reader takes for the same name are equal.
 *
 * <p>Full-width and half-width forms, upper and lower case, spaces and full stops make no difference (the policy prints
 * Lv.1, Lv1 and Lv１); nor do the kinds of dashes, waves and double bars, which Windows writes otherwise, and letters that nobody
 * sees; only a full stop between two digits counts, so that Lv.1.5 is not Lv.15. Any dash after a katakana
 * is read as the long-vowel mark: the policy's text layer prints ITストラテジ― with U+2015, which Unicode normalisation
 * alone does not fold (p.11).
 *
 * <p>For example, {@code Spelling.of("ＩＴストラテジ―")} equals {@code Spelling.of("it ストラテジー")}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Spelling implements Comparable<Spelling> {

    private final String folded;

    private Spelling(String folded) {
        this.folded = Objects.requireNonNull(folded, "folded");
    }

    /**
     * {@return the spelling of a name}
     *
     * @param name the name as it was written
     */
    public static Spelling of(String name) {
        Objects.requireNonNull(name, "name");
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = halfWidth(name.charAt(i));
            if (!isPlain(c)) {
                return new Spelling(Folding.of(name));
            }
            if (c != ' ') {
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
            }
        }
        return new Spelling(withoutFullStops(folded));
    }

    /** Leaves out every full stop but those between two digits. */
    private static String withoutFullStops(StringBuilder text) {
        for (int i = text.indexOf("."); i >= 0; i = text.indexOf(".", i + 1)) {
            if (!isDigit(text, i - 1) || !isDigit(text, i + 1)) {
                text.setCharAt(i, ' ');
            }
        }
        for (int i = text.indexOf(" "); i >= 0; i = text.indexOf(" ", i)) {
            text.deleteCharAt(i);
        }
        return text.toString();
    }

    private static boolean isDigit(StringBuilder text, int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** Returns what normalisation makes of a full-width letter, digit or sign, and any other character as it is. */
    private static char halfWidth(char c) {
        return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - '\uFF01' + '!') : c;
    }

    /** Tells whether a character folds on its own, without tables: most names are made only of such. */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == ' '
                || c == '/'
                || c == '.'
                || (c >= '\u3041' && c <= '\u3096')
                || (c >= '\u30A1' && c <= '\u30FC')
                || (c >= '\u4E00' && c <= '\u9FFF');
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is the spelling of the same name
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spelling that && folded.equals(that.folded);
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    /**
     * Orders spellings by their folded form.
     *
     * @param other the spelling to compare with
     * @return a negative number, zero or a positive number, consistent with {@link #equals(Object)}
     */
    @Override
    public int compareTo(Spelling other) {
        Objects.requireNonNull(other, "other");
        return folded.compareTo(other.folded);
    }

    /**
     * Returns the folded form that is compared.
     *
     * @return the name in half-width, lower-case letters without spaces and without full stops other than in numbers
     */
    @Override
    public String toString() {
        return folded;
    }
}
