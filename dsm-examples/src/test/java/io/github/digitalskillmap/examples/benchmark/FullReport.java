package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person has of one job type, in full and not to be changed: the result that hand-written code would return
 * where the library returns a fulfilment.
 *
 * @param jobType the job type
 * @param certain the share that is met
 * @param possible the share that is met if all that is not assessed turns out to be held
 * @param lines each skill needed
 * @param gaps the lines that are not met
 * @param ratios how much of each skill needed is held, from 0 to 1
 */
record FullReport(
        JobTypeId jobType,
        double certain,
        double possible,
        List<Line> lines,
        List<Line> gaps,
        Map<SkillId, Double> ratios) {

    /**
     * One skill needed.
     *
     * @param skill the skill
     * @param needed the level needed
     * @param held the level held, or null if it was not assessed
     */
    record Line(SkillId skill, int needed, @Nullable Integer held) {

        int counted() {
            return held == null ? 0 : Math.min(held, needed);
        }

        boolean isMet() {
            return counted() == needed;
        }
    }

    /**
     * Writes the reports. It must never be made slower: the speed of the library is told as a multiple of it.
     *
     * @param needs the levels that each job type needs
     */
    record Writer(Map<JobTypeId, Map<SkillId, Integer>> needs) {

        FullReport report(Map<SkillId, Integer> person, JobTypeId jobType) {
            Map<SkillId, Integer> needed = needs.get(jobType);
            if (needed == null) {
                throw new IllegalArgumentException("no job type " + jobType);
            }
            List<Line> lines = new ArrayList<>(needed.size());
            List<Line> gaps = new ArrayList<>();
            Map<SkillId, Double> ratios = new LinkedHashMap<>();
            int counted = 0;
            int open = 0;
            int total = 0;
            for (Map.Entry<SkillId, Integer> need : needed.entrySet()) {
                SkillId skill = need.getKey();
                int level = need.getValue();
                Line line = new Line(skill, level, person.get(skill));
                lines.add(line);
                if (!line.isMet()) {
                    gaps.add(line);
                }
                ratios.put(skill, (double) line.counted() / level);
                counted += line.counted();
                open += line.held() == null ? level : 0;
                total += level;
            }
            return new FullReport(
                    jobType,
                    (double) counted / total,
                    (double) (counted + open) / total,
                    Collections.unmodifiableList(lines),
                    Collections.unmodifiableList(gaps),
                    Collections.unmodifiableMap(ratios));
        }
    }
}
