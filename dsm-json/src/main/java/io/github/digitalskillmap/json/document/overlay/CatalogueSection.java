package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.json.document.exam.AddedCatalogue;
import io.github.digitalskillmap.json.document.overlay.name.EditionName;
import io.github.digitalskillmap.json.document.overlay.name.EditionText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an overlay does to the exam catalogues that a framework names.
 *
 * @param add the catalogues that it is to name, too
 * @param retire the catalogues that it is no longer to name
 * @param order the editions of all catalogues, in the order that they are to have; null if that stays
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CatalogueSection(
        @Nullable List<@Valid @Nullable AddedCatalogue> add,
        @Nullable List<@Valid @Nullable Retired<EditionName>> retire,
        @Size(min = 1) @Nullable List<@Valid @Nullable EditionText> order) {

    public static @Nullable CatalogueSection from(ChangesOfKind changes) {
        return changes.isEmpty()
                ? null
                : new CatalogueSection(
                        changes.added(changes::catalogue),
                        changes.retired(EditionName::from),
                        changes.order(EditionText::new));
    }

    public void tell(ChangesOfKind.Reader changes) {
        changes.catalogues(add);
        changes.retire(retire);
        changes.order(order);
    }
}
