package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.workforce.Population;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * Measures what is asked of many people, and prints each figure beside its goal: how many hold each skill at each level, the
 * means of ten job types and how many meet each, of Tokyo's framework.
 *
 * <p>The baselines are asked the same and must give the same: loops over the people as maps, DuckDB within the process, after
 * load, by the fastest of several queries, and summing as many bytes as the bitmaps have. All take one thread unless it says
 * two. From the root of the project, the second with no more than a hundred thousand
 * people:
 *
 * <pre>
 * mvn -q -P benchmark test-compile exec:exec -Dexec.args="-Xmx3g -classpath %classpath \
 *     io.github.digitalskillmap.examples.benchmark.Populations"
 * mvn -q -P benchmark test-compile exec:exec -Dexec.args="-Xmx3g -classpath %classpath \
 *     io.github.digitalskillmap.examples.benchmark.Populations --quick"
 * </pre>
 */
final class Populations {

    private static final int PEOPLE = 100_000;
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 60_000_000;
    private static final int BITS_A_PERSON = 22 * 4;

    private static final String MAPS = "loops over maps";
    private static final String DUCKDB = "DuckDB";
    private static final String KEPT = "kept";

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final JobTypeScorer SCORER = JobTypeScorer.of(TOKYO);

    private final PrintStream out;
    private final List<Map<SkillId, Integer>> maps = new ArrayList<>();
    private final List<SkillProfile> profiles = new ArrayList<>();

    /** The fastest query, once it was found. */
    private ColumnStore.Query best = ColumnStore.Query.FILTERED;

    private Populations(PrintStream out) {
        this.out = out;
        SamplePerson.people(TOKYO, PEOPLE).forEach(person -> maps.add(person.levels()));
        maps.forEach(levels -> profiles.add(SamplePerson.of(TOKYO, levels).profile()));
    }

    /**
     * Runs everything.
     *
     * @param arguments {@code --quick}, or nothing
     */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        boolean quick = List.of(arguments).equals(List.of("--quick"));
        if (!quick && arguments.length > 0) {
            throw new IllegalArgumentException("give --quick or nothing, not " + List.of(arguments));
        }
        long start = System.nanoTime();
        System.out.println("JDK " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor")
                + "), " + Runtime.getRuntime().availableProcessors() + " processors; median of " + ROUNDS + " rounds");
        new Populations(System.out).measure(quick ? List.of(1, 10) : List.of(1, 10, 100, 1_000));
        System.out.printf("%nmeasured in %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    /** Measures populations of so many times ten thousand people. */
    private void measure(List<Integer> tens) throws Exception {
        List<Goal> goals = new ArrayList<>();
        goals.addAll(fromProfiles());
        Map<Integer, Double> nanos = new LinkedHashMap<>();
        for (int times : tens) {
            goals.addAll(kept(times * (PEOPLE / 10), nanos));
        }
        List<Integer> sizes = List.copyOf(nanos.keySet());
        goals.add(Goal.atMost(
                2,
                "x",
                "kept: a person of the most people, over one of the fewest",
                Figure.of(nanos.get(sizes.get(sizes.size() - 1)) / nanos.get(sizes.get(0)))));
        goals.add(Goal.atMost(12, "bytes", "a person in the bitmaps", Figure.of(Footprint.ofOneOfMany(profiles))));
        out.println();
        goals.forEach(out::println);
    }

    private List<Goal> fromProfiles() throws Exception {
        try (ColumnStore store = new ColumnStore(TOKYO)) {
            store.load(maps, 1);
            best = fastest(store);
            requireSame(profiles.stream().collect(Population.collector(SCORER)), store);
            Map<String, List<Double>> nanos = race(List.of(
                    new Contender(MAPS, PEOPLE, () -> new MapLoops(TOKYO).count(maps)),
                    new Contender(DUCKDB, PEOPLE, () -> store.count(best)),
                    new Contender(
                            "from profiles",
                            PEOPLE,
                            () -> profiles.stream()
                                    .collect(Population.collector(SCORER))
                                    .supply()),
                    new Contender(
                            "from profiles, two threads",
                            PEOPLE,
                            () -> profiles.parallelStream()
                                    .collect(Population.collector(SCORER))
                                    .supply())));
            return List.of(
                    Goal.atLeast(40, "x", "from profiles: faster than maps", ratio(nanos, MAPS, "from profiles")),
                    Goal.atLeast(3, "x", "from profiles: faster than DuckDB", ratio(nanos, DUCKDB, "from profiles")),
                    Goal.atLeast(
                            1.2,
                            "x",
                            "from profiles: faster with two threads",
                            ratio(nanos, "from profiles", "from profiles, two threads")));
        }
    }

    /** Measures the questions asked of bitmaps that are kept, and adds the time for a person to those of other sizes. */
    private List<Goal> kept(int people, Map<Integer, Double> nanosBySize) throws Exception {
        int different = Math.min(people, PEOPLE);
        try (ColumnStore store = new ColumnStore(TOKYO)) {
            store.load(maps.subList(0, different), people / different);
            Population population = population(different, people / different);
            requireSame(population, store);
            MapLoops loops = new MapLoops(TOKYO);
            long[] sameBytes = new Random(5)
                    .longs((long) people / Long.SIZE * BITS_A_PERSON)
                    .toArray();
            Map<String, List<Double>> nanos = race(List.of(
                    new Contender(MAPS, different, () -> loops.count(maps.subList(0, different))),
                    new Contender(DUCKDB, people, () -> store.count(best)),
                    new Contender("summing the bytes", people, () -> sum(sameBytes)),
                    new Contender(KEPT, people, population::supply)));
            nanosBySize.put(people, Median.of(nanos.get(KEPT)));
            if (people < PEOPLE) {
                return List.of();
            }
            String what = String.format("kept, %,d people: ", people);
            return List.of(
                    Goal.atMost(4, "x", what + "cost of summing", ratio(nanos, KEPT, "summing the bytes")),
                    Goal.atLeast(500, "x", what + "faster than maps", ratio(nanos, MAPS, KEPT)),
                    Goal.atLeast(50, "x", what + "faster than DuckDB", ratio(nanos, DUCKDB, KEPT)));
        }
    }

    private static ColumnStore.Query fastest(ColumnStore store) throws SQLException {
        Map<ColumnStore.Query, Long> nanos = new EnumMap<>(ColumnStore.Query.class);
        for (int round = 0; round < 3; round++) {
            for (ColumnStore.Query query : ColumnStore.Query.values()) {
                long start = System.nanoTime();
                store.count(query);
                nanos.merge(query, System.nanoTime() - start, Math::min);
            }
        }
        return nanos.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Builds a population in which nobody shares memory with anybody. */
    private Population population(int different, int times) {
        Population.Builder population = Population.builder(SCORER);
        for (int i = 0; i < times; i++) {
            profiles.subList(0, different).forEach(population::add);
        }
        return population.build();
    }

    private void requireSame(Population population, ColumnStore store) throws SQLException {
        if (!Figures.of(population.supply()).equals(store.count(best))) {
            throw new IllegalStateException("the figures of the library and of the column store differ");
        }
    }

    private static long sum(long[] words) {
        long sum = 0;
        for (long word : words) {
            sum += word;
        }
        return sum;
    }

    /**
     * Someone who answers.
     *
     * @param name the name to print
     * @param people how many people a call is about
     * @param call the call
     */
    private record Contender(String name, int people, Callable<Object> call) {

        /** Calls again and again, and returns the nanoseconds for a person of the middle call. */
        double nanos() throws Exception {
            List<Double> calls = new ArrayList<>();
            long begin = System.nanoTime();
            long start;
            long end = begin;
            do {
                start = end;
                if (call.call() == null) {
                    throw new IllegalStateException(name + " gave no answer");
                }
                end = System.nanoTime();
                calls.add((double) (end - start) / people);
            } while (end - begin < ROUND_NANOS);
            return Median.of(calls);
        }
    }

    /** Returns the nanoseconds for a person in each round; all run once before any runs again. */
    private Map<String, List<Double>> race(List<Contender> contenders) throws Exception {
        Map<String, List<Double>> nanos = new LinkedHashMap<>();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            for (Contender each : contenders) {
                double measured = each.nanos();
                if (round >= 0) {
                    nanos.computeIfAbsent(each.name(), any -> new ArrayList<>()).add(measured);
                }
            }
        }
        out.println();
        for (Contender each : contenders) {
            out.printf(
                    "%-28s %,11d people %9.2f ns a person%n",
                    each.name(), each.people(), Median.of(nanos.get(each.name())));
        }
        return nanos;
    }

    private static Figure ratio(Map<String, List<Double>> nanos, String slow, String fast) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(nanos.get(slow).get(round) / nanos.get(fast).get(round));
        }
        return Figure.of(ratios);
    }
}
