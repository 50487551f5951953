package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentType;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * How a person stands to the targets of a talent type, as of a date. Each target stands alone: there is no share of a type, as no
 * document says how its targets weigh.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class TalentFulfilment {

    TalentFulfilment() {}

    /** {@return the system of the talent type} */
    public abstract TalentSystem system();

    /** {@return the exam catalogues by which passes were counted} */
    public abstract List<Edition> catalogues();

    /** {@return the talent type} */
    public abstract TalentType type();

    /** {@return the day as of which exams and attestations count} */
    public abstract LocalDate asOf();

    /** {@return the standing of the weakest fact that the result rests on} */
    public abstract Standing standing();

    /**
     * Returns how the person stands to each target.
     *
     * @return the targets in the order of the type; empty if it has none
     */
    public abstract List<TalentTargetFulfilment> targets();

    /**
     * Returns a text for a developer.
     *
     * @return the talent type and its targets
     */
    @Override
    public final String toString() {
        return type().id() + " " + targets();
    }
}
