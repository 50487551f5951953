package io.github.digitalskillmap.planning;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.scoring.ExamLevelFulfilment;
import io.github.digitalskillmap.scoring.GroupFulfilment;
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
record ConditionReader(List<ExamCatalogue> catalogues, LocalDate asOf) {

    /** Returns the condition, or empty if no action can bring it about. */
    Optional<Condition> condition(RequirementFulfilment asked) {
        if (asked.outcome() == Outcome.MET) {
            return Optional.of(Condition.Some.all(List.of()));
        }
        if (asked instanceof SkillFulfilment skill) {
            return Optional.of(new Condition.One(skill.skill().id(), skill.neededSteps()));
        }
        if (asked.requirement() instanceof JudgementRequirement required) {
            return Optional.of(new Condition.One(required.judgement(), 1));
        }
        if (asked.requirement() instanceof ExamRequirement required) {
            return any(withSuccessors(required.exam()));
        }
        if (asked instanceof ExamLevelFulfilment level) {
            return any(atLeast(level.scale(), level.requirement()));
        }
        if (asked instanceof GroupFulfilment group) {
            return some(
                    group.requirement().count(),
                    group.candidates().stream().map(this::condition).toList());
        }
        return some(count(asked), asked.parts().stream().map(this::condition).toList());
    }

    private static int count(RequirementFulfilment asked) {
        return asked.requirement() instanceof AnyOf ? 1 : asked.parts().size();
    }

    private static Optional<Condition> some(int count, List<Optional<Condition>> parts) {
        List<Condition> possible = parts.stream().flatMap(Optional::stream).toList();
        return possible.size() < count ? Optional.empty() : Optional.of(new Condition.Some(count, possible));
    }

    private Optional<Condition> any(Stream<Exam> exams) {
        return some(
                1,
                exams.filter(exam -> exam.isActive(asOf))
                        .map(exam -> Optional.<Condition>of(new Condition.One(exam.id(), 1)))
                        .toList());
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
