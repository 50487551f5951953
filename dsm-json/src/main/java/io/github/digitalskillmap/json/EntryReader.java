package io.github.digitalskillmap.json;

import io.github.digitalskillmap.problem.Checked;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads values of one shape that have no header, as they stand within an object of another system. */
final class EntryReader<E> {

    private final Class<E> type;
    private final Shape shape;

    EntryReader(Class<E> type) {
        this.type = type;
        this.shape = Shape.of(type);
    }

    /** Reads a value; what the content gives counts only if no fault was found. */
    <T> Checked<T> read(String json, BiFunction<E, Findings, Optional<T>> content) {
        Findings findings = new Findings();
        if (json.isBlank()) {
            findings.add(DocumentProblem.EMPTY_DOCUMENT, DocumentPath.ROOT, 0);
            return Checked.invalid(findings.problems(json, new PlacedTokens()));
        }
        Scan scan = Scan.of(json, shape, findings);
        E entry = JsonFormat.bind(scan.tokens().replay(), type);
        Optional<T> value = Optional.empty();
        if (entry != null) {
            Constraints.check(entry, findings);
            value = content.apply(entry, findings);
        }
        return findings.isEmpty()
                ? Checked.valid(value.orElseThrow(), List.of())
                : Checked.invalid(findings.problems(json, scan.tokens()));
    }
}
