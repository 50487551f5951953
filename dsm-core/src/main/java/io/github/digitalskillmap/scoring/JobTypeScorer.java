package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Standing;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells exactly how far a person has met a job type.
 *
 * <p>Create one for a framework and share it: it prepares the job types once, so that a score is a few machine
 * instructions.
 *
 * <p>For example:
 *
 * <pre>{@code
 * JobTypeScorer scorer = JobTypeScorer.of(TokyoFramework.policyVersion2());
 * JobTypeFulfilment fulfilment = scorer.score(person, TokyoJobTypes.UI_UX_DESIGNER);
 * fulfilment.certainShare();                        // such as 5/7
 * scorer.demanding(Standing.PUBLISHED)
 *         .score(person, TokyoJobTypes.UI_UX_DESIGNER); // refused: its requirements are samples
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JobTypeScorer {

    private final Framework framework;
    private final List<CompiledJobType> jobTypes;
    private final Map<JobTypeId, CompiledJobType> jobTypeById;
    private final Standing demanded;

    private JobTypeScorer(Framework framework, List<CompiledJobType> jobTypes, Standing demanded) {
        this.framework = framework;
        this.jobTypes = jobTypes;
        this.jobTypeById = jobTypes.stream()
                .collect(Collectors.toUnmodifiableMap(compiled -> compiled.jobType.id(), compiled -> compiled));
        this.demanded = demanded;
    }

    /**
     * Returns a scorer for the job types of a framework, which takes facts of any standing.
     *
     * @param framework the framework
     * @return the scorer
     */
    public static JobTypeScorer of(Framework framework) {
        List<CompiledJobType> jobTypes = framework.jobTypes().stream()
                .map(jobType -> new CompiledJobType(framework, jobType))
                .toList();
        return new JobTypeScorer(framework, jobTypes, Standing.SAMPLE);
    }

    /**
     * Returns a scorer that refuses a result that rests on a weaker fact than demanded.
     *
     * @param weakest the weakest standing that will do
     * @return a scorer that throws {@link UnmetStandingException} where that is not reached
     */
    public JobTypeScorer demanding(Standing weakest) {
        return new JobTypeScorer(framework, jobTypes, weakest);
    }

    /**
     * Returns the framework whose job types are scored.
     *
     * @return the framework
     */
    public Framework framework() {
        return framework;
    }

    /**
     * Holds a person against a job type.
     *
     * @param profile what the person holds, in the same framework
     * @param jobType the job type
     * @return how far the job type is met, by the rule {@link ScoringRule#STEPS}
     * @throws UnknownIdentifierException if the job type is not in the framework
     * @throws IllegalArgumentException if the profile is of another framework
     * @throws UnmetStandingException if a standing is demanded and the result would rest on a weaker fact
     */
    public JobTypeFulfilment score(SkillProfile profile, JobTypeId jobType) {
        framework.requireSame(profile.framework());
        CompiledJobType compiled = jobTypeById.get(jobType);
        if (compiled == null) {
            throw new UnknownIdentifierException(jobType, framework.edition());
        }
        compiled.demand(demanded);
        return compiled.score(profile);
    }

    /**
     * Holds a person against all job types.
     *
     * @param profile what the person holds, in the same framework
     * @return all job types, by the share that is certainly met, the highest first; equal ones in framework order
     * @throws IllegalArgumentException if the profile is of another framework
     * @throws UnmetStandingException if a standing is demanded and a result would rest on a weaker fact
     */
    public JobTypeRanking rank(SkillProfile profile) {
        framework.requireSame(profile.framework());
        JobTypeFulfilment[] ranked = new JobTypeFulfilment[jobTypes.size()];
        for (int i = 0; i < ranked.length; i++) {
            CompiledJobType compiled = jobTypes.get(i);
            compiled.demand(demanded);
            JobTypeFulfilment next = compiled.score(profile);
            int place = i;
            while (place > 0 && next.exceeds(ranked[place - 1])) {
                ranked[place] = ranked[place - 1];
                place--;
            }
            ranked[place] = next;
        }
        return new JobTypeRanking(ranked);
    }

    /**
     * Returns what is scored, and on which facts.
     *
     * @return such as {@code scorer for tokyo-dsm@2.0.0, demanding SAMPLE}
     */
    @Override
    public String toString() {
        return "scorer for " + framework + ", demanding " + demanded;
    }
}
