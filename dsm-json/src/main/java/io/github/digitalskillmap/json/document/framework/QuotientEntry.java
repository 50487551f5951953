package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.QuotientId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A side of ability for which a ladder sets targets of its own.
 *
 * @param id the identifier
 * @param abbreviation its short name
 * @param name what it is called
 * @param definition what it means
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record QuotientEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @Required @Filled @Nullable String abbreviation,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> definition,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a quotient.
     *
     * @param quotient the quotient
     * @return the entry
     */
    public static QuotientEntry from(Quotient quotient) {
        return new QuotientEntry(
                quotient.id().toString(),
                quotient.abbreviation(),
                PhraseEntry.from(quotient.name()),
                PhraseEntry.from(quotient.definition()),
                ProvenanceEntry.from(quotient.provenance()));
    }

    /**
     * Returns the quotient of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the quotient, if the entry was checked
     */
    public Quotient toQuotient(Origins origins) {
        return Quotient.of(
                QuotientId.parse(requireNonNull(id)),
                requireNonNull(abbreviation),
                PhraseEntry.toWording(name),
                PhraseEntry.toWording(definition),
                origins.provenance(provenance));
    }
}
