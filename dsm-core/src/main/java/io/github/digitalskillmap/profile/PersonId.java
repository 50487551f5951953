package io.github.digitalskillmap.profile;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The key under which a body keeps a person's record. It is never a name, and messages and logs leave it out.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PersonId implements Comparable<PersonId> {

    private final String text;

    private PersonId(String text) {
        this.text = Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("id of a person must not be blank");
        }
    }

    /**
     * {@return the key of a record}
     *
     * @param text the key as the body writes it, not blank
     * @throws IllegalArgumentException if the text is blank
     */
    public static PersonId of(String text) {
        return new PersonId(text);
    }

    /**
     * {@return the key that {@link #text()} writes: what {@link #of(String)} returns, under the name that reads the text of any
     * identifier}
     *
     * @param text the key as the body writes it, not blank
     * @throws IllegalArgumentException if the text is blank
     */
    public static PersonId parse(String text) {
        return of(text);
    }

    /**
     * {@return what {@link #parse(String)} returns, under the name by which web frameworks and configuration make values of texts}
     *
     * @param text the key as the body writes it, not blank
     * @throws IllegalArgumentException if the text is blank
     */
    public static PersonId valueOf(String text) {
        return parse(text);
    }

    /**
     * Returns the key as text. Unlike {@link #toString()} it tells who it is.
     *
     * @return the key as the body writes it
     */
    public String text() {
        return text;
    }

    /**
     * Orders keys by their text.
     *
     * @param other the key to compare with
     * @return a negative number, zero or a positive number, consistent with {@link #equals(Object)}
     */
    @Override
    public int compareTo(PersonId other) {
        Objects.requireNonNull(other, "other");
        return text.compareTo(other.text);
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is the same key
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonId that && text.equals(that.text);
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns a text that does not tell who it is, so that it can stand in a log.
     *
     * @return always {@code person}
     */
    @Override
    public String toString() {
        return "person";
    }
}
