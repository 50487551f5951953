package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One person against one job type of 64 skills, in a framework of 256 skills at ten levels. */
@State(Scope.Thread)
public class LargeScoreBenchmark {

    private final Framework framework = SampleFrameworks.large();
    private final Cases cases = Cases.of(framework, 64);
    private final JobTypeScorer scorer = JobTypeScorer.of(framework);
    private final MapLoop mapLoop = new MapLoop(Needs.of(framework));

    @Benchmark
    public Object library() {
        Cases.Case next = cases.next();
        return scorer.score(next.person().profile(), next.jobType());
    }

    @Benchmark
    public double mapLoop() {
        Cases.Case next = cases.next();
        return mapLoop.share(next.person().levels(), next.jobType());
    }
}
