package io.github.digitalskillmap.json.document.overlay.name;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;

import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import org.jspecify.annotations.Nullable;

/** The key by which an overlay tells an exam catalogue. */
public record EditionName(
        @Required @Written(EDITION) @Nullable String id) implements PartName {

    public static EditionName from(PartId part) {
        return new EditionName(PartName.text(part));
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
