package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.SkillId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A link from a skill to an exam.
 *
 * @param skill the identifier of the skill
 * @param exam the identifier of the exam
 * @param kind what the source names: exam or qualification
 * @param printedName the name exactly as printed
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record ExamLinkEntry(
        @Required @Written(IDENTIFIER) @Nullable String skill,
        @Required @Written(IDENTIFIER) @Nullable String exam,
        @Required @WordOf(ExamLink.Kind.class) @Nullable String kind,
        @Required @Filled @Nullable String printedName,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a link.
     *
     * @param link the link
     * @return the entry
     */
    public static ExamLinkEntry from(ExamLink link) {
        return new ExamLinkEntry(
                link.skill().toString(),
                link.exam().toString(),
                Word.of(link.kind()),
                link.printedName(),
                ProvenanceEntry.from(link.provenance()));
    }

    /**
     * Returns the link of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the link, if the entry was checked
     */
    public ExamLink toLink(Origins origins) {
        return ExamLink.of(
                SkillId.parse(requireNonNull(skill)),
                ExamId.parse(requireNonNull(exam)),
                Word.checked(ExamLink.Kind.class, kind),
                requireNonNull(printedName),
                origins.provenance(provenance));
    }
}
