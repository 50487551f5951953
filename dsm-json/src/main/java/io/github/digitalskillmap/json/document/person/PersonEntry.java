package io.github.digitalskillmap.json.document.person;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Understood;
import io.github.digitalskillmap.profile.Person;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
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
        @Required @Filled @Nullable String id,
        @Filled(groups = Understood.class) @Nullable String rank,
        @MayBeLeftOut Map<String, @Valid @Nullable HoldingEntry> levels,

        @MayBeLeftOut List<@Valid @Nullable PassEntry> exams,

        @MayBeLeftOut List<@Valid @Nullable AttestationEntry> attestations) {

    /** The level of a skill that was assessed and is not held, on a scale without a level for that. */
    public static final String NONE = "none";

    /**
     * Returns the entry of a person.
     *
     * @param person the person
     * @return the entry, with full identifiers and the skills in the order of the framework
     */
    public static PersonEntry from(Person person) {
        ProfileEntry profile = ProfileEntry.from(person.profile());
        return new PersonEntry(
                person.id().text(),
                person.rank().map(Identifier::toString).orElse(null),
                profile.levels(),
                profile.exams(),
                profile.attestations());
    }

    /**
     * Returns what the person holds.
     *
     * @return the levels, exams and attestations
     */
    public ProfileEntry profile() {
        return new ProfileEntry(levels, exams, attestations);
    }
}
