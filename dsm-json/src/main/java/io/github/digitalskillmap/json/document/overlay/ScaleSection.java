package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.json.document.framework.ScaleEntry;
import io.github.digitalskillmap.json.document.overlay.name.IdName;
import io.github.digitalskillmap.json.document.overlay.name.IdText;
import io.github.digitalskillmap.skill.LevelScale;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an overlay does to scales.
 *
 * @param replace the scales that are replaced by others
 * @param add the scales that are added
 * @param change the scales of which something is changed
 * @param retire the scales that are retired
 * @param order the identifiers of all scales, in the order that they are to have; null if that stays
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ScaleSection(
        @Nullable List<@Valid @Nullable ReplacedScale> replace,
        @Nullable List<@Valid @Nullable Added<ScaleEntry, IdText>> add,
        @Nullable List<@Valid @Nullable ScaleChange> change,
        @Nullable List<@Valid @Nullable Retired<IdName>> retire,
        @Size(min = 1) @Nullable List<@Valid @Nullable IdText> order)
        implements PartSection<ScaleChange> {

    public static @Nullable ScaleSection from(ChangesOfKind changes) {
        return changes.isEmpty()
                ? null
                : new ScaleSection(
                        changes.replaced(),
                        changes.added(change ->
                                Added.from(change, part -> ScaleEntry.from(part.as(LevelScale.class)), IdText::new)),
                        changes.amended(ScaleChange::from),
                        changes.retired(IdName::from),
                        changes.order(IdText::new));
    }

    public void tell(ChangesOfKind.Reader changes) {
        changes.each(replace, entry -> entry.change(changes.origins()));
        changes.each(add, entry -> entry.change(scale -> Change.add(scale.toScale(changes.origins()))));
        changes.amend(change);
        changes.retire(retire);
        changes.order(order);
    }
}
