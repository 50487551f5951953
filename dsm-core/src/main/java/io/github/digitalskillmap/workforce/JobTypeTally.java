package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.step.Share;
import java.util.HashMap;
import java.util.Map;

/** What came of people who were scored one by one against a job type, added up. */
final class JobTypeTally {

    private final Map<Share, Long> certain = new HashMap<>();
    private final Map<Share, Long> possible = new HashMap<>();
    private final Map<Gap, Long> closing = new HashMap<>();
    private final long[] met;
    private final long[] open;

    private JobTypeTally(int lines) {
        this.met = new long[lines];
        this.open = new long[lines];
    }

    static JobTypeTally of(JobType jobType) {
        return new JobTypeTally(jobType.items().size());
    }

    void add(IndividualScorer.Result result) {
        certain.merge(result.fulfilment().certainShare(), 1L, Long::sum);
        possible.merge(result.fulfilment().possibleShare(), 1L, Long::sum);
        result.closing().forEach(gap -> closing.merge(gap, 1L, Long::sum));
        for (int line = 0; line < met.length; line++) {
            Outcome outcome = result.items().get(line).fulfilment().outcome();
            met[line] += outcome == Outcome.MET ? 1 : 0;
            open[line] += outcome == Outcome.OPEN ? 1 : 0;
        }
    }

    void add(JobTypeTally other) {
        other.certain.forEach((share, people) -> certain.merge(share, people, Long::sum));
        other.possible.forEach((share, people) -> possible.merge(share, people, Long::sum));
        other.closing.forEach((gap, people) -> closing.merge(gap, people, Long::sum));
        for (int line = 0; line < met.length; line++) {
            met[line] += other.met[line];
            open[line] += other.open[line];
        }
    }

    JobTypeTally copy() {
        JobTypeTally copy = new JobTypeTally(met.length);
        copy.add(this);
        return copy;
    }

    ShareDistribution certain() {
        return ShareDistribution.of(certain);
    }

    ShareDistribution possible() {
        return ShareDistribution.of(possible);
    }

    Map<Gap, Long> closing() {
        return closing;
    }

    long met(int line) {
        return met[line];
    }

    long open(int line) {
        return open[line];
    }
}
