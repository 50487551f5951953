package io.github.digitalskillmap.json.document.career;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.KnowledgeKind;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.provenance.Knowledge;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which quotients a workplace mainly grows, that it grows none, or why that is not known.
 *
 * @param knowledge the word for the {@link KnowledgeKind}
 * @param quotients the identifiers of the quotients; empty unless they are known
 * @param why why they are not known; empty unless they are unknown
 * @since 0.1.0
 */
public record GrowthEntry(
        @Required @Filled @Nullable String knowledge,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Filled @Nullable String> quotients,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid @Nullable PhraseEntry> why) {

    /**
     * Returns what a workplace grows, without quotients and why where there is null.
     *
     * @param knowledge the word for the {@link KnowledgeKind}
     * @param quotients the identifiers of the quotients; empty unless they are known
     * @param why why they are not known; empty unless they are unknown
     */
    public GrowthEntry {
        quotients = Objects.requireNonNullElse(quotients, List.of());
        why = Objects.requireNonNullElse(why, List.of());
    }

    /**
     * Returns the entry of what a workplace grows.
     *
     * @param grows what it grows
     * @return the entry
     */
    public static GrowthEntry from(Knowledge<List<QuotientId>> grows) {
        return new GrowthEntry(
                Word.of(grows),
                Entries.of(grows.value().orElse(List.of()), QuotientId::toString),
                grows instanceof Knowledge.Unknown<?> unknown ? PhraseEntry.from(unknown.why()) : List.of());
    }

    /**
     * Returns what the workplace of this entry grows.
     *
     * @return what it grows, if the entry was checked
     */
    public Knowledge<List<QuotientId>> toGrowth() {
        return switch (Word.checked(KnowledgeKind.class, knowledge)) {
            case KNOWN -> Knowledge.known(Entries.parts(quotients, QuotientId::parse));
            case NONE -> Knowledge.none();
            case UNKNOWN -> Knowledge.unknown(PhraseEntry.toWording(why));
        };
    }
}
