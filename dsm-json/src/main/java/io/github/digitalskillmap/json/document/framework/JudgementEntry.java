package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.RoleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody judges of a person.
 *
 * @param id the identifier
 * @param statement what is judged to be so
 * @param roles the identifiers of the roles that are entitled to judge it
 * @param provenance where it comes from that these roles judge this
 * @since 0.1.0
 */
public record JudgementEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> statement,
        @NotEmpty @Distinct @Nullable List<@Written(IDENTIFIER) @Nullable String> roles,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a judgement.
     *
     * @param judgement the judgement
     * @return the entry
     */
    public static JudgementEntry from(Judgement judgement) {
        return new JudgementEntry(
                judgement.id().toString(),
                PhraseEntry.from(judgement.statement()),
                Entries.of(judgement.roles(), RoleId::toString),
                ProvenanceEntry.from(judgement.provenance()));
    }

    /**
     * Returns the judgement of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the judgement, if the entry was checked
     */
    public Judgement toJudgement(Origins origins) {
        return Judgement.of(
                JudgementId.parse(requireNonNull(id)),
                PhraseEntry.toWording(statement),
                Entries.parts(roles, RoleId::parse),
                origins.provenance(provenance));
    }
}
