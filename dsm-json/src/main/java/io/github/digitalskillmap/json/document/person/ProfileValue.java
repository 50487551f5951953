package io.github.digitalskillmap.json.document.person;

import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.profile.SkillProfile;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person holds, within an object of another system: the record of a person without its key and rank, and the
 * framework that the header of a document names.
 *
 * @param framework the edition of the framework by which the person was judged; null if it goes without saying
 * @param levels the level of each skill that was assessed, by identifier or name
 * @param exams the exams passed
 * @param attestations what was judged beside
 * @since 0.1.0
 */
public record ProfileValue(
        @Nullable String framework,

        @MayBeLeftOut Map<String, @Valid @Nullable HoldingEntry> levels,

        @MayBeLeftOut List<@Valid @Nullable PassEntry> exams,

        @MayBeLeftOut List<@Valid @Nullable AttestationEntry> attestations) {

    /**
     * Returns the value of a profile.
     *
     * @param profile the profile
     * @return the value, with the framework and full identifiers
     */
    public static ProfileValue from(SkillProfile profile) {
        ProfileEntry entry = ProfileEntry.from(profile);
        return new ProfileValue(
                profile.framework().edition().toString(), entry.levels(), entry.exams(), entry.attestations());
    }

    /** {@return what stands in a document of people} */
    public ProfileEntry entry() {
        return new ProfileEntry(levels, exams, attestations);
    }
}
