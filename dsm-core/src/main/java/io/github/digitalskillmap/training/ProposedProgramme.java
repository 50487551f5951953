package io.github.digitalskillmap.training;

import java.util.List;
import java.util.Objects;

/**
 * A programme that serves at least one need.
 *
 * @param programme the programme
 * @param isMandatory true if somebody of the audiences that were given has to take it; false too if none were given
 * @param reasons why it is proposed, at least one, in the order of the needs
 * @since 0.1.0
 */
public record ProposedProgramme(Programme programme, boolean isMandatory, List<TrainingReason> reasons) {

    /**
     * Returns a proposed programme.
     *
     * @param programme the programme
     * @param isMandatory true if somebody of the audiences that were given has to take it; false too if none were given
     * @param reasons why it is proposed, at least one, in the order of the needs
     * @throws IllegalArgumentException if there is no reason
     */
    public ProposedProgramme {
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(programme, "programme");
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("programme '" + programme.id() + "' must have at least one reason");
        }
    }

    /** {@return how closely the programme names what is wanted} */
    public Closeness closeness() {
        return reasons.stream()
                .map(reason -> reason.link().topic().closeness())
                .min(Closeness::compareTo)
                .orElseThrow();
    }

    /**
     * Returns how many needs the programme serves.
     *
     * @return the number of different needs, 1 or more
     */
    public int servedNeeds() {
        return (int) reasons.stream().map(TrainingReason::need).distinct().count();
    }
}
