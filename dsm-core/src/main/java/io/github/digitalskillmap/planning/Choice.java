package io.github.digitalskillmap.planning;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.SkillId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is chosen to be held beyond a profile, and how many actions that takes.
 *
 * @param profile what is held to begin with
 * @param heights how high each thing is to be held that is raised
 * @param cost the number of actions, each assessment among them
 */
record Choice(SkillProfile profile, Map<Identifier, Integer> heights, int cost) {

    static Choice nothing(SkillProfile profile) {
        return new Choice(profile, Map.of(), 0);
    }

    /** How high a thing is to be held; 0 if it is not raised. */
    int height(Identifier thing) {
        return heights.getOrDefault(thing, 0);
    }

    /** How many actions more it takes to hold a thing. */
    int more(Condition.One one) {
        Integer chosen = heights.get(one.thing());
        if (chosen != null) {
            return Math.max(0, one.height() - chosen);
        }
        if (one.thing() instanceof SkillId skill) {
            int lane = SkillLayout.of(profile.framework()).lane(skill);
            int missing = Math.max(0, one.height() - profile.steps().stepCount(lane));
            return missing == 0 || profile.steps().isAssessed(lane) ? missing : missing + 1;
        }
        return one.height();
    }

    Choice with(Condition.One one) {
        int more = more(one);
        if (more == 0) {
            return this;
        }
        Map<Identifier, Integer> higher = new LinkedHashMap<>(heights);
        higher.put(one.thing(), one.height());
        return new Choice(profile, higher, cost + more);
    }

    boolean meets(Condition condition) {
        return condition.match(one -> more(one) == 0, this::meetsSome);
    }

    private boolean meetsSome(Condition.Some some) {
        return some.of().stream().filter(this::meets).limit(some.count()).count() == some.count();
    }

    /** What is left of a condition that is not met: the parts that are not met, and how many of them it still takes. */
    Condition.Some rest(Condition.Some some) {
        List<Condition> unmet = some.of().stream().filter(part -> !meets(part)).toList();
        return new Condition.Some(some.count() - (some.of().size() - unmet.size()), unmet);
    }

    /** A number of actions below which the condition cannot be met from here. */
    int atLeastMore(Condition condition) {
        return condition.match(this::more, this::atLeastMoreOfSome);
    }

    private int atLeastMoreOfSome(Condition.Some some) {
        List<Integer> cheapest = some.of().stream()
                .map(this::atLeastMore)
                .sorted()
                .limit(some.count())
                .toList();
        Set<Identifier> things = new HashSet<>();
        boolean areApart =
                some.of().stream().allMatch(each -> each.match(one -> things.add(one.thing()), nested -> false));
        return areApart
                ? cheapest.stream().mapToInt(each -> each).sum()
                : cheapest.stream().mapToInt(each -> each).max().orElse(0);
    }
}
