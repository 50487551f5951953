package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role that judges people.
 *
 * @param id the identifier
 * @param name what it is called
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record RoleEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a role.
     *
     * @param role the role
     * @return the entry
     */
    public static RoleEntry from(Role role) {
        return new RoleEntry(
                role.id().toString(), PhraseEntry.from(role.name()), ProvenanceEntry.from(role.provenance()));
    }

    /**
     * Returns the role of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the role, if the entry was checked
     */
    public Role toRole(Origins origins) {
        return Role.of(RoleId.parse(requireNonNull(id)), PhraseEntry.toWording(name), origins.provenance(provenance));
    }
}
