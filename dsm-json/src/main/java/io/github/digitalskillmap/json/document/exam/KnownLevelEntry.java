package io.github.digitalskillmap.json.document.exam;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.KnowledgeKind;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.provenance.Knowledge;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the level of an exam.
 *
 * @param knowledge known, none if the exam is on no scale, or unknown
 * @param level the identifier of the level; null unless it is known
 * @param why why it cannot be told; empty unless it is unknown
 * @since 0.1.0
 */
public record KnownLevelEntry(
        @Required @Filled @Nullable String knowledge,
        @Filled @Nullable String level,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid @Nullable PhraseEntry> why) {

    /**
     * Returns a level, without a reason where there is null.
     *
     * @param knowledge what is known
     * @param level the level
     * @param why the reason
     */
    public KnownLevelEntry {
        why = Objects.requireNonNullElse(why, List.of());
    }

    /**
     * Returns the entry of what is known of a level.
     *
     * @param level the level, none or unknown
     * @return the entry
     */
    public static KnownLevelEntry from(Knowledge<ExamLevelId> level) {
        String knowledge = Word.of(level);
        if (level instanceof Knowledge.Known<ExamLevelId> known) {
            return new KnownLevelEntry(knowledge, known.figure().toString(), List.of());
        }
        if (level instanceof Knowledge.Unknown<ExamLevelId> unknown) {
            return new KnownLevelEntry(knowledge, null, PhraseEntry.from(unknown.why()));
        }
        return new KnownLevelEntry(knowledge, null, List.of());
    }

    /**
     * Returns what this entry says is known of a level.
     *
     * @return the level, none or unknown, if the entry was checked
     */
    public Knowledge<ExamLevelId> toLevel() {
        return switch (Word.checked(KnowledgeKind.class, knowledge)) {
            case KNOWN -> Knowledge.known(ExamLevelId.parse(requireNonNull(level)));
            case NONE -> Knowledge.none();
            case UNKNOWN -> Knowledge.unknown(PhraseEntry.toWording(why));
        };
    }
}
