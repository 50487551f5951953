package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.framework.Framework;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the changes that make one framework of another. */
final class Comparison {

    private final Framework before;
    private final Framework after;
    private final List<Change> changes = new ArrayList<>();

    Comparison(Framework before, Framework after) {
        this.before = before;
        this.after = after;
    }

    List<Change> changes() {
        compare(Optional.empty(), FrameworkParts.of(before), FrameworkParts.of(after));
        return changes;
    }

    private void compare(Optional<PartId> owner, List<Part> old, List<Part> young) {
        for (PartKind kind : PartKind.values()) {
            compare(kind, owner, byId(kind, old), byId(kind, young));
        }
    }

    private static Map<PartId, Part> byId(PartKind kind, List<Part> parts) {
        Map<PartId, Part> byId = new LinkedHashMap<>();
        parts.stream().filter(part -> part.id().kind() == kind).forEach(part -> byId.put(part.id(), part));
        return byId;
    }

    private void compare(PartKind kind, Optional<PartId> owner, Map<PartId, Part> old, Map<PartId, Part> young) {
        old.keySet().stream().filter(id -> !young.containsKey(id)).forEach(id -> changes.add(Change.retire(id)));
        Optional<PartId> last = Optional.empty();
        for (Part part : young.values()) {
            Part same = old.get(part.id());
            if (same == null) {
                changes.add(new Change.Add(part, last));
            } else {
                amend(same, part);
                compare(Optional.of(part.id()), same.parts(), part.parts());
            }
            last = Optional.of(part.id());
        }
        if (!isInOrder(old.keySet(), young.keySet())) {
            changes.add(new Change.Order(kind, owner, List.copyOf(young.keySet())));
        }
    }

    /**
     * Tells whether parts are in order once each that is new was put behind the one before it: that leaves those which were
     * there in the order that they had, and what is new before all of these, last.
     */
    private static boolean isInOrder(Set<PartId> old, Set<PartId> young) {
        List<PartId> were = old.stream().filter(young::contains).toList();
        List<PartId> are = young.stream().filter(old::contains).toList();
        return were.equals(are) && (are.isEmpty() || young.iterator().next().equals(are.get(0)));
    }

    private void amend(Part old, Part young) {
        Set<Aspect<?>> aspects = new LinkedHashSet<>(old.aspects());
        aspects.addAll(young.aspects());
        aspects.forEach(aspect -> amend(aspect, old, young));
    }

    private <V> void amend(Aspect<V> aspect, Part old, Part young) {
        Optional<V> value = young.find(aspect);
        if (!old.find(aspect).equals(value)) {
            changes.add(new Change.Amend<>(young.id(), aspect, value, Optional.empty()));
        }
    }
}
