package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Part;
import io.github.digitalskillmap.json.document.overlay.name.PartName;
import io.github.digitalskillmap.json.document.overlay.name.PartText;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part that is added to a framework.
 *
 * @param <E> what states the part
 * @param <T> what tells a part of the kind
 * @param entry the part
 * @param after the part of the same kind behind which it comes; null if it comes last
 * @since 0.1.0
 */
public record Added<E extends Record, T extends PartText>(
        @JsonUnwrapped @Valid E entry, @Valid @Nullable T after) {

    public static <E extends Record, T extends PartText> Added<E, T> from(
            Change.Add change, Function<Part, E> entry, Function<String, T> text) {
        return new Added<>(entry.apply(change.added()), behind(change, text));
    }

    static <T> @Nullable T behind(Change.Add change, Function<String, T> text) {
        return change.after().map(PartName::text).map(text).orElse(null);
    }

    public Change change(Function<E, Change.Add> add) {
        return placed(add.apply(entry), null, after == null ? null : after.written());
    }

    /** Puts what is added behind another part of the same kind and owner, if one is named. */
    public static Change placed(Change.Add add, @Nullable String owner, @Nullable String after) {
        return after == null ? add : add.behind(PartName.parse(add.added().id().kind(), owner, after));
    }
}
