package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.form.WrittenForm;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * The levels of one scale, of skills or of exams: the identifier of each begins with that of the scale.
 *
 * @param findings where faults are told
 * @param scale the scale; null if it is not known
 */
public record LevelsOfScale(Findings findings, @Nullable String scale) {

    /** Returns the levels of the scale that a level belongs to. */
    public static LevelsOfScale with(Findings findings, @Nullable String level) {
        return new LevelsOfScale(findings, level != null && WrittenForm.LEVEL.matches(level) ? scale(level) : null);
    }

    /** Checks a level; what is no identifier of one is told by the constraints. */
    public void check(DocumentPath path, @Nullable String level) {
        if (scale != null
                && level != null
                && WrittenForm.LEVEL.matches(level)
                && !scale(level).equals(scale)) {
            findings.add(PartProblem.LEVEL_OF_OTHER_SCALE, path, Quotation.of(level), Quotation.of(scale));
        }
    }

    private static String scale(String level) {
        return level.substring(0, level.lastIndexOf('/'));
    }
}
