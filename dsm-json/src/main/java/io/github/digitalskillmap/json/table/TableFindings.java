package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found in the cells of a table. */
final class TableFindings {

    private final List<Problem> problems = new ArrayList<>();

    void add(TableProblem code, CellAddress cell, String... arguments) {
        problems.add(Problem.of(code, cell.toString(), arguments).at(cell.position()));
    }

    /** Adds what was found in the table as a whole, or nowhere in particular. */
    void add(TableProblem code, String... arguments) {
        problems.add(Problem.of(code, "", arguments));
    }

    void addAll(List<Problem> found) {
        problems.addAll(found);
    }

    boolean hasError() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Lists the problems in the order of rows and columns; what has no place comes first. */
    List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparing(
                        (Problem problem) -> problem.position().orElse(null),
                        Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** Returns the value beside the problems, or the problems in its place if one is an error. */
    <T> Checked<T> checked(T value) {
        return hasError() ? Checked.invalid(problems()) : Checked.valid(value, problems());
    }
}
