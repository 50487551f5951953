package io.github.digitalskillmap.training;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import org.jspecify.annotations.Nullable;

/**
 * What to do with a topic of each kind.
 *
 * @param <R> what comes of it
 * @since 0.1.0
 */
public interface TopicVisitor<R extends @Nullable Object> {

    /**
     * Treats a skill.
     *
     * @param skill the skill
     * @return what comes of it
     */
    R skill(SkillId skill);

    /**
     * Treats a level of a skill.
     *
     * @param skill the skill
     * @param level the level
     * @return what comes of it
     */
    R level(SkillId skill, LevelId level);

    /**
     * Treats the skills of a category.
     *
     * @param category the category
     * @return what comes of it
     */
    R category(CategoryId category);

    /**
     * Treats every skill.
     *
     * @return what comes of it
     */
    R everySkill();

    /**
     * Treats the skills that are chosen as focus areas.
     *
     * @return what comes of it
     */
    R focusAreas();

    /**
     * Treats a job type.
     *
     * @param jobType the job type
     * @return what comes of it
     */
    R jobType(JobTypeId jobType);

    /**
     * Treats every job type.
     *
     * @return what comes of it
     */
    R everyJobType();

    /**
     * Treats an exam.
     *
     * @param exam the exam
     * @return what comes of it
     */
    R exam(ExamId exam);
}
