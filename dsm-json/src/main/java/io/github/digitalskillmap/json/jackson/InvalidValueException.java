package io.github.digitalskillmap.json.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.digitalskillmap.json.binding.FaultSummary;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by Jackson 2 where a value of this library is read and faults were found instead. It carries all of them.
 *
 * <p>The path of a problem begins at the value; {@link #getPath()} tells where in the host's objects the value is. The
 * message tells the type and the codes, and nothing of what the document holds: neither the path through the host's objects,
 * whose keys may be those of people, nor a text. The {@linkplain #getCause() cause} is an {@link InvalidDataException}, whose
 * message has the sentences.
 *
 * @since 0.1.0
 */
@SuppressWarnings("serial")
public final class InvalidValueException extends MismatchedInputException {

    private final transient List<Problem> problems;

    InvalidValueException(@Nullable JsonParser parser, Class<?> type, List<Problem> problems) {
        super(parser, FaultSummary.of(type, problems), type);
        initCause(new InvalidDataException(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns everything that was found.
     *
     * @return the problems in the order of the document, at least one
     * @throws IllegalStateException if this exception came by Java serialization, which carries its message only
     */
    public List<Problem> problems() {
        if (problems == null) {
            throw new IllegalStateException("only the message of an exception travels by Java serialization");
        }
        return problems;
    }

    /**
     * Returns the type and the codes.
     *
     * @return such as {@code Person has 2 faults: skill-not-found, missing-key}
     */
    @Override
    public String getMessage() {
        return getOriginalMessage();
    }

    @Override
    public String getLocalizedMessage() {
        return getOriginalMessage();
    }
}
