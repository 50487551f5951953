package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Ranks by hand: the ratio of each job type by {@link MapLoop}, sorted.
 *
 * <p>It must never be made slower: the speed of the library is told as a multiple of it.
 */
final class SortedRatios {

    private static final Comparator<Ratio> BEST_FIRST = (one, other) -> Double.compare(other.share(), one.share());

    private final Map<JobTypeId, Map<SkillId, Integer>> needs;

    SortedRatios(Map<JobTypeId, Map<SkillId, Integer>> needs) {
        this.needs = needs;
    }

    /**
     * One place of the ranking.
     *
     * @param jobType the job type
     * @param share how much of it is met
     */
    record Ratio(JobTypeId jobType, double share) {}

    List<Ratio> rank(Map<SkillId, Integer> person) {
        Ratio[] ratios = new Ratio[needs.size()];
        int next = 0;
        for (Map.Entry<JobTypeId, Map<SkillId, Integer>> jobType : needs.entrySet()) {
            ratios[next++] = new Ratio(jobType.getKey(), MapLoop.share(person, jobType.getValue()));
        }
        Arrays.sort(ratios, BEST_FIRST);
        return Arrays.asList(ratios);
    }
}
