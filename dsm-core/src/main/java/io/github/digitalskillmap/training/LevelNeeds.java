package io.github.digitalskillmap.training;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.scoring.ExamFulfilment;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.RequirementFulfilment;
import io.github.digitalskillmap.scoring.SkillFulfilment;
import io.github.digitalskillmap.skill.LevelScale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the levels and exams that a requirement lacks.
 *
 * @param framework the framework of the requirement
 */
record LevelNeeds(Framework framework) {

    Stream<TrainingNeed> of(RequirementFulfilment requirement) {
        if (requirement.outcome() == Outcome.MET) {
            return Stream.empty();
        }
        if (requirement instanceof SkillFulfilment skill) {
            return levels(skill);
        }
        if (requirement instanceof ExamFulfilment exam) {
            return Stream.of(new TrainingNeed.ExamNeed(exam.exam().id()));
        }
        return requirement.parts().stream().flatMap(this::of);
    }

    private Stream<TrainingNeed> levels(SkillFulfilment skill) {
        LevelScale scale = framework.scaleOf(skill.skill().id());
        return IntStream.rangeClosed(skill.heldSteps() + 1, skill.neededSteps())
                .mapToObj(scale::atSteps)
                .flatMap(level -> level.stream())
                .map(level -> new TrainingNeed.LevelNeed(skill.skill().id(), level.id()));
    }
}
