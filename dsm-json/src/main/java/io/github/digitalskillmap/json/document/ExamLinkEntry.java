package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.exam.ExamLink;

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
public record ExamLinkEntry(String skill, String exam, String kind, String printedName, ProvenanceEntry provenance) {

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
}
