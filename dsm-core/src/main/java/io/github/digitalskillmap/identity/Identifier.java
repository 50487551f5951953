package io.github.digitalskillmap.identity;

import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The name of one thing, with the body that defined it.
 *
 * <p>The text form is {@code namespace:key}. The namespace says who defined the thing, so that an identifier of another
 * framework is recognised as such wherever it turns up. Both parts are lower-case ASCII letters, digits and single
 * hyphens, starting with a letter or digit. What belongs to another thing is written {@code namespace:key/code},
 * and an {@linkplain EditionId edition as a whole} {@code name@version}.
 *
 * <p>For example, {@code tokyo-dsm:ux-design} is the UX design skill as Tokyo's Digital Skill Map defines it.
 *
 * <p>Two identifiers are equal when they are of the same type and have the same text. They are ordered by their text.
 * Every subclass is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public abstract class Identifier implements Comparable<Identifier> {

    /** Another one in each run, so that nobody can write identifiers that hash alike to make look-ups slow. */
    private static final int MULTIPLIER = new Random().nextInt() | 1;

    private final String text;
    private final int separator;
    private final int hash;

    /**
     * Creates the identifier of something that belongs to another thing, such as a level of a scale.
     *
     * @param whole the thing it belongs to
     * @param code its name within that thing, in lower-case letters, digits and single hyphens
     * @throws IllegalArgumentException if the code has other characters
     */
    protected Identifier(Identifier whole, String code) {
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(code, "code");
        if (!isPart(code)) {
            throw new IllegalArgumentException("code within '" + whole
                    + "' must be lower-case letters, digits and single hyphens, but was '" + code + "'");
        }
        this.text = whole + "/" + code;
        this.separator = whole.separator;
        this.hash = hash(text);
    }

    /**
     * Creates an identifier from its text form.
     *
     * @param text the text form, {@code namespace:key}
     * @throws IllegalArgumentException if the text does not have that form
     */
    protected Identifier(String text) {
        Objects.requireNonNull(text, "text");
        this.text = text;
        this.separator = text.indexOf(':');
        this.hash = hash(text);
        if (separator < 0 || !isPart(text.substring(0, separator)) || !isPart(text.substring(separator + 1))) {
            throw new IllegalArgumentException("identifier must be written namespace:key in lower-case letters, digits"
                    + " and single hyphens, but was '" + text + "'");
        }
    }

    /**
     * Creates the identifier of an edition as a whole.
     *
     * @param edition the text form of the edition, which is that of the identifier
     * @param name how long the name of the edition is
     */
    Identifier(String edition, int name) {
        this.text = edition;
        this.separator = name;
        this.hash = hash(text);
    }

    private static int hash(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * MULTIPLIER + text.charAt(i);
        }
        return hash;
    }

    /**
     * Returns the text form of an identifier with the given parts, not yet checked.
     *
     * @param namespace who defined the thing
     * @param key its name within the namespace
     * @return {@code namespace:key}
     */
    protected static String text(String namespace, String key) {
        return Objects.requireNonNull(namespace, "namespace") + ":" + Objects.requireNonNull(key, "key");
    }

    /**
     * Tells whether a text can be the namespace or the key of an identifier.
     *
     * @param part the text to look at
     * @return true if it is made of lower-case ASCII letters, digits and single hyphens
     */
    public static boolean isPart(String part) {
        Objects.requireNonNull(part, "part");
        boolean afterLetterOrDigit = false;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && !(c == '-' && afterLetterOrDigit)) {
                return false;
            }
            afterLetterOrDigit = letterOrDigit;
        }
        return afterLetterOrDigit;
    }

    /**
     * Returns the body or framework that defined the thing.
     *
     * @return the part before the colon, such as {@code tokyo-dsm}
     */
    public final String namespace() {
        return text.substring(0, separator);
    }

    /**
     * Returns the name of the thing within its namespace.
     *
     * @return the part after the colon, such as {@code ux-design}, {@code level/2} or {@code 2.0.0}
     */
    public final String key() {
        return text.substring(separator + 1);
    }

    /**
     * Orders identifiers by their text.
     *
     * @param other the identifier to compare with
     * @return a negative number, zero or a positive number, consistent with {@link #equals(Object)}
     */
    @Override
    public final int compareTo(Identifier other) {
        Objects.requireNonNull(other, "other");
        int byText = text.compareTo(other.text);
        return byText != 0
                ? byText
                : getClass().getName().compareTo(other.getClass().getName());
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is an identifier of the same type with the same text
     */
    @Override
    @SuppressWarnings("EqualsGetClass") // identifiers of two kinds are never equal, and every kind is final
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other != null && getClass() == other.getClass() && text.equals(((Identifier) other).text));
    }

    /**
     * Returns a hash code consistent with {@link #equals(Object)}.
     *
     * @return the hash code of the text, which differs from run to run
     */
    @Override
    public final int hashCode() {
        return hash;
    }

    /**
     * Returns the text form, which the {@code parse} method of each subclass reads back.
     *
     * @return {@code namespace:key} or {@code namespace:key/code}
     */
    @Override
    public final String toString() {
        return text;
    }
}
