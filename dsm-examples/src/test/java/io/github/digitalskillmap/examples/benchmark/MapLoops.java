package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What hand-written code does with many people: loops over their maps, each person looked at once. */
final class MapLoops {

    private final Map<SkillId, Integer> steps = new LinkedHashMap<>();
    private final Map<JobTypeId, Map<SkillId, Integer>> needs;

    MapLoops(Framework framework) {
        for (Skill skill : framework.skills()) {
            steps.put(skill.id(), framework.scale(skill.scale()).stepCount());
        }
        this.needs = Needs.of(framework);
    }

    /** Returns the figures of all people. */
    Figures count(Iterable<Map<SkillId, Integer>> people) {
        Map<SkillId, long[]> exactly = new LinkedHashMap<>();
        steps.forEach((skill, all) -> exactly.put(skill, new long[all + 1]));
        Map<JobTypeId, long[]> jobTypes = new LinkedHashMap<>();
        needs.keySet().forEach(jobType -> jobTypes.put(jobType, new long[4]));
        for (Map<SkillId, Integer> person : people) {
            for (Map.Entry<SkillId, Integer> held : person.entrySet()) {
                exactly.get(held.getKey())[held.getValue()]++;
            }
            for (Map.Entry<JobTypeId, Map<SkillId, Integer>> jobType : needs.entrySet()) {
                add(person, jobType.getValue(), jobTypes.get(jobType.getKey()));
            }
        }
        Map<SkillId, List<Long>> skills = new LinkedHashMap<>();
        exactly.forEach((skill, counts) -> skills.put(skill, atLeast(counts)));
        Map<JobTypeId, List<Long>> totals = new LinkedHashMap<>();
        jobTypes.forEach((jobType, counts) -> totals.put(jobType, List.of(counts[0], counts[1], counts[2], counts[3])));
        return new Figures(skills, totals);
    }

    private static void add(Map<SkillId, Integer> person, Map<SkillId, Integer> needed, long[] counts) {
        int held = 0;
        int possible = 0;
        int required = 0;
        for (Map.Entry<SkillId, Integer> need : needed.entrySet()) {
            int level = need.getValue();
            Integer known = person.get(need.getKey());
            held += known == null ? 0 : Math.min(known, level);
            possible += known == null ? level : Math.min(known, level);
            required += level;
        }
        counts[0] += held;
        counts[1] += possible;
        counts[2] += held == required ? 1 : 0;
        counts[3] += possible == required ? 1 : 0;
    }

    private static List<Long> atLeast(long[] exactly) {
        List<Long> atLeast = new ArrayList<>();
        long sum = 0;
        for (int level = exactly.length - 1; level >= 0; level--) {
            sum += exactly[level];
            atLeast.add(0, sum);
        }
        return atLeast;
    }
}
