package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * The ranks of all skills of a framework by one measure. A rank may be known only between bounds: where numbers are equal,
 * where people were not assessed, or where a published list does not tell.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class SkillRanking {

    SkillRanking() {}

    /**
     * Returns ranks that are known otherwise, such as those of a published list.
     *
     * @param framework the framework that has the skills
     * @param measure by what the skills are ranked
     * @param ranks the ranks that are known, at least between bounds; a skill that is left out may have any rank
     * @param provenance where the ranks come from
     * @return the ranking
     * @throws UnknownIdentifierException if a skill is not in the framework
     * @throws IllegalArgumentException if a rank is greater than the number of skills
     */
    public static SkillRanking of(
            Framework framework, Wording measure, Map<SkillId, RankRange> ranks, Provenance provenance) {
        ranks.keySet().forEach(framework::skill);
        RankRange any = new RankRange(1, framework.skills().size());
        return ImmutableSkillRanking.builder()
                .framework(framework)
                .measure(measure)
                .provenance(provenance)
                .addAllRanks(framework.skills().stream()
                        .map(skill -> ranks.getOrDefault(skill.id(), any))
                        .toList())
                .build();
    }

    /** Ranks the skills by their numbers, the greatest first. */
    static SkillRanking ofCounts(Framework framework, Wording measure, TieRule ties, List<CountRange> counts) {
        return ImmutableSkillRanking.builder()
                .framework(framework)
                .measure(measure)
                .addAllRanks(IntStream.range(0, counts.size())
                        .mapToObj(lane -> new RankRange(best(lane, ties, counts), worst(lane, ties, counts)))
                        .toList())
                .build();
    }

    /** Returns the rank if this number is the greatest that it can be and all others the least. */
    private static int best(int lane, TieRule ties, List<CountRange> counts) {
        long most = counts.get(lane).most();
        int before = 0;
        for (int other = 0; other < counts.size(); other++) {
            long least = counts.get(other).least();
            if (other != lane && (least > most || (least == most && ties == TieRule.LAST))) {
                before++;
            }
        }
        return most == 0 ? counts.size() : 1 + before;
    }

    /** Returns the rank if this number is the least that it can be and all others the greatest. */
    private static int worst(int lane, TieRule ties, List<CountRange> counts) {
        long least = counts.get(lane).least();
        int before = 0;
        for (int other = 0; other < counts.size(); other++) {
            long most = counts.get(other).most();
            if (other != lane && (most > least || (most == least && ties != TieRule.FIRST))) {
                before++;
            }
        }
        return least == 0 ? counts.size() : 1 + before;
    }

    /**
     * Returns the framework that has the skills.
     *
     * @return the framework
     */
    public abstract Framework framework();

    /**
     * Returns by what the skills are ranked.
     *
     * @return the measure, for a reader
     */
    public abstract Wording measure();

    /**
     * Returns where the ranks come from.
     *
     * @return the provenance of a list; empty where the ranks were counted
     */
    public abstract Optional<Provenance> provenance();

    /**
     * Returns the rank of each skill.
     *
     * @return the ranks, in framework order
     */
    public abstract List<RankRange> ranks();

    @Value.Check
    void check() {
        for (RankRange rank : ranks()) {
            if (rank.worst() > ranks().size()) {
                throw new IllegalArgumentException(
                        "rank must be at most the number of skills, " + ranks().size() + ", but was " + rank);
            }
        }
    }

    /**
     * Returns the rank of a skill.
     *
     * @param skill the skill
     * @return its rank
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public final RankRange rank(SkillId skill) {
        return ranks().get(framework().lane(skill));
    }

    /**
     * Returns by what is ranked.
     *
     * @return a text for a developer
     */
    @Override
    public final String toString() {
        return "ranks of " + framework() + " by " + measure();
    }
}
