package io.github.digitalskillmap.requirement;

import java.util.List;

/** How deeply requirements lie within others. */
final class Nesting {

    private Nesting() {}

    /** Refuses parts that would make a requirement too deep. */
    static void check(List<Requirement> parts) {
        int depth = depth(parts);
        if (depth > Requirement.DEEPEST) {
            throw new IllegalArgumentException(
                    "requirement must be nested at most " + Requirement.DEEPEST + " deep, but is " + depth + " deep");
        }
    }

    private static int depth(List<Requirement> parts) {
        return 1 + parts.stream().mapToInt(part -> depth(part.parts())).max().orElse(0);
    }
}
