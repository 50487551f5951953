package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.AllFulfilment;
import io.github.digitalskillmap.scoring.AnyFulfilment;
import io.github.digitalskillmap.scoring.ExamFulfilment;
import io.github.digitalskillmap.scoring.ExamLevelFulfilment;
import io.github.digitalskillmap.scoring.FulfilmentVisitor;
import io.github.digitalskillmap.scoring.GroupFulfilment;
import io.github.digitalskillmap.scoring.ItemFulfilment;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.JudgementFulfilment;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.RequirementFulfilment;
import io.github.digitalskillmap.scoring.SkillFulfilment;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores people one after another against a job type that steps alone cannot tell of: one that asks for more than skills, or
 * any by another rule than steps.
 */
final class IndividualScorer {

    final JobType jobType;

    private final JobTypeScorer scorer;
    private final @Nullable LocalDate asOf;

    /**
     * What came of one person.
     *
     * @param fulfilment the score
     * @param items how far each line is met
     * @param closing the gaps of which each, closed alone, makes the person meet the job type
     */
    record Result(JobTypeFulfilment fulfilment, List<ItemFulfilment> items, List<Gap> closing) {}

    IndividualScorer(JobTypeScorer scorer, JobType jobType, @Nullable LocalDate asOf) {
        this.scorer = scorer;
        this.jobType = jobType;
        this.asOf = asOf;
    }

    Result score(SkillProfile profile) {
        JobTypeFulfilment fulfilment = fulfilment(profile);
        List<ItemFulfilment> items = fulfilment.items();
        return new Result(fulfilment, items, closing(items));
    }

    private JobTypeFulfilment fulfilment(SkillProfile profile) {
        LocalDate date = asOf;
        return date == null ? scorer.score(profile, jobType.id()) : scorer.score(profile, jobType.id(), date);
    }

    private List<Gap> closing(List<ItemFulfilment> items) {
        SkillLayout layout = SkillLayout.of(scorer.framework());
        return closingAll(items.stream()
                        .filter(item -> item.item().importance().counts())
                        .map(ItemFulfilment::fulfilment))
                .entrySet()
                .stream()
                .map(each -> new Gap(layout.lane(each.getKey()), each.getValue()))
                .toList();
    }

    /** Returns the skills of which each alone makes all met that is not, with the least steps that do; none if all is met. */
    private static Map<SkillId, Integer> closingAll(Stream<? extends RequirementFulfilment> all) {
        return all.filter(each -> each.outcome() != Outcome.MET)
                .map(each -> each.accept(Closing.OF_ONE))
                .reduce(IndividualScorer::both)
                .orElseGet(Map::of);
    }

    private static Map<SkillId, Integer> both(Map<SkillId, Integer> one, Map<SkillId, Integer> other) {
        Map<SkillId, Integer> both = new HashMap<>();
        one.forEach((skill, steps) -> {
            Integer more = other.get(skill);
            if (more != null) {
                both.put(skill, Math.max(steps, more));
            }
        });
        return both;
    }

    /** For what is not met the skills of which each alone makes it so, with the least steps that do. */
    private enum Closing implements FulfilmentVisitor<Map<SkillId, Integer>> {
        OF_ONE;

        @Override
        public Map<SkillId, Integer> skill(SkillFulfilment fulfilment) {
            return Map.of(fulfilment.skill().id(), fulfilment.neededSteps());
        }

        /** Where one skill is missing, any of those that are not held so far is enough. */
        @Override
        public Map<SkillId, Integer> atLeast(GroupFulfilment fulfilment) {
            Map<SkillId, Integer> missing = new HashMap<>();
            for (SkillFulfilment candidate : fulfilment.candidates()) {
                if (candidate.missingSteps() > 0) {
                    missing.put(candidate.skill().id(), candidate.neededSteps());
                }
            }
            int held = fulfilment.candidates().size() - missing.size();
            return held + 1 == fulfilment.requirement().count() ? missing : Map.of();
        }

        @Override
        public Map<SkillId, Integer> exam(ExamFulfilment fulfilment) {
            return Map.of();
        }

        @Override
        public Map<SkillId, Integer> examLevel(ExamLevelFulfilment fulfilment) {
            return Map.of();
        }

        @Override
        public Map<SkillId, Integer> judgement(JudgementFulfilment fulfilment) {
            return Map.of();
        }

        @Override
        public Map<SkillId, Integer> allOf(AllFulfilment fulfilment) {
            return closingAll(fulfilment.parts().stream());
        }

        @Override
        public Map<SkillId, Integer> anyOf(AnyFulfilment fulfilment) {
            Map<SkillId, Integer> any = new HashMap<>();
            for (RequirementFulfilment part : fulfilment.parts()) {
                part.accept(this).forEach((skill, steps) -> any.merge(skill, steps, Math::min));
            }
            return any;
        }
    }
}
