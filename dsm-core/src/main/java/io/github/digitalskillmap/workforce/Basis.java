package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.step.StepSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people are counted against: the job types of a framework, by a rule, as of a date if any asks for one. */
final class Basis {

    final JobTypeScorer scorer;
    final Framework framework;

    /** The job types that steps alone tell of, in framework order. */
    final Map<JobTypeId, StepSet> packed = new LinkedHashMap<>();

    /** The other job types that can be scored, in framework order. */
    final List<IndividualScorer> others = new ArrayList<>();

    private final @Nullable LocalDate asOf;

    private Basis(JobTypeScorer scorer, @Nullable LocalDate asOf) {
        this.scorer = Objects.requireNonNull(scorer, "scorer");
        this.framework = scorer.framework();
        this.asOf = asOf;
        for (JobType jobType : framework.jobTypes()) {
            if (jobType.skillsAtUnstatedLevels().isEmpty()) {
                scorer.requiredSteps(jobType.id())
                        .ifPresentOrElse(
                                steps -> packed.put(jobType.id(), steps),
                                () -> others.add(new IndividualScorer(scorer, jobType, asOf)));
            }
        }
    }

    static Basis of(JobTypeScorer scorer) {
        List<JobTypeId> dated = dated(scorer);
        if (!dated.isEmpty()) {
            throw new IllegalArgumentException(
                    "people must be counted as of a date, since these job types ask for exams or" + " judgements: "
                            + dated);
        }
        return new Basis(scorer, null);
    }

    static Basis of(JobTypeScorer scorer, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return new Basis(scorer, dated(scorer).isEmpty() ? null : asOf);
    }

    private static List<JobTypeId> dated(JobTypeScorer scorer) {
        return scorer.framework().jobTypes().stream()
                .filter(jobType -> jobType.skillsAtUnstatedLevels().isEmpty())
                .map(JobType::id)
                .filter(scorer::dependsOnDate)
                .toList();
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Returns the place of a job type among those that are scored one by one, or -1 if steps alone tell of it. */
    int placeAmongOthers(JobTypeId jobType) {
        for (int place = 0; place < others.size(); place++) {
            if (others.get(place).jobType.id().equals(jobType)) {
                return place;
            }
        }
        return -1;
    }

    void requireSame(Basis other) {
        if (!scorer.equals(other.scorer) || !asOf().equals(other.asOf())) {
            throw new IllegalArgumentException("people must be counted by the same scorer as of the same date, " + this
                    + ", but were by " + other);
        }
    }

    @Override
    public String toString() {
        return asOf().map(date -> scorer + " as of " + date).orElseGet(scorer::toString);
    }
}
