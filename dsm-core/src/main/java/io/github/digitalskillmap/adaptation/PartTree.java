package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.wording.Wording;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A framework that is being changed: its parts, each of which can be found, replaced, added, removed and moved. */
final class PartTree {

    private final Map<PartKind, Node.Siblings> nodes = new EnumMap<>(PartKind.class);
    private final Map<PartId, Node> index = new HashMap<>();

    PartTree(Framework framework) {
        FrameworkParts.of(framework).forEach(part -> put(part, null));
    }

    Optional<Node> find(PartId id) {
        return Optional.ofNullable(index.get(id));
    }

    /** Returns the parts of a kind that belong to an owner, or to the framework itself. */
    Node.Siblings siblings(PartKind kind, Optional<PartId> owner) {
        return owner.map(id -> find(id).orElseThrow().within(kind))
                .orElseGet(() -> nodes.computeIfAbsent(kind, any -> new Node.Siblings()));
    }

    private Node.Siblings siblings(PartId id) {
        return siblings(id.kind(), id.owner());
    }

    /** Adds a part, with those that belong to it, as the last of its kind. */
    Node add(Part part, int change) {
        return put(part, change);
    }

    private Node put(Part part, @Nullable Integer change) {
        Node node = new Node(part, change);
        siblings(part.id()).add(node);
        index.put(part.id(), node);
        part.parts().forEach(each -> put(each, change));
        return node;
    }

    void remove(Node node) {
        siblings(node.id()).remove(node);
        forget(node);
    }

    private void forget(Node node) {
        index.remove(node.id());
        node.within().values().forEach(some -> some.list().forEach(this::forget));
    }

    /** Puts another part, with those that belong to it, in the place of one. */
    void substitute(Node node, Part part, int change) {
        forget(node);
        node.substitute(part, change);
        index.put(part.id(), node);
        part.parts().forEach(each -> put(each, change));
    }

    /** Visits every part; those that belong to a part come behind it. */
    void each(Consumer<Node> visitor) {
        each(nodes, visitor);
    }

    private static void each(Map<PartKind, Node.Siblings> all, Consumer<Node> visitor) {
        all.values()
                .forEach(some -> some.list().forEach(node -> {
                    visitor.accept(node);
                    each(node.within(), visitor);
                }));
    }

    /** Puts all parts together. */
    Framework.Builder assemble(Edition edition, Wording name) {
        Framework.Builder framework = Framework.builder(edition, name);
        nodes.values().forEach(some -> some.list().forEach(node -> Assembly.add(node.assembled(), framework)));
        return framework;
    }
}
