package io.github.digitalskillmap.adaptation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds changes that speak of the same, before anything is changed. */
final class Contradictions {

    /**
     * Two changes that speak of the same.
     *
     * @param later the number of the later one
     * @param earlier the number of the earlier one
     * @param subject what both speak of
     */
    record Contradiction(int later, int earlier, Object subject) {}

    private final List<Change> changes;
    private final Map<PartId, Integer> wholes = new HashMap<>();
    private final Map<PartId, Map<Aspect<?>, Integer>> aspects = new HashMap<>();
    private final Map<PartKind, Map<Optional<PartId>, Integer>> orders = new EnumMap<>(PartKind.class);
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(List<Change> changes) {
        this.changes = changes;
    }

    static List<Contradiction> of(List<Change> changes) {
        Contradictions contradictions = new Contradictions(changes);
        for (int i = 0; i < changes.size(); i++) {
            contradictions.claim(i);
        }
        for (int i = 0; i < changes.size(); i++) {
            contradictions.checkWithin(i);
        }
        return contradictions.found;
    }

    /** Notes what a change speaks of, which no other may. */
    private void claim(int number) {
        Change change = changes.get(number);
        if (change instanceof Change.Amend<?> amend) {
            claim(aspects.computeIfAbsent(amend.id(), any -> new HashMap<>()), amend.aspect(), number, amend.id());
        } else if (change instanceof Change.Order order) {
            claim(orders.computeIfAbsent(order.kind(), any -> new HashMap<>()), order.part(), number, subject(order));
        } else {
            PartId part = change.part().orElseThrow();
            claim(wholes, part, number, part);
        }
        if (change instanceof Change.ReplaceScale rescale) {
            PartId scale = PartId.of(rescale.to().id());
            claim(wholes, scale, number, scale);
        }
    }

    /** Returns what an order is about. */
    static Object subject(Change.Order order) {
        return order.part().<Object>map(owner -> owner).orElse(order.kind().section());
    }

    private <K> void claim(Map<K, Integer> claims, K key, int number, Object subject) {
        Integer earlier = claims.putIfAbsent(key, number);
        if (earlier != null) {
            found.add(new Contradiction(number, earlier, subject));
        }
    }

    /** Checks that no other change adds, retires or replaces as a whole what a change speaks of a part of. */
    private void checkWithin(int number) {
        Change change = changes.get(number);
        boolean isWhole = !(change instanceof Change.Amend<?> || change instanceof Change.Order);
        Optional<PartId> id = change.part();
        Set<Integer> others = new HashSet<>();
        for (Optional<PartId> whole = isWhole ? id.flatMap(PartId::owner) : id;
                whole.isPresent();
                whole = whole.get().owner()) {
            Integer other = wholes.get(whole.get());
            if (other != null && others.add(other)) {
                found.add(new Contradiction(Math.max(number, other), Math.min(number, other), whole.get()));
            }
        }
    }
}
