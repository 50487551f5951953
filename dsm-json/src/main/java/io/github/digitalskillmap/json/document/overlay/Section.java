package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Part;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.json.form.Filled;
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
 * @param add the parts that are added
 * @param change the parts of which something is changed
 * @param retire the parts that are retired
 * @param order what tells all parts of the kind, in the order that they are to have; null if that stays
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Section<A extends Record, C extends ChangedPart, N extends PartName>(
        @Nullable List<@Valid @Nullable Added<A>> add,
        @Nullable List<@Valid @Nullable C> change,
        @Nullable List<@Valid @Nullable Retired<N>> retire,
        @Size(min = 1) @Nullable List<@Filled @Nullable String> order) {

    public static <A extends Record, C extends ChangedPart, N extends PartName> @Nullable Section<A, C, N> from(
            ChangesOfKind changes, Function<Part, A> added, Function<Amendments, C> changed, Function<PartId, N> name) {
        return changes.isEmpty()
                ? null
                : new Section<>(
                        changes.added(change -> Added.from(change, added)),
                        changes.amended(changed),
                        changes.retired(name),
                        changes.order());
    }

    public void tell(ChangesOfKind.Reader changes, Function<A, Change.Add> added) {
        changes.each(add, entry -> entry.change(added));
        changes.amend(change);
        changes.retire(retire);
        changes.order(order);
    }
}
