package io.github.digitalskillmap.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Skill;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person.
 *
 * @param id the key of the record
 * @param rank the rank, by identifier or name; null if it is not known
 * @param levels the level of each skill that was assessed, by identifier or name; null in place of a level that could
 *     not be read
 * @param exams the exams passed; null in place of one that could not be read
 * @param attestations what was judged beside; null in place of one that could not be read
 * @since 0.1.0
 */
public record PersonEntry(
        @NotBlank @Nullable String id,
        @Nullable String rank,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Valid @Nullable HoldingEntry> levels,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid @Nullable PassEntry> exams,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid @Nullable AttestationEntry> attestations) {

    /** The level of a skill that was assessed and is not held, on a scale without a level for that. */
    public static final String NONE = "none";

    /**
     * Returns a person, without levels, exams or attestations where there is null.
     *
     * @param id the key of the record
     * @param rank the rank
     * @param levels the level of each skill that was assessed
     * @param exams the exams passed
     * @param attestations what was judged beside
     */
    public PersonEntry {
        levels = Objects.requireNonNullElse(levels, Map.of());
        exams = Objects.requireNonNullElse(exams, List.of());
        attestations = Objects.requireNonNullElse(attestations, List.of());
    }

    /**
     * Returns the entry of a person.
     *
     * @param person the person
     * @return the entry, with full identifiers and the skills in the order of the framework
     */
    public static PersonEntry from(Person person) {
        return new PersonEntry(
                person.id().text(),
                person.rank().map(Identifier::toString).orElse(null),
                levels(person.profile()),
                person.profile().passes().stream()
                        .<@Nullable PassEntry>map(PassEntry::from)
                        .toList(),
                person.profile().attestations().stream()
                        .<@Nullable AttestationEntry>map(AttestationEntry::from)
                        .toList());
    }

    private static Map<String, @Nullable HoldingEntry> levels(SkillProfile profile) {
        Map<String, @Nullable HoldingEntry> levels = new LinkedHashMap<>();
        for (Skill skill : profile.assessedSkills()) {
            String level = profile.attainment(skill.id())
                    .level()
                    .map(held -> held.id().toString())
                    .orElse(NONE);
            levels.put(skill.id().toString(), HoldingEntry.from(level, profile.origin(skill.id())));
        }
        return levels;
    }
}
