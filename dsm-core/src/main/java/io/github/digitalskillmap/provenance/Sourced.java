package io.github.digitalskillmap.provenance;

/**
 * Something that knows where it comes from.
 *
 * @since 0.1.0
 */
public interface Sourced {

    /** {@return where this comes from} */
    Provenance provenance();

    /**
     * Returns how certain this is.
     *
     * @return the standing of the provenance
     */
    default Standing standing() {
        return provenance().standing();
    }
}
