package io.github.digitalskillmap.json.document;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.NotBoth;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Source;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in a source.
 *
 * @param source the identifier of the source
 * @param pages the printed page numbers; empty if a place or the whole source is cited
 * @param place the heading, article or table; null if pages or the whole source are cited
 */
@NotBoth(
        value = {"pages", "place"},
        problem = PartProblem.PAGES_AND_PLACE)
public record CitationEntry(
        @Required @Written(IDENTIFIER) @Nullable String source,
        @MayBeLeftOut List<@Positive @Nullable Integer> pages,
        @Filled @Nullable String place) {

    public static CitationEntry from(Citation citation) {
        return new CitationEntry(
                citation.source().id().toString(),
                Entries.of(citation.pages(), Function.identity()),
                citation.place().orElse(null));
    }

    public Citation toCitation(Map<String, Source> sources) {
        Source cited = requireNonNull(sources.get(source));
        return place == null
                ? Citation.of(cited, Entries.parts(pages, Function.identity()))
                : Citation.at(cited, place);
    }
}
