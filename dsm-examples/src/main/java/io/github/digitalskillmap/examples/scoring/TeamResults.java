package io.github.digitalskillmap.examples.scoring;

import io.github.digitalskillmap.examples.option.RuleOption;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.scoring.JobTypeResult;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Holds each person of a team against all job types, for a document of results. */
final class TeamResults {

    private final JobTypeScorer scorer;
    private final DocumentFormat<List<JobTypeResult>> writer;
    private final LocalDate asOf;
    private final List<JobType> asked;

    /** Writes results for the job types that were asked for, or for all if none was. */
    TeamResults(DsmJson documents, RuleOption rule, List<JobType> asked, LocalDate asOf) {
        this.scorer = rule.of(JobTypeScorer.of(documents.framework(), documents.catalogues()));
        this.writer = documents.results();
        this.asOf = asOf;
        this.asked = asked;
    }

    /** Returns the results of one person after the other, the job type that fits best first. */
    String document(List<Person> people) {
        return writer.write(people.stream().flatMap(this::results).toList());
    }

    private Stream<JobTypeResult> results(Person person) {
        return scorer.ranking(person.profile(), asOf).asList().stream()
                .filter(fulfilment -> asked.isEmpty() || asked.contains(fulfilment.jobType()))
                .map(fulfilment -> JobTypeResult.of(person.id(), fulfilment));
    }
}
