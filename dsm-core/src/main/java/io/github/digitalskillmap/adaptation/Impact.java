package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.wording.Wording;
import java.math.BigInteger;
import java.util.Objects;

/**
 * What a change does to people, from the gravest to the slightest; each moves another number of a framework's version.
 *
 * @since 0.1.0
 */
public enum Impact {
    /** It asks something new of people, or takes away what they were measured by or recorded under. */
    MAJOR("新たに求める", "asks something new"),

    /** It relaxes, adds without asking, or clarifies: whoever met something still does. */
    MINOR("緩和・明確化", "relaxes or clarifies"),

    /** It only words the same in another way, or tells better where it comes from. */
    PATCH("文言", "rewords");

    private final Wording wording;

    Impact(String japanese, String english) {
        this.wording = Wording.sentence(japanese, english);
    }

    /** {@return the words for this impact in Japanese and English} */
    public Wording wording() {
        return wording;
    }

    /**
     * Returns the edition that comes after another with changes of this impact.
     *
     * @param edition the edition before
     * @return the next edition of the same name
     */
    public Edition next(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        String[] numbers = edition.version().split("\\.", -1);
        return Edition.of(
                edition.name(),
                switch (this) {
                    case MAJOR -> after(numbers[0]) + ".0.0";
                    case MINOR -> numbers[0] + "." + after(numbers[1]) + ".0";
                    case PATCH -> numbers[0] + "." + numbers[1] + "." + after(numbers[2]);
                });
    }

    private static BigInteger after(String number) {
        return new BigInteger(number).add(BigInteger.ONE);
    }
}
