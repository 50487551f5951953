package io.github.digitalskillmap.json;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The frameworks that a reader was given, among which a document names its own.
 *
 * @param given the frameworks
 * @param values checks how editions are written
 * @param findings where faults are told
 */
record NamedFrameworks(List<Framework> given, ValueCheck values, Findings findings) {

    /** Finds the framework of an edition. */
    Optional<Framework> find(DocumentPath path, @Nullable String edition) {
        Optional<Framework> found = given.stream()
                .filter(framework -> framework.edition().toString().equals(edition))
                .findFirst();
        if (edition != null && values.edition(path, edition) && found.isEmpty()) {
            findings.add(PartProblem.FRAMEWORK_NOT_GIVEN, path, Quotation.of(edition), listed());
        }
        return found;
    }

    private String listed() {
        return given.isEmpty()
                ? NearestNames.NOTHING
                : given.stream().map(Framework::toString).collect(Collectors.joining(", "));
    }
}
