package io.github.digitalskillmap.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name as it counts for look-up: two spellings that a reader takes for the same name are equal.
 *
 * <p>Full-width and half-width forms, upper and lower case, spaces and full stops make no difference (the policy prints
 * Lv.1, Lv1 and Lv１); only a full stop between two digits counts, so that Lv.1.5 is not Lv.15. Any dash after a katakana
 * is read as the long-vowel mark: the policy's text layer prints ITストラテジ― with U+2015, which Unicode normalisation
 * alone does not fold (p.11).
 *
 * <p>For example, {@code Spelling.of("ＩＴストラテジ―")} equals {@code Spelling.of("it ストラテジー")}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Spelling {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FULL_STOP = Pattern.compile("(?<![0-9])\\.|\\.(?![0-9])");
    private static final Pattern DASH_AFTER_KATAKANA =
            Pattern.compile("(?<=[\\u30A1-\\u30FA\\u30FC])[-\\u2010-\\u2015\\u2212\\u2500]");

    private final String folded;

    private Spelling(String folded) {
        this.folded = folded;
    }

    /**
     * Returns the spelling of a name.
     *
     * @param name the name as it was written
     * @return its spelling
     */
    public static Spelling of(String name) {
        Objects.requireNonNull(name, "name");
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        folded = SPACE.matcher(folded).replaceAll("");
        folded = FULL_STOP.matcher(folded).replaceAll("");
        folded = DASH_AFTER_KATAKANA.matcher(folded).replaceAll("ー");
        return new Spelling(folded.toLowerCase(Locale.ROOT));
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

    /**
     * Returns a hash code consistent with {@link #equals(Object)}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return folded.hashCode();
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
