package io.github.digitalskillmap.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Thrown where data is asked for and faults were found instead. It carries all of them.
 *
 * @since 0.1.0
 */
@SuppressWarnings("serial")
public final class InvalidDataException extends IllegalArgumentException {

    private final transient List<Problem> problems;

    /**
     * Creates an exception for the given problems.
     *
     * @param problems everything that was found, at least one
     * @throws IllegalArgumentException if there is no problem
     */
    public InvalidDataException(List<Problem> problems) {
        super(Objects.requireNonNull(problems, "problems").stream()
                .map(Problem::toString)
                .collect(Collectors.joining(System.lineSeparator())));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an exception for invalid data must have at least one problem");
        }
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns everything that was found.
     *
     * @return the problems, at least one
     * @throws IllegalStateException if this exception came by Java serialization, which carries its message only
     */
    public List<Problem> problems() {
        if (problems == null) {
            throw new IllegalStateException("only the message of an exception travels by Java serialization");
        }
        return problems;
    }
}
