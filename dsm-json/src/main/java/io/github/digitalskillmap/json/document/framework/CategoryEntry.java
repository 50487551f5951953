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
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.SkillCategory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category of skills.
 *
 * @param id the identifier
 * @param name what it is called
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record CategoryEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

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

    /**
     * Returns the category of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the category, if the entry was checked
     */
    public SkillCategory toCategory(Origins origins) {
        return SkillCategory.of(
                CategoryId.parse(requireNonNull(id)), PhraseEntry.toWording(name), origins.provenance(provenance));
    }
}
