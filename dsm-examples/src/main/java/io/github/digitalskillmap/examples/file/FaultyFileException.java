package io.github.digitalskillmap.examples.file;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import java.nio.file.Path;
import java.util.List;

/** Thrown where a file that a command reads has faults: which file, and all of them. */
public final class FaultyFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient List<Problem> problems;

    private FaultyFileException(Path file, List<Problem> problems) {
        super("a file has faults");
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** Returns what was read of a file, or throws all its faults. */
    public static <T> T sound(Path file, Checked<T> read) {
        return read.value().orElseThrow(() -> new FaultyFileException(file, read.problems()));
    }

    /** Returns what tells the faults of a file. */
    static FaultyFileException of(Path file, List<Problem> faults) {
        return new FaultyFileException(file, faults);
    }

    /** Throws all faults of a file if there are any. */
    static void ifAny(Path file, List<Problem> problems) {
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new FaultyFileException(file, problems);
        }
    }

    /** Returns the file. */
    public Path file() {
        return file;
    }

    /** Returns all that was found in it, faults and notes. */
    public List<Problem> problems() {
        return problems;
    }
}
