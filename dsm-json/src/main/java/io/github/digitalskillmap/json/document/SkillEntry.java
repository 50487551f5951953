package io.github.digitalskillmap.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.skill.Skill;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill.
 *
 * @param id the identifier
 * @param number the number that the framework gives it
 * @param name what it is called
 * @param printedName the name exactly as printed; null if it is the original of the name
 * @param aliases other names by which it is found
 * @param definition what it means; empty if that is not told
 * @param category the identifier of its category
 * @param scale the identifier of the scale on which it is judged
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record SkillEntry(
        String id,
        int number,
        List<PhraseEntry> name,
        @Nullable String printedName,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> aliases,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PhraseEntry> definition,
        String category,
        String scale,
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a skill.
     *
     * @param skill the skill
     * @return the entry
     */
    public static SkillEntry from(Skill skill) {
        return new SkillEntry(
                skill.id().toString(),
                skill.number(),
                PhraseEntry.from(skill.name()),
                skill.printedName().orElse(null),
                skill.aliases(),
                skill.definition().map(PhraseEntry::from).orElse(List.of()),
                skill.category().toString(),
                skill.scale().toString(),
                ProvenanceEntry.from(skill.provenance()));
    }
}
