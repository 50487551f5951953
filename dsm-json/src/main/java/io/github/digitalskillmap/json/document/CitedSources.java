package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.ChangeVisitor;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.Part;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.provenance.SourceId;
import io.github.digitalskillmap.provenance.Sourced;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Collects the sources that a document has to list. */
public final class CitedSources {

    private CitedSources() {}

    /** Lists each source that is cited once, by the order of their identifiers. */
    public static List<Source> of(Stream<? extends Sourced> parts) {
        return in(parts.map(Sourced::provenance));
    }

    /** Lists each source that an overlay cites once, by the order of their identifiers. */
    public static List<Source> of(Overlay overlay) {
        return in(Stream.of(
                        Stream.of(overlay.provenance()),
                        overlay.changes().stream().flatMap(CitedSources::provenances),
                        overlay.examCatalogues().stream()
                                .flatMap(catalogue -> catalogue.scales().stream())
                                .map(Sourced::provenance),
                        overlay.examCatalogues().stream()
                                .flatMap(catalogue -> catalogue.exams().stream())
                                .map(Sourced::provenance))
                .flatMap(Function.identity()));
    }

    private static Stream<Provenance> provenances(Change change) {
        return change.accept(new OfKind());
    }

    private static final class OfKind implements ChangeVisitor<Stream<Provenance>> {

        @Override
        public Stream<Provenance> add(Change.Add change) {
            return provenances(change.added());
        }

        @Override
        public <V> Stream<Provenance> amend(Change.Amend<V> change) {
            Stream<Provenance> value =
                    change.value().stream().filter(Provenance.class::isInstance).map(Provenance.class::cast);
            return Stream.concat(value, change.by().stream());
        }

        @Override
        public Stream<Provenance> retire(Change.RetirePart change) {
            return change.by().stream();
        }

        @Override
        public Stream<Provenance> replaceScale(Change.ReplaceScale change) {
            return Stream.concat(
                    Stream.of(change.by()), provenances(Change.add(change.to()).added()));
        }

        @Override
        public Stream<Provenance> order(Change.Order change) {
            return Stream.empty();
        }
    }

    private static Stream<Provenance> provenances(Part part) {
        Stream<Provenance> own = part.aspects().stream()
                .filter(Aspect::isProvenance)
                .flatMap(aspect -> part.find(aspect).stream())
                .map(Provenance.class::cast);
        return Stream.concat(own, part.parts().stream().flatMap(CitedSources::provenances));
    }

    private static List<Source> in(Stream<Provenance> provenances) {
        SortedMap<SourceId, Source> sources = new TreeMap<>();
        provenances
                .flatMap(provenance -> provenance.citations().stream())
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
