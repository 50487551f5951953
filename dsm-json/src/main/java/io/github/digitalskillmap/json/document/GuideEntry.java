package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.ladder.Guide;

/**
 * A figure that a ladder gives as a guide.
 *
 * @param kind what it is about: skill-level, exam-level or exam
 * @param figure what is known of the figure
 * @param provenance where it comes from, with the reading of the figure as a requirement
 * @since 0.1.0
 */
public record GuideEntry(String kind, FigureEntry figure, ProvenanceEntry provenance) {

    /**
     * Returns the entry of a guide.
     *
     * @param guide the guide
     * @return the entry
     */
    public static GuideEntry from(Guide guide) {
        return new GuideEntry(
                Word.of(guide.kind()), FigureEntry.from(guide.figure()), ProvenanceEntry.from(guide.provenance()));
    }
}
