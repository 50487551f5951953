package io.github.digitalskillmap.json;

import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.career.CareerSystemDocument;
import io.github.digitalskillmap.json.reading.JsonFormat;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes a system of careers as the document that an {@link CareerSystemReader} reads back, with the standing and the
 * citations of all that it states.
 *
 * <p>The same system always gives the same text. Parts come in the order of the system, the sources that
 * citations refer to by the order of their identifiers.
 *
 * <p>For example, {@code CareerSystemWriter.of().write(TokyoCareers.system())}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CareerSystemWriter {

    private static final CareerSystemWriter WRITER = new CareerSystemWriter();

    private CareerSystemWriter() {}

    /**
     * Returns a writer of systems of careers.
     *
     * @return the writer
     */
    public static CareerSystemWriter of() {
        return WRITER;
    }

    /**
     * Writes a system.
     *
     * @param system the system
     * @return the document
     * @throws IllegalArgumentException if two different sources have the same identifier
     */
    public String write(CareerSystem system) {
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
    public void write(CareerSystem system, OutputStream to) {
        JsonFormat.write(document(system), to);
    }

    private static CareerSystemDocument document(CareerSystem system) {
        return CareerSystemDocument.from(system, CitedSources.of(system.facts().stream()));
    }
}
