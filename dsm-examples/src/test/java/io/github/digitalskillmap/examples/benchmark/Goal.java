package io.github.digitalskillmap.examples.benchmark;

/**
 * One goal and what was measured of it.
 *
 * @param what what was measured
 * @param measured the figure
 * @param bound whether the figure must not be less or not be more than the limit
 * @param limit the figure to reach
 * @param unit the unit of both
 */
record Goal(String what, double measured, Bound bound, double limit, String unit) {

    enum Bound {
        AT_LEAST,
        AT_MOST
    }

    static Goal atLeast(double limit, String unit, String what, double measured) {
        return new Goal(what, measured, Bound.AT_LEAST, limit, unit);
    }

    static Goal atMost(double limit, String unit, String what, double measured) {
        return new Goal(what, measured, Bound.AT_MOST, limit, unit);
    }

    boolean isReached() {
        return bound == Bound.AT_LEAST ? measured >= limit : measured <= limit;
    }

    @Override
    public String toString() {
        String sign = bound == Bound.AT_LEAST ? ">=" : "<=";
        return "%-58s %8.1f %-5s %s %5.1f %-5s  %s"
                .formatted(what, measured, unit, sign, limit, unit, isReached() ? "reached" : "SHORT");
    }
}
