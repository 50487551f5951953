package io.github.digitalskillmap.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.provenance.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in a source.
 *
 * @param source the identifier of the source
 * @param pages the printed page numbers; empty if a place or the whole source is cited
 * @param place the heading, article or table; null if pages or the whole source are cited
 * @since 0.1.0
 */
public record CitationEntry(
        String source,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> pages,
        @Nullable String place) {

    /**
     * Returns the entry of a citation.
     *
     * @param citation the citation
     * @return the entry
     */
    public static CitationEntry from(Citation citation) {
        return new CitationEntry(
                citation.source().id().toString(),
                citation.pages(),
                citation.place().orElse(null));
    }
}
