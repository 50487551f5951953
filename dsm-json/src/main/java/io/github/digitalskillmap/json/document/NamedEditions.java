package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.form.WrittenForm;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reader was given of a kind, among which a document names its own by edition.
 *
 * @param given what was given
 * @param edition the edition of each
 * @param notGiven the fault of naming another
 * @param findings where faults are told
 * @param <T> the kind
 */
public record NamedEditions<T>(List<T> given, Function<T, Edition> edition, ProblemCode notGiven, Findings findings) {

    public static NamedEditions<Framework> frameworks(List<Framework> given, Findings findings) {
        return new NamedEditions<>(given, Framework::edition, PartProblem.FRAMEWORK_NOT_GIVEN, findings);
    }

    /** Finds what has an edition. */
    public Optional<T> find(DocumentPath path, @Nullable String text) {
        Optional<T> found = given.stream()
                .filter(each -> edition.apply(each).toString().equals(text))
                .findFirst();
        if (text != null && WrittenForm.EDITION.matches(text) && found.isEmpty()) {
            findings.add(notGiven, path, Quotation.of(text), listed());
        }
        return found;
    }

    private String listed() {
        return given.isEmpty()
                ? NearestNames.NOTHING
                : given.stream().map(edition).map(Edition::toString).collect(Collectors.joining(", "));
    }
}
