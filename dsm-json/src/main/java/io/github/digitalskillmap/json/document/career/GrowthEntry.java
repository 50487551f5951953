package io.github.digitalskillmap.json.document.career;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.KeysOf;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.provenance.Knowledge;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which quotients a workplace mainly grows, that it grows none, or why that is not known.
 *
 * @param knowledge the word for the {@link GrowthKind}
 * @param quotients the identifiers of the quotients; empty unless they are known
 * @param why why they are not known; empty unless they are unknown
 */
@KeysOf(value = GrowthKind.class, key = "knowledge")
public record GrowthEntry(
        @Required @WordOf(GrowthKind.class) @Nullable String knowledge,
        @MayBeLeftOut @Distinct List<@Written(IDENTIFIER) @Nullable String> quotients,
        @MayBeLeftOut @Words List<@Valid @Nullable PhraseEntry> why) {

    public static GrowthEntry from(Knowledge<List<QuotientId>> grows) {
        if (grows instanceof Knowledge.Unknown<?> unknown) {
            return new GrowthEntry(Word.of(GrowthKind.UNKNOWN), List.of(), PhraseEntry.from(unknown.why()));
        }
        return new GrowthEntry(
                Word.of(grows.value().isPresent() ? GrowthKind.KNOWN : GrowthKind.NONE),
                Entries.of(grows.value().orElse(List.of()), QuotientId::toString),
                List.of());
    }

    public Knowledge<List<QuotientId>> toGrowth() {
        return switch (Word.checked(GrowthKind.class, knowledge)) {
            case KNOWN -> Knowledge.known(Entries.parts(quotients, QuotientId::parse));
            case NONE -> Knowledge.none();
            case UNKNOWN -> Knowledge.unknown(PhraseEntry.toWording(why));
        };
    }
}
