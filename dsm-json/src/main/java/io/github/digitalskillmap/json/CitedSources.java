package io.github.digitalskillmap.json;

import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.provenance.SourceId;
import io.github.digitalskillmap.provenance.Sourced;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Collects the sources that a document has to list. */
final class CitedSources {

    private CitedSources() {}

    /** Lists each source that is cited once, by the order of their identifiers. */
    static List<Source> of(Stream<? extends Sourced> parts) {
        SortedMap<SourceId, Source> sources = new TreeMap<>();
        parts.flatMap(part -> part.provenance().citations().stream())
                .map(Citation::source)
                .forEach(source -> {
                    Source other = sources.putIfAbsent(source.id(), source);
                    if (other != null && !other.equals(source)) {
                        throw new IllegalArgumentException(
                                "source '" + source.id() + "' must be the same wherever it is cited, but is not");
                    }
                });
        return List.copyOf(sources.values());
    }
}
