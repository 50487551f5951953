package io.github.digitalskillmap.json.document.overlay;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.framework.FamilyItemEntry;
import io.github.digitalskillmap.json.document.overlay.name.PartName;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.IndicatorItem;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * An item that is added to a family of indicators.
 *
 * @param family the identifier of the family
 * @param entry the item
 * @param after the identifier of the item behind which it comes; null if it comes last
 * @since 0.1.0
 */
public record AddedFamilyItem(
        @Required @Written(IDENTIFIER) @Nullable String family,
        @JsonUnwrapped @Valid FamilyItemEntry entry,
        @Written(IDENTIFIER) @Nullable String after) {

    public static AddedFamilyItem from(Change.Add change) {
        return new AddedFamilyItem(
                PartName.owner(change.added().id()),
                FamilyItemEntry.from(change.added().as(IndicatorItem.class)),
                change.after().map(PartName::text).orElse(null));
    }

    public Change change(Origins origins) {
        Change.Add add = Change.add(IndicatorFamilyId.parse(requireNonNull(family)), entry.toItem(origins));
        return Added.placed(add, family, after);
    }
}
