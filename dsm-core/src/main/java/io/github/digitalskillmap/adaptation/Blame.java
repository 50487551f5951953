package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.adaptation.Workpiece.Node;
import io.github.digitalskillmap.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the change that a fault of the whole framework is due to. */
final class Blame {

    private static final Map<String, PartKind> WITHIN = Map.of(
            "items", PartKind.REQUIREMENT,
            "targets", PartKind.TARGET,
            "guides", PartKind.GUIDE);

    private final Workpiece workpiece;
    private final Map<String, Integer> changeOf = new HashMap<>();

    Blame(Workpiece workpiece) {
        this.workpiece = workpiece;
        workpiece.each(
                node -> node.change().ifPresent(change -> changeOf.put(node.id().name(), change)));
    }

    /** Returns the change of the part where the fault is, or else of a part that its sentence names. */
    Optional<Integer> of(Problem problem) {
        return at(problem.path().split("/"))
                .or(() -> problem.arguments().stream()
                        .map(changeOf::get)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    private Optional<Integer> at(String[] path) {
        for (PartKind kind : PartKind.values()) {
            if (path.length > 2 && kind.owner().isEmpty() && kind.section().equals(path[1])) {
                Node node = nth(workpiece.siblings(kind, Optional.empty()), path[2]);
                return within(node, path).or(node::change);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> within(Node node, String[] path) {
        return path.length > 4 && WITHIN.containsKey(path[3])
                ? nth(node.within(WITHIN.get(path[3])), path[4]).change()
                : Optional.empty();
    }

    private static Node nth(List<Node> nodes, String index) {
        return nodes.get(Integer.parseInt(index));
    }
}
