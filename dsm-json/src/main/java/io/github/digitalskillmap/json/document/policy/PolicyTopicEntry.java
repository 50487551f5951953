package io.github.digitalskillmap.json.document.policy;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.policy.PolicyTopic;
import io.github.digitalskillmap.policy.PolicyTopicId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic of a policy.
 *
 * @param statements what the policy says of it
 */
public record PolicyTopicEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @NotEmpty @Nullable List<@Valid @Nullable PolicyStatementEntry> statements,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static PolicyTopicEntry from(PolicyTopic topic) {
        return new PolicyTopicEntry(
                topic.id().toString(),
                PhraseEntry.from(topic.name()),
                Entries.of(topic.statements(), PolicyStatementEntry::from),
                ProvenanceEntry.from(topic.provenance()));
    }

    public PolicyTopic toTopic(Origins origins) {
        return PolicyTopic.of(
                PolicyTopicId.parse(requireNonNull(id)),
                PhraseEntry.toWording(name),
                Entries.parts(statements, statement -> statement.toStatement(origins)),
                origins.provenance(provenance));
    }
}
