package io.github.digitalskillmap.adaptation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One part of a framework that is being changed, with the changes that it is due to. */
final class Node {

    private final Map<PartKind, Siblings> within = new EnumMap<>(PartKind.class);
    private final Map<String, Integer> amended = new HashMap<>();
    private Part part;
    private @Nullable Integer added;
    private @Nullable Integer moved;

    Node(Part part, @Nullable Integer added) {
        this.part = part;
        this.added = added;
    }

    /** Returns the part; of those that belong to it, what they were when it was put in. */
    Part part() {
        return part;
    }

    PartId id() {
        return part.id();
    }

    /** Sets the part as it is with another aspect, on account of a change. */
    void amend(Part other, Aspect<?> aspect, int by) {
        part = other;
        amended.put(aspect.key(), by);
    }

    /** Sets where the part comes from. */
    void source(Part other) {
        part = other;
    }

    /** Puts another part, without those that belong to it, in the place of this one. */
    void substitute(Part other, int by) {
        part = other;
        added = by;
        within.clear();
    }

    /** Notes that a change retired something that belongs to this part, or put it in order. */
    void move(int by) {
        moved = moved == null ? by : Math.max(moved, by);
    }

    Siblings within(PartKind kind) {
        return within.computeIfAbsent(kind, any -> new Siblings());
    }

    Map<PartKind, Siblings> within() {
        return within;
    }

    /** Returns the change that added this part. */
    Optional<Integer> added() {
        return Optional.ofNullable(added);
    }

    /** Returns the latest change that retired something that belongs to this part, or put it in order. */
    Optional<Integer> moved() {
        return Optional.ofNullable(moved);
    }

    /** Returns the change that brought an aspect about. */
    Optional<Integer> change(String aspect) {
        return Optional.ofNullable(amended.get(aspect)).or(this::added);
    }

    /** Returns the latest of changes, of which each may be none. */
    static Optional<Integer> latest(Stream<Optional<Integer>> changes) {
        return changes.flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** Returns the part with those that belong to it, as they are now. */
    Part assembled() {
        List<Part> parts = new ArrayList<>();
        within.values().forEach(some -> some.list().forEach(node -> parts.add(node.assembled())));
        return part.withParts(parts);
    }

    /** The parts of one kind that belong to the same, in their order. */
    static final class Siblings {

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
}
