package io.github.digitalskillmap.json.document.result;

import static io.github.digitalskillmap.json.form.WrittenForm.DAY;

import io.github.digitalskillmap.json.document.person.ProfileEntry;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.RuleName;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far one person has met one job type. The day is written such as 2026-04-01.
 *
 * @param person the key of the person's record; null if it is not told
 * @param jobType the job type, by identifier or name
 * @param rule the name of the rule by which the result was counted, such as steps
 * @param asOf the day of which the result tells; null if the job type asks for nothing that depends on one
 * @param holds what the person holds
 * @param fulfilment what follows from that
 * @since 0.1.0
 */
public record ResultEntry(
        @Filled @Nullable String person,
        @Required @Filled @Nullable String jobType,
        @Required @Filled @RuleName @Nullable String rule,
        @Written(DAY) @Nullable String asOf,
        @Required @Valid @Nullable ProfileEntry holds,
        @Required @Valid @Nullable FulfilmentEntry fulfilment) {

    /**
     * Returns the entry of a result.
     *
     * @param person the key of the person's record, if it is told
     * @param fulfilment the result
     * @return the entry, with full identifiers
     */
    public static ResultEntry from(Optional<PersonId> person, JobTypeFulfilment fulfilment) {
        return new ResultEntry(
                person.map(PersonId::text).orElse(null),
                fulfilment.jobType().id().toString(),
                fulfilment.rule().name(),
                fulfilment.asOf().map(LocalDate::toString).orElse(null),
                ProfileEntry.from(fulfilment.profile()),
                FulfilmentEntry.from(fulfilment));
    }
}
