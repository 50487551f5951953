package io.github.digitalskillmap.training;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.scoring.AllFulfilment;
import io.github.digitalskillmap.scoring.AnyFulfilment;
import io.github.digitalskillmap.scoring.ExamFulfilment;
import io.github.digitalskillmap.scoring.ExamLevelFulfilment;
import io.github.digitalskillmap.scoring.FulfilmentVisitor;
import io.github.digitalskillmap.scoring.GroupFulfilment;
import io.github.digitalskillmap.scoring.JudgementFulfilment;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.RequirementFulfilment;
import io.github.digitalskillmap.scoring.SkillFulfilment;
import io.github.digitalskillmap.skill.LevelScale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The levels and exams that a requirement lacks. No training is wanted for an exam level, which any of several exams reaches,
 * nor for a judgement.
 */
final class LackingNeeds implements FulfilmentVisitor<Stream<TrainingNeed>> {

    private final Framework framework;

    LackingNeeds(Framework framework) {
        this.framework = framework;
    }

    Stream<TrainingNeed> of(RequirementFulfilment fulfilment) {
        return fulfilment.outcome() == Outcome.MET ? Stream.empty() : fulfilment.accept(this);
    }

    @Override
    public Stream<TrainingNeed> skill(SkillFulfilment fulfilment) {
        LevelScale scale = framework.scaleOf(fulfilment.skill().id());
        return IntStream.rangeClosed(fulfilment.heldSteps() + 1, fulfilment.neededSteps())
                .mapToObj(scale::atSteps)
                .flatMap(level -> level.stream())
                .map(level -> new TrainingNeed.LevelNeed(fulfilment.skill().id(), level.id()));
    }

    @Override
    public Stream<TrainingNeed> exam(ExamFulfilment fulfilment) {
        return Stream.of(new TrainingNeed.ExamNeed(fulfilment.exam().id()));
    }

    @Override
    public Stream<TrainingNeed> examLevel(ExamLevelFulfilment fulfilment) {
        return Stream.empty();
    }

    @Override
    public Stream<TrainingNeed> judgement(JudgementFulfilment fulfilment) {
        return Stream.empty();
    }

    @Override
    public Stream<TrainingNeed> atLeast(GroupFulfilment fulfilment) {
        return ofParts(fulfilment);
    }

    @Override
    public Stream<TrainingNeed> allOf(AllFulfilment fulfilment) {
        return ofParts(fulfilment);
    }

    @Override
    public Stream<TrainingNeed> anyOf(AnyFulfilment fulfilment) {
        return ofParts(fulfilment);
    }

    private Stream<TrainingNeed> ofParts(RequirementFulfilment fulfilment) {
        return fulfilment.parts().stream().flatMap(this::of);
    }
}
