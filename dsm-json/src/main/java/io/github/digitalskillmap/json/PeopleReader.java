package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.person.PeopleDocument;
import io.github.digitalskillmap.json.people.DocumentPeople;
import io.github.digitalskillmap.json.people.LinePeople;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.Notation;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Reads people one after another, however many there are, from a document that people can write or from lines of such records.
 * {@link DsmJson#people()} reads a document as a whole.
 *
 * <p>Skills, levels, ranks, exams and roles are written by identifier, by key alone or by name, in any spelling that
 * {@link io.github.digitalskillmap.wording.Spelling} folds; judgements by identifier or by key alone. The level
 * {@code none}, or {@code なし} unless the scale calls a level so, says that a skill was assessed and is not held; a skill left
 * out was not assessed. A level may say of which day it tells and what gave it ({@code self-check}, {@code self-correction} or
 * {@code confirmation}). A verdict is {@code met} or {@code not-met}. Days are ISO days of the calendar. {@code rank},
 * {@code levels}, {@code exams}, {@code registeredOn}, {@code expiresOn} and {@code attestations} may be left out:
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
 * <p>Either there is no fault of a record, or there is no person: every fault is told, each a {@link DocumentProblem} with
 * path, line and column, in the order of the document. What follows broken syntax cannot be told. Nothing that a
 * document holds makes a method throw.
 *
 * <p>For example:
 *
 * <pre>{@code
 * PeopleReader reader = PeopleReader.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
 * try (PeopleStream people = reader.open(Path.of("people.json"))) {
 *     people.forEachRemaining(person -> person.value().ifPresent(store::add));
 *     people.documentProblems().forEach(problem -> log.warn(problem.text(Locale.JAPANESE)));
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PeopleReader {

    /** The number of characters that the record of one person may have in a stream of people, one mebi. */
    public static final int MAX_RECORD_LENGTH = 1024 * 1024;

    private static final DocumentReader<PeopleDocument> DOCUMENTS = DocumentKind.PEOPLE.reader(PeopleDocument.class);

    private final Names names;

    private PeopleReader(Names names) {
        this.names = Objects.requireNonNull(names, "names");
    }

    /**
     * Returns a reader of people who were judged by a framework.
     *
     * @param framework the framework; a document of another edition is a fault
     * @param catalogues the exams that people can have passed
     * @return the reader
     */
    public static PeopleReader of(Framework framework, ExamCatalogue... catalogues) {
        return of(framework, List.of(Objects.requireNonNull(catalogues, "catalogues")));
    }

    /**
     * Returns a reader of people who were judged by a framework.
     *
     * @param framework the framework; a document of another edition is a fault
     * @param catalogues the exams that people can have passed
     * @return the reader
     */
    public static PeopleReader of(Framework framework, List<ExamCatalogue> catalogues) {
        return new PeopleReader(new Names(
                Objects.requireNonNull(framework, "framework"),
                List.copyOf(Objects.requireNonNull(catalogues, "catalogues")),
                Notation.JSON));
    }

    /**
     * Returns the same reader, which notes what is said to have happened after a day: a level, a pass, a registration or
     * a judgement. Nothing is left out for it.
     *
     * @param day the day by which people are read
     * @return the reader; a warning tells each later day
     */
    public PeopleReader asOf(LocalDate day) {
        return new PeopleReader(names.asOf(Objects.requireNonNull(day, "day")));
    }

    /**
     * Opens a document of people in UTF-8, whatever its size, to read them one after another.
     *
     * <p>The keys of the document may stand in any order. If the kind, the version or the framework comes before the people
     * and is at fault, the people are not read. What is missing is told at the end. What follows broken syntax, broken
     * encoding or a record of more than {@link #MAX_RECORD_LENGTH} characters cannot be read. These all are problems of the
     * document, and a record that does not end is one of them.
     *
     * @param document the document, which is closed with the stream
     * @return the people
     */
    public PeopleStream open(InputStream document) {
        return new PeopleOfDocument(
                DocumentPeople.open(Objects.requireNonNull(document, "document"), MAX_RECORD_LENGTH, DOCUMENTS, names));
    }

    /**
     * Opens a file with a document of people as {@link #open(InputStream)} does.
     *
     * @param file the file
     * @return the people
     * @throws UncheckedIOException if the file cannot be opened
     */
    public PeopleStream open(Path file) {
        return open(stream(Objects.requireNonNull(file, "file")));
    }

    /**
     * Opens a text in UTF-8 that has the record of one person on each line (NDJSON), whatever its size, to read them one
     * after another.
     *
     * <p>There is neither kind nor version nor framework. Blank lines are passed over. The path of a fault begins with the
     * number of the record, counted from 0. A line that is broken or has more than {@link #MAX_RECORD_LENGTH} characters is
     * a record at fault, and the next line goes on; only what follows broken encoding cannot be read.
     *
     * @param lines the lines, which are closed with the stream
     * @return the people
     */
    public PeopleStream openLines(InputStream lines) {
        return new PeopleOfDocument(new LinePeople(Objects.requireNonNull(lines, "lines"), MAX_RECORD_LENGTH, names));
    }

    /**
     * Opens a file with the record of one person on each line as {@link #openLines(InputStream)} does.
     *
     * @param file the file
     * @return the people
     * @throws UncheckedIOException if the file cannot be opened
     */
    public PeopleStream openLines(Path file) {
        return openLines(stream(Objects.requireNonNull(file, "file")));
    }

    private static InputStream stream(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
