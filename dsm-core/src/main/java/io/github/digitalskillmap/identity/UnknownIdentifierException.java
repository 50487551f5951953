package io.github.digitalskillmap.identity;

/**
 * Thrown where an identifier is handed to an edition that does not have it. It names both.
 *
 * @since 0.1.0
 */
@SuppressWarnings("serial")
public final class UnknownIdentifierException extends IllegalArgumentException {

    private final transient Identifier identifier;
    private final transient Edition edition;

    /**
     * Creates an exception.
     *
     * @param identifier the identifier that was handed over
     * @param edition the edition that was asked and does not have it
     */
    public UnknownIdentifierException(Identifier identifier, Edition edition) {
        super(describe(identifier) + " '" + identifier + "' is not in " + edition);
        this.identifier = identifier;
        this.edition = edition;
    }

    private static String describe(Identifier identifier) {
        return identifier.getClass().getSimpleName();
    }

    /**
     * Returns the identifier that is not known.
     *
     * @return the identifier
     */
    public Identifier identifier() {
        return identifier;
    }

    /**
     * Returns the edition that was asked.
     *
     * @return the edition
     */
    public Edition edition() {
        return edition;
    }
}
