package io.github.digitalskillmap.json.document.overlay;

import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.overlay.name.PartName;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Checks that each entry changes something, and no two of them the same part on the same account. */
final class ChangedPartCheck {

    private record Account(PartName part, Optional<ProvenanceEntry> by) {}

    private final Findings findings;
    private final PartKind kind;
    private final Optional<ProvenanceEntry> ofDocument;
    private final Map<Account, DocumentPath> seen = new HashMap<>();

    ChangedPartCheck(Findings findings, PartKind kind, @Nullable ProvenanceEntry ofDocument) {
        this.findings = findings;
        this.kind = kind;
        this.ofDocument = Optional.ofNullable(ofDocument);
    }

    void check(DocumentPath path, ChangedPart change) {
        Set<String> changed = changed(change);
        without(path.at("without"), change, changed);
        String part = Quotation.ofNames(change.entry().told());
        if (changed.isEmpty() && change.without().isEmpty() && !findings.hasWithin(path)) {
            findings.add(PartProblem.NOTHING_CHANGED, path, part);
        }
        Account account =
                new Account(change.entry(), Optional.ofNullable(change.by()).or(() -> ofDocument));
        DocumentPath other = seen.putIfAbsent(account, path);
        if (other != null) {
            findings.add(PartProblem.REPEATED_CHANGE, path, part, other.toString());
        }
    }

    /** Returns the keys of the aspects that an entry sets. */
    private Set<String> changed(ChangedPart change) {
        Set<String> keys = new TreeSet<>();
        change.tell(kind, new Aspects() {
            @Override
            public <E, V> void take(Aspect<V> aspect, @Nullable E entry, BiFunction<E, Origins, V> value) {
                if (entry != null) {
                    keys.add(aspect.key());
                }
            }
        });
        return keys;
    }

    /** Checks that what is left out can be, and is not set at the same time. */
    private void without(DocumentPath path, ChangedPart change, Set<String> changed) {
        List<String> possible = Aspect.of(kind).stream()
                .filter(Aspect::isOptional)
                .map(Aspect::key)
                .filter(key -> !changed.contains(key))
                .toList();
        path.each(change.without(), (place, key) -> {
            if (!key.isBlank() && !possible.contains(key)) {
                findings.add(
                        PartProblem.UNKNOWN_WORD,
                        place,
                        Quotation.of(key),
                        possible.isEmpty() ? NearestNames.NOTHING : String.join(", ", possible));
            }
        });
    }
}
