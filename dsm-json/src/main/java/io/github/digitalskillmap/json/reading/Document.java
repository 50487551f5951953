package io.github.digitalskillmap.json.reading;

import org.jspecify.annotations.Nullable;

/**
 * What every document begins with.
 *
 * @since 0.1.0
 */
public interface Document {

    /**
     * Returns the word that says what the document holds.
     *
     * @return the kind, or null if it is missing
     */
    @Nullable
    String kind();

    /**
     * Returns the version of the shape of the document.
     *
     * @return the version, or null if it is missing
     */
    @Nullable
    Integer version();
}
