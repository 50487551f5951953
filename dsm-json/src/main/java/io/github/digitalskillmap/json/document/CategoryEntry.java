package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.skill.SkillCategory;
import java.util.List;

/**
 * A category of skills.
 *
 * @param id the identifier
 * @param name what it is called
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record CategoryEntry(String id, List<PhraseEntry> name, ProvenanceEntry provenance) {

    /**
     * Returns the entry of a category.
     *
     * @param category the category
     * @return the entry
     */
    public static CategoryEntry from(SkillCategory category) {
        return new CategoryEntry(
                category.id().toString(),
                PhraseEntry.from(category.name()),
                ProvenanceEntry.from(category.provenance()));
    }
}
