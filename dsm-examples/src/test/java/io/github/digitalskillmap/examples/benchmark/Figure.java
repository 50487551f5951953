package io.github.digitalskillmap.examples.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What was measured, with its spread.
 *
 * @param median the middle one
 * @param least the least
 * @param most the most
 */
record Figure(double median, double least, double most) {

    static Figure of(List<Double> measured) {
        return new Figure(Median.of(measured), Collections.min(measured), Collections.max(measured));
    }

    /** Returns a figure that comes out the same each time. */
    static Figure of(double counted) {
        return new Figure(counted, counted, counted);
    }

    boolean varies() {
        return least < most;
    }

    /** Returns the spread, or nothing if there is none. */
    String spread() {
        return varies() ? String.format(Locale.ROOT, "(%.1f-%.1f)", least, most) : "";
    }
}
