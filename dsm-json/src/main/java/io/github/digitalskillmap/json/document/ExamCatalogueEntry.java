package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.exam.ExamCatalogue;
import java.util.List;

/**
 * An exam catalogue.
 *
 * @param edition the edition
 * @param scales the scales on which the exams are ordered
 * @param exams the exams
 * @since 0.1.0
 */
public record ExamCatalogueEntry(String edition, List<ExamScaleEntry> scales, List<ExamEntry> exams) {

    /**
     * Returns the entry of a catalogue.
     *
     * @param catalogue the catalogue
     * @return the entry
     */
    public static ExamCatalogueEntry from(ExamCatalogue catalogue) {
        return new ExamCatalogueEntry(
                catalogue.edition().toString(),
                catalogue.scales().stream().map(ExamScaleEntry::from).toList(),
                catalogue.exams().stream().map(ExamEntry::from).toList());
    }
}
