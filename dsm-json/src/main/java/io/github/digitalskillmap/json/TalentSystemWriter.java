package io.github.digitalskillmap.json;

import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.talent.TalentSystemDocument;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.talent.TalentSystem;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes a system of talent types as the document that an {@link TalentSystemReader} reads back, with the standing and the
 * citations of all that it states.
 *
 * <p>The same system always gives the same text. Parts come in the order of the system, the sources that
 * citations refer to by the order of their identifiers.
 *
 * <p>For example, {@code TalentSystemWriter.of().write(TokyoTalents.system())}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TalentSystemWriter {

    private static final TalentSystemWriter WRITER = new TalentSystemWriter();

    private TalentSystemWriter() {}

    /**
     * Returns a writer of systems of talent types.
     *
     * @return the writer
     */
    public static TalentSystemWriter of() {
        return WRITER;
    }

    /**
     * Writes a system.
     *
     * @param system the system
     * @return the document
     * @throws IllegalArgumentException if two different sources have the same identifier
     */
    public String write(TalentSystem system) {
        return JsonFormat.write(document(system));
    }

    /**
     * Writes a system to a stream in UTF-8.
     *
     * @param system the system
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException if two different sources have the same identifier; nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(TalentSystem system, OutputStream to) {
        JsonFormat.write(document(system), to);
    }

    private static TalentSystemDocument document(TalentSystem system) {
        return TalentSystemDocument.from(system, CitedSources.of(system.facts().stream()));
    }
}
