package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.people.PlacedText;
import io.github.digitalskillmap.json.people.RecordFault;
import io.github.digitalskillmap.json.people.RecordFindings;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What was found in the cells of a table. Only the first of each severity are kept, and that there were more: a table may be
 * written to have nothing but faults.
 */
final class TableFindings implements RecordFindings {

    /** How many faults of a table are told; nobody mends as many before the table is read again. */
    static final int MOST = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /** Returns what is found in a table without text. */
    static TableFindings ofEmptyTable() {
        TableFindings findings = new TableFindings();
        findings.add(TableProblem.EMPTY_TABLE, DataPath.cell(1, 1));
        return findings;
    }

    void add(ProblemCode code, DataPath cell, String... arguments) {
        add(
                code.severity(),
                () -> Problem.of(code, cell, arguments).at(cell.cell().orElseThrow()));
    }

    @Override
    public void add(RecordFault fault, DataPath cell, String... arguments) {
        add(code(fault), cell, arguments);
    }

    @Override
    public String called(PlacedText before) {
        return before.place().toString();
    }

    @Override
    public String called(Wording name, String written) {
        return inEachLanguage(name);
    }

    /** Returns a name for a sentence of either language, such as {@code UXデザイン / UX design}. */
    static String inEachLanguage(Wording name) {
        return name.phrases().stream().map(Phrase::text).distinct().collect(Collectors.joining(" / "));
    }

    private static TableProblem code(RecordFault fault) {
        return switch (fault) {
            case UNSEEN_LETTER -> TableProblem.UNSEEN_LETTER;
            case CONTROL_IN_ID -> TableProblem.CONTROL_IN_ID;
            case UNSEEN_IN_ID -> TableProblem.UNSEEN_IN_ID;
            case ID_AS_NUMBER -> TableProblem.ID_AS_NUMBER;
            case SEVERAL_IN_ID -> TableProblem.SEVERAL_IN_ID;
            case DITTO_FOR_ID -> TableProblem.DITTO_FOR_ID;
            case REMARK_AS_ID -> TableProblem.REMARK_AS_ID;
            case ID_LOOKS_EQUAL -> TableProblem.ID_LOOKS_EQUAL;
            case SKILL_NOT_FOUND -> TableProblem.SKILL_NOT_FOUND;
            case REPEATED_SKILL -> TableProblem.REPEATED_SKILL;
            case LEVEL_NOT_FOUND -> TableProblem.LEVEL_NOT_FOUND;
            case WRONG_ORIGIN -> TableProblem.WRONG_ORIGIN;
            case RANK_NOT_FOUND -> TableProblem.RANK_NOT_FOUND;
            case DIFFERENT_RANK -> TableProblem.DIFFERENT_RANK;
            case JOB_TYPE_NOT_FOUND -> TableProblem.JOB_TYPE_NOT_FOUND;
            case EXAM_NOT_FOUND -> TableProblem.EXAM_NOT_FOUND;
            case AMBIGUOUS_EXAM -> TableProblem.AMBIGUOUS_EXAM;
            case REPEATED_EXAM -> TableProblem.REPEATED_EXAM;
            case INVALID_DATE -> TableProblem.INVALID_DATE;
            case AMBIGUOUS_DATE -> TableProblem.AMBIGUOUS_DATE;
            case DATE_AS_NUMBER -> TableProblem.DATE_AS_NUMBER;
            case DATE_NOT_OF_ERA -> TableProblem.DATE_NOT_OF_ERA;
            case DATE_BEFORE_PASS -> TableProblem.DATE_BEFORE_PASS;
            case DATE_BEFORE_REGISTRATION -> TableProblem.DATE_BEFORE_REGISTRATION;
            case DATE_TO_COME -> TableProblem.DATE_TO_COME;
            case OTHER_FRAMEWORK -> TableProblem.OTHER_FRAMEWORK;
            case INVALID_EDITION -> TableProblem.INVALID_EDITION;
            case JUDGEMENT_NOT_FOUND, WRONG_VERDICT, ROLE_NOT_FOUND, ROLE_NOT_ENTITLED, REPEATED_ATTESTATION ->
                throw new IllegalArgumentException("a table carries no attestations, but has " + fault);
        };
    }

    /** Adds what was found in the table as a whole, or nowhere in particular. */
    void add(ProblemCode code, String... arguments) {
        add(code.severity(), () -> Problem.of(code, DataPath.ROOT, arguments));
    }

    /** Adds what was found elsewhere, and that there was more of it than was told there. */
    void addAll(List<Problem> found) {
        for (Problem problem : found) {
            if (problem.code() == TableProblem.TOO_MANY_FAULTS) {
                counts.merge(Severity.ERROR, MOST + 1, Math::max);
            } else if (problem.code() == TableProblem.TOO_MANY_WARNINGS) {
                counts.merge(Severity.WARNING, MOST + 1, Math::max);
            } else {
                add(problem.severity(), () -> problem);
            }
        }
    }

    private void add(Severity severity, Supplier<Problem> problem) {
        if (counts.merge(severity, 1, Integer::sum) <= MOST) {
            problems.add(problem.get());
        }
    }

    boolean hasError() {
        return counts.containsKey(Severity.ERROR);
    }

    /** Tells whether there are more faults than are told: what is added makes no difference. */
    @Override
    public boolean isFull() {
        return hasMoreOf(Severity.ERROR);
    }

    private boolean hasMoreOf(Severity severity) {
        return counts.getOrDefault(severity, 0) > MOST;
    }

    /**
     * Lists the problems in the order of rows and columns, and at their end that there are more; what has no place comes
     * first.
     */
    List<Problem> problems() {
        List<Problem> told = new ArrayList<>(problems);
        told.sort(Comparator.comparing(
                (Problem problem) -> problem.position().orElse(null),
                Comparator.nullsFirst(Comparator.naturalOrder())));
        if (hasMoreOf(Severity.ERROR)) {
            told.add(more(TableProblem.TOO_MANY_FAULTS, told));
        }
        if (hasMoreOf(Severity.WARNING)) {
            told.add(more(TableProblem.TOO_MANY_WARNINGS, told));
        }
        return told;
    }

    /** Tells that there is more of what has the severity of the code, at the last place told. */
    private static Problem more(TableProblem code, List<Problem> told) {
        Problem more = Problem.of(code, DataPath.ROOT, Integer.toString(MOST));
        return told.get(told.size() - 1).position().map(more::at).orElse(more);
    }

    /** Returns the value beside the problems, or the problems in its place if one is an error. */
    <T> Checked<T> checked(T value) {
        return hasError() ? Checked.invalid(problems()) : Checked.valid(value, problems());
    }
}
