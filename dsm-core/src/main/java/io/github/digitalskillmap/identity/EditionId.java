package io.github.digitalskillmap.identity;

import java.util.Objects;

/**
 * The identifier of one edition as a whole, such as {@code tokyo-training@2024.0.0}, for what is said of no part of it.
 *
 * <p>It is written as the edition is. Its namespace is the name of the edition, its key the version.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class EditionId extends Identifier {

    private EditionId(Edition edition) {
        super(
                Objects.requireNonNull(edition, "edition").toString(),
                edition.name().length());
    }

    /**
     * {@return the identifier of an edition}
     *
     * @param edition the edition
     */
    public static EditionId of(Edition edition) {
        return new EditionId(edition);
    }

    /**
     * Reads back what {@link #toString()} writes.
     *
     * @param text the text form, {@code name@version}
     * @return the identifier
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static EditionId parse(String text) {
        return new EditionId(Edition.parse(Objects.requireNonNull(text, "text")));
    }

    /**
     * {@return what {@link #parse(String)} returns, under the name by which web frameworks and configuration make values of texts}
     *
     * @param text the text form, {@code name@version}
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static EditionId valueOf(String text) {
        return parse(text);
    }
}
