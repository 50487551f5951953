package io.github.digitalskillmap.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.profile.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
 * @param levels the level of each skill that was assessed, by identifier or name; null if there is none
 * @param exams the exams passed; null if there is none
 * @param attestations what was judged beside; null if there is nothing
 * @since 0.1.0
 */
public record PersonValue(
        @Nullable String framework,
        @NotBlank @Nullable String id,
        @Nullable String rank,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        Map<String, @Valid @Nullable HoldingEntry> levels,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<@Valid @Nullable PassEntry> exams,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<@Valid @Nullable AttestationEntry> attestations) {

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

    /**
     * Returns what stands in a document of people.
     *
     * @return the entry
     */
    public PersonEntry entry() {
        return new PersonEntry(id, rank, levels, exams, attestations);
    }
}
