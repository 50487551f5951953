package io.github.digitalskillmap.json.document.exam;

import static io.github.digitalskillmap.json.form.WrittenForm.LEVEL;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One level of a scale of exams.
 *
 * @param id the identifier
 * @param label what it is called
 * @since 0.1.0
 */
public record ExamLevelEntry(
        @Required @Written(LEVEL) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> label) {

    /**
     * Returns the entry of a level.
     *
     * @param level the level
     * @return the entry
     */
    public static ExamLevelEntry from(ExamLevel level) {
        return new ExamLevelEntry(level.id().toString(), PhraseEntry.from(level.label()));
    }

    /**
     * Returns the level of this entry.
     *
     * @return the level, if the entry was checked
     */
    public ExamLevel toLevel() {
        return ExamLevel.of(ExamLevelId.parse(requireNonNull(id)), PhraseEntry.toWording(label));
    }
}
