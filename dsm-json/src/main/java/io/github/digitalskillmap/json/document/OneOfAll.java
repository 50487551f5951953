package io.github.digitalskillmap.json.document;

import java.util.List;
import java.util.function.Function;

/** What all records of a document go by, which it names once. */
public final class OneOfAll {

    private OneOfAll() {}

    /**
     * Returns what all records go by; where there are none, the only one that there is.
     *
     * @throws IllegalArgumentException if they go by different ones, by one that is not known, or if there are no records and
     *     not just one is known
     */
    public static <R, T> T of(String name, List<R> records, Function<R, T> goesBy, List<T> known) {
        if (records.isEmpty()) {
            if (known.size() != 1) {
                throw new IllegalArgumentException(
                        "one " + name + " must be given where there are no records, but " + known.size() + " are");
            }
            return known.get(0);
        }
        T one = goesBy.apply(records.get(0));
        if (!known.contains(one)) {
            throw new IllegalArgumentException(name + " must be one of " + known + ", but was " + one);
        }
        for (R each : records) {
            if (!goesBy.apply(each).equals(one)) {
                throw new IllegalArgumentException(name + " must be " + one + ", but was " + goesBy.apply(each));
            }
        }
        return one;
    }
}
