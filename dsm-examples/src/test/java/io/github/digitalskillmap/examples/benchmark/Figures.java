package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.workforce.JobTypeSupply;
import io.github.digitalskillmap.workforce.SkillSupply;
import io.github.digitalskillmap.workforce.Supply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked of many people: how many of them hold each skill at each level and were assessed in it, and for each job type
 * the steps held of it and open, and how many meet it for certain and possibly.
 *
 * @param skills for each skill the number who were assessed, and who hold each of its steps, from low to high
 * @param jobTypes for each job type the steps held, the steps held or open, those who meet it, and who possibly do
 */
record Figures(Map<SkillId, List<Long>> skills, Map<JobTypeId, List<Long>> jobTypes) {

    /** Returns the figures of a framework whose scales begin with nothing and whose job types ask for skills only. */
    static Figures of(Supply supply) {
        Map<SkillId, List<Long>> skills = new LinkedHashMap<>();
        for (SkillSupply skill : supply.skills()) {
            skills.put(
                    skill.skill().id(),
                    skill.levels().stream().map(level -> level.atLeast()).toList());
        }
        Map<JobTypeId, List<Long>> jobTypes = new LinkedHashMap<>();
        for (JobTypeSupply jobType : supply.jobTypes()) {
            long all = supply.people()
                    * required(supply.framework(), jobType.jobType().id());
            jobTypes.put(
                    jobType.jobType().id(),
                    List.of(
                            steps(jobType.certainMean().orElseThrow(), all),
                            steps(jobType.possibleMean().orElseThrow(), all),
                            jobType.met(),
                            jobType.met() + jobType.open()));
        }
        return new Figures(skills, jobTypes);
    }

    private static long required(Framework framework, JobTypeId jobType) {
        return Needs.of(framework).get(jobType).values().stream()
                .mapToLong(steps -> steps)
                .sum();
    }

    private static long steps(Share mean, long all) {
        return mean.numerator().longValueExact() * (all / mean.denominator().longValueExact());
    }
}
