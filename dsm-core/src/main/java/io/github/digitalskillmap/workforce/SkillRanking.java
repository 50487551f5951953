package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The ranks of all skills of a framework by one measure, each among the skills of its
 * {@linkplain Framework#familyOf(SkillId) family}: digital tools never take a rank from digital skills. Skills of no family
 * are ranked among themselves. A rank may be known only between bounds: where numbers are equal,
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
     * @throws IllegalArgumentException if a rank is greater than the number of skills of the family
     */
    public static SkillRanking of(
            Framework framework, Wording measure, Map<SkillId, RankRange> ranks, Provenance provenance) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(ranks, "ranks");
        ranks.keySet().forEach(framework::skill);
        Function<Skill, List<Skill>> peers = peers(framework);
        return ImmutableSkillRanking.builder()
                .framework(framework)
                .measure(measure)
                .provenance(provenance)
                .addAllRanks(framework.skills().stream()
                        .map(skill -> Optional.ofNullable(ranks.get(skill.id()))
                                .orElseGet(() ->
                                        new RankRange(1, peers.apply(skill).size())))
                        .toList())
                .build();
    }

    /** Returns for each skill those among which it is ranked, itself with them: its family, or all that have none. */
    private static Function<Skill, List<Skill>> peers(Framework framework) {
        Function<Skill, Optional<IndicatorFamilyId>> family =
                skill -> framework.familyOf(skill.id()).map(IndicatorFamily::id);
        Map<Optional<IndicatorFamilyId>, List<Skill>> byFamily =
                framework.skills().stream().collect(Collectors.groupingBy(family));
        return family.andThen(own -> byFamily.getOrDefault(own, List.of()));
    }

    /** Ranks the skills by their numbers, in framework order, the greatest first. */
    static SkillRanking ofCounts(Framework framework, Wording measure, TieRule ties, List<CountRange> counts) {
        Function<Skill, List<Skill>> peers = peers(framework);
        return ImmutableSkillRanking.builder()
                .framework(framework)
                .measure(measure)
                .addAllRanks(framework.skills().stream()
                        .map(skill -> rank(framework, skill, peers.apply(skill), ties, counts))
                        .toList())
                .build();
    }

    private static RankRange rank(
            Framework framework, Skill skill, List<Skill> peers, TieRule ties, List<CountRange> counts) {
        CountRange own = counts.get(SkillLayout.of(framework).lane(skill.id()));
        List<CountRange> others = peers.stream()
                .filter(peer -> !peer.equals(skill))
                .map(peer -> counts.get(SkillLayout.of(framework).lane(peer.id())))
                .toList();
        return new RankRange(best(own, ties, others), worst(own, ties, others));
    }

    /** Returns the rank if this number is the greatest that it can be and all others the least. */
    private static int best(CountRange own, TieRule ties, List<CountRange> others) {
        long most = own.most();
        int before = 0;
        for (CountRange other : others) {
            if (other.least() > most || (other.least() == most && ties == TieRule.LAST)) {
                before++;
            }
        }
        return 1 + (most == 0 ? others.size() : before);
    }

    /** Returns the rank if this number is the least that it can be and all others the greatest. */
    private static int worst(CountRange own, TieRule ties, List<CountRange> others) {
        long least = own.least();
        int before = 0;
        for (CountRange other : others) {
            if (other.most() > least || (other.most() == least && ties != TieRule.FIRST)) {
                before++;
            }
        }
        return 1 + (least == 0 ? others.size() : before);
    }

    /** {@return the framework that has the skills} */
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
        Function<Skill, List<Skill>> peers = peers(framework());
        for (Skill skill : framework().skills()) {
            int most = peers.apply(skill).size();
            RankRange rank = rank(skill.id());
            if (rank.worst() > most) {
                throw new IllegalArgumentException(
                        "rank must be at most the number of skills, " + most + ", but was " + rank);
            }
        }
    }

    /**
     * {@return the rank of a skill}
     *
     * @param skill the skill
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public final RankRange rank(SkillId skill) {
        return ranks().get(SkillLayout.of(framework()).lane(Objects.requireNonNull(skill, "skill")));
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
