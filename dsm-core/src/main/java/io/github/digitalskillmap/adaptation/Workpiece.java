package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A framework that is being changed: its parts, each of which can be found, replaced, added, removed and moved. */
final class Workpiece {

    /** One part, with the change that it is due to. */
    static final class Node {

        private final Map<PartKind, List<Node>> within = new EnumMap<>(PartKind.class);
        private Part part;
        private @Nullable Integer change;

        private Node(Part part, @Nullable Integer change) {
            this.part = part;
            this.change = change;
        }

        /** Returns the part; of those that belong to it, what they were when it was put in. */
        Part part() {
            return part;
        }

        PartId id() {
            return part.id();
        }

        /** Replaces the part, on account of a change. */
        void replace(Part other, int by) {
            part = other;
            change = by;
        }

        /** Returns the number of the change that this part is due to, the latest if several. */
        Optional<Integer> change() {
            return Optional.ofNullable(change);
        }

        /** Returns the number of the latest change that a part of this one is due to. */
        Optional<Integer> latestWithin() {
            return within.values().stream()
                    .flatMap(List::stream)
                    .flatMap(node -> node.change().stream())
                    .max(Comparator.naturalOrder());
        }

        List<Node> within(PartKind kind) {
            return within.getOrDefault(kind, List.of());
        }

        private Part assembled() {
            List<Part> parts = new ArrayList<>();
            within.values().forEach(nodes -> nodes.forEach(node -> parts.add(node.assembled())));
            return part.withParts(parts);
        }
    }

    private final Map<PartKind, List<Node>> nodes = new EnumMap<>(PartKind.class);
    private final Map<PartId, Node> index = new HashMap<>();

    Workpiece(Framework framework) {
        FrameworkParts.of(framework).forEach(part -> add(part, null, Optional.empty()));
    }

    Optional<Node> find(PartId id) {
        return Optional.ofNullable(index.get(id));
    }

    /** Returns the parts of a kind that belong to an owner, or to the framework itself, in their order. */
    List<Node> siblings(PartKind kind, Optional<PartId> owner) {
        return owner.map(id -> index.get(id).within(kind)).orElseGet(() -> nodes.getOrDefault(kind, List.of()));
    }

    private List<Node> siblingsOf(PartId id) {
        Map<PartKind, List<Node>> all =
                id.owner().map(owner -> index.get(owner).within).orElse(nodes);
        return all.computeIfAbsent(id.kind(), any -> new ArrayList<>());
    }

    /** Adds a part and those that belong to it behind another, or last. */
    Node add(Part part, @Nullable Integer change, Optional<PartId> after) {
        Node node = new Node(part, change);
        List<Node> siblings = siblingsOf(part.id());
        siblings.add(after.map(id -> siblings.indexOf(index.get(id)) + 1).orElse(siblings.size()), node);
        index.put(part.id(), node);
        part.parts().forEach(each -> add(each, change, Optional.empty()));
        return node;
    }

    void remove(Node node) {
        siblingsOf(node.id()).remove(node);
        forget(node);
    }

    private void forget(Node node) {
        index.remove(node.id());
        node.within.values().forEach(all -> all.forEach(this::forget));
    }

    /** Puts another part in the place of one. */
    void substitute(Node node, Part part, int change) {
        int place = siblingsOf(node.id()).indexOf(node);
        remove(node);
        Node added = add(part, change, Optional.empty());
        List<Node> siblings = siblingsOf(part.id());
        siblings.remove(added);
        siblings.add(place, added);
    }

    void order(List<Node> ordered) {
        List<Node> siblings = siblingsOf(ordered.get(0).id());
        siblings.clear();
        siblings.addAll(ordered);
    }

    /** Visits every part, in an order in which those that belong to a part come behind it. */
    void each(Consumer<Node> visitor) {
        each(nodes, visitor);
    }

    private static void each(Map<PartKind, List<Node>> all, Consumer<Node> visitor) {
        all.values()
                .forEach(some -> some.forEach(node -> {
                    visitor.accept(node);
                    each(node.within, visitor);
                }));
    }

    /** Returns a part with those that belong to it, as they are now. */
    Part assembled(Node node) {
        return node.assembled();
    }

    /** Puts all parts together. */
    Framework.Builder assemble(Edition edition, Wording name) {
        Framework.Builder framework = Framework.builder(edition, name);
        nodes.values().forEach(some -> some.forEach(node -> Assembly.add(node.assembled(), framework)));
        return framework;
    }
}
