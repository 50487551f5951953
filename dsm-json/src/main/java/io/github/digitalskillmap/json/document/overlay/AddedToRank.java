package io.github.digitalskillmap.json.document.overlay;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Part;
import io.github.digitalskillmap.json.document.overlay.name.PartName;
import io.github.digitalskillmap.json.document.overlay.name.PartText;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.ladder.RankId;
import jakarta.validation.Valid;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A target or guide that is added to a rank.
 *
 * @param <E> what states the target or guide
 * @param <T> what tells another of the rank
 * @param rank the identifier of the rank
 * @param entry the target or guide
 * @param after the target, or the kind of the guide, behind which it comes; null if it comes last
 * @since 0.1.0
 */
public record AddedToRank<E extends Record, T extends PartText>(
        @Required @Written(IDENTIFIER) @Nullable String rank,
        @JsonUnwrapped @Valid E entry,
        @Valid @Nullable T after) {

    public static <E extends Record, T extends PartText> AddedToRank<E, T> from(
            Change.Add change, Function<Part, E> entry, Function<String, T> text) {
        return new AddedToRank<>(
                PartName.owner(change.added().id()), entry.apply(change.added()), Added.behind(change, text));
    }

    public Change change(BiFunction<RankId, E, Change.Add> add) {
        return Added.placed(
                add.apply(RankId.parse(requireNonNull(rank)), entry), rank, after == null ? null : after.written());
    }
}
