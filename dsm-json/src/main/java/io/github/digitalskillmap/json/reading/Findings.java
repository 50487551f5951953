package io.github.digitalskillmap.json.reading;

import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The faults of one document, as they are found.
 *
 * <p>Only the first of each severity are kept, and that there were more: a document may be written to have nothing but faults.
 */
public final class Findings {

    /** How many faults of a document are told; nobody mends as many before the document is read again. */
    public static final int MOST = 1_000;

    private static final int NOT_PLACED = -1;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final Set<DocumentPath> paths = new HashSet<>();
    private final Set<DocumentPath> unfinished = new HashSet<>();
    private final Set<DocumentPath> around = new HashSet<>();

    /** Adds a fault of the value at a path. */
    public void add(ProblemCode code, DocumentPath path, String... arguments) {
        add(code, path, false, NOT_PLACED, arguments);
    }

    /** Adds a fault of the key at the end of a path. */
    public void addAtKey(ProblemCode code, DocumentPath path, String... arguments) {
        add(code, path, true, NOT_PLACED, arguments);
    }

    /** Adds a fault at a place in the text. */
    public void add(ProblemCode code, DocumentPath path, int offset, String... arguments) {
        add(code, path, false, offset, arguments);
    }

    /** Adds a fault that was found in what the document says as a whole. */
    public void add(Problem problem) {
        add(DocumentPath.ROOT, problem);
    }

    /** Adds a fault that was found in what a part of the document says as a whole. */
    public void add(DocumentPath part, Problem problem) {
        if (isFull()) {
            return;
        }
        add(
                problem.code(),
                part.to(problem.path()),
                problem.arguments().stream().map(Quotation::ofNames).toArray(String[]::new));
    }

    private void add(ProblemCode code, DocumentPath path, boolean ofKey, int offset, String... arguments) {
        if (counts.merge(code.severity(), 1, Integer::sum) > MOST) {
            return;
        }
        findings.add(new Finding(code, path, ofKey, offset, List.of(arguments)));
        paths.add(path);
        DocumentPath each = path;
        while (each != null && around.add(each)) {
            each = each.parent();
        }
    }

    /** Builds what the document says as a whole and adds what is wrong with it, unless a fault was found before. */
    public <T> Optional<T> whole(Supplier<Checked<T>> whole) {
        return hasError() ? Optional.empty() : value(DocumentPath.ROOT, whole.get());
    }

    /** Returns what a part of the document says, unless it is at fault, and adds what is wrong with it. */
    public <T> Optional<T> value(DocumentPath path, Checked<T> checked) {
        checked.problems().forEach(problem -> add(path, problem));
        return checked.value();
    }

    /** Notes that the text broke off before the object or list at a path ended. */
    public void addUnfinished(DocumentPath path) {
        unfinished.add(path);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public boolean hasError() {
        return counts.containsKey(Severity.ERROR);
    }

    /** Tells whether there are more faults than are told: what is added makes no difference, and nothing more need be checked. */
    public boolean isFull() {
        return hasMoreOf(Severity.ERROR);
    }

    private boolean hasMoreOf(Severity severity) {
        return counts.getOrDefault(severity, 0) > MOST;
    }

    /** Tells whether a fault of exactly this path was found. */
    public boolean has(DocumentPath path) {
        return paths.contains(path);
    }

    /** Tells whether the text broke off before the object or list at a path ended: what is not there may yet come. */
    public boolean isUnfinished(DocumentPath path) {
        return unfinished.contains(path);
    }

    /** Tells whether a fault of this path or of one below it was found. */
    public boolean hasWithin(DocumentPath path) {
        return around.contains(path);
    }

    /** Tells whether the part at a path cannot be built: a fault of it was found, or it was not read to its end. */
    public boolean isDoubtful(DocumentPath path) {
        return hasWithin(path) || isUnfinished(path) || isFull();
    }

    /** Returns the value beside the warnings, or every fault in its place if one is an error. */
    public <T> Checked<T> checked(Optional<T> value, Lines lines, PlacedTokens tokens) {
        List<Problem> problems = problems(lines, tokens);
        return hasError() ? Checked.invalid(problems) : Checked.valid(value.orElseThrow(), problems);
    }

    /**
     * Lists the faults in the order of the text, and at their end that there are more. What is not there is told where it
     * should stand.
     */
    public List<Problem> problems(Lines lines, PlacedTokens tokens) {
        Map<DocumentPath, Integer> keys = tokens.keys(unplaced(Finding::ofKey));
        Map<DocumentPath, Integer> values = tokens.values(unplaced(finding -> !finding.ofKey()));
        List<Finding> placed = findings.stream()
                .map(finding -> finding.isPlaced() ? finding : finding.placed(finding.ofKey() ? keys : values))
                .sorted(Comparator.comparingInt(Finding::offset)
                        .thenComparing(finding -> finding.path().toString()))
                .toList();
        List<Problem> problems = new ArrayList<>();
        placed.forEach(finding -> problems.add(finding.problem().at(lines.at(finding.offset()))));
        if (hasMoreOf(Severity.ERROR)) {
            problems.add(more(DocumentProblem.TOO_MANY_FAULTS, problems));
        }
        if (hasMoreOf(Severity.WARNING)) {
            problems.add(more(DocumentProblem.TOO_MANY_WARNINGS, problems));
        }
        return problems;
    }

    /** Tells that there is more of what has the severity of the code, at the last place told. */
    private static Problem more(DocumentProblem code, List<Problem> told) {
        Problem more = Problem.of(code, DataPath.ROOT, Integer.toString(MOST));
        return told.get(told.size() - 1).position().map(more::at).orElse(more);
    }

    private List<DocumentPath> unplaced(Predicate<Finding> kind) {
        return findings.stream()
                .filter(kind)
                .filter(finding -> !finding.isPlaced())
                .map(Finding::path)
                .toList();
    }

    private record Finding(ProblemCode code, DocumentPath path, boolean ofKey, int offset, List<String> arguments) {

        boolean isPlaced() {
            return offset != NOT_PLACED;
        }

        Finding placed(Map<DocumentPath, Integer> offsets) {
            return new Finding(code, path, ofKey, Objects.requireNonNull(offsets.get(path)), arguments);
        }

        Problem problem() {
            return Problem.of(code, path.shown(), arguments);
        }
    }
}
