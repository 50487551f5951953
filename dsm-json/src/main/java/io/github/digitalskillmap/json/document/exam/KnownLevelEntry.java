package io.github.digitalskillmap.json.document.exam;

import static io.github.digitalskillmap.json.form.WrittenForm.LEVEL;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.form.KeysOf;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.provenance.Knowledge;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the level of an exam.
 *
 * @param knowledge known, none if the exam is on no scale, or unknown
 * @param level the identifier of the level; null unless it is known
 * @param why why it cannot be told; empty unless it is unknown
 * @since 0.1.0
 */
@KeysOf(value = KnownLevelKind.class, key = "knowledge")
public record KnownLevelEntry(
        @Required @WordOf(KnownLevelKind.class) @Nullable String knowledge,
        @Written(LEVEL) @Nullable String level,
        @MayBeLeftOut @Words List<@Valid @Nullable PhraseEntry> why) {

    /**
     * Returns the entry of what is known of a level.
     *
     * @param level the level, none or unknown
     * @return the entry
     */
    public static KnownLevelEntry from(Knowledge<ExamLevelId> level) {
        return level.match(
                known -> new KnownLevelEntry(Word.of(KnownLevelKind.KNOWN), known.toString(), List.of()),
                () -> new KnownLevelEntry(Word.of(KnownLevelKind.NONE), null, List.of()),
                why -> new KnownLevelEntry(Word.of(KnownLevelKind.UNKNOWN), null, PhraseEntry.from(why)));
    }

    /**
     * Returns what this entry says is known of a level.
     *
     * @return the level, none or unknown, if the entry was checked
     */
    public Knowledge<ExamLevelId> toLevel() {
        return switch (Word.checked(KnownLevelKind.class, knowledge)) {
            case KNOWN -> Knowledge.known(ExamLevelId.parse(requireNonNull(level)));
            case NONE -> Knowledge.none();
            case UNKNOWN -> Knowledge.unknown(PhraseEntry.toWording(why));
        };
    }
}
