package io.github.digitalskillmap.json.document;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the parts of something into the entries of a document, and back. */
public final class Entries {

    private Entries() {}

    public static <T, E> List<@Nullable E> of(List<? extends T> parts, Function<T, E> entry) {
        return parts.stream().<@Nullable E>map(entry).toList();
    }

    /** Returns the parts of a list that was checked: it is there, and nothing in it is null. */
    public static <E, T> List<T> parts(@Nullable List<@Nullable E> entries, Function<E, T> part) {
        return Objects.requireNonNull(entries).stream()
                .map(entry -> part.apply(Objects.requireNonNull(entry)))
                .toList();
    }
}
