package io.github.digitalskillmap.problem;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * One thing that is wrong with data: where, what was found, what was expected and what to do, in Japanese and English.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Problem {

    private static final Pattern CLAUSE = Pattern.compile("\\[\\[(.*?)]]");

    Problem() {}

    /**
     * {@return a problem of data that has no lines}
     *
     * @param code what kind of problem it is
     * @param path where in the data
     * @param arguments the texts that the sentence of the code names
     */
    public static Problem of(ProblemCode code, DataPath path, String... arguments) {
        return ImmutableProblem.builder()
                .code(code)
                .path(path)
                .addArguments(Objects.requireNonNull(arguments, "arguments"))
                .build();
    }

    /**
     * {@return a problem of data that has no lines}
     *
     * @param code what kind of problem it is
     * @param path where in the data
     * @param arguments the texts that the sentence of the code names
     */
    public static Problem of(ProblemCode code, DataPath path, List<String> arguments) {
        return ImmutableProblem.builder()
                .code(code)
                .path(path)
                .addAllArguments(Objects.requireNonNull(arguments, "arguments"))
                .build();
    }

    /** {@return what kind of problem it is} */
    public abstract ProblemCode code();

    /**
     * Returns where in the data it is.
     *
     * @return the path, the root for the data as a whole
     */
    public abstract DataPath path();

    /**
     * Returns where in the document it is.
     *
     * @return the position, or empty if the data did not come from a text document
     */
    public abstract Optional<Position> position();

    /**
     * Returns the texts that the sentence names.
     *
     * @return the arguments of the code's pattern
     */
    public abstract List<String> arguments();

    /** {@return what the problem does to the data} */
    public final Severity severity() {
        return code().severity();
    }

    /**
     * Returns the same problem at a position in a document.
     *
     * @param position where it is
     * @return the problem with that position
     */
    public final Problem at(Position position) {
        return ImmutableProblem.builder()
                .code(code())
                .path(path())
                .position(position)
                .addAllArguments(arguments())
                .build();
    }

    /**
     * Returns the same problem at another path, of data that has no lines.
     *
     * @param path where in the data
     * @return the problem there, without a position
     */
    public final Problem at(DataPath path) {
        return ImmutableProblem.builder()
                .code(code())
                .path(path)
                .addAllArguments(arguments())
                .build();
    }

    /**
     * Writes the sentence that says what was found, what was expected and what to do.
     *
     * @param language Japanese, or else English is given
     * @return the sentence, without the path and position
     */
    public final String message(Locale language) {
        String pattern = CLAUSE.matcher(code().pattern().text(Objects.requireNonNull(language, "language")))
                .replaceAll(clause -> isSaid(clause.group(1)) ? Matcher.quoteReplacement(clause.group(1)) : "");
        return String.format(Locale.ROOT, pattern, arguments().toArray());
    }

    private boolean isSaid(String clause) {
        for (int i = 0; i < arguments().size(); i++) {
            if (arguments().get(i).isEmpty() && clause.contains("%" + (i + 1) + "$s")) {
                return false;
            }
        }
        return true;
    }

    /** {@return the problem on one line, in English} */
    @Override
    public final String toString() {
        return text(Locale.ENGLISH);
    }

    /**
     * Writes the problem on one line.
     *
     * @param language Japanese, or else English is given
     * @return position, path, message and code
     */
    public final String text(Locale language) {
        Objects.requireNonNull(language, "language");
        StringBuilder line = new StringBuilder();
        position().ifPresent(position -> line.append(position).append(' '));
        if (!path().equals(DataPath.ROOT)) {
            line.append(path()).append(": ");
        }
        return line.append(message(language))
                .append(" [")
                .append(code().code())
                .append(']')
                .toString();
    }
}
