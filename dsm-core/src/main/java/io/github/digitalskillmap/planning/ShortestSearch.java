package io.github.digitalskillmap.planning;

import io.github.digitalskillmap.profile.SkillProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound: whatever has no choice is taken, then the condition with the fewest ways is decided, the cheapest way
 * first. A branch is left once it cannot be shorter than the best found. The first way down always ends at a plan, so there is
 * one even where the effort does not suffice to prove it shortest.
 */
final class ShortestSearch {

    private final SkillProfile profile;
    private final int mostTried;
    private int tried;
    private boolean gaveUp;
    private @Nullable Choice best;

    ShortestSearch(SkillProfile profile, int mostTried) {
        this.profile = profile;
        this.mostTried = mostTried;
    }

    Choice shortest(List<Condition> conditions) {
        descend(conditions, Choice.nothing(profile));
        return Optional.ofNullable(best).orElseThrow();
    }

    boolean isProven() {
        return !gaveUp;
    }

    private void descend(List<Condition> conditions, Choice before) {
        Choice found = best;
        if (found != null && ++tried > mostTried) {
            gaveUp = true;
            return;
        }
        Decided decided = decide(conditions, before);
        if (found != null && decided.bound() >= found.cost()) {
            return;
        }
        if (decided.open.isEmpty()) {
            best = decided.choice;
            return;
        }
        for (List<Condition> way : decided.ways()) {
            if (!gaveUp) {
                descend(way, decided.choice);
            }
        }
    }

    /** Finds other choices that cost as much, as many as wanted at most. */
    List<Choice> others(List<Condition> conditions, Choice shortest, int most) {
        Map<Map<?, Integer>, Choice> found = new LinkedHashMap<>();
        found.put(shortest.heights(), shortest);
        tried = 0;
        collect(conditions, Choice.nothing(profile), shortest.cost(), most + 1, found);
        return found.values().stream().skip(1).toList();
    }

    private void collect(
            List<Condition> conditions, Choice before, int cost, int most, Map<Map<?, Integer>, Choice> found) {
        if (found.size() >= most || ++tried > mostTried) {
            return;
        }
        Decided decided = decide(conditions, before);
        if (decided.bound() > cost) {
            return;
        }
        if (decided.open.isEmpty()) {
            found.putIfAbsent(decided.choice.heights(), decided.choice);
            return;
        }
        for (List<Condition> way : decided.ways()) {
            collect(way, decided.choice, cost, most, found);
        }
    }

    /** Takes whatever has no choice, until only choices are left. */
    private static Decided decide(List<Condition> conditions, Choice before) {
        Choice choice = before;
        List<Condition> left = conditions;
        boolean isSettled = false;
        while (!isSettled) {
            List<Condition> open = new ArrayList<>();
            isSettled = true;
            for (Condition condition : left) {
                if (condition instanceof Condition.One one) {
                    choice = choice.with(one);
                    isSettled = false;
                } else if (condition instanceof Condition.Some some && !choice.meets(some)) {
                    Condition.Some rest = choice.rest(some);
                    boolean isForced = rest.count() == rest.of().size();
                    open.addAll(isForced ? rest.of() : List.of(rest));
                    isSettled &= !isForced;
                }
            }
            left = open;
        }
        return new Decided(choice, left.stream().map(Condition.Some.class::cast).toList());
    }

    /**
     * Where only choices are left.
     *
     * @param choice what was taken so far
     * @param open the conditions that can be met in several ways, none of them met
     */
    private record Decided(Choice choice, List<Condition.Some> open) {

        int bound() {
            return choice.cost()
                    + open.stream().mapToInt(choice::atLeastMore).max().orElse(0);
        }

        /** The ways to take the next part of the condition that has the fewest parts; each leaves out the parts before. */
        List<List<Condition>> ways() {
            Condition.Some next = open.stream()
                    .min(Comparator.comparingInt(some -> some.of().size()))
                    .orElseThrow();
            List<Condition> parts = next.of().stream()
                    .sorted(Comparator.comparingInt(choice::atLeastMore))
                    .toList();
            List<List<Condition>> ways = new ArrayList<>();
            for (int i = 0; i + next.count() <= parts.size(); i++) {
                List<Condition> way = new ArrayList<>(open);
                way.remove(next);
                way.add(parts.get(i));
                way.add(new Condition.Some(next.count() - 1, parts.subList(i + 1, parts.size())));
                ways.add(way);
            }
            return ways;
        }
    }
}
