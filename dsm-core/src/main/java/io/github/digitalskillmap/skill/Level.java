package io.github.digitalskillmap.skill;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One level of a scale. Its place among the others is told by the {@link LevelScale}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Level implements Sourced {

    Level() {}

    /**
     * {@return a level without a description}
     *
     * @param id the identifier of the level
     * @param label what the level is called, such as Lv.2
     * @param provenance where the level comes from
     */
    public static Level of(LevelId id, Wording label, Provenance provenance) {
        return ImmutableLevel.builder()
                .id(id)
                .label(label)
                .provenance(provenance)
                .build();
    }

    /**
     * {@return a copy with a description of what holding the level means}
     *
     * @param description the description
     */
    public final Level withDescription(Wording description) {
        return ImmutableLevel.builder()
                .id(id())
                .label(label())
                .description(description)
                .provenance(provenance())
                .build();
    }

    /** {@return the identifier of the level} */
    public abstract LevelId id();

    /**
     * Returns what the level is called.
     *
     * @return the label, such as Lv.2
     */
    public abstract Wording label();

    /**
     * Returns what holding the level means.
     *
     * @return the description, or empty where none is available
     */
    public abstract Optional<Wording> description();

    @Override
    public abstract Provenance provenance();
    /**
     * Returns the identifier and label.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return id() + " " + label();
    }
}
