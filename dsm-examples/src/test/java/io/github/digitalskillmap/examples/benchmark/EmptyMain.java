package io.github.digitalskillmap.examples.benchmark;

/** Starts and ends. */
final class EmptyMain {

    private EmptyMain() {}

    public static void main(String[] arguments) {
        // What this costs is what any program costs.
    }
}
