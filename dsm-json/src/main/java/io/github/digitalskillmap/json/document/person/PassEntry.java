package io.github.digitalskillmap.json.document.person;

import static io.github.digitalskillmap.json.form.WrittenForm.DAY;

import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Understood;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.profile.ExamPass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One exam that a person passed. The days are written such as 2025-06-26.
 *
 * @param exam the exam, by identifier, code or name
 * @param passedOn the day of the pass
 * @param registeredOn the day of the registration; null if there was none
 * @param expiresOn the last day on which the pass counts; null if it does not expire
 * @since 0.1.0
 */
public record PassEntry(
        @Required @Filled @Nullable String exam,

        @Required @Written(value = DAY, groups = Understood.class) @Nullable
        String passedOn,

        @Written(value = DAY, groups = Understood.class) @Nullable
        String registeredOn,

        @Written(value = DAY, groups = Understood.class) @Nullable
        String expiresOn) {

    /**
     * Returns the entry of a pass.
     *
     * @param pass the pass
     * @return the entry, with the full identifier of the exam
     */
    public static PassEntry from(ExamPass pass) {
        return new PassEntry(
                pass.exam().toString(),
                pass.passedOn().toString(),
                pass.registeredOn().map(LocalDate::toString).orElse(null),
                pass.expiresOn().map(LocalDate::toString).orElse(null));
    }
}
