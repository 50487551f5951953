package io.github.digitalskillmap.json.document.result;

import io.github.digitalskillmap.json.form.ExactShare;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Understood;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.Outcome;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a job type is met: all that follows from what the person holds.
 *
 * @param outcome whether it is met: met, not-met or open
 * @param certainShare the exact share that is certainly met, such as 5/7
 * @param possibleShare the exact share that is met if all that is open turns out to be held
 * @param tally how much is required, held and open, as the rule counts it
 * @param standing the weakest standing that the result rests on: published, inferred or sample
 * @param gaps what is missing, known to be or open; null in place of a gap that could not be read
 * @param explanation why the result is what it is
 * @since 0.1.0
 */
public record FulfilmentEntry(
        @Required @WordOf(value = Outcome.class, groups = Understood.class) @Nullable
        String outcome,

        @Required @ExactShare @Nullable String certainShare,
        @Required @ExactShare @Nullable String possibleShare,
        @Required @Valid @Nullable TallyEntry tally,

        @Required @WordOf(value = Standing.class, groups = Understood.class) @Nullable
        String standing,

        @Required @Nullable List<@Valid @Nullable GapEntry> gaps,
        @Required @Valid @Nullable ExplanationEntry explanation) {

    /**
     * Returns the entry of a fulfilment.
     *
     * @param fulfilment the fulfilment
     * @return the entry
     */
    public static FulfilmentEntry from(JobTypeFulfilment fulfilment) {
        return new FulfilmentEntry(
                Word.of(fulfilment.outcome()),
                fulfilment.certainShare().toString(),
                fulfilment.possibleShare().toString(),
                TallyEntry.from(fulfilment.tally()),
                Word.of(fulfilment.standing()),
                fulfilment.gaps().stream()
                        .<@Nullable GapEntry>map(GapEntry::from)
                        .toList(),
                ExplanationEntry.from(fulfilment.explain()));
    }
}
