package io.github.digitalskillmap.planning;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns what is asked of a person into what actions can bring about.
 *
 * @param catalogues where exams are looked up
 * @param asOf the date at which an exam must be held to be planned for
 */
record ConditionReader(List<ExamCatalogue> catalogues, LocalDate asOf)
        implements FulfilmentVisitor<Optional<Condition>> {

    /** Returns the condition, or empty if no action can bring it about. */
    Optional<Condition> condition(RequirementFulfilment asked) {
        if (asked.outcome() == Outcome.MET) {
            return Optional.of(Condition.Some.all(List.of()));
        }
        return asked.accept(this);
    }

    @Override
    public Optional<Condition> skill(SkillFulfilment asked) {
        return Optional.of(new Condition.One(asked.skill().id(), asked.neededSteps()));
    }

    @Override
    public Optional<Condition> atLeast(GroupFulfilment asked) {
        return some(asked.requirement().count(), asked.candidates());
    }

    @Override
    public Optional<Condition> exam(ExamFulfilment asked) {
        return any(withSuccessors(asked.requirement().exam()));
    }

    @Override
    public Optional<Condition> examLevel(ExamLevelFulfilment asked) {
        return any(atLeast(asked.scale(), asked.requirement()));
    }

    @Override
    public Optional<Condition> judgement(JudgementFulfilment asked) {
        return Optional.of(new Condition.One(asked.requirement().judgement(), 1));
    }

    @Override
    public Optional<Condition> allOf(AllFulfilment asked) {
        return some(asked.parts().size(), asked.parts());
    }

    @Override
    public Optional<Condition> anyOf(AnyFulfilment asked) {
        return some(1, asked.parts());
    }

    private Optional<Condition> some(int count, List<? extends RequirementFulfilment> parts) {
        return possible(count, parts.stream().map(this::condition));
    }

    private static Optional<Condition> possible(int count, Stream<Optional<Condition>> parts) {
        List<Condition> possible = parts.flatMap(Optional::stream).toList();
        return possible.size() < count ? Optional.empty() : Optional.of(new Condition.Some(count, possible));
    }

    private Optional<Condition> any(Stream<Exam> exams) {
        return possible(
                1, exams.filter(exam -> exam.isActive(asOf)).map(exam -> Optional.of(new Condition.One(exam.id(), 1))));
    }

    private Stream<Exam> withSuccessors(ExamId exam) {
        return catalogues.stream()
                .filter(catalogue -> catalogue.has(exam))
                .flatMap(catalogue -> Stream.concat(Stream.of(exam), catalogue.successorsOf(exam).stream())
                        .map(catalogue::exam));
    }

    private Stream<Exam> atLeast(ExamScale scale, ExamLevelRequirement required) {
        int needed = scale.position(required.level());
        return catalogues.stream()
                .flatMap(catalogue -> catalogue.exams().stream())
                .filter(exam -> exam.level()
                        .value()
                        .filter(level -> level.scale().equals(scale.id()) && scale.position(level) >= needed)
                        .isPresent());
    }
}
