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
 * @since 0.1.0
 */
public record SideEntry(@NotEmpty @Distinct @Nullable List<@Written(IDENTIFIER) @Nullable String> roles) {

    /**
     * Returns the entry of a side.
     *
     * @param side the side
     * @return the entry
     */
    public static SideEntry from(Side side) {
        return new SideEntry(Entries.of(side.roles(), RoleId::toString));
    }

    /**
     * Returns the side of this entry.
     *
     * @return the side, if the entry was checked
     */
    public Side toSide() {
        return Side.of(Entries.parts(roles, RoleId::parse));
    }
}
