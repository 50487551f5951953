package io.github.digitalskillmap.json.document.career;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.career.BalanceGoal;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.ladder.QuotientId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * How much of a career is to grow one quotient.
 *
 * @param quotient the identifier of the quotient
 * @param parts its parts, 1 or more
 */
public record BalanceGoalEntry(
        @Required @Written(IDENTIFIER) @Nullable String quotient,
        @Required @Positive @Nullable Integer parts,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static BalanceGoalEntry from(BalanceGoal goal) {
        return new BalanceGoalEntry(goal.quotient().toString(), goal.parts(), ProvenanceEntry.from(goal.provenance()));
    }

    public BalanceGoal toGoal(Origins origins) {
        return BalanceGoal.of(
                QuotientId.parse(requireNonNull(quotient)), requireNonNull(parts), origins.provenance(provenance));
    }
}
