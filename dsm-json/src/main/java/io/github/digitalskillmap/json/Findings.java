package io.github.digitalskillmap.json;

import io.github.digitalskillmap.problem.Problem;
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

    /** Adds a fault whose place is not known yet. */
    void add(DocumentProblem code, DocumentPath path, String... arguments) {
        add(code, path, NOT_PLACED, arguments);
    }

    /** Adds a fault at a place in the text. */
    void add(DocumentProblem code, DocumentPath path, int offset, String... arguments) {
        findings.add(new Finding(code, path, offset, List.of(arguments)));
        paths.add(path);
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    /** Tells whether a fault of exactly this path was found. */
    boolean has(DocumentPath path) {
        return paths.contains(path);
    }

    /** Lists the faults in the order of the text. What is not there is told where it should stand. */
    List<Problem> problems(Lines lines, PlacedTokens tokens) {
        Map<DocumentPath, Integer> keys =
                tokens.keys(unplaced(finding -> finding.code().isAboutKey()));
        Map<DocumentPath, Integer> values =
                tokens.values(unplaced(finding -> !finding.code().isAboutKey()));
        return findings.stream()
                .map(finding -> finding.isPlaced()
                        ? finding
                        : finding.placed(finding.code().isAboutKey() ? keys : values))
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

    private record Finding(DocumentProblem code, DocumentPath path, int offset, List<String> arguments) {

        boolean isPlaced() {
            return offset != NOT_PLACED;
        }

        /** Returns this at its path or, if nothing stands there, at what should hold it. */
        Finding placed(Map<DocumentPath, Integer> offsets) {
            for (DocumentPath nearest = path; nearest != null; nearest = nearest.parent()) {
                Integer found = offsets.get(nearest);
                if (found != null) {
                    return new Finding(code, path, found, arguments);
                }
            }
            return new Finding(code, path, 0, arguments);
        }

        Problem problem() {
            return Problem.of(code, path.toString(), arguments.toArray(String[]::new));
        }
    }
}
