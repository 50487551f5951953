package io.github.digitalskillmap.json.document.career;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.career.EntryRoute;
import io.github.digitalskillmap.career.EntryRouteId;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.ladder.RankId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One route by which people enter.
 *
 * @param startsAt the identifier of the rank at which it starts
 * @param reading where it comes from that it starts there
 */
public record EntryRouteEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Required @Written(IDENTIFIER) @Nullable String startsAt,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry reading,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static EntryRouteEntry from(EntryRoute route) {
        return new EntryRouteEntry(
                route.id().toString(),
                PhraseEntry.from(route.name()),
                route.startsAt().toString(),
                ProvenanceEntry.from(route.reading()),
                ProvenanceEntry.from(route.provenance()));
    }

    public EntryRoute toRoute(Origins origins) {
        return EntryRoute.of(
                EntryRouteId.parse(requireNonNull(id)),
                PhraseEntry.toWording(name),
                RankId.parse(requireNonNull(startsAt)),
                origins.provenance(reading),
                origins.provenance(provenance));
    }
}
