package io.github.digitalskillmap.identity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Thrown where an identifier is handed to an edition that does not have it. It names both.
 *
 * @since 0.1.0
 */
@SuppressWarnings("serial")
public final class UnknownIdentifierException extends IllegalArgumentException {

    private final transient Identifier identifier;
    private final transient List<Edition> editions;

    /**
     * Creates an exception for one edition.
     *
     * @param identifier the identifier that was handed over
     * @param edition the edition that was asked and does not have it
     */
    public UnknownIdentifierException(Identifier identifier, Edition edition) {
        this(Objects.requireNonNull(identifier, "identifier"), Objects.requireNonNull(edition, "edition"), List.of());
    }

    /**
     * Creates an exception for one edition that has identifiers like the one it does not have.
     *
     * @param identifier the identifier that was handed over
     * @param edition the edition that was asked and does not have it
     * @param alike what may have been meant, the likeliest first; may be empty
     */
    public UnknownIdentifierException(Identifier identifier, Edition edition, List<? extends Identifier> alike) {
        super(kind(Objects.requireNonNull(identifier, "identifier")) + " '" + identifier + "' is not in "
                + Objects.requireNonNull(edition, "edition") + meant(Objects.requireNonNull(alike, "alike")));
        this.identifier = identifier;
        this.editions = List.of(edition);
    }

    private static String meant(List<? extends Identifier> alike) {
        return alike.isEmpty()
                ? ""
                : alike.stream().map(Identifier::toString).collect(Collectors.joining(", ", "; like it: ", ""));
    }

    /**
     * Creates an exception for several editions.
     *
     * @param identifier the identifier that was handed over
     * @param editions the editions that were asked, none of which has it
     */
    public UnknownIdentifierException(Identifier identifier, List<Edition> editions) {
        this(identifier, editions, List.of());
    }

    /**
     * Creates an exception for several editions that have identifiers like the one that none of them has.
     *
     * @param identifier the identifier that was handed over
     * @param editions the editions that were asked, none of which has it
     * @param alike what may have been meant, the likeliest first; may be empty
     */
    public UnknownIdentifierException(Identifier identifier, List<Edition> editions, List<? extends Identifier> alike) {
        super(kind(Objects.requireNonNull(identifier, "identifier")) + " '" + identifier + "' is in none of "
                + Objects.requireNonNull(editions, "editions")
                + (editions.isEmpty() ? ", as no catalogue was given" : "")
                + meant(Objects.requireNonNull(alike, "alike")));
        this.identifier = identifier;
        this.editions = List.copyOf(editions);
    }

    private static String kind(Identifier identifier) {
        return identifier.getClass().getSimpleName();
    }

    /**
     * {@return the identifier that is not known}
     *
     * @throws IllegalStateException if this exception came by Java serialization, which carries its message only
     */
    public Identifier identifier() {
        if (identifier == null) {
            throw new IllegalStateException("only the message of an exception travels by Java serialization");
        }
        return identifier;
    }

    /**
     * {@return the editions that were asked}
     *
     * @throws IllegalStateException if this exception came by Java serialization, which carries its message only
     */
    public List<Edition> editions() {
        if (editions == null) {
            throw new IllegalStateException("only the message of an exception travels by Java serialization");
        }
        return editions;
    }
}
