package io.github.digitalskillmap.json.document.overlay;

import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is changed of one part on one account: the changes of an entry, and the entry of changes. */
public final class Amendments {

    private final PartId part;
    private final @Nullable ProvenanceEntry by;
    private final Map<Aspect<?>, Change.Amend<?>> changes = new LinkedHashMap<>();

    private Amendments(PartId part, @Nullable ProvenanceEntry by) {
        this.part = part;
        this.by = by;
    }

    /** Returns the changes of an entry that was checked. */
    public static Collection<Change.Amend<?>> of(PartKind kind, ChangedPart entry, Origins origins) {
        Amendments amendments = new Amendments(entry.entry().part(kind), entry.by());
        Optional<Provenance> by = Optional.of(origins.provenance(entry.by()));
        entry.tell(kind, new Aspects() {
            @Override
            public <E, V> void take(Aspect<V> aspect, @Nullable E written, BiFunction<E, Origins, V> value) {
                if (written != null) {
                    Optional<V> holds = Optional.of(value.apply(written, origins));
                    amendments.put(new Change.Amend<>(amendments.part, aspect, holds, by));
                }
            }
        });
        Aspect.of(kind).stream()
                .filter(aspect -> entry.without().contains(aspect.key()))
                .forEach(aspect -> amendments.put(new Change.Amend<>(amendments.part, aspect, Optional.empty(), by)));
        return amendments.changes.values();
    }

    /** Returns the changes of the same part and account together. */
    public static List<Amendments> of(List<Change.Amend<?>> changes, Provenance ofDocument) {
        Map<Object, Amendments> entries = new LinkedHashMap<>();
        for (Change.Amend<?> change : changes) {
            entries.computeIfAbsent(
                            List.of(change.id(), change.by()),
                            any -> new Amendments(change.id(), unless(ofDocument, change.by())))
                    .put(change);
        }
        return new ArrayList<>(entries.values());
    }

    /** Returns the entry of a provenance, or null if it is that of the document. */
    public static @Nullable ProvenanceEntry unless(Provenance ofDocument, Optional<Provenance> by) {
        return by.filter(each -> !each.equals(ofDocument))
                .map(ProvenanceEntry::from)
                .orElse(null);
    }

    private void put(Change.Amend<?> change) {
        if (changes.put(change.aspect(), change) != null) {
            throw new IllegalArgumentException(
                    change.aspect() + " of '" + part + "' must be changed once, but is twice");
        }
    }

    public PartId part() {
        return part;
    }

    @Nullable
    public ProvenanceEntry by() {
        return by;
    }

    /** Returns what is written of an aspect, or null if it is left alone or left out. */
    @SuppressWarnings("unchecked") // a change of an aspect holds what the aspect holds
    public <V, E> @Nullable E entry(Aspect<V> aspect, Function<V, E> entry) {
        Change.Amend<V> change = (Change.Amend<V>) changes.get(aspect);
        return change == null ? null : change.value().map(entry).orElse(null);
    }

    public <V> @Nullable V entry(Aspect<V> aspect) {
        return entry(aspect, Function.identity());
    }

    /** Returns the entries of what is written of an aspect that holds a list, or null as with {@link #entry}. */
    public <V, E> @Nullable List<@Nullable E> entries(Aspect<List<V>> aspect, Function<V, E> entry) {
        return this.<List<V>, List<@Nullable E>>entry(aspect, values -> Entries.of(values, entry));
    }

    @Nullable
    public List<@Nullable PhraseEntry> wording(Aspect<Wording> aspect) {
        return entry(aspect, PhraseEntry::from);
    }

    @Nullable
    public ProvenanceEntry provenance(Aspect<Provenance> aspect) {
        return entry(aspect, ProvenanceEntry::from);
    }

    /** Returns the keys of the aspects that are left out. */
    public List<@Nullable String> without() {
        return Entries.of(
                changes.values().stream()
                        .filter(change -> change.value().isEmpty())
                        .toList(),
                change -> change.aspect().key());
    }
}
