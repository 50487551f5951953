package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Map;

/**
 * The least that hand-written code can do: one loop over a map, and a double comes out.
 *
 * <p>It is asked what the library is asked, for a person and the identifier of a job type. It must never be made slower:
 * the speed of the library is told as a multiple of it.
 */
final class MapLoop {

    private final Map<JobTypeId, Map<SkillId, Integer>> needs;

    MapLoop(Map<JobTypeId, Map<SkillId, Integer>> needs) {
        this.needs = needs;
    }

    double share(Map<SkillId, Integer> person, JobTypeId jobType) {
        Map<SkillId, Integer> needed = needs.get(jobType);
        if (needed == null) {
            throw new IllegalArgumentException("no job type " + jobType);
        }
        return share(person, needed);
    }

    static double share(Map<SkillId, Integer> person, Map<SkillId, Integer> needed) {
        int counted = 0;
        int total = 0;
        for (Map.Entry<SkillId, Integer> need : needed.entrySet()) {
            int level = need.getValue();
            counted += Math.min(person.getOrDefault(need.getKey(), 0), level);
            total += level;
        }
        return (double) counted / total;
    }
}
