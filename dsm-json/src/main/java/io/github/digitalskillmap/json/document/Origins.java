package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Source;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a document come from: the sources that it lists, and what goes for a part that does not tell it itself.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Origins {

    private final Map<String, Source> sources;
    private final @Nullable Provenance otherwise;

    private Origins(Map<String, Source> sources, @Nullable Provenance otherwise) {
        this.sources = sources;
        this.otherwise = otherwise;
    }

    public static Origins of(@Nullable List<@Nullable SourceEntry> sources) {
        return new Origins(SourceEntry.toSources(sources), null);
    }

    /** Returns a copy in which a part that does not tell where it comes from comes from there. */
    public Origins otherwise(@Nullable ProvenanceEntry provenance) {
        return new Origins(sources, provenance(provenance));
    }

    /** Returns where a part comes from, if it was checked. */
    public Provenance provenance(@Nullable ProvenanceEntry stated) {
        return stated == null ? Objects.requireNonNull(otherwise) : stated.toProvenance(sources);
    }
}
