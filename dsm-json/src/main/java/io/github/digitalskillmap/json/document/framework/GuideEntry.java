package io.github.digitalskillmap.json.document.framework;

import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.GuideKind;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a ladder gives as a guide.
 *
 * @param kind what it is about: skill-level, exam-level or exam
 * @param figure what is known of the figure
 * @param provenance where it comes from, with the reading of the figure as a requirement
 * @since 0.1.0
 */
public record GuideEntry(
        @Required @WordOf(GuideKind.class) @Nullable String kind,
        @Required @Valid @Nullable FigureEntry figure,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

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

    /**
     * Returns the guide of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the guide, if the entry was checked
     */
    public Guide toGuide(Origins origins) {
        return Guide.of(
                Word.checked(GuideKind.class, kind), requireNonNull(figure).toFigure(), origins.provenance(provenance));
    }
}
