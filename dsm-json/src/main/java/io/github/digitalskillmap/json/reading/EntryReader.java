package io.github.digitalskillmap.json.reading;

import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.problem.Checked;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads values of one shape that have no header, as they stand within an object of another system. */
public final class EntryReader<E> {

    private final Class<E> type;
    private final Shape shape;

    public EntryReader(Class<E> type) {
        this.type = type;
        this.shape = Shape.of(type);
    }

    /** Reads a value; what the content gives counts only if no fault was found. */
    public <T> Checked<T> read(String json, BiFunction<E, Findings, Optional<T>> content) {
        return read(json, Lines.of(json), DocumentPath.ROOT, content);
    }

    /** Reads a value that stands at the given lines and path of a document. */
    public <T> Checked<T> read(
            String json, Lines lines, DocumentPath path, BiFunction<E, Findings, Optional<T>> content) {
        Findings findings = new Findings();
        if (json.isBlank()) {
            findings.add(DocumentProblem.EMPTY_DOCUMENT, path, 0);
            return Checked.invalid(findings.problems(lines, new PlacedTokens(path)));
        }
        Scan scan = Scan.of(json, shape, path, findings);
        E entry = JsonFormat.bind(scan.tokens().replay(), type);
        Optional<T> value = Optional.empty();
        if (entry != null && !findings.isFull()) {
            Constraints.check(entry, path, findings);
            value = content.apply(entry, findings);
        }
        return findings.checked(value, lines, scan.tokens());
    }
}
