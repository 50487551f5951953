package io.github.digitalskillmap.adaptation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts changes in the order of the document of an overlay: by kind of part and kind of change, what is amended of a part on
 * the same account together. Among the same, the order stays as it is: of parts that are added last, it matters.
 */
final class ChangeOrder {

    private static final List<Class<? extends Change>> ACTIONS = List.of(
            Change.Rescale.class, Change.Add.class, Change.Amend.class, Change.Retire.class, Change.Order.class);

    /** Where a change stands. */
    private record Place(PartKind kind, int action, int entry, int aspect) {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::kind)
                .thenComparing(Place::action)
                .thenComparing(Place::entry)
                .thenComparing(Place::aspect);
    }

    private final Map<Object, Integer> entries = new HashMap<>();

    private ChangeOrder() {}

    static List<Change> of(List<Change> changes) {
        ChangeOrder order = new ChangeOrder();
        Map<Change, Place> places = new HashMap<>();
        changes.forEach(change -> places.computeIfAbsent(change, order::place));
        List<Change> ordered = new ArrayList<>(changes);
        ordered.sort(Comparator.comparing(places::get, Place.ORDER));
        return ordered;
    }

    private Place place(Change change) {
        int action = ACTIONS.indexOf(change.getClass());
        if (change instanceof Change.Amend<?> amend) {
            int entry = entries.computeIfAbsent(List.of(amend.id(), amend.by()), any -> entries.size());
            return new Place(amend.id().kind(), action, entry, amend.aspect().place());
        }
        PartKind kind = change instanceof Change.Order order
                ? order.kind()
                : change.part().orElseThrow().kind();
        return new Place(kind, action, 0, 0);
    }
}
