package io.github.digitalskillmap.career;

import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Examples of the work that people do in one part of a workplace, such as a department.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class WorkArea implements Sourced {

    WorkArea() {}

    /**
     * Returns examples of work.
     *
     * @param name the part of the workplace, or the kind of work
     * @param examples the examples, at least one
     * @param provenance where they come from
     * @return the area
     * @throws IllegalArgumentException if there is no example
     */
    public static WorkArea of(Wording name, List<Wording> examples, Provenance provenance) {
        return ImmutableWorkArea.builder()
                .name(name)
                .addAllExamples(Objects.requireNonNull(examples, "examples"))
                .provenance(provenance)
                .build();
    }

    /** {@return the part of the workplace, or the kind of work} */
    public abstract Wording name();

    /** {@return the examples in the order of the document, at least one} */
    public abstract List<Wording> examples();

    @Override
    public abstract Provenance provenance();

    WorkArea adapted(AdaptationMark mark) {
        return of(name(), examples(), mark.on(provenance()));
    }

    /**
     * Returns the name.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return name().toString();
    }

    @Value.Check
    void check() {
        if (examples().isEmpty()) {
            throw new IllegalArgumentException("work area '" + name() + "' must have at least one example");
        }
    }
}
