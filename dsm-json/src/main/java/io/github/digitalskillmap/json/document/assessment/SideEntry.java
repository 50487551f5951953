package io.github.digitalskillmap.json.document.assessment;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import io.github.digitalskillmap.assessment.Side;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.requirement.RoleId;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a stage.
 *
 * @param roles the identifiers of the roles of which any will do
 */
public record SideEntry(@NotEmpty @Distinct @Nullable List<@Written(IDENTIFIER) @Nullable String> roles) {

    public static SideEntry from(Side side) {
        return new SideEntry(Entries.of(side.roles(), RoleId::toString));
    }

    public Side toSide() {
        return Side.of(Entries.parts(roles, RoleId::parse));
    }
}
