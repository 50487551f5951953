package io.github.digitalskillmap.json.binding;

import io.github.digitalskillmap.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Says in a few words that a value has faults, without a word of the document.
 *
 * @since 0.1.0
 */
public final class FaultSummary {

    private FaultSummary() {}

    /**
     * Returns what a mapping exception says.
     *
     * @param type the type that was to be read
     * @param problems the faults, at least one
     * @return such as {@code Person has 2 faults: skill-not-found, missing-key}
     */
    public static String of(Class<?> type, List<Problem> problems) {
        Objects.requireNonNull(type, "type");
        String codes = Objects.requireNonNull(problems, "problems").stream()
                .map(problem -> problem.code().code())
                .distinct()
                .collect(Collectors.joining(", "));
        return type.getSimpleName() + " has " + (problems.size() == 1 ? "a fault" : problems.size() + " faults") + ": "
                + codes;
    }
}
