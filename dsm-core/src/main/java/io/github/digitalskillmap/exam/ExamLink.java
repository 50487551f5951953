package io.github.digitalskillmap.exam;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.skill.SkillId;
import org.immutables.value.Value;

/**
 * A framework's statement that an exam or qualification goes with a skill. A pass adds to what is known of a person and
 * never changes a judged level.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ExamLink implements Sourced {

    ExamLink() {}

    /**
     * {@return a link from a skill to an exam}
     *
     * @param skill the skill
     * @param exam the exam
     * @param kind whether the document names the exam or the qualification it leads to
     * @param printedName the name exactly as the document prints it
     * @param provenance where the link comes from
     * @throws IllegalArgumentException if the printed name is blank
     */
    public static ExamLink of(SkillId skill, ExamId exam, Kind kind, String printedName, Provenance provenance) {
        return ImmutableExamLink.builder()
                .skill(skill)
                .exam(exam)
                .kind(kind)
                .printedName(printedName)
                .provenance(provenance)
                .build();
    }

    /** {@return the identifier of the skill} */
    public abstract SkillId skill();

    /** {@return the identifier of the exam} */
    public abstract ExamId exam();

    /**
     * Tells whether the document names the exam or the qualification it leads to.
     *
     * @return the kind of link
     */
    public abstract Kind kind();

    /** {@return the name exactly as the document prints it} */
    public abstract String printedName();

    @Override
    public abstract Provenance provenance();

    /**
     * Returns the skill and the exam.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return skill() + " " + exam();
    }

    @Value.Check
    void check() {
        if (printedName().isBlank()) {
            throw new IllegalArgumentException(
                    "printed name of the link from '" + skill() + "' to '" + exam() + "' must not be blank");
        }
    }

    /**
     * What a link names.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** An exam: a pass is what counts. */
        EXAM,

        /** A qualification that a pass leads to: whoever records it declares whether it was passed or registered. */
        QUALIFICATION
    }
}
