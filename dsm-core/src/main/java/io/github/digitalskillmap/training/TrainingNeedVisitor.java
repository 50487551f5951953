package io.github.digitalskillmap.training;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import org.jspecify.annotations.Nullable;

/**
 * What to do with a need of training of each kind.
 *
 * @param <R> what comes of it
 * @since 0.1.0
 */
public interface TrainingNeedVisitor<R extends @Nullable Object> {

    /**
     * Treats the need of a level of a skill.
     *
     * @param skill the skill
     * @param level the level
     * @return what comes of it
     */
    R level(SkillId skill, LevelId level);

    /**
     * Treats the need of a skill that is a focus area.
     *
     * @param skill the skill
     * @return what comes of it
     */
    R focusArea(SkillId skill);

    /**
     * Treats the need of a job type.
     *
     * @param jobType the job type
     * @return what comes of it
     */
    R jobType(JobTypeId jobType);

    /**
     * Treats the need of an exam.
     *
     * @param exam the exam
     * @return what comes of it
     */
    R exam(ExamId exam);
}
