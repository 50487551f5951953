package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One person against Tokyo's ten job types, the best first. */
@State(Scope.Thread)
public class RankBenchmark {

    private final Framework framework = TokyoFramework.policyVersion2();
    private final Cases cases = Cases.of(framework, 1_000);
    private final JobTypeScorer scorer = JobTypeScorer.of(framework);
    private final SortedRatios sortedRatios = new SortedRatios(Needs.of(framework));

    @Benchmark
    public Object library() {
        return scorer.ranking(cases.next().person().profile());
    }

    @Benchmark
    public Object sortedRatios() {
        return sortedRatios.rank(cases.next().person().levels());
    }
}
