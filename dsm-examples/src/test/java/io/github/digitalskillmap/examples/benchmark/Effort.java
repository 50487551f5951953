package io.github.digitalskillmap.examples.benchmark;

/** How long to measure. */
enum Effort {
    /** Within some minutes. */
    QUICK(3, 5, 6, 11, 1_500),

    /** Some minutes, for figures to quote. */
    FULL(9, 20, 40, 61, 500);

    /** How often all benchmarks are run, each time each in a virtual machine of its own. */
    final int rounds;

    final int warmups;
    final int iterations;

    /** How often a virtual machine is started with the framework, and how often without. */
    final int starts;

    /** How long each iteration is that warms up the reading and writing of documents. */
    final int documentWarmupMillis;

    Effort(int rounds, int warmups, int iterations, int starts, int documentWarmupMillis) {
        this.rounds = rounds;
        this.warmups = warmups;
        this.iterations = iterations;
        this.starts = starts;
        this.documentWarmupMillis = documentWarmupMillis;
    }
}
