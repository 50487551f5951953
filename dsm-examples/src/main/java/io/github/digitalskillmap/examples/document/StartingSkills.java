package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.Skill;
import java.util.List;

/**
 * Skills that a document to begin with asks for.
 *
 * @param framework the framework that has them
 */
record StartingSkills(Framework framework) {

    private static final int NUMBER = 2;

    /** Returns the first skills of the framework, each at its first step. */
    List<SkillRequirement> asked() {
        return framework.skills().stream().limit(NUMBER).map(this::atFirstStep).toList();
    }

    private SkillRequirement atFirstStep(Skill skill) {
        return new SkillRequirement(
                skill.id(),
                framework.scale(skill.scale()).atSteps(1).orElseThrow().id());
    }
}
