package io.github.digitalskillmap.lineage;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.LineageProblem;
import io.github.digitalskillmap.provenance.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an edition is based on, if on anything, kind by kind of its parts.
 *
 * <p>This class is mutable and not thread-safe.
 */
final class Lineage {

    private final Edition edition;
    private final Map<DataPath, EditionParts<?, ?>> kinds = new LinkedHashMap<>();
    private @Nullable Edition base;

    private Lineage(Edition edition) {
        this.edition = edition;
    }

    /**
     * Returns the lineage of an edition that is based on no other.
     *
     * @param edition the edition
     * @return the lineage, without parts
     */
    static Lineage of(Edition edition) {
        return new Lineage(Objects.requireNonNull(edition, "edition"));
    }

    /**
     * Returns parts of one kind, each of which may be stated anew or left out.
     *
     * @param key the key of these parts in a document, such as {@code workplaces}
     * @param id what tells such a part
     * @param marking how such a part is marked
     * @param <I> the kind of identifier
     * @param <T> the kind of part
     * @return the parts, none yet
     */
    <I extends Identifier, T extends Sourced> EditionParts<I, T> parts(
            String key, Function<T, I> id, Marking<T> marking) {
        return add(new EditionParts<>(key, id, marking, false));
    }

    /**
     * Returns parts of one kind that mean something only together: whoever states one of them states all.
     *
     * @param key the key of these parts in a document, such as {@code goals}
     * @param id what tells such a part
     * @param marking how such a part is marked
     * @param <I> the kind of identifier
     * @param <T> the kind of part
     * @return the parts, none yet
     */
    <I extends Identifier, T extends Sourced> EditionParts<I, T> partsOfAWhole(
            String key, Function<T, I> id, Marking<T> marking) {
        return add(new EditionParts<>(key, id, marking, true));
    }

    private <I extends Identifier, T extends Sourced> EditionParts<I, T> add(EditionParts<I, T> parts) {
        kinds.put(parts.list(), parts);
        return parts;
    }

    /**
     * Bases the edition on another. The parts of that are taken over kind by kind.
     *
     * @param on the edition that it is based on
     * @throws IllegalArgumentException if the edition is based on itself
     * @throws IllegalStateException if it is based on an edition already
     */
    void base(Edition on) {
        if (on.equals(edition)) {
            throw new IllegalArgumentException("edition " + edition + " must be based on another than itself");
        }
        if (base != null) {
            throw new IllegalStateException("edition " + edition + " is based on " + base + " already");
        }
        base = on;
        kinds.values().forEach(parts -> parts.markBy(edition));
    }

    /**
     * Tells what is wrong with the edition: with what it takes over, and with all its parts together.
     *
     * @param found what is wrong with {@linkplain EditionParts#all() all parts}, at paths such as {@code /workplaces/3/name}
     * @return every fault, at its place in the document of the edition; what is wrong with a part taken over stands where what
     *     it speaks of is retired, or else below {@code /base}, by the place that the part has among those of its kind there
     */
    List<Problem> problems(List<Problem> found) {
        List<Problem> problems = new ArrayList<>();
        kinds.values().forEach(parts -> problems.addAll(parts.problems(base)));
        Map<DataPath, List<? extends EditionParts.Placed<?>>> placed = new HashMap<>();
        Set<Problem> told = new HashSet<>();
        for (Problem problem : found) {
            List<DataPath> way = problem.path().parts();
            EditionParts<?, ?> parts = way.size() < 2 ? null : kinds.get(way.get(0));
            if (parts == null) {
                problems.add(problem);
                continue;
            }
            EditionParts.Placed<?> part = placed.computeIfAbsent(way.get(0), list -> parts.placed())
                    .get(way.get(1).index().orElseThrow());
            Problem here = problem.at(way.stream().skip(2).reduce(part.path(), DataPath::at));
            Optional<Problem> named = part.isStated() ? Optional.empty() : stillNamed(problem, part);
            if (!part.isStated()) {
                Problem why = named.orElseGet(() -> doesNotFit(part));
                if (told.add(why)) {
                    problems.add(why);
                }
            }
            if (named.isEmpty()) {
                problems.add(here);
            }
        }
        return problems;
    }

    private Problem doesNotFit(EditionParts.Placed<?> part) {
        return LineageProblem.DOES_NOT_FIT.at(part.path(), part.id(), Objects.requireNonNull(base));
    }

    /** Returns the fault of retiring what a part of the base speaks of, if that is what is wrong with the part. */
    private Optional<Problem> stillNamed(Problem problem, EditionParts.Placed<?> part) {
        return problem.arguments().stream()
                .flatMap(argument -> kinds.values().stream()
                        .flatMap(parts -> parts.pathOfRetired(argument).stream())
                        .map(path ->
                                LineageProblem.STILL_NAMED.at(path, argument, part.id(), Objects.requireNonNull(base))))
                .findFirst();
    }
}
