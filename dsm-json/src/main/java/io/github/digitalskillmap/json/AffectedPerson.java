package io.github.digitalskillmap.json;

import io.github.digitalskillmap.adaptation.PersonEffect;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the difference between two frameworks does to one person, with what of the person's record could not be carried from
 * the one to the other.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AffectedPerson {

    private final PersonEffect effect;
    private final List<Wording> notCarried;

    private AffectedPerson(PersonEffect effect, List<Wording> notCarried) {
        this.effect = Objects.requireNonNull(effect, "effect");
        this.notCarried = List.copyOf(notCarried);
    }

    /**
     * Returns an affected person.
     *
     * @param effect what changes for the person
     * @param notCarried what of the record could not be carried, each with the reason
     * @return the person
     */
    public static AffectedPerson of(PersonEffect effect, List<Wording> notCarried) {
        return new AffectedPerson(effect, notCarried);
    }

    /**
     * Returns what changes for the person.
     *
     * @return the effect, with the key of the record
     */
    public PersonEffect effect() {
        return effect;
    }

    /**
     * Returns what of the record could not be carried.
     *
     * @return each with the reason, in Japanese and English
     */
    public List<Wording> notCarried() {
        return notCarried;
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is an equal effect with the same not carried
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AffectedPerson that
                && effect.equals(that.effect)
                && notCarried.equals(that.notCarried);
    }

    /**
     * Returns a hash code consistent with {@link #equals(Object)}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(effect, notCarried);
    }

    /**
     * Returns how much changes, and nothing of whom.
     *
     * @return such as {@code effect on 2 job types and 1 ranks, 3 not carried}
     */
    @Override
    public String toString() {
        return effect + ", " + notCarried.size() + " not carried";
    }
}
