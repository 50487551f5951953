package io.github.digitalskillmap.json.document.exam;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exam catalogue that the framework is to name. The overlay either names it or brings it along.
 *
 * @param edition the edition of the catalogue
 * @param scales the scales of a catalogue that is brought along
 * @param exams the exams of a catalogue that is brought along; null if it is only named
 * @param after the edition of the catalogue behind which it comes; null if it comes last
 * @since 0.1.0
 */
public record AddedCatalogue(
        @Required @Written(EDITION) @Nullable String edition,
        @Nullable List<@Valid @Nullable ExamScaleEntry> scales,
        @Nullable List<@Valid @Nullable ExamEntry> exams,
        @Written(EDITION) @Nullable String after) {

    public static AddedCatalogue from(ExamCatalogue catalogue) {
        return new AddedCatalogue(
                catalogue.edition().toString(),
                catalogue.scales().isEmpty() ? null : Entries.of(catalogue.scales(), ExamScaleEntry::from),
                Entries.of(catalogue.exams(), ExamEntry::from),
                null);
    }

    /**
     * Tells whether the catalogue is brought along.
     *
     * @return true if there are exams, even if none is listed
     */
    public boolean bringsExams() {
        return exams != null;
    }

    /**
     * Returns the catalogue that is brought along, still to be checked as a whole.
     *
     * @param origins where the parts of the document come from
     * @return a builder with all that the entry holds, if it was checked
     */
    public ExamCatalogue.Builder toCatalogue(Origins origins) {
        ExamCatalogue.Builder catalogue = ExamCatalogue.builder(Edition.parse(requireNonNull(edition)));
        if (scales != null) {
            Entries.parts(scales, scale -> scale.toScale(origins)).forEach(catalogue::addScale);
        }
        Entries.parts(exams, exam -> exam.toExam(origins)).forEach(catalogue::addExam);
        return catalogue;
    }
}
