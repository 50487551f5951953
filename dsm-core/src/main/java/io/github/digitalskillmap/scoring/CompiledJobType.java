package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.step.StepSet;
import java.util.List;

/** A job type with its requirements as one set of steps, and the weakest standing that it rests on. */
final class CompiledJobType {

    final Framework framework;
    final JobType jobType;
    final StepSet required;
    final int size;
    final Standing standing;

    CompiledJobType(Framework framework, JobType jobType) {
        this.framework = framework;
        this.jobType = jobType;
        StepSet steps = framework.stepLayout().empty();
        for (JobTypeItem item : jobType.items()) {
            SkillRequirement requirement = item.requirement();
            steps = steps.required(
                    framework.lane(requirement.skill()), framework.steps(requirement.skill(), requirement.level()));
        }
        this.required = steps;
        this.size = steps.size();
        this.standing = framework.factsBehind(jobType.id()).stream()
                .map(Fact::standing)
                .reduce(Standing.PUBLISHED, Standing::weaker);
    }

    JobTypeFulfilment score(SkillProfile profile) {
        return new JobTypeFulfilment(
                this,
                profile,
                profile.steps().countOf(required),
                profile.steps().openOf(required));
    }

    void demand(Standing demanded) {
        if (!standing.reaches(demanded)) {
            List<Fact> weaker = framework.factsBehind(jobType.id()).stream()
                    .filter(fact -> !fact.standing().reaches(demanded))
                    .toList();
            throw new UnmetStandingException(jobType.id(), demanded, weaker);
        }
    }
}
