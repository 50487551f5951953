package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.SkillId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The levels that job types need, as numbers in plain maps: what hand-written code would keep instead of a framework.
 *
 * <p>The maps keep the order of the framework, which a report needs, and are no slower to go through for that.
 */
final class Needs {

    private Needs() {}

    static Map<JobTypeId, Map<SkillId, Integer>> of(Framework framework) {
        Map<JobTypeId, Map<SkillId, Integer>> needs = new LinkedHashMap<>();
        for (JobType jobType : framework.jobTypes()) {
            needs.put(jobType.id(), of(framework, jobType));
        }
        return needs;
    }

    private static Map<SkillId, Integer> of(Framework framework, JobType jobType) {
        Map<SkillId, Integer> needs = new LinkedHashMap<>();
        for (JobTypeItem item : jobType.items()) {
            Requirement requirement = item.requirement();
            if (!(requirement instanceof SkillRequirement atLevel)) {
                throw new IllegalArgumentException("only skills at a level are compared, but there is " + requirement);
            }
            needs.put(atLevel.skill(), framework.stepCount(atLevel.skill(), atLevel.level()));
        }
        return needs;
    }
}
