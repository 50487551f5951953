package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.RankScorer;
import io.github.digitalskillmap.scoring.UnscoredJobType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells whom the difference between two frameworks affects: whose share of which job type changes, and whose outcome for
 * which rank.
 *
 * <p>A job type that only the framework before has is told of those who had met a part of it, a rank of those who had met
 * its targets. What only the framework after has affects nobody yet; their {@link Difference} tells it. Counted is by the
 * rule {@link io.github.digitalskillmap.scoring.ScoringRule#STEPS}.
 *
 * <p>For example:
 *
 * <pre>{@code
 * EffectScorer effects = EffectScorer.of(tokyo, List.of(IpaCatalogue.fiscalYear2026()), ours, List.of(IpaCatalogue.fiscalYear2026()));
 * PersonEffect effect = effects.score(employee, plan.migrate(employee).person(), LocalDate.of(2026, 4, 1));
 * effect.jobTypes().forEach(jobType -> System.out.println(jobType.wording().text(Locale.JAPANESE)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class EffectScorer {

    /** One framework with its scorers. */
    private record Side(JobTypeScorer jobTypes, RankScorer ranks, Set<JobTypeId> unscored) {

        Side {
            Objects.requireNonNull(jobTypes, "jobTypes");
            Objects.requireNonNull(ranks, "ranks");
            Objects.requireNonNull(unscored, "unscored");
        }

        static Side of(Framework framework, List<ExamCatalogue> catalogues) {
            JobTypeScorer jobTypes = JobTypeScorer.of(framework, catalogues);
            Set<JobTypeId> unscored = jobTypes.unscored().stream()
                    .map(UnscoredJobType::jobType)
                    .map(JobType::id)
                    .collect(Collectors.toUnmodifiableSet());
            return new Side(jobTypes, RankScorer.of(framework, catalogues), unscored);
        }

        Framework framework() {
            return jobTypes.framework();
        }

        /** Returns how far the job type is met, or empty if a level that it asks for is not stated. */
        Optional<JobTypeFulfilment> score(SkillProfile profile, JobTypeId jobType, LocalDate asOf) {
            return unscored.contains(jobType) ? Optional.empty() : Optional.of(jobTypes.score(profile, jobType, asOf));
        }
    }

    private final Side before;
    private final Side after;
    private final List<JobType> jobTypes;
    private final List<Rank> ranks;
    private final Map<JobTypeId, JobType> jobTypesAfter;
    private final Map<RankId, Rank> ranksAfter;

    private EffectScorer(Side before, Side after) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.jobTypes = before.framework().jobTypes();
        this.ranks = before.framework().ranks();
        this.jobTypesAfter = byId(after.framework().jobTypes(), JobType::id);
        this.ranksAfter = byId(after.framework().ranks(), Rank::id);
    }

    private static <P, I> Map<I, P> byId(List<P> parts, Function<P, I> id) {
        return parts.stream().collect(Collectors.toUnmodifiableMap(id, part -> part));
    }

    /**
     * {@return a scorer of what becomes of people from one framework to another}
     *
     * @param before the one
     * @param catalogues where the exams of the one are looked up
     * @param after the other
     * @param cataloguesAfter where the exams of the other are looked up
     * @throws UnknownIdentifierException if a job type, target or guide speaks of an exam or exam level that no catalogue has
     * @throws IllegalArgumentException if two catalogues of one framework have the same exam or scale
     */
    public static EffectScorer of(
            Framework before, List<ExamCatalogue> catalogues, Framework after, List<ExamCatalogue> cataloguesAfter) {
        return new EffectScorer(
                Side.of(Objects.requireNonNull(before, "before"), Objects.requireNonNull(catalogues, "catalogues")),
                Side.of(
                        Objects.requireNonNull(after, "after"),
                        Objects.requireNonNull(cataloguesAfter, "cataloguesAfter")));
    }

    /**
     * Tells what becomes of a person.
     *
     * @param personBefore the person as recorded under the framework before
     * @param personAfter the same person as recorded under the framework after
     * @param asOf the date for exams and judgements
     * @return the job types and ranks that come out otherwise, or are there no more
     * @throws UnknownIdentifierException if the person passed an exam that no catalogue has
     * @throws IllegalArgumentException if a record is of another framework, or the two are not of the same person
     */
    public PersonEffect score(Person personBefore, Person personAfter, LocalDate asOf) {
        Objects.requireNonNull(personBefore, "personBefore");
        Objects.requireNonNull(personAfter, "personAfter");
        Objects.requireNonNull(asOf, "asOf");
        before.framework().requireSame(personBefore.profile().framework());
        after.framework().requireSame(personAfter.profile().framework());
        if (!personBefore.id().equals(personAfter.id())) {
            throw new IllegalArgumentException("records before and after must be of the same person");
        }
        return ImmutablePersonEffect.builder()
                .person(personBefore.id())
                .addAllJobTypes(jobTypes.stream()
                        .map(jobType -> effect(jobType, personBefore, personAfter, asOf))
                        .filter(JobTypeEffect::isDifferent)
                        .toList())
                .addAllRanks(ranks.stream()
                        .map(rank -> effect(rank, personBefore, personAfter, asOf))
                        .filter(RankEffect::isDifferent)
                        .toList())
                .build();
    }

    private JobTypeEffect effect(JobType jobType, Person personBefore, Person personAfter, LocalDate asOf) {
        JobTypeId id = jobType.id();
        boolean isRetired = !jobTypesAfter.containsKey(id);
        return ImmutableJobTypeEffect.builder()
                .jobType(jobTypesAfter.getOrDefault(id, jobType))
                .isRetired(isRetired)
                .before(before.score(personBefore.profile(), id, asOf))
                .after(isRetired ? Optional.empty() : after.score(personAfter.profile(), id, asOf))
                .build();
    }

    private RankEffect effect(Rank rank, Person personBefore, Person personAfter, LocalDate asOf) {
        RankId id = rank.id();
        boolean isRetired = !ranksAfter.containsKey(id);
        return ImmutableRankEffect.builder()
                .rank(ranksAfter.getOrDefault(id, rank))
                .isRetired(isRetired)
                .before(before.ranks().score(personBefore.profile(), id, asOf))
                .after(isRetired ? Optional.empty() : Optional.of(after.ranks().score(personAfter.profile(), id, asOf)))
                .build();
    }

    /**
     * Returns the two frameworks.
     *
     * @return such as {@code effects of tokyo-dsm@2.0.0 to hoshimi@1.0.0}
     */
    @Override
    public String toString() {
        return "effects of " + before.framework() + " to " + after.framework();
    }
}
