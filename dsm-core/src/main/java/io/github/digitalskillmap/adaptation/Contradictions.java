package io.github.digitalskillmap.adaptation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds changes that speak of the same, before anything is changed. */
final class Contradictions {

    private final List<Change> changes;
    private final Map<Object, Integer> spokenFor = new HashMap<>();
    private final Set<PartId> gone = new HashSet<>();

    Contradictions(List<Change> changes) {
        this.changes = changes;
    }

    /** Tells each change that is at odds with an earlier one, by their numbers. */
    void each(BiConsumer<Integer, Integer> found) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) instanceof Change.Retire || changes.get(i) instanceof Change.Rescale) {
                claim(i, existence(changes.get(i)), found);
                gone.addAll(existence(changes.get(i)));
            }
        }
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (change instanceof Change.Add) {
                claim(i, existence(change), found);
            }
            if (change instanceof Change.Amend<?> amend) {
                claim(i, List.of(List.of(amend.id(), amend.aspect())), found);
            }
            if (change instanceof Change.Order order) {
                claim(i, List.of(List.of(order.kind(), order.part())), found);
            }
            if (!(change instanceof Change.Retire)) {
                checkOwners(i, change, found);
            }
        }
    }

    private static List<PartId> existence(Change change) {
        List<PartId> ids = new ArrayList<>(change.part().stream().toList());
        if (change instanceof Change.Rescale rescale) {
            ids.add(PartId.of(rescale.to().id()));
        }
        return ids;
    }

    private void claim(int change, List<?> slots, BiConsumer<Integer, Integer> found) {
        for (Object slot : slots) {
            Integer other = spokenFor.putIfAbsent(slot, change);
            if (other != null) {
                found.accept(change, other);
            }
        }
    }

    /** Checks that neither the part of a change nor what it belongs to is retired or added as a whole by another. */
    private void checkOwners(int change, Change what, BiConsumer<Integer, Integer> found) {
        for (Optional<PartId> id = owner(what); id.isPresent(); id = id.get().owner()) {
            Integer other = spokenFor.get(id.get());
            if (other != null && other != change && (gone.contains(id.get()) || what instanceof Change.Amend)) {
                found.accept(change, other);
            }
        }
    }

    private static Optional<PartId> owner(Change change) {
        return change instanceof Change.Add add ? add.added().id().owner() : change.part();
    }
}
