package io.github.digitalskillmap.json.document.difference;

import io.github.digitalskillmap.adaptation.JobTypeEffect;
import io.github.digitalskillmap.adaptation.PersonEffect;
import io.github.digitalskillmap.adaptation.RankEffect;
import io.github.digitalskillmap.json.document.SentenceEntry;
import io.github.digitalskillmap.json.document.overlay.JobTypeChange;
import io.github.digitalskillmap.json.form.ExactShare;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.Tally;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a difference does to one person.
 *
 * @param id the key of the person's record
 * @param jobTypes the job types whose share or outcome changes
 * @param ranks the ranks whose outcome changes
 * @param notCarried what of the record is not carried
 * @since 0.1.0
 */
public record AffectedEntry(
        @Required String id,
        @Required List<JobTypeChange> jobTypes,
        @Required List<RankChange> ranks,
        @Required List<SentenceEntry> notCarried) {

    /**
     * Returns the entry of a person.
     *
     * @param effect what changes for the person
     * @return the entry
     */
    public static AffectedEntry from(PersonEffect effect) {
        return new AffectedEntry(
                effect.person().text(),
                effect.jobTypes().stream().map(JobTypeChange::from).toList(),
                effect.ranks().stream().map(RankChange::from).toList(),
                effect.notCarried().stream().map(SentenceEntry::from).toList());
    }

    /**
     * How far a job type is met before and after.
     *
     * @param jobType the job type
     * @param before the figures before, or null if it could not be scored
     * @param after the figures after, or null if it is retired or cannot be scored
     * @param retired true if the job type is there no more, or else null
     * @since 0.1.0
     */
    public record JobTypeChange(
            @Required String jobType,
            @Nullable Figures before,
            @Nullable Figures after,
            @AssertTrue @Nullable Boolean retired) {

        private static JobTypeChange from(JobTypeEffect effect) {
            return new JobTypeChange(
                    effect.jobType().id().toString(),
                    figures(effect.before()),
                    figures(effect.after()),
                    effect.isRetired() ? true : null);
        }

        private static @Nullable Figures figures(Optional<JobTypeFulfilment> fulfilment) {
            return fulfilment.map(JobTypeFulfilment::tally).map(Figures::from).orElse(null);
        }
    }

    /**
     * How far something is met.
     *
     * @param certain the share that is certainly met, an exact fraction
     * @param possible the share that is possibly met, an exact fraction
     * @param outcome whether it is met
     * @since 0.1.0
     */
    public record Figures(
            @Required @ExactShare String certain,
            @Required @ExactShare String possible,
            @Required @WordOf(Outcome.class) String outcome) {

        private static Figures from(Tally tally) {
            return new Figures(
                    tally.certainShare().toString(), tally.possibleShare().toString(), Word.of(tally.outcome()));
        }
    }

    /**
     * How a person stands to a rank before and after.
     *
     * @param rank the rank
     * @param before the outcome before, or null if the rank had no target that counts
     * @param after the outcome after, or null if the rank is retired or has no target that counts
     * @param retired true if the rank is there no more, or else null
     * @since 0.1.0
     */
    public record RankChange(
            @Required String rank,
            @WordOf(Outcome.class) @Nullable String before,
            @WordOf(Outcome.class) @Nullable String after,
            @AssertTrue @Nullable Boolean retired) {

        private static RankChange from(RankEffect effect) {
            return new RankChange(
                    effect.rank().id().toString(),
                    word(effect.outcomeBefore()),
                    word(effect.outcomeAfter()),
                    effect.isRetired() ? true : null);
        }

        private static @Nullable String word(Optional<Outcome> outcome) {
            return outcome.map(Word::of).orElse(null);
        }
    }
}
