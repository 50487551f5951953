package io.github.digitalskillmap.lineage;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.LineageProblem;
import io.github.digitalskillmap.provenance.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one kind of an edition: those that it states, and those that it takes over from the edition it is based on.
 *
 * <p>A stated part takes the place of the one of the same identifier in the base; one that the base does not have comes behind
 * the others, in the order stated. Parts of a whole, once one is stated, are those stated and no others.
 *
 * <p>This class is mutable and not thread-safe.
 *
 * @param <I> the kind of identifier
 * @param <T> the kind of part
 */
public final class EditionParts<I extends Identifier, T extends Sourced> {

    private static final DataPath BASE = ROOT.at("base");
    private static final DataPath RETIRED = ROOT.at("retired");

    private final String key;
    private final Function<T, I> id;
    private final Marking<T> marking;
    private final boolean ofAWhole;
    private final List<T> stated = new ArrayList<>();
    private final List<T> base = new ArrayList<>();
    private final List<I> retired = new ArrayList<>();
    private @Nullable AdaptationMark mark;

    EditionParts(String key, Function<T, I> id, Marking<T> marking, boolean ofAWhole) {
        this.key = Objects.requireNonNull(key, "key");
        this.id = Objects.requireNonNull(id, "id");
        this.marking = Objects.requireNonNull(marking, "marking");
        this.ofAWhole = ofAWhole;
    }

    /**
     * States a part.
     *
     * @param part the part
     */
    public void add(T part) {
        stated.add(Objects.requireNonNull(part, "part"));
    }

    /**
     * Leaves a part of the base out.
     *
     * @param part the identifier of the part
     */
    public void retire(I part) {
        retired.add(Objects.requireNonNull(part, "part"));
    }

    /**
     * Takes over the parts that the base has.
     *
     * @param parts the parts of the base, each of another identifier
     */
    public void takeOver(List<T> parts) {
        base.clear();
        base.addAll(parts);
    }

    void markBy(Edition edition) {
        mark = new AdaptationMark(edition);
    }

    /**
     * Returns all parts that the edition has.
     *
     * @return the parts in their order, those of the edition itself marked if it has a base; worked out anew at each call
     */
    public List<T> all() {
        return placed().stream().map(Placed::part).toList();
    }

    /** Returns where the parts that the edition states stand in its document. */
    DataPath list() {
        return ROOT.at(key);
    }

    /** Returns all parts in their order, each with where it stands. */
    List<Placed<T>> placed() {
        List<T> base = ofAWhole && !stated.isEmpty() ? List.of() : this.base;
        Map<I, T> before = byIdentifier(base);
        Map<I, Placed<T>> replacing = new HashMap<>();
        List<Placed<T>> behind = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            I each = id.apply(stated.get(i));
            Placed<T> placed = new Placed<>(marked(stated.get(i), before.get(each)), each.toString(), path(i), true);
            if (!before.containsKey(each) || replacing.putIfAbsent(each, placed) != null) {
                behind.add(placed);
            }
        }
        Set<I> left = new HashSet<>(retired);
        List<Placed<T>> all = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            I each = id.apply(base.get(i));
            Placed<T> stays = replacing.get(each);
            if (stays != null) {
                all.add(stays);
            } else if (!left.contains(each)) {
                all.add(new Placed<>(base.get(i), each.toString(), BASE.at(path(i)), false));
            }
        }
        all.addAll(behind);
        return all;
    }

    private Map<I, T> byIdentifier(List<T> parts) {
        return parts.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private T marked(T part, @Nullable T before) {
        return mark == null ? part : marking.mark(part, before, mark);
    }

    private DataPath path(int index) {
        return list().at(index);
    }

    private boolean isAsBefore(T part, @Nullable T before) {
        return before != null
                && AdaptationMark.isSame(part, before, before.provenance(), by -> marking.mark(part, before, by));
    }

    private boolean areAsBefore() {
        return stated.size() == base.size()
                && IntStream.range(0, base.size()).allMatch(each -> isAsBefore(stated.get(each), base.get(each)));
    }

    /** Returns where a part is retired, if it is. */
    Optional<DataPath> pathOfRetired(String identifier) {
        return IntStream.range(0, retired.size())
                .filter(each -> retired.get(each).toString().equals(identifier))
                .mapToObj(each -> RETIRED.at(path(each)))
                .findFirst();
    }

    /** Returns what is wrong with taking over, from the base if there is one. */
    List<Problem> problems(@Nullable Edition from) {
        List<Problem> problems = new ArrayList<>();
        Map<I, T> before = byIdentifier(base);
        Set<I> statedIds = new HashSet<>();
        for (int i = 0; i < stated.size(); i++) {
            I each = id.apply(stated.get(i));
            statedIds.add(each);
            if (from != null && !ofAWhole && isAsBefore(stated.get(i), before.get(each))) {
                problems.add(LineageProblem.NO_EFFECT.at(path(i), each, from));
            }
        }
        if (from != null && ofAWhole && !base.isEmpty() && areAsBefore()) {
            problems.add(LineageProblem.NO_EFFECT.at(list(), key, from));
        }
        Set<I> seen = new HashSet<>();
        for (int i = 0; i < retired.size(); i++) {
            I each = retired.get(i);
            DataPath path = RETIRED.at(path(i));
            if (from == null) {
                problems.add(LineageProblem.NOTHING_TO_RETIRE.at(path, each));
            } else if (!before.containsKey(each)) {
                problems.add(LineageProblem.NOT_IN_BASE.at(path, each, from));
            } else if (!seen.add(each)) {
                problems.add(LineageProblem.RETIRED_TWICE.at(path, each));
            } else if (statedIds.contains(each)) {
                problems.add(LineageProblem.STATED_AND_RETIRED.at(path, each));
            }
        }
        return problems;
    }

    /** A part, and where it stands in the document of the edition. */
    record Placed<T>(T part, String id, DataPath path, boolean isStated) {}
}
