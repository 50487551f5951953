package io.github.digitalskillmap.json.reading;

import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Reads documents of one kind, as far as they can be understood without knowing what they are about. */
public final class DocumentReader<D extends Document> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Utf8 utf8;
    private final String kind;
    private final Supplier<List<String>> kinds;
    private final DocumentVersion<D> newest;

    public DocumentReader(String kind, Supplier<List<String>> kinds, DocumentVersion<D> newest, int maxBytes) {
        this.utf8 = new Utf8(maxBytes);
        this.kind = kind;
        this.kinds = kinds;
        this.newest = newest;
    }

    public Class<D> type() {
        return newest.type();
    }

    public int version() {
        return newest.number();
    }

    /** Reads a document in UTF-8 to its end, and does not close it. */
    public <T> Checked<T> read(InputStream document, BiFunction<D, Findings, Optional<T>> content) {
        Checked<String> text = utf8.decode(document);
        return text.value().map(decoded -> read(decoded, content)).orElseGet(() -> Checked.invalid(text.problems()));
    }

    /** Reads a file in UTF-8. */
    public <T> Checked<T> read(Path file, BiFunction<D, Findings, Optional<T>> content) {
        try (InputStream document = Files.newInputStream(file)) {
            return read(document, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a document. Where no fault was found, the content gives a value; it counts only then. */
    public <T> Checked<T> read(String document, BiFunction<D, Findings, Optional<T>> content) {
        String text = withoutMark(document);
        Lines lines = Lines.of(text);
        Findings findings = new Findings();
        if (text.isBlank()) {
            findings.add(DocumentProblem.EMPTY_DOCUMENT, DocumentPath.ROOT, 0);
            return Checked.invalid(findings.problems(lines, new PlacedTokens(DocumentPath.ROOT)));
        }
        DocumentVersion.Reading<D> reading = newest.scan(text, findings);
        D found = reading.document();
        if (found == null) {
            return Checked.invalid(findings.problems(lines, reading.tokens()));
        }
        Findings ofOtherRules = ofOtherRules(found);
        if (ofOtherRules.hasError()) {
            return Checked.invalid(ofOtherRules.problems(lines, reading.tokens()));
        }
        Integer version = found.version();
        if (version != null && version != newest.number() && newest.includes(version)) {
            return readEarlier(version, text, lines, content);
        }
        checkVersion(found, findings);
        if (!findings.isFull()) {
            newest.check(found, findings);
        }
        Optional<T> value = findings.isFull() ? Optional.empty() : content.apply(found, findings);
        return findings.checked(value, lines, reading.tokens());
    }

    private static String withoutMark(String document) {
        return document.startsWith(BYTE_ORDER_MARK) ? document.substring(1) : document;
    }

    /**
     * Finds where values of a document that was read without a fault stand; what is not there stands where what should hold
     * it does.
     *
     * @param values the paths of the values
     */
    public Map<DataPath, Position> positions(String document, Collection<DataPath> values) {
        String text = withoutMark(document);
        Lines lines = Lines.of(text);
        Map<DataPath, DocumentPath> paths = new HashMap<>();
        values.forEach(value -> paths.put(value, DocumentPath.ROOT.to(value)));
        Map<DocumentPath, Integer> offsets =
                newest.scan(text, new Findings()).tokens().values(paths.values());
        Map<DataPath, Position> positions = new HashMap<>();
        paths.forEach((value, path) -> positions.put(value, lines.at(Objects.requireNonNull(offsets.get(path)))));
        return positions;
    }

    /** Reads a document of an earlier version by the rules of that one, and goes on with what it says in the newest. */
    private <T> Checked<T> readEarlier(
            int version, String text, Lines lines, BiFunction<D, Findings, Optional<T>> content) {
        Findings findings = new Findings();
        DocumentVersion.Reading<D> reading = newest.upgraded(version, text, findings);
        Optional<T> value = Optional.ofNullable(reading.document()).flatMap(found -> content.apply(found, findings));
        return findings.checked(value, lines, reading.tokens());
    }

    /** Tells if a document is of another kind or newer: it follows other rules, and whatever else was found may be right. */
    private Findings ofOtherRules(D document) {
        Findings findings = new Findings();
        String foundKind = document.kind();
        Integer foundVersion = document.version();
        if (foundKind != null && !kinds.get().contains(foundKind)) {
            findings.add(
                    DocumentProblem.UNKNOWN_KIND,
                    DocumentPath.ROOT.at("kind"),
                    Quotation.of(foundKind),
                    String.join(", ", kinds.get()),
                    NearestNames.to(foundKind, kinds.get()));
        } else if (foundKind != null && !foundKind.equals(kind)) {
            findings.add(DocumentProblem.WRONG_KIND, DocumentPath.ROOT.at("kind"), Quotation.of(foundKind), kind);
        } else if (foundVersion != null && foundVersion > newest.number()) {
            findings.add(
                    DocumentProblem.NEWER_VERSION,
                    DocumentPath.ROOT.at("version"),
                    foundVersion.toString(),
                    Integer.toString(newest.number()));
        }
        return findings;
    }

    private void checkVersion(D document, Findings findings) {
        Integer foundVersion = document.version();
        if (foundVersion != null && foundVersion != newest.number()) {
            findings.add(
                    DocumentProblem.WRONG_VERSION,
                    DocumentPath.ROOT.at("version"),
                    foundVersion.toString(),
                    Integer.toString(newest.number()));
        }
    }
}
