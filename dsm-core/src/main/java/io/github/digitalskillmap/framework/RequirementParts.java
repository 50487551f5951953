package io.github.digitalskillmap.framework;

import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.Requirement;
import java.util.stream.Stream;

/** Takes a requirement apart. */
final class RequirementParts {

    private RequirementParts() {}

    /** Returns the requirement and, below all-of and any-of, every requirement within it. */
    static Stream<Requirement> of(Requirement requirement) {
        if (requirement instanceof AllOf all) {
            return Stream.concat(Stream.of(all), all.parts().stream().flatMap(RequirementParts::of));
        }
        if (requirement instanceof AnyOf any) {
            return Stream.concat(Stream.of(any), any.parts().stream().flatMap(RequirementParts::of));
        }
        return Stream.of(requirement);
    }
}
