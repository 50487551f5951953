package io.github.digitalskillmap.json;

import io.github.digitalskillmap.adaptation.Difference;
import io.github.digitalskillmap.adaptation.PersonEffect;
import io.github.digitalskillmap.json.document.difference.AffectedEntry;
import io.github.digitalskillmap.json.document.difference.DifferenceDocument;
import io.github.digitalskillmap.json.document.difference.PeopleEffectEntry;
import io.github.digitalskillmap.json.reading.DocumentVersion;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.json.schema.JsonSchema;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Writes the difference between two frameworks as a document: every change with its impact and in words, and whom it
 * affects.
 *
 * <p>The document is an output only: no reader takes it, since both frameworks give it again. So it is not among the
 * {@link DocumentKind}s; its shape is told by {@link #schema()}. The same difference always gives the same text.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Difference difference = Difference.between(tokyo, ours);
 * String document = DifferenceWriter.of().write(difference);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DifferenceWriter {

    private static final DifferenceWriter WRITER = new DifferenceWriter();
    private static final DocumentVersion<DifferenceDocument> VERSION =
            DocumentVersion.first(DifferenceDocument.VERSION, DifferenceDocument.class);

    private DifferenceWriter() {}

    /** {@return a writer of differences} */
    public static DifferenceWriter of() {
        return WRITER;
    }

    /** {@return the version of the documents that are written} */
    public int version() {
        return DifferenceDocument.VERSION;
    }

    /**
     * Returns the schema of what is written.
     *
     * @return a JSON Schema of the dialect 2020-12, with a description of every key in Japanese and English
     */
    public String schema() {
        return JsonSchema.of(DifferenceDocument.KIND, VERSION);
    }

    /**
     * Writes a difference.
     *
     * @param difference the difference
     * @return the document
     */
    public String write(Difference difference) {
        Objects.requireNonNull(difference, "difference");
        return JsonFormat.write(DifferenceDocument.from(difference, null));
    }

    /**
     * Writes a difference and whom it affects.
     *
     * @param difference the difference
     * @param asOf the date as of which people were scored
     * @param people how many people were scored, 0 or more
     * @param affected those for whom something changes, or of whose record something is not carried
     * @return the document; it has the keys of their records
     * @throws IllegalArgumentException if fewer people were scored than are affected
     */
    public String write(Difference difference, LocalDate asOf, int people, List<PersonEffect> affected) {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(affected, "affected");
        return JsonFormat.write(DifferenceDocument.from(difference, effects(asOf, people, affected)));
    }

    /**
     * Writes a difference to a stream in UTF-8.
     *
     * @param difference the difference
     * @param to the stream, which is flushed and not closed
     * @throws UncheckedIOException if the stream fails
     */
    public void write(Difference difference, OutputStream to) {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(to, "to");
        JsonFormat.write(DifferenceDocument.from(difference, null), to);
    }

    private static PeopleEffectEntry effects(LocalDate asOf, int people, List<PersonEffect> affected) {
        if (people < affected.size()) {
            throw new IllegalArgumentException("people scored must be " + affected.size()
                    + " or more, as many as are affected, but was " + people);
        }
        return new PeopleEffectEntry(
                asOf.toString(),
                people,
                affected.stream().map(AffectedEntry::from).toList());
    }
}
