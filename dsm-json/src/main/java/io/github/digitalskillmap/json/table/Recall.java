package io.github.digitalskillmap.json.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Remembers what names were found to mean: a table has the same few again and again, and to fold them takes long. */
final class Recall<K, V> {

    /** A table of any size may write the same name in any number of ways. */
    private static final int MOST = 10_000;

    private final Map<K, V> found = new HashMap<>();
    private final Function<K, Optional<V>> search;

    Recall(Function<K, Optional<V>> search) {
        this.search = search;
    }

    Optional<V> of(K name) {
        V known = found.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<V> meant = search.apply(name);
        if (meant.isPresent() && found.size() < MOST) {
            found.put(name, meant.get());
        }
        return meant;
    }
}
