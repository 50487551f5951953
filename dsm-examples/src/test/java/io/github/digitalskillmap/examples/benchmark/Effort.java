package io.github.digitalskillmap.examples.benchmark;

/** How long to measure. */
enum Effort {
    /** Within a minute. */
    QUICK(3, 5, 6, 11),

    /** Some minutes, for figures to quote. */
    FULL(9, 20, 40, 61);

    /** How often all benchmarks are run, each time each in a virtual machine of its own. */
    final int rounds;

    final int warmups;
    final int iterations;

    /** How often a virtual machine is started with the framework, and how often without. */
    final int starts;

    Effort(int rounds, int warmups, int iterations, int starts) {
        this.rounds = rounds;
        this.warmups = warmups;
        this.iterations = iterations;
        this.starts = starts;
    }
}
