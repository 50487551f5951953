package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.step.StepSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A job type made ready for scoring by a rule: where it asks only for skills and groups of skills and the rule counts steps, its
 * skills are one set of steps, and a group is a few more.
 */
final class CompiledJobType {

    final Framework framework;
    final RequirementEvaluator evaluator;
    final JobType jobType;
    final ScoringRule rule;
    final int size;

    private final StepSet required;
    private final CompiledGroup[] groups;
    private final boolean packed;
    private final boolean isOfSkillsAlone;
    private final boolean dated;
    private final List<Fact> examFacts;
    private final @Nullable UnscoredJobType unscored;
    private @Nullable Standing standing;

    CompiledJobType(Framework framework, RequirementEvaluator evaluator, JobType jobType, ScoringRule rule) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.evaluator = Objects.requireNonNull(evaluator, "evaluator");
        this.jobType = Objects.requireNonNull(jobType, "jobType");
        this.rule = Objects.requireNonNull(rule, "rule");
        this.packed = rule.isPlainSteps()
                && jobType.items().stream()
                        .allMatch(item -> item.requirement() instanceof SkillRequirement
                                || item.requirement() instanceof GroupRequirement);
        this.isOfSkillsAlone =
                packed && jobType.items().stream().noneMatch(item -> item.requirement() instanceof GroupRequirement);
        this.dated =
                jobType.items().stream().anyMatch(item -> item.requirement().dependsOnDate());
        this.unscored = jobType.skillsAtUnstatedLevels().isEmpty() ? null : UnscoredJobType.of(framework, jobType);
        this.required = requiredSteps(framework, jobType);
        this.groups = groups(evaluator, jobType);
        this.size = required.size()
                + Stream.of(groups).mapToInt(CompiledGroup::size).sum();
        this.examFacts = jobType.items().stream()
                .flatMap(item -> evaluator.examFacts(item.requirement()))
                .toList();
    }

    private static StepSet requiredSteps(Framework framework, JobType jobType) {
        StepSet steps = SkillLayout.of(framework).steps().empty();
        for (JobTypeItem item : jobType.items()) {
            if (item.importance().counts() && item.requirement() instanceof SkillRequirement skill) {
                steps = steps.required(
                        SkillLayout.of(framework).lane(skill.skill()),
                        framework.stepCount(skill.skill(), skill.level()));
            }
        }
        return steps;
    }

    private static CompiledGroup[] groups(RequirementEvaluator evaluator, JobType jobType) {
        return jobType.items().stream()
                .filter(item -> item.importance().counts())
                .map(JobTypeItem::requirement)
                .filter(GroupRequirement.class::isInstance)
                .map(group -> evaluator.group((GroupRequirement) group))
                .toArray(CompiledGroup[]::new);
    }

    /** Returns how many of the required steps are certainly held. */
    int held(StepSet steps) {
        int held = steps.countOf(required);
        for (CompiledGroup group : groups) {
            held += group.held(steps);
        }
        return held;
    }

    /** Returns how many of the required steps may be held or not. */
    int open(StepSet steps) {
        int open = steps.openOf(required);
        for (CompiledGroup group : groups) {
            open += group.open(steps);
        }
        return open;
    }

    JobTypeFulfilment score(SkillProfile profile) {
        if (packed) {
            return new PackedFulfilment(this, profile);
        }
        requireScored();
        if (dated) {
            throw new IllegalArgumentException("job type '" + jobType.id()
                    + "' asks for exams or judgements, so it must be scored as of a date: give one");
        }
        return general(profile, LocalDate.EPOCH, Optional.empty());
    }

    JobTypeFulfilment score(SkillProfile profile, LocalDate asOf) {
        if (packed) {
            return new PackedFulfilment(this, profile);
        }
        requireScored();
        return general(profile, asOf, dated ? Optional.of(asOf) : Optional.empty());
    }

    private GeneralFulfilment general(SkillProfile profile, LocalDate asOf, Optional<LocalDate> shown) {
        List<ItemFulfilment> items = jobType.items().stream()
                .map(item -> item(item, evaluator.evaluate(item.requirement(), profile, asOf)))
                .toList();
        return new GeneralFulfilment(this, profile, shown, items);
    }

    ItemFulfilment item(JobTypeItem item, RequirementFulfilment fulfilment) {
        ImmutableItemFulfilment.Builder result =
                ImmutableItemFulfilment.builder().item(item).fulfilment(fulfilment);
        return item.importance().counts()
                ? result.counted(rule.part(new Counted(fulfilment, item.importance(), item.weight())))
                        .build()
                : result.build();
    }

    private void requireScored() {
        if (unscored != null) {
            throw new LevelNotStatedException(unscored);
        }
    }

    /** Returns the steps that the result is counted from, unless something else is. */
    Optional<StepSet> stepsAlone() {
        requireScored();
        return isOfSkillsAlone ? Optional.of(required) : Optional.empty();
    }

    /** Tells why nobody can be scored against it, if so. */
    Optional<UnscoredJobType> unscored() {
        return Optional.ofNullable(unscored);
    }

    /** Tells whether it asks for exams or judgements. */
    boolean dependsOnDate() {
        return dated;
    }

    /** The catalogues that the result can depend on. */
    List<Edition> catalogues() {
        return dated ? evaluator.catalogues() : List.of();
    }

    /** Finds the standing when it is first asked for; two threads that do so find the same. */
    Standing standing() {
        Standing found = standing;
        if (found == null) {
            found = facts().map(Fact::standing).reduce(Standing.PUBLISHED, Standing::weaker);
            standing = found;
        }
        return found;
    }

    private Stream<Fact> facts() {
        return Stream.concat(framework.factsBehind(jobType.id()).stream(), examFacts.stream());
    }

    void demand(Standing demanded) {
        if (!standing().reaches(demanded)) {
            throw UnmetStandingException.of(jobType.id(), demanded, facts());
        }
    }
}
