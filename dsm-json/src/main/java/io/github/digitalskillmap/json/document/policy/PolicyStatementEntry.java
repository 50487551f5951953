package io.github.digitalskillmap.json.document.policy;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.policy.PolicyStatement;
import io.github.digitalskillmap.policy.PolicyStatementId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a policy.
 *
 * @param subject of whom or what the policy says it
 * @param wording what the policy says
 */
public record PolicyStatementEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @MayBeLeftOut @Words List<@Valid @Nullable PhraseEntry> subject,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> wording,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static PolicyStatementEntry from(PolicyStatement statement) {
        return new PolicyStatementEntry(
                statement.id().toString(),
                statement.subject().map(PhraseEntry::from).orElseGet(List::of),
                PhraseEntry.from(statement.wording()),
                ProvenanceEntry.from(statement.provenance()));
    }

    public PolicyStatement toStatement(Origins origins) {
        PolicyStatement statement = PolicyStatement.of(
                PolicyStatementId.parse(requireNonNull(id)),
                PhraseEntry.toWording(wording),
                origins.provenance(provenance));
        return subject.isEmpty() ? statement : statement.withSubject(PhraseEntry.toWording(subject));
    }
}
