package io.github.digitalskillmap.json.document.overlay.name;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import org.jspecify.annotations.Nullable;

/**
 * An item of a family of indicators.
 *
 * @param family the identifier of the family
 * @param id the identifier of the item
 * @since 0.1.0
 */
public record FamilyItemName(
        @Required @Written(IDENTIFIER) @Nullable String family,
        @Required @Written(IDENTIFIER) @Nullable String id) implements PartName {

    public static FamilyItemName from(PartId part) {
        return new FamilyItemName(PartName.owner(part), PartName.text(part));
    }

    @Override
    public String told() {
        return PartName.told(family, id);
    }

    @Override
    public PartId part(PartKind kind) {
        return PartName.parse(kind, family, id);
    }
}
