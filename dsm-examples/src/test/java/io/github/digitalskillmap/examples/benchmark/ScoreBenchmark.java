package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One person against one job type of Tokyo's. */
@State(Scope.Thread)
public class ScoreBenchmark {

    private final Framework framework = TokyoFramework.policyVersion2();
    private final Cases cases = Cases.of(framework, 1_000);
    private final JobTypeScorer scorer = JobTypeScorer.of(framework);
    private final MapLoop mapLoop = new MapLoop(Needs.of(framework));
    private final FullReport.Writer writer = new FullReport.Writer(Needs.of(framework));

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

    @Benchmark
    public Object fullReport() {
        Cases.Case next = cases.next();
        return writer.report(next.person().levels(), next.jobType());
    }

    /** An object of the shape of the library's result, with nothing computed. */
    @Benchmark
    public Object allocation() {
        Cases.Case next = cases.next();
        return new SameShape(next.jobType(), next.person().profile(), 1);
    }

    private record SameShape(Object jobType, Object profile, int held) {}
}
