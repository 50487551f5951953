package io.github.digitalskillmap.json.document.policy;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.SourceCheck;
import io.github.digitalskillmap.json.document.SourceEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.policy.Policy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document of a policy.
 *
 * @param edition the edition of the policy
 * @param topics the topics in the order of the policy
 */
public record PolicyDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Written(EDITION) @Nullable String edition,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Required @Distinct(by = "id") @Nullable List<@Valid @Nullable SourceEntry> sources,
        @NotEmpty @Nullable List<@Valid @Nullable PolicyTopicEntry> topics)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "policy";

    /** The version of this shape. */
    public static final int VERSION = 1;

    public static PolicyDocument from(Policy policy) {
        return new PolicyDocument(
                KIND,
                VERSION,
                policy.edition().toString(),
                PhraseEntry.from(policy.name()),
                Entries.of(CitedSources.of(policy.facts().stream()), SourceEntry::from),
                Entries.of(policy.topics(), PolicyTopicEntry::from));
    }

    /** Returns the policy of this document, if no fault is found. */
    public Optional<Policy> policy(Findings findings) {
        SourceCheck.check(this, findings);
        return findings.whole(() -> toPolicy().check());
    }

    private Policy.Builder toPolicy() {
        Origins origins = Origins.of(sources);
        Policy.Builder policy = Policy.builder(Edition.parse(requireNonNull(edition)), PhraseEntry.toWording(name));
        Entries.parts(topics, topic -> topic.toTopic(origins)).forEach(policy::addTopic);
        return policy;
    }
}
