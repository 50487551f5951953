package io.github.digitalskillmap.exam;

import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;

/**
 * One level of an issuer's scale of exams.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ExamLevel {

    ExamLevel() {}

    /**
     * {@return a level of exams}
     *
     * @param id the identifier of the level
     * @param label what the level is called
     */
    public static ExamLevel of(ExamLevelId id, Wording label) {
        return ImmutableExamLevel.builder().id(id).label(label).build();
    }

    /** {@return the identifier of the level} */
    public abstract ExamLevelId id();

    /** {@return what the level is called} */
    public abstract Wording label();
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
