package io.github.digitalskillmap.json.document.overlay;

import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.json.document.Origins;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes what an entry changes of a part, aspect by aspect.
 *
 * @since 0.1.0
 */
public interface Aspects {

    /**
     * Takes an aspect that is written in a form of its own.
     *
     * @param <E> the type of the entry
     * @param <V> the type of what the aspect holds
     * @param aspect the aspect
     * @param entry what is written, or null if the aspect is left alone
     * @param value turns what is written into what the aspect holds, given where the parts of the document come from
     */
    <E, V> void take(Aspect<V> aspect, @Nullable E entry, BiFunction<E, Origins, V> value);

    /**
     * Takes an aspect that does not depend on where anything comes from.
     *
     * @param <E> the type of the entry
     * @param <V> the type of what the aspect holds
     * @param aspect the aspect
     * @param entry what is written, or null if the aspect is left alone
     * @param value turns what is written into what the aspect holds
     */
    default <E, V> void take(Aspect<V> aspect, @Nullable E entry, Function<E, V> value) {
        take(aspect, entry, (written, origins) -> value.apply(written));
    }

    /**
     * Takes an aspect that is written as what it holds.
     *
     * @param <V> the type of what the aspect holds
     * @param aspect the aspect
     * @param value what it holds, or null if the aspect is left alone
     */
    default <V> void take(Aspect<V> aspect, @Nullable V value) {
        take(aspect, value, Function.<V>identity());
    }
}
