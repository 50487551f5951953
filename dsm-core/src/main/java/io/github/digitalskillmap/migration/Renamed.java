package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.identity.Identifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A rank, judgement or role of the old framework and what it is called in the new one. */
record Renamed<T extends Identifier>(T from, T to) {

    /** Returns what each is called; of one that is there twice, which is a fault, the first counts. */
    static <T extends Identifier> Map<T, T> map(List<Renamed<T>> all) {
        return all.stream().collect(Collectors.toUnmodifiableMap(Renamed::from, Renamed::to, (first, second) -> first));
    }
}
