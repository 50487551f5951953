package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.provenance.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that facts are cited from.
 *
 * @param id the identifier
 * @param issuer who published it
 * @param title what it is called
 * @param published the day, month or year of publication, such as 2024-03; null if it is not known
 * @since 0.1.0
 */
public record SourceEntry(
        String id,
        List<PhraseEntry> issuer,
        List<PhraseEntry> title,
        @Nullable String published) {

    /**
     * Returns the entry of a source.
     *
     * @param source the source
     * @return the entry
     */
    public static SourceEntry from(Source source) {
        return new SourceEntry(
                source.id().toString(),
                PhraseEntry.from(source.issuer()),
                PhraseEntry.from(source.title()),
                source.published().orElse(null));
    }
}
