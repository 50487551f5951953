package io.github.digitalskillmap.training;

import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How training is held, such as 集合研修.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class TrainingForm implements Named, Sourced {

    TrainingForm() {}

    /**
     * {@return a form}
     *
     * @param id the identifier
     * @param name what it is called
     * @param provenance where it comes from
     */
    public static TrainingForm of(FormId id, Wording name, Provenance provenance) {
        return ImmutableTrainingForm.builder()
                .id(id)
                .name(name)
                .provenance(provenance)
                .build();
    }

    /** {@return the identifier} */
    @Override
    public abstract FormId id();

    /** {@return what it is called} */
    @Override
    public abstract Wording name();

    @Override
    public abstract Provenance provenance();

    TrainingForm adapted(@Nullable TrainingForm before, AdaptationMark mark) {
        return of(id(), name(), mark.on(provenance()));
    }
    /**
     * Returns the identifier and the name.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return id() + " " + name();
    }
}
