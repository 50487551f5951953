package io.github.digitalskillmap.json;

import io.github.digitalskillmap.json.document.Document;
import io.github.digitalskillmap.problem.Checked;
import java.util.List;
import java.util.function.BiFunction;

/** Reads documents of one kind, as far as they can be understood without knowing what they are about. */
final class DocumentReader<D extends Document> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Class<D> type;
    private final Shape shape;
    private final String kind;
    private final int version;

    DocumentReader(Class<D> type, String kind, int version) {
        this.type = type;
        this.shape = Shape.of(type);
        this.kind = kind;
        this.version = version;
    }

    /** Reads a document; the value that the content gives counts only if no fault was found. */
    <T> Checked<T> read(String document, BiFunction<D, Findings, T> content) {
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
        if (isNewer(found)) {
            return Checked.invalid(newer(found).problems(lines, scan.tokens()));
        }
        checkHeader(found, findings);
        Constraints.check(found, scan, findings);
        T value = content.apply(found, findings);
        return findings.isEmpty()
                ? Checked.valid(value, List.of())
                : Checked.invalid(findings.problems(lines, scan.tokens()));
    }

    private boolean isNewer(D document) {
        Integer found = document.version();
        return found != null && found > version;
    }

    /** A newer document follows rules not known here: whatever else was found may be right. */
    private Findings newer(D document) {
        Findings findings = new Findings();
        findings.add(
                DocumentProblem.NEWER_VERSION,
                DocumentPath.ROOT.at("version"),
                String.valueOf(document.version()),
                Integer.toString(version));
        return findings;
    }

    private void checkHeader(D document, Findings findings) {
        String foundKind = document.kind();
        if (foundKind != null && !foundKind.equals(kind)) {
            findings.add(DocumentProblem.WRONG_KIND, DocumentPath.ROOT.at("kind"), Quotation.of(foundKind), kind);
        }
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
