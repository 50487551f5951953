package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.PeopleDocument;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads people from a document that people can write.
 *
 * <p>Skills, levels, ranks, exams and roles are written by identifier, by key alone or by name, in any spelling that
 * {@link io.github.digitalskillmap.wording.Spelling} folds; judgements by identifier or by key alone. The level
 * {@code none} says that a skill was assessed and is not held; a skill left out was not assessed. A level may say of which
 * day it tells and what gave it ({@code self-check}, {@code self-correction} or {@code confirmation}). A verdict is {@code met}
 * or {@code not-met}. {@code rank}, {@code levels}, {@code exams}, {@code registeredOn}, {@code expiresOn} and
 * {@code attestations} may be left out:
 *
 * <pre>{@code
 * { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
 *   "people": [ { "id": "P001", "rank": "主任",
 *       "levels": { "ux-design": "Lv.2", "marketing": "none",
 *           "ITストラテジー": { "level": "1", "on": "2025-03-31", "origin": "confirmation" } },
 *       "exams": [ { "exam": "AP", "passedOn": "2025-06-26",
 *                    "registeredOn": "2025-10-01", "expiresOn": "2028-03-31" } ],
 *       "attestations": [ { "judgement": "shunin-gq-1", "verdict": "met",
 *                           "by": "メンター", "on": "2025-03-31" } ] } ] }
 * }</pre>
 *
 * <p>Either there is no fault, or there are no people: every fault is told at once, each a {@link DocumentProblem} with
 * path, line and column, in the order of the document. What follows broken syntax cannot be told. Nothing that a
 * document holds makes a method throw.
 *
 * <p>For example:
 *
 * <pre>{@code
 * PeopleReader reader = PeopleReader.of(TokyoFramework.policyVersion2(), IpaCatalogue.current());
 * Checked<List<Person>> people = reader.read(Path.of("people.json"));
 * people.problems().forEach(problem -> log.warn(problem.text(Locale.JAPANESE)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PeopleReader {

    /** The number of bytes that a document may have, 256 MiB. */
    public static final int MAX_BYTES = 256 * 1024 * 1024;

    private static final DocumentReader<PeopleDocument> DOCUMENTS =
            new DocumentReader<>(PeopleDocument.class, PeopleDocument.KIND, PeopleDocument.VERSION);
    private static final Utf8 UTF_8 = new Utf8(MAX_BYTES);

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;

    private PeopleReader(Framework framework, List<ExamCatalogue> catalogues) {
        this.framework = framework;
        this.catalogues = catalogues;
    }

    /**
     * Returns a reader of people who were judged by a framework.
     *
     * @param framework the framework; a document of another edition is a fault
     * @param catalogues the exams that people can have passed
     * @return the reader
     */
    public static PeopleReader of(Framework framework, ExamCatalogue... catalogues) {
        return new PeopleReader(Objects.requireNonNull(framework, "framework"), List.of(catalogues));
    }

    /**
     * Reads the people of a document in UTF-8.
     *
     * @param document the document, which is read to its end and not closed
     * @return the people in the order of the document, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<List<Person>> read(InputStream document) {
        Checked<String> text = UTF_8.decode(document);
        return text.value().map(this::read).orElseGet(() -> Checked.invalid(text.problems()));
    }

    /**
     * Reads the people of a file in UTF-8.
     *
     * @param file the file
     * @return the people in the order of the document, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<List<Person>> read(Path file) {
        try (InputStream document = Files.newInputStream(file)) {
            return read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the people of a document.
     *
     * @param document the text of the document
     * @return the people in the order of the document, or every fault
     */
    public Checked<List<Person>> read(String document) {
        return DOCUMENTS.read(
                document,
                (found, findings) -> new PeopleCheck(new Names(framework, catalogues), findings).people(found));
    }
}
