package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.requirement.Role;
import java.util.List;

/**
 * A role that judges people.
 *
 * @param id the identifier
 * @param name what it is called
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record RoleEntry(String id, List<PhraseEntry> name, ProvenanceEntry provenance) {

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
}
