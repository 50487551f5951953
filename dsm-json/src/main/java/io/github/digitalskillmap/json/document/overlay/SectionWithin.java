package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.json.document.overlay.name.PartName;
import io.github.digitalskillmap.json.document.overlay.name.PartText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an overlay does to the parts of a kind that belong to other parts.
 *
 * @param <A> a part that is added
 * @param <C> what changes a part
 * @param <N> what tells a part
 * @param <T> what tells a part where the document has a text for it
 * @param add the parts that are added
 * @param change the parts of which something is changed
 * @param retire the parts that are retired
 * @param order the order of those that belong to a part, for each whose order changes
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SectionWithin<A, C extends ChangedPart, N extends PartName, T extends PartText>(
        @Nullable List<@Valid @Nullable A> add,
        @Nullable List<@Valid @Nullable C> change,
        @Nullable List<@Valid @Nullable Retired<N>> retire,
        @Nullable List<@Valid @Nullable Ordered<T>> order)
        implements PartSection<C> {

    public static <A, C extends ChangedPart, N extends PartName, T extends PartText> @Nullable
            SectionWithin<A, C, N, T> from(
                    ChangesOfKind changes,
                    Function<Change.Add, A> added,
                    Function<Amendments, C> changed,
                    Function<PartId, N> name,
                    Function<String, T> text) {
        return changes.isEmpty()
                ? null
                : new SectionWithin<>(
                        changes.added(added), changes.amended(changed), changes.retired(name), changes.ordered(text));
    }

    public void tell(ChangesOfKind.Reader changes, Function<A, Change> added) {
        changes.each(add, added);
        changes.amend(change);
        changes.retire(retire);
        changes.each(order, entry -> entry.change(changes.kind()));
    }
}
