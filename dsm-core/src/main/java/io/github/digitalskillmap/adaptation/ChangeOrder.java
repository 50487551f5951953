package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.provenance.Provenance;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts changes in the order of the document of an overlay: by kind of part and kind of change, what is amended of a part on
 * the same account together. Among the same, the order stays as it is: of parts that are added last, it matters.
 */
final class ChangeOrder {

    private static final List<Class<? extends Change>> ACTIONS = List.of(
            Change.ReplaceScale.class,
            Change.Add.class,
            Change.Amend.class,
            Change.RetirePart.class,
            Change.Order.class);

    /** Where a change stands. */
    private record Place(PartKind kind, int action, int entry, int aspect) {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::kind)
                .thenComparingInt(Place::action)
                .thenComparingInt(Place::entry)
                .thenComparingInt(Place::aspect);
    }

    private record Placed(Change change, Place place) {}

    private final Map<PartId, Map<Optional<Provenance>, Integer>> entries = new HashMap<>();
    private int last;

    private ChangeOrder() {}

    static List<Change> of(List<Change> changes) {
        ChangeOrder order = new ChangeOrder();
        return changes.stream()
                .map(change -> new Placed(change, order.place(change)))
                .sorted(Comparator.comparing(Placed::place, Place.ORDER))
                .map(Placed::change)
                .toList();
    }

    private Place place(Change change) {
        int action = ACTIONS.indexOf(change.getClass());
        if (change instanceof Change.Amend<?> amend) {
            int entry = entries.computeIfAbsent(amend.id(), any -> new HashMap<>())
                    .computeIfAbsent(amend.by(), any -> last++);
            return new Place(amend.id().kind(), action, entry, amend.aspect().place());
        }
        return new Place(change.kind(), action, 0, 0);
    }
}
