package io.github.digitalskillmap.json.document.overlay.name;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import org.jspecify.annotations.Nullable;

/**
 * A target of a rank.
 *
 * @param rank the identifier of the rank
 * @param id the identifier of the target
 * @since 0.1.0
 */
public record TargetName(
        @Required @Written(IDENTIFIER) @Nullable String rank,
        @Required @Written(IDENTIFIER) @Nullable String id) implements PartName {

    public static TargetName from(PartId part) {
        return new TargetName(PartName.owner(part), PartName.text(part));
    }

    @Override
    public String told() {
        return PartName.told(rank, id);
    }

    @Override
    public PartId part(PartKind kind) {
        return PartName.parse(kind, rank, id);
    }
}
