package io.github.digitalskillmap.exam;

import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The scale on which an issuer orders its exams. Levels of different issuers are never compared.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ExamScale implements Identified, Sourced {

    ExamScale() {}

    /**
     * {@return a scale of exam levels}
     *
     * @param id the identifier of the scale
     * @param name what the scale is called, with its issuer
     * @param levels the levels from low to high, at least one, all of this scale
     * @param provenance where the scale comes from
     * @throws IllegalArgumentException if there is no level, or a level belongs to another scale or stands twice
     */
    public static ExamScale of(ExamScaleId id, Wording name, List<ExamLevel> levels, Provenance provenance) {
        return ImmutableExamScale.builder()
                .id(id)
                .name(name)
                .addAllLevels(Objects.requireNonNull(levels, "levels"))
                .provenance(provenance)
                .build();
    }

    @Override
    public abstract ExamScaleId id();

    /**
     * Returns what the scale is called.
     *
     * @return the name, with its issuer
     */
    public abstract Wording name();

    /**
     * Returns the levels from low to high.
     *
     * @return the levels, at least one
     */
    public abstract List<ExamLevel> levels();

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
        if (levels().isEmpty()) {
            throw new IllegalArgumentException("scale '" + id() + "' must have at least one level");
        }
        Set<ExamLevelId> seen = new HashSet<>();
        for (ExamLevel level : levels()) {
            if (!level.id().scale().equals(id())) {
                throw new IllegalArgumentException("level '" + level.id() + "' must belong to scale '" + id() + "'");
            }
            if (!seen.add(level.id())) {
                throw new IllegalArgumentException("level '" + level.id() + "' must stand only once on its scale");
            }
        }
    }

    /**
     * Returns the place of a level on this scale.
     *
     * @param level a level of this scale
     * @return its position, counted from 1 for the lowest
     * @throws IllegalArgumentException if the level is not on this scale
     */
    public final int position(ExamLevelId level) {
        Objects.requireNonNull(level, "level");
        for (int index = 0; index < levels().size(); index++) {
            if (levels().get(index).id().equals(level)) {
                return index + 1;
            }
        }
        throw new IllegalArgumentException("level '" + level + "' is not on scale '" + id() + "'");
    }

    /**
     * Returns the place of an exam's level on this scale.
     *
     * @param exam an exam
     * @return its position, counted from 1 for the lowest; 0 if the exam is not known to be on this scale
     */
    public final int positionOf(Exam exam) {
        return Objects.requireNonNull(exam, "exam")
                .level()
                .value()
                .filter(level -> level.scale().equals(id()))
                .map(this::position)
                .orElse(0);
    }
}
