package io.github.digitalskillmap.ladder;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;

/**
 * One side of a person's ability for which a ladder sets targets of its own. Tokyo has two: GQ and DQ.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Quotient implements Named, Sourced {

    Quotient() {}

    /**
     * {@return a quotient}
     *
     * @param id the identifier of the quotient
     * @param abbreviation its short name, not blank
     * @param name what it is called
     * @param definition what it means
     * @param provenance where it comes from
     * @throws IllegalArgumentException if the abbreviation is blank
     */
    public static Quotient of(
            QuotientId id, String abbreviation, Wording name, Wording definition, Provenance provenance) {
        return ImmutableQuotient.builder()
                .id(id)
                .abbreviation(abbreviation)
                .name(name)
                .definition(definition)
                .provenance(provenance)
                .build();
    }

    /** {@return the identifier of the quotient} */
    @Override
    public abstract QuotientId id();

    /** {@return the short name, the same in every language} */
    public abstract String abbreviation();

    /** {@return what the quotient is called} */
    @Override
    public abstract Wording name();

    /** {@return what the quotient means} */
    public abstract Wording definition();

    @Override
    public abstract Provenance provenance();

    /**
     * Returns the identifier and the name.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return id() + " " + name();
    }

    @Value.Check
    void check() {
        if (abbreviation().isBlank()) {
            throw new IllegalArgumentException("abbreviation of quotient '" + id() + "' must not be blank");
        }
    }
}
