package io.github.digitalskillmap.json;

import io.github.digitalskillmap.json.document.Document;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.Checked;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads documents of one kind, as far as they can be understood without knowing what they are about. */
final class DocumentReader<D extends Document> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Class<D> type;
    private final Utf8 utf8;
    private final Shape shape;
    private final String kind;
    private final int version;
    private final Class<?>[] constraints;

    /**
     * @param constraints those that go for the kind, beside the ones that go for all
     */
    DocumentReader(Class<D> type, String kind, int version, int maxBytes, Class<?>... constraints) {
        this.constraints = Arrays.copyOf(constraints, constraints.length + 1);
        this.constraints[constraints.length] = Default.class;
        this.utf8 = new Utf8(maxBytes);
        this.type = type;
        this.shape = Shape.of(type);
        this.kind = kind;
        this.version = version;
    }

    /** Reads a document in UTF-8 to its end, and does not close it. */
    <T> Checked<T> read(InputStream document, BiFunction<D, Findings, Optional<T>> content) {
        Checked<String> text = utf8.decode(document);
        return text.value().map(decoded -> read(decoded, content)).orElseGet(() -> Checked.invalid(text.problems()));
    }

    /** Reads a file in UTF-8. */
    <T> Checked<T> read(Path file, BiFunction<D, Findings, Optional<T>> content) {
        try (InputStream document = Files.newInputStream(file)) {
            return read(document, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a document. Where no fault was found, the content gives a value; it counts only then. */
    <T> Checked<T> read(String document, BiFunction<D, Findings, Optional<T>> content) {
        String text = document.startsWith(BYTE_ORDER_MARK) ? document.substring(1) : document;
        Lines lines = Lines.of(text);
        Findings findings = new Findings();
        if (text.isBlank()) {
            findings.add(DocumentProblem.EMPTY_DOCUMENT, DocumentPath.ROOT, 0);
            return Checked.invalid(findings.problems(lines, new PlacedTokens(DocumentPath.ROOT)));
        }
        Scan scan = Scan.of(text, shape, DocumentPath.ROOT, findings);
        D found = JsonFormat.bind(scan.tokens().replay(), type);
        if (found == null) {
            return Checked.invalid(findings.problems(lines, scan.tokens()));
        }
        Findings ofOtherRules = ofOtherRules(found);
        if (ofOtherRules.hasError()) {
            return Checked.invalid(ofOtherRules.problems(lines, scan.tokens()));
        }
        checkVersion(found, findings);
        if (!findings.isFull()) {
            Constraints.check(found, DocumentPath.ROOT, findings, constraints);
        }
        Optional<T> value = findings.isFull() ? Optional.empty() : content.apply(found, findings);
        return findings.checked(value, lines, scan.tokens());
    }

    /** Tells if a document is of another kind or newer: it follows other rules, and whatever else was found may be right. */
    private Findings ofOtherRules(D document) {
        Findings findings = new Findings();
        String foundKind = document.kind();
        Integer foundVersion = document.version();
        if (foundKind != null && !foundKind.equals(kind)) {
            findings.add(DocumentProblem.WRONG_KIND, DocumentPath.ROOT.at("kind"), Quotation.of(foundKind), kind);
        } else if (foundVersion != null && foundVersion > version) {
            findings.add(
                    DocumentProblem.NEWER_VERSION,
                    DocumentPath.ROOT.at("version"),
                    foundVersion.toString(),
                    Integer.toString(version));
        }
        return findings;
    }

    private void checkVersion(D document, Findings findings) {
        Integer foundVersion = document.version();
        if (foundVersion != null && foundVersion != version) {
            findings.add(
                    DocumentProblem.WRONG_VERSION,
                    DocumentPath.ROOT.at("version"),
                    foundVersion.toString(),
                    Integer.toString(version));
        }
    }
}
