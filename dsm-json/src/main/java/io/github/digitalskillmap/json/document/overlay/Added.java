package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Part;
import io.github.digitalskillmap.json.form.Filled;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part that is added to a framework.
 *
 * @param <E> what states the part
 * @param entry the part
 * @param after the part of the same kind behind which it comes; null if it comes last
 * @since 0.1.0
 */
public record Added<E extends Record>(
        @JsonUnwrapped @Valid E entry, @Filled @Nullable String after) {

    public static <E extends Record> Added<E> from(Change.Add change, Function<Part, E> entry) {
        return new Added<>(
                entry.apply(change.added()), change.after().map(PartName::text).orElse(null));
    }

    public Change change(Function<E, Change.Add> add) {
        return placed(add.apply(entry), null, after);
    }

    /** Puts what is added behind another part of the same kind and owner, if one is named. */
    public static Change placed(Change.Add add, @Nullable String owner, @Nullable String after) {
        return after == null ? add : add.behind(PartName.parse(add.added().id().kind(), owner, after));
    }
}
