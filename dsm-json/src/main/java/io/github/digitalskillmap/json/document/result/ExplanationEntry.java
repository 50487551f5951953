package io.github.digitalskillmap.json.document.result;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.json.document.SentenceEntry;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Understood;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.scoring.Explanation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a result is what it is: a statement and what it rests on.
 *
 * @param subject the identifier of what the statement is about; null for a remark
 * @param statement the statement
 * @param tally the count that the statement gives; null where nothing is counted
 * @param combination how the counts of the parts make the count of the whole: sum, best, all, share or veto; null without
 *     a count or parts
 * @param best how many parts count where the best do; null unless they do
 * @param standing how certain the fact behind the statement is; null where there is no such fact
 * @param source the standing and the citations in words; null where there is no such fact
 * @param parts what the statement rests on
 * @since 0.1.0
 */
public record ExplanationEntry(
        @Pattern(regexp = SUBJECT, groups = Understood.class) @Nullable
        String subject,

        @Required @Valid @Nullable SentenceEntry statement,
        @Valid @Nullable TallyEntry tally,

        @WordOf(value = Explanation.Combination.class, groups = Understood.class) @Nullable
        String combination,

        @Positive(groups = Understood.class) @Nullable Integer best,

        @WordOf(value = Standing.class, groups = Understood.class) @Nullable
        String standing,

        @Valid @Nullable SentenceEntry source,

        @MayBeLeftOut List<@Valid @Nullable ExplanationEntry> parts) {

    /** An identifier, or that of a level. */
    private static final String SUBJECT = "^[a-z0-9]+(-[a-z0-9]+)*:[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$";

    /**
     * Returns the entry of an explanation.
     *
     * @param explanation the explanation
     * @return the entry, with its parts
     */
    public static ExplanationEntry from(Explanation explanation) {
        boolean isMadeOfParts =
                explanation.tally().isPresent() && !explanation.parts().isEmpty();
        boolean isOfTheBest = isMadeOfParts && explanation.combination() == Explanation.Combination.BEST;
        return new ExplanationEntry(
                explanation.subject().map(Identifier::toString).orElse(null),
                SentenceEntry.from(explanation.wording()),
                explanation.tally().map(TallyEntry::from).orElse(null),
                isMadeOfParts ? Word.of(explanation.combination()) : null,
                isOfTheBest ? explanation.best() : null,
                explanation.provenance().map(Provenance::standing).map(Word::of).orElse(null),
                explanation.provenance().map(ExplanationEntry::source).orElse(null),
                explanation.parts().stream()
                        .<@Nullable ExplanationEntry>map(ExplanationEntry::from)
                        .toList());
    }

    private static SentenceEntry source(Provenance provenance) {
        return new SentenceEntry(provenance.text(Locale.JAPANESE), provenance.text(Locale.ENGLISH));
    }
}
