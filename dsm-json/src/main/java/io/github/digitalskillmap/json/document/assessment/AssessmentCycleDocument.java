package io.github.digitalskillmap.json.document.assessment;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;
import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.SourceCheck;
import io.github.digitalskillmap.json.document.SourceEntry;
import io.github.digitalskillmap.json.document.framework.RoleEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.requirement.RoleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document of a cycle of assessment.
 *
 * @param edition the edition of the cycle
 * @param roles the roles of those who take part
 * @param ownRole the identifier of the role of the person whose levels are assessed
 * @param stages the stages in their order
 * @param provenance where the order of the stages comes from
 */
public record AssessmentCycleDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Written(EDITION) @Nullable String edition,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Required @Distinct(by = "id") @Nullable List<@Valid @Nullable SourceEntry> sources,
        @NotEmpty @Nullable List<@Valid @Nullable RoleEntry> roles,
        @Required @Written(IDENTIFIER) @Nullable String ownRole,
        @NotEmpty @Nullable List<@Valid @Nullable StageEntry> stages,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "assessment-cycle";

    /** The version of this shape. */
    public static final int VERSION = 1;

    public static AssessmentCycleDocument from(AssessmentCycle cycle) {
        return new AssessmentCycleDocument(
                KIND,
                VERSION,
                cycle.edition().toString(),
                PhraseEntry.from(cycle.name()),
                Entries.of(CitedSources.of(cycle.facts().stream()), SourceEntry::from),
                Entries.of(cycle.roles(), RoleEntry::from),
                cycle.ownRole().toString(),
                Entries.of(cycle.stages(), StageEntry::from),
                ProvenanceEntry.from(cycle.provenance()));
    }

    /** Returns the cycle of this document, if no fault is found. */
    public Optional<AssessmentCycle> cycle(Findings findings) {
        SourceCheck.check(this, findings);
        return findings.whole(() -> toCycle().check());
    }

    private AssessmentCycle.Builder toCycle() {
        Origins origins = Origins.of(sources);
        AssessmentCycle.Builder cycle = AssessmentCycle.builder(
                Edition.parse(requireNonNull(edition)),
                PhraseEntry.toWording(name),
                RoleId.parse(requireNonNull(ownRole)),
                origins.provenance(provenance));
        Entries.parts(roles, role -> role.toRole(origins)).forEach(cycle::addRole);
        Entries.parts(stages, stage -> stage.toStage(origins)).forEach(cycle::addStage);
        return cycle;
    }
}
