package io.github.digitalskillmap.adaptation;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.provenance.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells where each change stands in the document of an overlay, which lists changes by kind of part and kind of change. */
final class OverlayPaths {

    private final Map<DataPath, Integer> counts = new HashMap<>();
    private final Map<PartId, Map<Optional<Provenance>, DataPath>> entries = new HashMap<>();

    private OverlayPaths() {}

    /** Returns the paths of changes, in the same order. */
    static List<DataPath> of(List<Change> changes) {
        OverlayPaths paths = new OverlayPaths();
        List<DataPath> all = new ArrayList<>();
        changes.forEach(change -> all.add(paths.of(change)));
        return List.copyOf(all);
    }

    private DataPath of(Change change) {
        if (change instanceof Change.Add add) {
            return next(add.added().id().kind(), "add");
        }
        if (change instanceof Change.RetirePart retire) {
            return next(retire.id().kind(), "retire");
        }
        if (change instanceof Change.ReplaceScale) {
            return next(PartKind.SCALE, "replace");
        }
        if (change instanceof Change.Amend<?> amend) {
            // What is amended of a part on the same account stands in one entry.
            return entries.computeIfAbsent(amend.id(), any -> new HashMap<>())
                    .computeIfAbsent(amend.by(), any -> next(amend.id().kind(), "change"))
                    .at(amend.value().isPresent() ? amend.aspect().key() : "without");
        }
        PartKind kind = ((Change.Order) change).kind();
        return change.part().isPresent()
                ? next(kind, "order")
                : ROOT.at(kind.section()).at("order");
    }

    private DataPath next(PartKind kind, String action) {
        DataPath list = ROOT.at(kind.section()).at(action);
        return list.at(counts.merge(list, 1, Integer::sum) - 1);
    }
}
