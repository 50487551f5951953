package io.github.digitalskillmap.exam;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which exam succeeds which. Finds what leads back to itself in a time that grows with the exams and successors alone (Kosaraju). */
final class Succession {

    private final Map<ExamId, List<ExamId>> successors;

    Succession(Map<ExamId, List<ExamId>> successors) {
        this.successors = successors;
    }

    /** Returns the exams that succeed themselves, at once or by way of others. */
    Set<ExamId> circular() {
        List<ExamId> order = walk(successors.keySet(), successors, new HashSet<>());
        Collections.reverse(order);
        Map<ExamId, List<ExamId>> predecessors = predecessors();
        Set<ExamId> circular = new HashSet<>();
        Set<ExamId> reached = new HashSet<>();
        for (ExamId id : order) {
            List<ExamId> together = walk(List.of(id), predecessors, reached);
            if (together.size() > 1 || next(successors, id).contains(id)) {
                circular.addAll(together);
            }
        }
        return circular;
    }

    private Map<ExamId, List<ExamId>> predecessors() {
        Map<ExamId, List<ExamId>> predecessors = new HashMap<>();
        successors.forEach((id, after) -> after.forEach(each ->
                predecessors.computeIfAbsent(each, any -> new ArrayList<>()).add(id)));
        return predecessors;
    }

    /** Lists what is reached for the first time, each after all that is reached from it. */
    private static List<ExamId> walk(Iterable<ExamId> starts, Map<ExamId, List<ExamId>> ways, Set<ExamId> reached) {
        List<ExamId> left = new ArrayList<>();
        Deque<Visit> open = new ArrayDeque<>();
        for (ExamId start : starts) {
            enter(start, ways, reached, open);
            while (!open.isEmpty()) {
                Visit visit = open.element();
                if (visit.rest().hasNext()) {
                    enter(visit.rest().next(), ways, reached, open);
                } else {
                    left.add(open.pop().id());
                }
            }
        }
        return left;
    }

    private static void enter(ExamId id, Map<ExamId, List<ExamId>> ways, Set<ExamId> reached, Deque<Visit> open) {
        if (reached.add(id)) {
            open.push(new Visit(id, next(ways, id).iterator()));
        }
    }

    private static List<ExamId> next(Map<ExamId, List<ExamId>> ways, ExamId id) {
        return ways.getOrDefault(id, List.of());
    }

    private record Visit(ExamId id, Iterator<ExamId> rest) {}
}
