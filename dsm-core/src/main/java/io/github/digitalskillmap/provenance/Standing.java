package io.github.digitalskillmap.provenance;

import io.github.digitalskillmap.wording.Wording;
import java.util.Locale;
import java.util.Objects;

/**
 * How certain a fact is. The strongest standing comes first.
 *
 * @since 0.1.0
 */
public enum Standing {
    /** Printed in a cited document that names its issuer. */
    PUBLISHED("公表", "published"),

    /** This library's reading of a document's layout or content, with its reasoning recorded. */
    INFERRED("推定", "inferred"),

    /** Published nowhere: a plausible value, supplied so that the library can be tried. */
    SAMPLE("サンプル", "sample");

    private final Wording wording;

    Standing(String japanese, String english) {
        this.wording = Wording.supplied(Locale.JAPANESE, japanese).translated(Locale.ENGLISH, english);
    }

    /** {@return the word for this standing in Japanese and English} */
    public Wording wording() {
        return wording;
    }

    /**
     * Tells whether this standing is as strong as a demanded one, or stronger.
     *
     * @param demanded the weakest standing that would do
     * @return true if this standing is the demanded one or stronger
     */
    public boolean reaches(Standing demanded) {
        return compareTo(Objects.requireNonNull(demanded, "demanded")) <= 0;
    }

    /**
     * Returns the weaker of two standings: what rests on both has this one.
     *
     * @param other the standing to combine with
     * @return the weaker of this and the other
     */
    public Standing weaker(Standing other) {
        Objects.requireNonNull(other, "other");
        return reaches(other) ? other : this;
    }
}
