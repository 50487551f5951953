package io.github.digitalskillmap.lineage;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Marks what an edition states itself, so that it can be told from what it takes over.
 *
 * <p>Whoever states something does not write the mark: what the base states is taken to be stated just so if it differs in its
 * mark alone.
 *
 * @param edition the edition that states it
 */
public record AdaptationMark(Edition edition) {

    /** Marks where something comes from, unless it tells already which adaptation states it. */
    public Provenance on(Provenance stated) {
        return stated.adaptedBy().isPresent() ? stated : stated.adaptedBy(edition);
    }

    /** Marks where something comes from, unless the base has the same from there; null if the base has something else. */
    public Provenance on(Provenance stated, @Nullable Provenance before) {
        return before != null && isSame(stated, before, before, mark -> mark.on(stated)) ? before : on(stated);
    }

    /**
     * Marks, of the things within a part, those that the base does not state just so.
     *
     * @param stated what the edition states
     * @param before what its base states
     * @param marked marks one of them
     * @param <T> what is stated
     * @return the things in their order, those of the base as they are there
     */
    public <T extends Sourced> List<T> onNew(List<T> stated, List<T> before, BiFunction<T, AdaptationMark, T> marked) {
        return stated.stream()
                .map(each -> before.stream()
                        .filter(known -> isSame(each, known, known.provenance(), mark -> marked.apply(each, mark)))
                        .findFirst()
                        .orElseGet(() -> marked.apply(each, this)))
                .toList();
    }

    /** Tells whether what is stated is what there is already, but for its mark. */
    static <T> boolean isSame(T stated, T before, Provenance origin, Function<AdaptationMark, T> marked) {
        return stated.equals(before)
                || origin.adaptedBy()
                        .map(AdaptationMark::new)
                        .map(marked)
                        .filter(before::equals)
                        .isPresent();
    }
}
