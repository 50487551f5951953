package io.github.digitalskillmap.json.document.result;

import io.github.digitalskillmap.json.form.ExactAmount;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.scoring.Tally;
import org.jspecify.annotations.Nullable;

/**
 * How much is required, and how much of it is held or open. Each is an exact amount, such as 5 or 3/2.
 *
 * @param required how much is required
 * @param held how much of it is held
 * @param open how much may be held or not, since nobody has judged it
 * @since 0.1.0
 */
public record TallyEntry(
        @Required @ExactAmount @Nullable String required,
        @Required @ExactAmount @Nullable String held,
        @Required @ExactAmount @Nullable String open) {

    /**
     * Returns the entry of a count.
     *
     * @param tally the count
     * @return the entry
     */
    public static TallyEntry from(Tally tally) {
        return new TallyEntry(
                tally.required().toString(),
                tally.held().toString(),
                tally.open().toString());
    }
}
