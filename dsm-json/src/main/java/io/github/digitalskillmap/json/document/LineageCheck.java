package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.form.WrittenForm;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a document is based on, and tells what keeps it from being so.
 *
 * @param given what documents may be based on
 * @param edition the edition of each
 * @param findings where faults are told
 * @param <T> what documents of the kind hold
 */
public record LineageCheck<T>(List<T> given, Function<T, Edition> edition, Findings findings) {

    /** Returns the base, if the document names one that was given and is not its own edition. */
    public Optional<T> base(@Nullable String base, @Nullable String own) {
        DocumentPath path = DocumentPath.ROOT.at("base");
        if (base != null && base.equals(own) && WrittenForm.EDITION.matches(base)) {
            findings.add(PartProblem.BASED_ON_ITSELF, path);
            return Optional.empty();
        }
        return new NamedEditions<>(given, edition, PartProblem.BASE_NOT_GIVEN, findings).find(path, base);
    }
}
