package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.RequirementVisitor;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.scoring.ItemFulfilment;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final List<Set<SkillId>> skillsOfLines;

    /**
     * What came of one person.
     *
     * @param fulfilment the score
     * @param closing the gaps of which each, closed alone, makes the person meet the job type
     */
    record Result(JobTypeFulfilment fulfilment, List<Gap> closing) {}

    IndividualScorer(JobTypeScorer scorer, JobType jobType, @Nullable LocalDate asOf) {
        this.scorer = scorer;
        this.jobType = jobType;
        this.asOf = asOf;
        SkillsNamed named = new SkillsNamed(scorer.framework());
        this.skillsOfLines = jobType.items().stream()
                .map(item -> item.requirement().accept(named).collect(Collectors.toSet()))
                .toList();
    }

    /** The skills that a requirement speaks of. */
    private record SkillsNamed(Framework framework) implements RequirementVisitor<Stream<SkillId>> {

        @Override
        public Stream<SkillId> skill(SkillRequirement requirement) {
            return Stream.of(requirement.skill());
        }

        @Override
        public Stream<SkillId> skillAtUnstatedLevel(UnstatedLevelRequirement requirement) {
            return Stream.of(requirement.skill());
        }

        @Override
        public Stream<SkillId> atLeast(GroupRequirement requirement) {
            return framework.skills(requirement).stream().map(Skill::id);
        }

        @Override
        public Stream<SkillId> exam(ExamRequirement requirement) {
            return Stream.empty();
        }

        @Override
        public Stream<SkillId> examLevel(ExamLevelRequirement requirement) {
            return Stream.empty();
        }

        @Override
        public Stream<SkillId> judgement(JudgementRequirement requirement) {
            return Stream.empty();
        }

        @Override
        public Stream<SkillId> allOf(AllOf requirement) {
            return requirement.parts().stream().flatMap(part -> part.accept(this));
        }

        @Override
        public Stream<SkillId> anyOf(AnyOf requirement) {
            return requirement.parts().stream().flatMap(part -> part.accept(this));
        }
    }

    Result score(SkillProfile profile) {
        JobTypeFulfilment fulfilment = fulfilment(profile);
        return new Result(fulfilment, closing(profile, fulfilment));
    }

    private JobTypeFulfilment fulfilment(SkillProfile profile) {
        LocalDate date = asOf;
        return date == null ? scorer.score(profile, jobType.id()) : scorer.score(profile, jobType.id(), date);
    }

    private List<Gap> closing(SkillProfile profile, JobTypeFulfilment fulfilment) {
        List<Gap> closing = new ArrayList<>();
        for (SkillId skill : skillsOfAllUnmet(fulfilment)) {
            Gap gap = closing(profile, skill);
            if (gap != null) {
                closing.add(gap);
            }
        }
        return closing;
    }

    /** Returns the skills that every line speaks of which is not met: no other can close them all. */
    private Set<SkillId> skillsOfAllUnmet(JobTypeFulfilment fulfilment) {
        Set<SkillId> common = null;
        List<ItemFulfilment> items = fulfilment.items();
        for (int line = 0; line < items.size(); line++) {
            ItemFulfilment item = items.get(line);
            if (item.item().importance().counts() && item.fulfilment().outcome() != Outcome.MET) {
                if (common == null) {
                    common = new HashSet<>(skillsOfLines.get(line));
                } else {
                    common.retainAll(skillsOfLines.get(line));
                }
            }
        }
        return common == null ? Set.of() : common;
    }

    /** Returns the least that has to be held of the skill so that the job type is met, or null if no level is enough. */
    private @Nullable Gap closing(SkillProfile profile, SkillId skill) {
        Framework framework = scorer.framework();
        LevelScale scale = framework.scaleOf(skill);
        int lane = SkillLayout.of(framework).lane(skill);
        if (!meetsAt(scale.stepCount(), profile, skill, scale)) {
            return null;
        }
        int steps = profile.steps().stepCount(lane) + 1;
        while (!meetsAt(steps, profile, skill, scale)) {
            steps++;
        }
        return new Gap(lane, steps);
    }

    private boolean meetsAt(int steps, SkillProfile profile, SkillId skill, LevelScale scale) {
        SkillProfile raised =
                profile.withLevel(skill, scale.atSteps(steps).orElseThrow().id());
        return fulfilment(raised).outcome() == Outcome.MET;
    }
}
