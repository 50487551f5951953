package io.github.digitalskillmap.json.document.workforce;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.assessment.UnitId;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.workforce.Work;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work of a unit.
 *
 * @param unit the identifier of the unit
 * @param work what the work is called
 * @param headCount how many people it needs
 * @param skills what each of them has to hold
 */
public record WorkEntry(
        @Required @Written(IDENTIFIER) @Nullable String unit,
        @Required @Filled @Nullable String work,
        @Required @Positive @Nullable Integer headCount,
        @NotEmpty @Nullable List<@Valid @Nullable AskedSkillEntry> skills) {

    /**
     * Returns the entry of a work.
     *
     * @param work the work
     * @return the entry, with full identifiers
     * @throws IllegalArgumentException if it needs more people than a document can say
     */
    public static WorkEntry from(Work work) {
        if (work.headCount() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "headCount must be at most " + Integer.MAX_VALUE + ", but was " + work.headCount());
        }
        return new WorkEntry(
                work.unit().toString(),
                work.name(),
                (int) work.headCount(),
                Entries.of(work.skills(), AskedSkillEntry::from));
    }

    /** Returns the work of this entry, if it was checked, with what its skills were found to be. */
    Work toWork(List<SkillRequirement> asked) {
        return Work.of(UnitId.parse(requireNonNull(unit)), requireNonNull(work), requireNonNull(headCount), asked);
    }
}
