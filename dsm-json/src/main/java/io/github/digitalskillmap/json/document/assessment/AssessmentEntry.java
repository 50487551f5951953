package io.github.digitalskillmap.json.document.assessment;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.assessment.RoundId;
import io.github.digitalskillmap.assessment.UnitId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Understood;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.profile.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one person has come in one round of assessment.
 *
 * @param person the key of the person's record
 * @param round the identifier of the round
 * @param unit the identifier of the unit; null if none is on record
 * @param revision the number of transitions
 * @param transitions the stages that were carried out
 */
public record AssessmentEntry(
        @Required @Filled @Nullable String person,
        @Required @Written(IDENTIFIER) @Nullable String round,
        @Written(IDENTIFIER) @Nullable String unit,

        @Required @PositiveOrZero(groups = Understood.class) @Nullable
        Integer revision,

        @MayBeLeftOut List<@Valid @Nullable TransitionEntry> transitions) {

    public static AssessmentEntry from(AssessmentRecord assessed) {
        return new AssessmentEntry(
                assessed.person().text(),
                assessed.round().toString(),
                assessed.unit().map(UnitId::toString).orElse(null),
                assessed.revision(),
                Entries.of(assessed.transitions(), TransitionEntry::from));
    }

    public AssessmentRecord toOpened(AssessmentCycle cycle, Framework framework) {
        PersonId id = PersonId.of(requireNonNull(person));
        RoundId of = RoundId.parse(requireNonNull(round));
        return unit == null
                ? AssessmentRecord.open(cycle, framework, id, of)
                : AssessmentRecord.open(cycle, framework, id, of, UnitId.parse(unit));
    }
}
