package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.function.Function;
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
 * @param levelDescriptions what holding it at each level means; empty if that is not told of this skill
 * @param category the identifier of its category; null if it has none
 * @param scale the identifier of the scale on which it is judged
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record SkillEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @Required @Positive @Nullable Integer number,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Filled @Nullable String printedName,
        @MayBeLeftOut List<@Filled @Nullable String> aliases,
        @MayBeLeftOut @Words List<@Valid @Nullable PhraseEntry> definition,
        @MayBeLeftOut @Distinct(by = "level") List<@Valid @Nullable LevelDescriptionEntry> levelDescriptions,
        @Written(IDENTIFIER) @Nullable String category,
        @Required @Written(IDENTIFIER) @Nullable String scale,

        @Required(groups = SourceRequired.class) @Valid @Nullable
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
                Entries.of(skill.aliases(), Function.identity()),
                skill.definition().map(PhraseEntry::from).orElse(List.of()),
                Entries.of(skill.levelDescriptions(), LevelDescriptionEntry::from),
                skill.category().map(Identifier::toString).orElse(null),
                skill.scale().toString(),
                ProvenanceEntry.from(skill.provenance()));
    }

    /**
     * Returns the skill of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the skill, if the entry was checked
     */
    public Skill toSkill(Origins origins) {
        Skill.Builder skill = Skill.builder()
                .id(SkillId.parse(requireNonNull(id)))
                .number(requireNonNull(number))
                .name(PhraseEntry.toWording(name))
                .scale(ScaleId.parse(requireNonNull(scale)))
                .provenance(origins.provenance(provenance));
        if (printedName != null) {
            skill.printedName(printedName);
        }
        Entries.parts(aliases, Function.identity()).forEach(skill::addAlias);
        if (!definition.isEmpty()) {
            skill.definition(PhraseEntry.toWording(definition));
        }
        Entries.parts(levelDescriptions, LevelDescriptionEntry::toDescription).forEach(skill::addLevelDescription);
        if (category != null) {
            skill.category(CategoryId.parse(category));
        }
        return skill.build();
    }
}
