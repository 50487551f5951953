package io.github.digitalskillmap.adaptation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of one kind that belong to the same, in their order. */
final class Siblings {

    private final Set<Node> nodes = new LinkedHashSet<>();
    private @Nullable List<Node> list;

    /** Returns the parts in their order; the list does not follow later changes. */
    List<Node> list() {
        if (list == null) {
            list = List.copyOf(nodes);
        }
        return list;
    }

    void add(Node node) {
        nodes.add(node);
        list = null;
    }

    void remove(Node node) {
        nodes.remove(node);
        list = null;
    }

    void order(Collection<Node> ordered) {
        nodes.clear();
        nodes.addAll(ordered);
        list = null;
    }

    /**
     * Moves parts behind others, those behind the same in the order given.
     *
     * @return those that have no place, since what they come behind comes behind them
     */
    Set<Node> arrange(Map<Node, List<Node>> behind) {
        Set<Node> moving = new LinkedHashSet<>();
        behind.values().forEach(moving::addAll);
        Set<Node> arranged = new LinkedHashSet<>();
        for (Node node : list()) {
            if (!moving.contains(node)) {
                arrange(node, behind, arranged);
            }
        }
        moving.removeAll(arranged);
        order(arranged);
        return moving;
    }

    /** Takes a part and, before the next, all that come behind it. */
    private static void arrange(Node first, Map<Node, List<Node>> behind, Set<Node> arranged) {
        Deque<Node> waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            arranged.add(node);
            List<Node> next = new ArrayList<>(behind.getOrDefault(node, List.of()));
            Collections.reverse(next);
            next.forEach(waiting::push);
        }
    }
}
