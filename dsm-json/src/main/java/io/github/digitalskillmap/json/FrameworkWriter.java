package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.FrameworkDocument;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.provenance.SourceId;
import io.github.digitalskillmap.provenance.Sourced;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes a whole framework as one document, with the exam catalogues that it names and with the standing and the
 * citations of all that it states.
 *
 * <p>The same framework always gives the same text. Parts come in the order of the framework, the sources that
 * citations refer to by the order of their identifiers.
 *
 * <p>For example, {@code FrameworkWriter.of(IpaCatalogue.current()).write(TokyoFramework.policyVersion2())}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FrameworkWriter {

    private final List<ExamCatalogue> catalogues;

    private FrameworkWriter(List<ExamCatalogue> catalogues) {
        this.catalogues = catalogues;
    }

    /**
     * Returns a writer of frameworks that name the given exam catalogues.
     *
     * @param catalogues the catalogues
     * @return the writer
     */
    public static FrameworkWriter of(ExamCatalogue... catalogues) {
        return new FrameworkWriter(List.of(catalogues));
    }

    /**
     * Writes a framework.
     *
     * @param framework a framework that names only catalogues of this writer
     * @return the document
     * @throws IllegalArgumentException if the framework names another catalogue, or two different sources have the same
     *     identifier
     * @throws UncheckedIOException if a text holds half a surrogate pair, which UTF-8 cannot write
     */
    public String write(Framework framework) {
        return JsonFormat.write(document(framework));
    }

    /**
     * Writes a framework to a stream in UTF-8.
     *
     * @param framework a framework that names only catalogues of this writer
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException if the framework names another catalogue, or two different sources have the same
     *     identifier; nothing is written then
     * @throws UncheckedIOException if the stream fails, or a text holds half a surrogate pair, which UTF-8 cannot write
     */
    public void write(Framework framework, OutputStream to) {
        JsonFormat.write(document(framework), to);
    }

    private FrameworkDocument document(Framework framework) {
        List<ExamCatalogue> named =
                framework.examCatalogues().stream().map(this::catalogue).toList();
        return FrameworkDocument.from(framework, named, sources(framework, named));
    }

    private ExamCatalogue catalogue(Edition edition) {
        return catalogues.stream()
                .filter(catalogue -> catalogue.edition().equals(edition))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "exam catalogue '" + edition + "' must be given to the writer, which has " + catalogues));
    }

    private static List<Source> sources(Framework framework, List<ExamCatalogue> catalogues) {
        Stream<Sourced> exams = catalogues.stream()
                .flatMap(catalogue -> Stream.concat(catalogue.scales().stream(), catalogue.exams().stream()));
        SortedMap<SourceId, Source> sources = new TreeMap<>();
        Stream.concat(framework.facts().stream(), exams)
                .flatMap(sourced -> sourced.provenance().citations().stream())
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
