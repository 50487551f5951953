package io.github.digitalskillmap.json.document.person;

import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Skill;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person holds.
 *
 * @param levels the level of each skill that was assessed, by identifier or name; null in place of a level that could
 *     not be read
 * @param exams the exams passed; null in place of one that could not be read
 * @param attestations what was judged beside; null in place of one that could not be read
 * @since 0.1.0
 */
public record ProfileEntry(
        @MayBeLeftOut Map<String, @Valid @Nullable HoldingEntry> levels,

        @MayBeLeftOut List<@Valid @Nullable PassEntry> exams,

        @MayBeLeftOut List<@Valid @Nullable AttestationEntry> attestations) {

    /**
     * Returns the entry of a profile.
     *
     * @param profile the profile
     * @return the entry, with full identifiers and the skills in the order of the framework
     */
    public static ProfileEntry from(SkillProfile profile) {
        return new ProfileEntry(
                levels(profile),
                profile.passes().stream()
                        .<@Nullable PassEntry>map(PassEntry::from)
                        .toList(),
                profile.attestations().stream()
                        .<@Nullable AttestationEntry>map(AttestationEntry::from)
                        .toList());
    }

    private static Map<String, @Nullable HoldingEntry> levels(SkillProfile profile) {
        Map<String, @Nullable HoldingEntry> levels = new LinkedHashMap<>();
        List<Skill> skills = profile.framework().skills();
        for (int lane = 0; lane < skills.size(); lane++) {
            if (profile.steps().isAssessed(lane)) {
                Skill skill = skills.get(lane);
                String level = profile.framework()
                        .scale(skill.scale())
                        .atSteps(profile.steps().stepCount(lane))
                        .map(held -> held.id().toString())
                        .orElse(PersonEntry.NONE);
                levels.put(skill.id().toString(), HoldingEntry.from(level, profile.origin(skill.id())));
            }
        }
        return levels;
    }
}
