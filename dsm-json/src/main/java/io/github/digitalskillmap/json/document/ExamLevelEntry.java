package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.exam.ExamLevel;
import java.util.List;

/**
 * One level of a scale of exams.
 *
 * @param id the identifier
 * @param label what it is called
 * @since 0.1.0
 */
public record ExamLevelEntry(String id, List<PhraseEntry> label) {

    /**
     * Returns the entry of a level.
     *
     * @param level the level
     * @return the entry
     */
    public static ExamLevelEntry from(ExamLevel level) {
        return new ExamLevelEntry(level.id().toString(), PhraseEntry.from(level.label()));
    }
}
