package io.github.digitalskillmap.lineage;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.provenance.Provenance;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Marks what an edition states itself, so that it can be told from what it takes over.
 *
 * @param edition the edition that states it
 * @since 0.1.0
 */
public record AdaptationMark(Edition edition) {

    /**
     * Returns the mark of an edition.
     *
     * @param edition the edition that states something
     */
    public AdaptationMark {
        Objects.requireNonNull(edition, "edition");
    }

    /**
     * Marks where something comes from, unless it tells already which adaptation states it.
     *
     * @param provenance where it comes from
     * @return the provenance with the mark
     */
    public Provenance on(Provenance provenance) {
        return provenance.adaptedBy().isPresent() ? provenance : provenance.adaptedBy(edition);
    }

    /**
     * Marks, of the things within a part, those that the base does not state just so.
     *
     * @param stated what the edition states
     * @param before what its base states
     * @param marked marks one of them
     * @param <T> what is stated
     * @return the things in their order, those of the base as they were
     */
    public <T> List<T> onNew(List<T> stated, List<T> before, UnaryOperator<T> marked) {
        return stated.stream()
                .map(each -> before.contains(each) ? each : marked.apply(each))
                .toList();
    }
}
