package io.github.digitalskillmap.training;

import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.wording.Wording;
import java.util.Objects;

/**
 * Why a programme is proposed: what is wanted, and the link by which the programme serves it.
 *
 * @param need what is wanted
 * @param link what the programme serves, with the provenance of that
 * @param wording both in Japanese and English
 * @since 0.1.0
 */
public record TrainingReason(TrainingNeed need, TrainingLink link, Wording wording) {

    /**
     * Returns a reason.
     *
     * @param need what is wanted
     * @param link what the programme serves, with the provenance of that
     * @param wording both in Japanese and English
     */
    public TrainingReason {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(wording, "wording");
    }

    /** {@return how certain it is that the programme serves the need} */
    public Standing standing() {
        return link.standing();
    }
}
