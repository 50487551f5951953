package io.github.digitalskillmap.json.document.overlay.name;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import org.jspecify.annotations.Nullable;

/**
 * A part that has an identifier.
 *
 * @param id the identifier; of an exam catalogue, the edition
 * @since 0.1.0
 */
public record IdName(
        @Required @Written(IDENTIFIER) @Nullable String id) implements PartName {

    public static IdName from(PartId part) {
        return new IdName(PartName.text(part));
    }

    @Override
    public String told() {
        return PartName.told(id);
    }

    @Override
    public PartId part(PartKind kind) {
        return PartName.parse(kind, null, id);
    }
}
