package io.github.digitalskillmap.json;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.framework.FrameworkDocument;
import io.github.digitalskillmap.json.document.framework.Nesting;
import io.github.digitalskillmap.json.reading.JsonFormat;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes a whole framework as the document that a {@link FrameworkReader} reads back, with the standing and the citations
 * of all that it states. The exam catalogues are named by edition; an {@link ExamCatalogueWriter} writes them.
 *
 * <p>The same framework always gives the same text. Parts come in the order of the framework, the sources that
 * citations refer to by the order of their identifiers.
 *
 * <p>For example, {@code FrameworkWriter.of().write(TokyoFramework.policyVersion2())}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FrameworkWriter {

    private static final FrameworkWriter WRITER = new FrameworkWriter();

    private FrameworkWriter() {}

    /**
     * Returns a writer of frameworks.
     *
     * @return the writer
     */
    public static FrameworkWriter of() {
        return WRITER;
    }

    /**
     * Writes a framework.
     *
     * @param framework the framework
     * @return the document
     * @throws IllegalArgumentException if two different sources have the same identifier, or a requirement is nested so deeply
     *     that no reader would take it
     */
    public String write(Framework framework) {
        return JsonFormat.write(document(framework));
    }

    /**
     * Writes a framework to a stream in UTF-8.
     *
     * @param framework the framework
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException if two different sources have the same identifier, or a requirement is nested so deeply
     *     that no reader would take it; nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(Framework framework, OutputStream to) {
        JsonFormat.write(document(framework), to);
    }

    private static FrameworkDocument document(Framework framework) {
        Nesting.check(framework);
        return FrameworkDocument.from(framework, CitedSources.of(framework.facts().stream()));
    }
}
