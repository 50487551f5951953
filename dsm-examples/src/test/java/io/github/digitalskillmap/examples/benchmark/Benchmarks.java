package io.github.digitalskillmap.examples.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures the library and prints each figure beside its goal.
 *
 * <p>From the root of the project, the second for an answer within some minutes:
 *
 * <pre>
 * mvn -q -P benchmark test-compile exec:exec
 * mvn -q -P benchmark test-compile exec:exec -Dbenchmark=quick
 * </pre>
 *
 * <p>Beside a ratio stands the least and the most of all rounds. A goal is reached, or SHORT, if every round says so, and
 * inconclusive otherwise: then the machine was too busy, or the two are too close. The program ends with 0 whenever it could
 * measure.
 */
final class Benchmarks {

    private static final double NANOS_PER_SECOND = 1e9;

    private Benchmarks() {}

    /**
     * Runs everything.
     *
     * @param arguments {@code --quick}, or {@code --full}, which is the default
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        long start = System.nanoTime();
        Effort effort = effort(arguments);
        PrintStream out = System.out;
        out.println("JDK " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors; " + effort + ": median of "
                + effort.rounds + " forks each");

        Timings timings = Timings.measure(effort);
        out.println();
        for (String name : timings.names()) {
            out.printf("%-32s %9.1f ns %6d bytes a call%n", name, timings.nanos(name), timings.bytes(name));
        }

        out.println();
        goals(timings, StartUp.millis(effort.starts)).forEach(out::println);
        out.printf("%nmeasured in %.0f s%n", (System.nanoTime() - start) / NANOS_PER_SECOND);
    }

    private static Effort effort(String... arguments) {
        return switch (String.join(" ", arguments)) {
            case "--quick" -> Effort.QUICK;
            case "--full", "" -> Effort.FULL;
            default -> throw new IllegalArgumentException("give --quick or --full, not " + List.of(arguments));
        };
    }

    private static List<Goal> goals(Timings timings, double loadMillis) {
        String score = "ScoreBenchmark.library";
        String rank = "RankBenchmark.library";
        String large = "LargeScoreBenchmark.library";
        return List.of(
                Goal.atLeast(8, "x", "score: faster than the map loop", timings.ratio("ScoreBenchmark.mapLoop", score)),
                Goal.atLeast(
                        25,
                        "x",
                        "score: faster than the full report",
                        timings.ratio("ScoreBenchmark.fullReport", score)),
                Goal.atMost(
                        2,
                        "x",
                        "score: cost of allocating such an object",
                        timings.ratio(score, "ScoreBenchmark.allocation")),
                Goal.atMost(32, "bytes", "score: allocation a call", Figure.of(timings.bytes(score))),
                Goal.atLeast(
                        2.5,
                        "x",
                        "ranking ten: faster than sorted ratios",
                        timings.ratio("RankBenchmark.sortedRatios", rank)),
                Goal.atMost(400, "bytes", "ranking ten: allocation a call", Figure.of(timings.bytes(rank))),
                Goal.atLeast(
                        8,
                        "x",
                        "score, 256 skills x 10 levels: faster than the map loop",
                        timings.ratio("LargeScoreBenchmark.mapLoop", large)),
                Goal.atMost(
                        3,
                        "x",
                        "any 500 of 1,000 skills: cost of 1,000 lines",
                        timings.ratio("GroupBenchmark.group", "GroupBenchmark.lines")),
                Goal.atMost(
                        5,
                        "x",
                        "any 500 of 1,000 skills: cost of any 125 of 250",
                        timings.ratio("GroupBenchmark.group", "GroupBenchmark.groupOfAQuarter")),
                Goal.atMost(
                        3,
                        "x",
                        "a person from a stream, checked: cost of reading maps",
                        timings.ratio("PeopleBenchmark.readStream", "PeopleBenchmark.readMap")),
                Goal.atMost(
                        2,
                        "x",
                        "writing a person: cost of a generator used by hand",
                        timings.ratio("PeopleBenchmark.write", "PeopleBenchmark.writePlain")),
                Goal.atMost(64, "bytes", "profile of 22 x 3 in memory", Figure.of(Footprint.ofOneMoreProfile())),
                Goal.atMost(15, "ms", "loading the framework over an empty main", Figure.of(loadMillis)));
    }
}
