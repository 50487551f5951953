package io.github.digitalskillmap.json.document.assessment;

import static io.github.digitalskillmap.json.form.WrittenForm.DAY;
import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.assessment.StageId;
import io.github.digitalskillmap.assessment.Transition;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stage that was carried out. The revision that it was based on is its place in the record.
 *
 * @param stage the identifier of the stage
 * @param on the day on which it was carried out
 * @param by who took part
 * @param levels the levels that were given
 * @param remark what was noted; null if there is none
 */
public record TransitionEntry(
        @Required @Written(IDENTIFIER) @Nullable String stage,
        @Required @Written(DAY) @Nullable String on,
        @MayBeLeftOut List<@Valid @Nullable ParticipantEntry> by,
        @MayBeLeftOut List<@Valid @Nullable AssessedLevelEntry> levels,
        @Filled @Nullable String remark) {

    public static TransitionEntry from(Transition transition) {
        return new TransitionEntry(
                transition.stage().toString(),
                transition.on().toString(),
                Entries.of(transition.participants(), ParticipantEntry::from),
                Entries.of(transition.levels(), AssessedLevelEntry::from),
                transition.remark().orElse(null));
    }

    public Transition toTransition(int revision) {
        Transition.Builder transition = Transition.builder()
                .stage(StageId.parse(requireNonNull(stage)))
                .basedOn(revision)
                .on(LocalDate.parse(requireNonNull(on)));
        Entries.parts(by, ParticipantEntry::toParticipant).forEach(transition::addParticipant);
        transition.addAllLevels(Entries.parts(levels, AssessedLevelEntry::toLevel));
        if (remark != null) {
            transition.remark(remark);
        }
        return transition.build();
    }
}
