package io.github.digitalskillmap.credential;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.scoring.Explanation;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import org.immutables.value.Value;

/**
 * The exams that go with one skill, beside the level at which the skill was judged. Neither changes the other.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class SkillExams {

    SkillExams() {}

    /** {@return the skill} */
    public abstract Skill skill();

    /**
     * Returns the judged level.
     *
     * @return not assessed, assessed as none, or the level held
     */
    public abstract Attainment judged();

    /**
     * Returns the exams that go with the skill.
     *
     * @return the exams, in framework order, at least one
     */
    public abstract List<LinkedExam> exams();

    /**
     * Returns which exam would be next: the lowest on each issuer's scale that is not held and, where it is no longer
     * offered, its nearest successor that is: the first in the order in which the catalogue names them, those of the exam itself before
     * those of its successors. The lowest is looked for among what is offered, after successors have taken the place of what is not.
     *
     * @return one exam a scale, and each that is on no scale or at an unknown level; empty if nothing is left to pass
     */
    public abstract List<Exam> next();

    /**
     * Tells whether an exam that goes with the skill is passed.
     *
     * @return true if a pass is valid, registered or not
     */
    public final boolean isPassed() {
        return exams().stream().anyMatch(exam -> !exam.isOpen());
    }

    /**
     * Returns the judged level in words.
     *
     * @return the label of the level held, or that none is held, or that the skill is not assessed
     */
    public final Wording judgedLabel() {
        return judged().label();
    }

    final Explanation explain() {
        Wording statement = Wording.sentence("%s: 判定 %s", "%s: judged %s", skill().name(), judgedLabel());
        Explanation.Builder explanation =
                Explanation.builder().subject(skill().id()).wording(statement).provenance(skill().provenance());
        exams().forEach(exam -> explanation.addPart(exam.explain()));
        next().forEach(exam -> explanation.addPart(Explanation.builder()
                .subject(exam.id())
                .wording(Wording.sentence("次の試験 %s", "next exam %s", exam.name()))
                .provenance(exam.provenance())
                .build()));
        return explanation.build();
    }
}
