package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * One invented person, written down twice: for hand-written code and for the library.
 *
 * @param levels the levels held, as numbers; a skill that was not assessed is not in the map
 * @param profile the same as a profile
 */
record SamplePerson(Map<SkillId, Integer> levels, SkillProfile profile) {

    /** One skill of so many is not assessed. */
    private static final int NOT_ASSESSED = 5;

    /** Returns people who differ, and the same ones each time. */
    static List<SamplePerson> people(Framework framework, int count) {
        Random random = new Random(2);
        return Stream.generate(() -> random(framework, random)).limit(count).toList();
    }

    private static SamplePerson random(Framework framework, Random random) {
        Map<SkillId, Integer> levels = new HashMap<>();
        for (Skill skill : framework.skills()) {
            if (random.nextInt(NOT_ASSESSED) > 0) {
                int steps = framework.scale(skill.scale()).stepCount();
                levels.put(skill.id(), random.nextInt(steps + 1));
            }
        }
        return of(framework, levels);
    }

    static SamplePerson of(Framework framework, Map<SkillId, Integer> levels) {
        SkillProfile.Builder profile = SkillProfile.builder(framework);
        levels.forEach((skill, level) -> {
            LevelScale scale = framework.scaleOf(skill);
            scale.atSteps(level).ifPresentOrElse(held -> profile.level(skill, held.id()), () -> profile.none(skill));
        });
        return new SamplePerson(levels, profile.build());
    }
}
