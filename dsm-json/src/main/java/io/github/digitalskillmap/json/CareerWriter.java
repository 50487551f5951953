package io.github.digitalskillmap.json;

import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.json.document.career.CareersDocument;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.profile.PersonId;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Writes careers as the document that a {@link CareerReader} reads back.
 *
 * <p>The same careers always give the same text, in their order; placements and passes come by their days.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CareerWriter {

    private final CareerSystem system;

    private CareerWriter(CareerSystem system) {
        this.system = system;
    }

    /**
     * Returns a writer of careers.
     *
     * @param system the system that all of them go by
     * @return the writer
     */
    public static CareerWriter of(CareerSystem system) {
        return new CareerWriter(Objects.requireNonNull(system, "system"));
    }

    /**
     * Writes careers.
     *
     * @param careers the careers, each of another person
     * @return the document
     * @throws IllegalArgumentException if a career goes by another system, or two are of one person
     */
    public String write(List<Career> careers) {
        return JsonFormat.write(document(careers));
    }

    /**
     * Writes careers to a stream in UTF-8.
     *
     * @param careers the careers, each of another person
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException if a career goes by another system, or two are of one person; nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(List<Career> careers, OutputStream to) {
        JsonFormat.write(document(careers), to);
    }

    private CareersDocument document(List<Career> careers) {
        Set<PersonId> seen = new HashSet<>();
        for (Career career : careers) {
            if (!career.system().equals(system)) {
                throw new IllegalArgumentException("system must be " + system + ", but was " + career.system());
            }
            if (!seen.add(career.person())) {
                throw new IllegalArgumentException("careers must be each of another person, but two are of one");
            }
        }
        return CareersDocument.from(system, careers);
    }
}
