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
final class OverlayPaths implements ChangeVisitor<DataPath> {

    private final Map<DataPath, Integer> counts = new HashMap<>();
    private final Map<PartId, Map<Optional<Provenance>, DataPath>> entries = new HashMap<>();

    private OverlayPaths() {}

    /** Returns the paths of changes, in the same order. */
    static List<DataPath> of(List<Change> changes) {
        OverlayPaths paths = new OverlayPaths();
        List<DataPath> all = new ArrayList<>();
        changes.forEach(change -> all.add(change.accept(paths)));
        return List.copyOf(all);
    }

    @Override
    public DataPath add(Change.Add change) {
        return next(change.added().id().kind(), "add");
    }

    @Override
    public DataPath retire(Change.RetirePart change) {
        return next(change.id().kind(), "retire");
    }

    @Override
    public DataPath replaceScale(Change.ReplaceScale change) {
        return next(PartKind.SCALE, "replace");
    }

    /** What is amended of a part on the same account stands in one entry. */
    @Override
    public <V> DataPath amend(Change.Amend<V> change) {
        return entries.computeIfAbsent(change.id(), any -> new HashMap<>())
                .computeIfAbsent(change.by(), any -> next(change.id().kind(), "change"))
                .at(change.value().isPresent() ? change.aspect().key() : "without");
    }

    @Override
    public DataPath order(Change.Order change) {
        return change.part().isPresent()
                ? next(change.kind(), "order")
                : ROOT.at(change.kind().section()).at("order");
    }

    private DataPath next(PartKind kind, String action) {
        DataPath list = ROOT.at(kind.section()).at(action);
        return list.at(counts.merge(list, 1, Integer::sum) - 1);
    }
}
