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
record Goal(String what, Figure measured, Bound bound, double limit, String unit) {

    enum Bound {
        AT_LEAST,
        AT_MOST
    }

    /** Whether a goal is reached; where some measurements say so and others not, nobody knows. */
    enum Verdict {
        REACHED("reached"),
        SHORT("SHORT"),
        INCONCLUSIVE("inconclusive");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    static Goal atLeast(double limit, String unit, String what, Figure measured) {
        return new Goal(what, measured, Bound.AT_LEAST, limit, unit);
    }

    static Goal atMost(double limit, String unit, String what, Figure measured) {
        return new Goal(what, measured, Bound.AT_MOST, limit, unit);
    }

    Verdict verdict() {
        boolean least = isReachedBy(measured.least());
        boolean most = isReachedBy(measured.most());
        if (least != most) {
            return Verdict.INCONCLUSIVE;
        }
        return least ? Verdict.REACHED : Verdict.SHORT;
    }

    private boolean isReachedBy(double figure) {
        return bound == Bound.AT_LEAST ? figure >= limit : figure <= limit;
    }

    @Override
    public String toString() {
        String sign = bound == Bound.AT_LEAST ? ">=" : "<=";
        return "%-58s %8.1f %-5s %-15s %s %5.1f %-5s  %s"
                .formatted(what, measured.median(), unit, measured.spread(), sign, limit, unit, verdict());
    }
}
