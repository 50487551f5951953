package io.github.digitalskillmap.json.document.overlay;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.overlay.name.IdName;
import io.github.digitalskillmap.json.form.AspectOf;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of job types of which something is changed.
 *
 * @param entry what tells the part
 * @param name what it is called; null if it is left alone
 * @param description what it is; null if it is left alone
 * @param within the identifier of the wider group that it belongs to; null if it is left alone
 * @param provenance where the part is said to come from; null if it is left alone
 * @param without the keys of what is left out; empty if nothing is
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record JobTypeGroupChange(
        @JsonUnwrapped @Valid IdName entry,
        @Size(min = 1) @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Size(min = 1) @Words @Nullable List<@Valid @Nullable PhraseEntry> description,
        @Written(IDENTIFIER) @Nullable String within,
        @Valid @Nullable ProvenanceEntry provenance,
        @MayBeLeftOut @Distinct List<@Filled @AspectOf(PartKind.JOB_TYPE_GROUP) @Nullable String> without,
        @Valid @Nullable ProvenanceEntry by)
        implements ChangedPart {

    public static JobTypeGroupChange from(Amendments changes) {
        return new JobTypeGroupChange(
                IdName.from(changes.part()),
                changes.wording(Aspect.JOB_TYPE_GROUP_NAME),
                changes.wording(Aspect.JOB_TYPE_GROUP_DESCRIPTION),
                changes.entry(Aspect.JOB_TYPE_GROUP_WITHIN, JobTypeGroupId::toString),
                changes.provenance(Aspect.JOB_TYPE_GROUP_PROVENANCE),
                changes.without(),
                changes.by());
    }

    @Override
    public void tell(PartKind kind, Aspects to) {
        to.take(Aspect.JOB_TYPE_GROUP_NAME, name, PhraseEntry::toWording);
        to.take(Aspect.JOB_TYPE_GROUP_DESCRIPTION, description, PhraseEntry::toWording);
        to.take(Aspect.JOB_TYPE_GROUP_WITHIN, within, JobTypeGroupId::parse);
        to.take(Aspect.JOB_TYPE_GROUP_PROVENANCE, provenance, (written, origins) -> origins.provenance(written));
    }
}
