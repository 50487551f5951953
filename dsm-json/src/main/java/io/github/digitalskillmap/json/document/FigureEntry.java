package io.github.digitalskillmap.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.provenance.Knowledge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the figure of a guide.
 *
 * @param knowledge known, none if the ladder says that there is no figure, or unknown
 * @param wording the figure as the document gives it; empty unless it is known
 * @param requirement what it is read as asking of a person; null unless it is known
 * @param why why it cannot be told; empty unless it is unknown
 * @since 0.1.0
 */
public record FigureEntry(
        String knowledge,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PhraseEntry> wording,
        @Nullable RequirementEntry requirement,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PhraseEntry> why) {

    /**
     * Returns the entry of what is known of a figure.
     *
     * @param figure the figure, none or unknown
     * @return the entry
     */
    public static FigureEntry from(Knowledge<Guide.Figure> figure) {
        String knowledge = Word.of(figure);
        if (figure instanceof Knowledge.Known<Guide.Figure> known) {
            return new FigureEntry(
                    knowledge,
                    PhraseEntry.from(known.figure().wording()),
                    RequirementEntry.from(known.figure().requirement()),
                    List.of());
        }
        if (figure instanceof Knowledge.Unknown<Guide.Figure> unknown) {
            return new FigureEntry(knowledge, List.of(), null, PhraseEntry.from(unknown.why()));
        }
        return new FigureEntry(knowledge, List.of(), null, List.of());
    }
}
