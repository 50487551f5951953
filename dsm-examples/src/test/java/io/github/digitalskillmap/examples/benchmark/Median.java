package io.github.digitalskillmap.examples.benchmark;

import java.util.List;

/** The middle of several measurements, which one slow moment of the machine does not move. */
final class Median {

    private Median() {}

    static double of(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
