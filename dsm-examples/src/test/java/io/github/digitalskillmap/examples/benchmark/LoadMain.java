package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.tokyo.TokyoFramework;

/** Loads the built-in framework. */
final class LoadMain {

    private LoadMain() {}

    public static void main(String[] arguments) {
        if (TokyoFramework.policyVersion2().skills().isEmpty()) {
            throw new IllegalStateException("no framework");
        }
    }
}
