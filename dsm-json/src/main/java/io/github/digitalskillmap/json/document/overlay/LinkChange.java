package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.overlay.name.LinkName;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A link from a skill to an exam of which something is changed.
 *
 * @param entry what tells the part
 * @param kind what is linked: exam or qualification; null if it is left alone
 * @param printedName the name of the exam exactly as printed; null if it is left alone
 * @param provenance where the link is said to come from; null if it is left alone
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record LinkChange(
        @JsonUnwrapped @Valid LinkName entry,
        @WordOf(ExamLink.Kind.class) @Nullable String kind,
        @Filled @Nullable String printedName,
        @Valid @Nullable ProvenanceEntry provenance,
        @Valid @Nullable ProvenanceEntry by)
        implements ChangedPart {

    public static LinkChange from(Amendments changes) {
        return new LinkChange(
                LinkName.from(changes.part()),
                changes.entry(Aspect.EXAM_LINK_KIND, Word::of),
                changes.entry(Aspect.EXAM_LINK_PRINTED_NAME),
                changes.provenance(Aspect.EXAM_LINK_PROVENANCE),
                changes.by());
    }

    @Override
    public void tell(PartKind of, Aspects to) {
        to.take(Aspect.EXAM_LINK_KIND, kind, word -> Word.checked(ExamLink.Kind.class, word));
        to.take(Aspect.EXAM_LINK_PRINTED_NAME, printedName);
        to.take(Aspect.EXAM_LINK_PROVENANCE, provenance, (written, origins) -> origins.provenance(written));
    }
}
