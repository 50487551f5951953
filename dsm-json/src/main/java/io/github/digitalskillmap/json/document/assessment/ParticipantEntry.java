package io.github.digitalskillmap.json.document.assessment;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.assessment.Participant;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.requirement.RoleId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a stage.
 *
 * @param person the key of the person's record
 * @param role the identifier of the role
 */
public record ParticipantEntry(
        @Required @Filled @Nullable String person,
        @Required @Written(IDENTIFIER) @Nullable String role) {

    public static ParticipantEntry from(Participant participant) {
        return new ParticipantEntry(
                participant.person().text(), participant.role().toString());
    }

    public Participant toParticipant() {
        return Participant.of(PersonId.of(requireNonNull(person)), RoleId.parse(requireNonNull(role)));
    }
}
