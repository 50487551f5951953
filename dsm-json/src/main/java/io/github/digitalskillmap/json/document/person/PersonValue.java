package io.github.digitalskillmap.json.document.person;

import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.profile.Person;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person within an object of another system: what stands in a document of people, and the framework that its header
 * names there.
 *
 * @param framework the edition of the framework by which the person was judged; null if it goes without saying
 * @param id the key of the record
 * @param rank the rank, by identifier or name; null if it is not known
 * @param levels the level of each skill that was assessed, by identifier or name
 * @param exams the exams passed
 * @param attestations what was judged beside
 * @since 0.1.0
 */
public record PersonValue(
        @Nullable String framework,
        @Required @Filled @Nullable String id,
        @Nullable String rank,

        @MayBeLeftOut Map<String, @Valid @Nullable HoldingEntry> levels,

        @MayBeLeftOut List<@Valid @Nullable PassEntry> exams,

        @MayBeLeftOut List<@Valid @Nullable AttestationEntry> attestations) {

    /**
     * Returns the value of a person.
     *
     * @param person the person
     * @return the value, with the framework and full identifiers
     */
    public static PersonValue from(Person person) {
        PersonEntry entry = PersonEntry.from(person);
        return new PersonValue(
                person.profile().framework().edition().toString(),
                entry.id(),
                entry.rank(),
                entry.levels(),
                entry.exams(),
                entry.attestations());
    }

    /** {@return what stands in a document of people} */
    public PersonEntry entry() {
        return new PersonEntry(id, rank, levels, exams, attestations);
    }
}
