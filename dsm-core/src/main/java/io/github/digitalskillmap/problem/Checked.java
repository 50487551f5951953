package io.github.digitalskillmap.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that was checked: the value where it can be used, and everything that was found.
 *
 * <p>There is a value exactly when no problem is an error; nothing half-built is ever given out.
 *
 * <p>This class is immutable and thread-safe if the value is.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
public final class Checked<T> {

    private final @Nullable T value;
    private final List<Problem> problems;

    private Checked(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }

    /**
     * Returns a value that can be used.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param warnings what was found beside it; none of it an error
     * @return the checked value
     * @throws IllegalArgumentException if a problem is an error
     */
    public static <T> Checked<T> valid(T value, List<Problem> warnings) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(warnings, "warnings");
        if (hasError(warnings)) {
            throw new IllegalArgumentException("a valid value must not have errors, but has " + warnings);
        }
        return new Checked<>(value, warnings);
    }

    /**
     * Returns what was found in place of a value.
     *
     * @param <T> the type of the value
     * @param problems what was found; at least one an error
     * @return the checked value, without a value
     * @throws IllegalArgumentException if no problem is an error
     */
    public static <T> Checked<T> invalid(List<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        if (!hasError(problems)) {
            throw new IllegalArgumentException("an invalid value must have at least one error, but has " + problems);
        }
        return new Checked<>(null, problems);
    }

    /**
     * Returns a value with what was found, if none of that is an error, or else what was found alone.
     *
     * @param <T> the type of the value
     * @param problems what was found
     * @param value makes the value; called only if there is no error
     * @return the checked value
     */
    public static <T> Checked<T> of(List<Problem> problems, Supplier<? extends T> value) {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(value, "value");
        return hasError(problems) ? invalid(problems) : valid(value.get(), problems);
    }

    private static boolean hasError(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether there is a value.
     *
     * @return true if no problem is an error
     */
    public boolean isValid() {
        return value != null;
    }

    /** {@return the value, or empty if a problem is an error} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns everything that was found.
     *
     * @return the problems in the order of the data, empty if all is well
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Makes something else of the value.
     *
     * @param <U> the type of what is made
     * @param mapping makes it of the value; never gives null
     * @return what was made, with the same problems; without a value only the problems
     */
    public <U> Checked<U> map(Function<? super T, ? extends U> mapping) {
        Objects.requireNonNull(mapping, "mapping");
        return value == null ? new Checked<>(null, problems) : valid(mapping.apply(value), problems);
    }

    /**
     * Makes something else of the value that is checked in its turn.
     *
     * @param <U> the type of what is made
     * @param mapping makes it of the value
     * @return what was made, with the problems found before and those found then; without a value the problems found before
     */
    public <U> Checked<U> flatMap(Function<? super T, Checked<U>> mapping) {
        Objects.requireNonNull(mapping, "mapping");
        if (value == null) {
            return new Checked<>(null, problems);
        }
        Checked<U> next = mapping.apply(value);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(next.problems);
        return new Checked<>(next.value, all);
    }

    /**
     * {@return the value, or throws everything that was found}
     *
     * @throws InvalidDataException if a problem is an error
     */
    public T orElseThrow() {
        if (value == null) {
            throw new InvalidDataException(problems);
        }
        return value;
    }

    /**
     * Tells whether there is a value, and lists the problems. The value itself is left out: it may be personal data.
     *
     * @return a text for a developer
     */
    @Override
    public String toString() {
        return value == null ? "invalid " + problems : problems.isEmpty() ? "valid" : "valid " + problems;
    }
}
