package io.github.digitalskillmap.json;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The faults of one document, as they are found. */
final class Findings {

    private static final int NOT_PLACED = -1;

    private final List<Finding> findings = new ArrayList<>();
    private final Set<DocumentPath> paths = new HashSet<>();
    private final Set<DocumentPath> unfinished = new HashSet<>();
    private final Set<DocumentPath> around = new HashSet<>();

    /** Adds a fault of the value at a path. */
    void add(ProblemCode code, DocumentPath path, String... arguments) {
        add(new Finding(code, path, false, NOT_PLACED, List.of(arguments)));
    }

    /** Adds a fault of the key at the end of a path. */
    void addAtKey(ProblemCode code, DocumentPath path, String... arguments) {
        add(new Finding(code, path, true, NOT_PLACED, List.of(arguments)));
    }

    /** Adds a fault at a place in the text. */
    void add(ProblemCode code, DocumentPath path, int offset, String... arguments) {
        add(new Finding(code, path, false, offset, List.of(arguments)));
    }

    /** Adds a fault that was found in what the document says as a whole. */
    void add(Problem problem) {
        add(
                problem.code(),
                DocumentPath.of(JsonPointer.compile(problem.path())),
                problem.arguments().stream().map(Quotation::ofNames).toArray(String[]::new));
    }

    private void add(Finding finding) {
        findings.add(finding);
        paths.add(finding.path());
        DocumentPath each = finding.path();
        while (each != null && around.add(each)) {
            each = each.parent();
        }
    }

    /** Notes that the text broke off before the object or list at a path ended. */
    void addUnfinished(DocumentPath path) {
        unfinished.add(path);
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    /** Tells whether a fault of exactly this path was found. */
    boolean has(DocumentPath path) {
        return paths.contains(path);
    }

    /** Tells whether the text broke off before the object or list at a path ended: what is not there may yet come. */
    boolean isUnfinished(DocumentPath path) {
        return unfinished.contains(path);
    }

    /** Tells whether a fault of this path or of one below it was found. */
    boolean hasWithin(DocumentPath path) {
        return around.contains(path);
    }

    /** Lists the faults in the order of the text. What is not there is told where it should stand. */
    List<Problem> problems(Lines lines, PlacedTokens tokens) {
        Map<DocumentPath, Integer> keys = tokens.keys(unplaced(Finding::ofKey));
        Map<DocumentPath, Integer> values = tokens.values(unplaced(finding -> !finding.ofKey()));
        return findings.stream()
                .map(finding -> finding.isPlaced() ? finding : finding.placed(finding.ofKey() ? keys : values))
                .sorted(Comparator.comparingInt(Finding::offset)
                        .thenComparing(finding -> finding.path().toString()))
                .map(finding -> finding.problem().at(lines.at(finding.offset())))
                .toList();
    }

    private Set<DocumentPath> unplaced(Predicate<Finding> kind) {
        Set<DocumentPath> unplaced = new HashSet<>();
        findings.stream().filter(kind).filter(finding -> !finding.isPlaced()).forEach(finding -> {
            for (DocumentPath path = finding.path(); path != null; path = path.parent()) {
                unplaced.add(path);
            }
        });
        return unplaced;
    }

    private record Finding(ProblemCode code, DocumentPath path, boolean ofKey, int offset, List<String> arguments) {

        boolean isPlaced() {
            return offset != NOT_PLACED;
        }

        /** Returns this at its path or, if nothing stands there, at what should hold it. */
        Finding placed(Map<DocumentPath, Integer> offsets) {
            for (DocumentPath nearest = path; nearest != null; nearest = nearest.parent()) {
                Integer found = offsets.get(nearest);
                if (found != null) {
                    return new Finding(code, path, ofKey, found, arguments);
                }
            }
            return new Finding(code, path, ofKey, 0, arguments);
        }

        Problem problem() {
            return Problem.of(code, path.toString(), arguments.toArray(String[]::new));
        }
    }
}
