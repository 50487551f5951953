package io.github.digitalskillmap.json.document.framework;

import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.form.KeysOf;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.provenance.Knowledge;
import jakarta.validation.Valid;
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
@KeysOf(value = FigureKind.class, key = "knowledge")
public record FigureEntry(
        @Required @WordOf(FigureKind.class) @Nullable String knowledge,
        @MayBeLeftOut @Words List<@Valid @Nullable PhraseEntry> wording,
        @Valid @Nullable RequirementEntry requirement,
        @MayBeLeftOut @Words List<@Valid @Nullable PhraseEntry> why) {

    /**
     * Returns the entry of what is known of a figure.
     *
     * @param figure the figure, none or unknown
     * @return the entry
     */
    public static FigureEntry from(Knowledge<Guide.Figure> figure) {
        return figure.match(
                known -> new FigureEntry(
                        Word.of(FigureKind.KNOWN),
                        PhraseEntry.from(known.wording()),
                        RequirementEntry.from(known.requirement()),
                        List.of()),
                () -> new FigureEntry(Word.of(FigureKind.NONE), List.of(), null, List.of()),
                why -> new FigureEntry(Word.of(FigureKind.UNKNOWN), List.of(), null, PhraseEntry.from(why)));
    }

    /**
     * Returns what this entry says is known of a figure.
     *
     * @return the figure, none or unknown, if the entry was checked
     */
    public Knowledge<Guide.Figure> toFigure() {
        return switch (Word.checked(FigureKind.class, knowledge)) {
            case KNOWN ->
                Knowledge.known(new Guide.Figure(
                        PhraseEntry.toWording(wording),
                        requireNonNull(requirement).toRequirement()));
            case NONE -> Knowledge.none();
            case UNKNOWN -> Knowledge.unknown(PhraseEntry.toWording(why));
        };
    }
}
