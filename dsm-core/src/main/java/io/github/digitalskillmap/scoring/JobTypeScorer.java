package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamCatalogues;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.step.StepSet;
import io.github.digitalskillmap.wording.NearestIdentifiers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells exactly how far a person has met a job type.
 *
 * <p>Create one for a framework and share it: it prepares the job types once. Counted in steps, a score for a job type that asks for
 * skills and nothing else is then a few machine instructions, and a group of skills costs about as much as a line for each of its
 * levels would. What asks for exams or judgements, or combines others, and any other rule, is evaluated line by line, which takes
 * some microseconds.
 *
 * <p>For example:
 *
 * <pre>{@code
 * JobTypeScorer scorer = JobTypeScorer.of(TokyoFramework.policyVersion2());
 * JobTypeFulfilment fulfilment = scorer.score(person, TokyoJobTypes.UI_UX_DESIGNER);
 * fulfilment.certainShare();                        // such as 5/7
 * scorer.by(ScoringRule.NORMALISED)
 *         .score(person, TokyoJobTypes.UI_UX_DESIGNER); // by another rule
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
    private final ExamCatalogues exams;
    private final ScoringRule rule;
    private final Standing demanded;
    private final List<CompiledJobType> jobTypes;
    private final List<CompiledJobType> scored;
    private final List<UnscoredJobType> unscored;
    private final Map<JobTypeId, CompiledJobType> jobTypeById;

    private JobTypeScorer(
            Framework framework,
            ExamCatalogues exams,
            ScoringRule rule,
            Standing demanded,
            List<CompiledJobType> jobTypes) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.exams = Objects.requireNonNull(exams, "exams");
        this.rule = Objects.requireNonNull(rule, "rule");
        this.demanded = Objects.requireNonNull(demanded, "demanded");
        this.jobTypes = List.copyOf(Objects.requireNonNull(jobTypes, "jobTypes"));
        this.scored = jobTypes.stream()
                .filter(compiled -> compiled.unscored().isEmpty())
                .toList();
        this.unscored = jobTypes.stream()
                .flatMap(compiled -> compiled.unscored().stream())
                .toList();
        this.jobTypeById = new HashMap<>();
        jobTypes.forEach(compiled -> jobTypeById.put(compiled.jobType.id(), compiled));
    }

    /**
     * {@return a scorer for the job types of a framework, by the rule {@link ScoringRule#STEPS}, which takes facts of any
     * standing}
     *
     * @param framework the framework
     * @param catalogues where exams are looked up; none is needed if no job type asks for exams
     * @throws UnknownIdentifierException if a job type asks for an exam or exam level that no catalogue has
     * @throws IllegalArgumentException if two catalogues have the same exam or scale
     */
    public static JobTypeScorer of(Framework framework, ExamCatalogue... catalogues) {
        return of(framework, List.of(Objects.requireNonNull(catalogues, "catalogues")));
    }

    /**
     * {@return a scorer for the job types of a framework, by the rule {@link ScoringRule#STEPS}, which takes facts of any
     * standing}
     *
     * @param framework the framework
     * @param catalogues where exams are looked up; none is needed if no job type asks for exams
     * @throws UnknownIdentifierException if a job type asks for an exam or exam level that no catalogue has
     * @throws IllegalArgumentException if two catalogues have the same exam or scale
     */
    public static JobTypeScorer of(Framework framework, List<ExamCatalogue> catalogues) {
        return compiled(
                Objects.requireNonNull(framework, "framework"),
                ExamCatalogues.of(catalogues),
                ScoringRule.STEPS,
                Standing.SAMPLE);
    }

    private static JobTypeScorer compiled(
            Framework framework, ExamCatalogues exams, ScoringRule rule, Standing demanded) {
        RequirementEvaluator evaluator = new RequirementEvaluator(framework, exams);
        List<CompiledJobType> jobTypes = framework.jobTypes().stream()
                .map(jobType -> new CompiledJobType(framework, evaluator, jobType, rule))
                .toList();
        return new JobTypeScorer(framework, exams, rule, demanded, jobTypes);
    }

    /**
     * Returns a scorer that counts by another rule.
     *
     * @param other the rule
     * @return the scorer for that rule
     */
    public JobTypeScorer by(ScoringRule other) {
        Objects.requireNonNull(other, "other");
        return compiled(framework, exams, other, demanded);
    }

    /**
     * Returns a scorer that refuses a result that rests on a weaker fact than demanded.
     *
     * @param weakest the weakest standing that will do
     * @return a scorer that throws {@link UnmetStandingException} where that is not reached
     */
    public JobTypeScorer demanding(Standing weakest) {
        Objects.requireNonNull(weakest, "weakest");
        return new JobTypeScorer(framework, exams, rule, weakest, jobTypes);
    }

    /** {@return the framework whose job types are scored} */
    public Framework framework() {
        return framework;
    }

    /** {@return the rule that is counted by} */
    public ScoringRule rule() {
        return rule;
    }

    /**
     * Tells whether the result for a job type depends on a date.
     *
     * @param jobType the job type
     * @return true if it asks for exams or judgements, if only as desirable, and so must be scored as of a date
     * @throws UnknownIdentifierException if the job type is not in the framework
     */
    public boolean dependsOnDate(JobTypeId jobType) {
        return compiled(jobType).dependsOnDate();
    }

    /**
     * Returns the weakest standing that a result for a job type rests on.
     *
     * @param jobType the job type
     * @return the standing that {@link JobTypeFulfilment#standing()} tells of each result
     * @throws UnknownIdentifierException if the job type is not in the framework
     */
    public Standing standing(JobTypeId jobType) {
        return compiled(jobType).standing();
    }

    /**
     * Returns the steps that a result for a job type is counted from, where it is counted from them alone: then the held
     * count is that of these steps in {@link SkillProfile#steps()}.
     *
     * @param jobType the job type
     * @return the steps; empty if the job type asks for more than skills, or the rule counts something else than steps
     * @throws UnknownIdentifierException if the job type is not in the framework
     * @throws UnmetStandingException if a standing is demanded and a result would rest on a weaker fact
     * @throws LevelNotStatedException if the job type is among those {@link #unscored()}
     */
    public Optional<StepSet> requiredSteps(JobTypeId jobType) {
        CompiledJobType compiled = compiled(jobType);
        demand(compiled);
        return compiled.stepsAlone();
    }

    /**
     * Holds a person against a job type that asks only for skills.
     *
     * @param profile what the person holds, in the same framework
     * @param jobType the job type
     * @return how far the job type is met
     * @throws UnknownIdentifierException if the job type is not in the framework
     * @throws IllegalArgumentException if the profile is of another framework, or the job type asks for exams or
     *     judgements, if only as desirable, which need a date
     * @throws UnmetStandingException if a standing is demanded and the result would rest on a weaker fact
     * @throws LevelNotStatedException if the job type is among those {@link #unscored()}
     */
    public JobTypeFulfilment score(SkillProfile profile, JobTypeId jobType) {
        return prepared(profile, jobType).score(profile);
    }

    /**
     * Holds a person against any job type, as of a date.
     *
     * @param profile what the person holds, in the same framework
     * @param jobType the job type
     * @param asOf the date for exams and judgements
     * @return how far the job type is met
     * @throws UnknownIdentifierException if the job type is not in the framework, or it asks for exams and the person
     *     passed one that no catalogue has
     * @throws IllegalArgumentException if the profile is of another framework
     * @throws UnmetStandingException if a standing is demanded and the result would rest on a weaker fact
     * @throws LevelNotStatedException if the job type is among those {@link #unscored()}
     */
    public JobTypeFulfilment score(SkillProfile profile, JobTypeId jobType, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return prepared(profile, jobType).score(profile, asOf);
    }

    private CompiledJobType prepared(SkillProfile profile, JobTypeId jobType) {
        Objects.requireNonNull(profile, "profile");
        framework.requireSame(profile.framework());
        CompiledJobType compiled = compiled(jobType);
        demand(compiled);
        return compiled;
    }

    private CompiledJobType compiled(JobTypeId jobType) {
        CompiledJobType compiled = jobTypeById.get(Objects.requireNonNull(jobType, "jobType"));
        if (compiled == null) {
            throw unknown(jobType);
        }
        return compiled;
    }

    /** Looks for what may have been meant, apart from the way that every score takes. */
    private UnknownIdentifierException unknown(JobTypeId jobType) {
        return NearestIdentifiers.unknown(jobType, framework.edition(), framework.jobTypes());
    }

    private void demand(CompiledJobType compiled) {
        if (demanded != Standing.SAMPLE) {
            compiled.demand(demanded);
        }
    }

    /**
     * Lists the job types against which nobody can be scored.
     *
     * @return those that ask for a skill at a level that is not stated, in framework order; usually none
     */
    public List<UnscoredJobType> unscored() {
        return unscored;
    }

    /**
     * Holds a person against all job types that can be scored, which ask only for skills.
     *
     * @param profile what the person holds, in the same framework
     * @return these job types, by the share that is certainly met, the highest first; equal ones in framework order
     * @throws IllegalArgumentException if the profile is of another framework, or a job type asks for exams or
     *     judgements, which need a date
     * @throws UnmetStandingException if a standing is demanded and a result would rest on a weaker fact
     */
    public JobTypeRanking ranking(SkillProfile profile) {
        Objects.requireNonNull(profile, "profile");
        return ranking(profile, compiled -> compiled.score(profile));
    }

    /**
     * Holds a person against all job types that can be scored, as of a date.
     *
     * @param profile what the person holds, in the same framework
     * @param asOf the date for exams and judgements
     * @return these job types, by the share that is certainly met, the highest first; equal ones in framework order
     * @throws UnknownIdentifierException if a job type asks for exams and the person passed one that no catalogue has
     * @throws IllegalArgumentException if the profile is of another framework
     * @throws UnmetStandingException if a standing is demanded and a result would rest on a weaker fact
     */
    public JobTypeRanking ranking(SkillProfile profile, LocalDate asOf) {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(asOf, "asOf");
        return ranking(profile, compiled -> compiled.score(profile, asOf));
    }

    private JobTypeRanking ranking(SkillProfile profile, Function<CompiledJobType, JobTypeFulfilment> score) {
        framework.requireSame(profile.framework());
        JobTypeFulfilment[] ranked = new JobTypeFulfilment[scored.size()];
        for (int i = 0; i < ranked.length; i++) {
            CompiledJobType compiled = scored.get(i);
            demand(compiled);
            JobTypeFulfilment next = score.apply(compiled);
            int place = i;
            while (place > 0 && next.exceeds(ranked[place - 1])) {
                ranked[place] = ranked[place - 1];
                place--;
            }
            ranked[place] = next;
        }
        return new JobTypeRanking(ranked, unscored);
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a scorer for an equal framework by the same rule, with equal catalogues and the same demand
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof JobTypeScorer that
                        && demanded == that.demanded
                        && rule.equals(that.rule)
                        && exams.equals(that.exams)
                        && framework.equals(that.framework));
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return Objects.hash(framework, rule, demanded);
    }

    /**
     * Returns what is scored, by which rule and on which facts.
     *
     * @return such as {@code scorer for tokyo-dsm@2.0.0 by steps, demanding SAMPLE}
     */
    @Override
    public String toString() {
        return "scorer for " + framework + " by " + rule + ", demanding " + demanded;
    }
}
