package io.github.digitalskillmap.json.reading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What every document begins with. It may also name the schema by which an editor checks it, which is not read.
 *
 * @since 0.1.0
 */
@JsonIgnoreProperties(Document.SCHEMA)
public interface Document {

    /** The key of the schema for editors. */
    String SCHEMA = "$schema";

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
