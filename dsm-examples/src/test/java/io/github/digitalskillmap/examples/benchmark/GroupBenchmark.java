package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One person against any half of all skills, beside one line for each skill; and with a quarter of the skills. */
@State(Scope.Thread)
public class GroupBenchmark {

    static final int SKILLS = 1_000;

    private final Scored lines = Scored.of(SampleFrameworks.ofLines(SKILLS));
    private final Scored group = Scored.of(SampleFrameworks.ofAGroup(SKILLS));
    private final Scored quarter = Scored.of(SampleFrameworks.ofAGroup(SKILLS / 4));

    private record Scored(JobTypeScorer scorer, Cases cases) {

        static Scored of(Framework framework) {
            return new Scored(JobTypeScorer.of(framework), Cases.of(framework, 64));
        }

        Object next() {
            Cases.Case next = cases.next();
            return scorer.score(next.person().profile(), next.jobType());
        }
    }

    @Benchmark
    public Object lines() {
        return lines.next();
    }

    @Benchmark
    public Object group() {
        return group.next();
    }

    @Benchmark
    public Object groupOfAQuarter() {
        return quarter.next();
    }
}
