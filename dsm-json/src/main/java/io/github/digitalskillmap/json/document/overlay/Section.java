package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Part;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.json.document.overlay.name.PartName;
import io.github.digitalskillmap.json.document.overlay.name.PartText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an overlay does to the parts of a kind that belong to the framework itself.
 *
 * @param <A> what states a part that is added
 * @param <C> what changes a part
 * @param <N> what tells a part
 * @param <T> what tells a part where the document has a text for it
 * @param add the parts that are added
 * @param change the parts of which something is changed
 * @param retire the parts that are retired
 * @param order what tells all parts of the kind, in the order that they are to have; null if that stays
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Section<A extends Record, C extends ChangedPart, N extends PartName, T extends PartText>(
        @Nullable List<@Valid @Nullable Added<A, T>> add,
        @Nullable List<@Valid @Nullable C> change,
        @Nullable List<@Valid @Nullable Retired<N>> retire,
        @Size(min = 1) @Nullable List<@Valid @Nullable T> order)
        implements PartSection<C> {

    public static <A extends Record, C extends ChangedPart, N extends PartName, T extends PartText> @Nullable
            Section<A, C, N, T> from(
                    ChangesOfKind changes,
                    Function<Part, A> added,
                    Function<Amendments, C> changed,
                    Function<PartId, N> name,
                    Function<String, T> text) {
        return changes.isEmpty()
                ? null
                : new Section<>(
                        changes.added(change -> Added.from(change, added, text)),
                        changes.amended(changed),
                        changes.retired(name),
                        changes.order(text));
    }

    public void tell(ChangesOfKind.Reader changes, Function<A, Change.Add> added) {
        changes.each(add, entry -> entry.change(added));
        changes.amend(change);
        changes.retire(retire);
        changes.order(order);
    }
}
