package io.github.digitalskillmap.examples.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Time and allocation of one call of each benchmark.
 *
 * <p>All benchmarks run once, then all of them again: so a machine that slows down for a while slows down both sides of
 * a ratio, which is taken round by round. Iterations are short and many, and the middle one counts, so that what else the
 * machine does drops out. Documents run through much more code than a score does, and warm up for longer. The compiler and
 * the collector stay on the thread that is measured: with threads of their own, a busy machine would keep a benchmark in
 * slow code.
 */
final class Timings {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final Map<String, List<Double>> nanos = new LinkedHashMap<>();
    private final Map<String, List<Double>> bytes = new LinkedHashMap<>();

    private Timings() {}

    static Timings measure(Effort effort) throws RunnerException {
        Options calls = options(effort, ".*\\.(?!People)[A-Za-z]+Benchmark\\..*", 100, 30);
        Options documents = options(effort, ".*\\.PeopleBenchmark\\..*", effort.documentWarmupMillis, 100);
        Timings timings = new Timings();
        for (int round = 0; round < effort.rounds; round++) {
            timings.add(new Runner(calls).run());
            timings.add(new Runner(documents).run());
        }
        return timings;
    }

    private static Options options(Effort effort, String benchmarks, long warmupMillis, long measuredMillis) {
        return new OptionsBuilder()
                .include(benchmarks)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(effort.warmups)
                .warmupTime(TimeValue.milliseconds(warmupMillis))
                .measurementIterations(effort.iterations)
                .measurementTime(TimeValue.milliseconds(measuredMillis))
                .jvmArgs("-Xbatch", "-XX:+UseSerialGC", "-Xms512m", "-Xmx512m")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }

    private void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String name = benchmark.substring(Timings.class.getPackageName().length() + 1);
            nanos.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(result.getPrimaryResult().getStatistics().getPercentile(50));
            bytes.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(result.getSecondaryResults().get(ALLOCATION).getScore());
        }
    }

    Iterable<String> names() {
        return nanos.keySet();
    }

    double nanos(String benchmark) {
        return Median.of(nanos.get(benchmark));
    }

    /** Returns whole bytes: what the virtual machine allocates beside the benchmark adds some thousandths to each call. */
    long bytes(String benchmark) {
        return Math.round(Median.of(bytes.get(benchmark)));
    }

    /** Returns how many times as long the first takes as the second, in each round. */
    Figure ratio(String slow, String fast) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < nanos.get(slow).size(); round++) {
            ratios.add(nanos.get(slow).get(round) / nanos.get(fast).get(round));
        }
        return Figure.of(ratios);
    }
}
