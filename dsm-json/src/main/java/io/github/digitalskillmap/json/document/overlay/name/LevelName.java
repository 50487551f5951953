package io.github.digitalskillmap.json.document.overlay.name;

import static io.github.digitalskillmap.json.form.WrittenForm.LEVEL;

import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import org.jspecify.annotations.Nullable;

/** The key by which an overlay tells a level of skills. */
public record LevelName(@Required @Written(LEVEL) @Nullable String id) implements PartName {

    public static LevelName from(PartId part) {
        return new LevelName(PartName.text(part));
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
