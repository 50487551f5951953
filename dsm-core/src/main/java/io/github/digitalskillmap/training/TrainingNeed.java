package io.github.digitalskillmap.training;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What training is wanted for.
 *
 * @since 0.1.0
 */
public sealed interface TrainingNeed {

    /**
     * Treats this need as one of its kind.
     *
     * @param <R> what comes of it
     * @param visitor what to do with each kind
     * @return what the visitor returns for this kind
     */
    <R extends @Nullable Object> R accept(TrainingNeedVisitor<R> visitor);

    /**
     * Tells what somebody needs who aims for a job type.
     *
     * <p>A skill that is not assessed needs all levels that are asked for: what is held of it is not known. Of several
     * requirements of which any will do, each that is not met is a need; of a group of skills, those that count for its share.
     *
     * @param fulfilment how far the job type is met
     * @return the job type, then each level and exam that its gaps lack, each once; empty if it is met
     */
    static List<TrainingNeed> of(JobTypeFulfilment fulfilment) {
        Objects.requireNonNull(fulfilment, "fulfilment");
        Set<TrainingNeed> needs = new LinkedHashSet<>();
        if (fulfilment.outcome() != Outcome.MET) {
            needs.add(new JobTypeNeed(fulfilment.jobType().id()));
            LackingNeeds lacking = new LackingNeeds(fulfilment.profile().framework());
            fulfilment.gaps().stream().flatMap(lacking::of).forEach(needs::add);
        }
        return List.copyOf(needs);
    }

    /**
     * A level of a skill that a person does not hold yet. A gap of several levels is several needs.
     *
     * @param skill the skill
     * @param level the level to be reached
     * @since 0.1.0
     */
    record LevelNeed(SkillId skill, LevelId level) implements TrainingNeed {

        /**
         * Returns the need.
         *
         * @param skill the skill
         * @param level the level to be reached
         */
        public LevelNeed {
            Objects.requireNonNull(skill, "skill");
            Objects.requireNonNull(level, "level");
        }

        @Override
        public <R extends @Nullable Object> R accept(TrainingNeedVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").level(skill, level);
        }
    }

    /**
     * A skill that a unit has chosen as a focus area, at whatever level.
     *
     * @param skill the skill
     * @since 0.1.0
     */
    record FocusNeed(SkillId skill) implements TrainingNeed {

        /**
         * Returns the need.
         *
         * @param skill the skill
         */
        public FocusNeed {
            Objects.requireNonNull(skill, "skill");
        }

        @Override
        public <R extends @Nullable Object> R accept(TrainingNeedVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").focusArea(skill);
        }
    }

    /**
     * A job type that is aimed for.
     *
     * @param jobType the job type
     * @since 0.1.0
     */
    record JobTypeNeed(JobTypeId jobType) implements TrainingNeed {

        /**
         * Returns the need.
         *
         * @param jobType the job type
         */
        public JobTypeNeed {
            Objects.requireNonNull(jobType, "jobType");
        }

        @Override
        public <R extends @Nullable Object> R accept(TrainingNeedVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").jobType(jobType);
        }
    }

    /**
     * An exam to be passed.
     *
     * @param exam the exam
     * @since 0.1.0
     */
    record ExamNeed(ExamId exam) implements TrainingNeed {

        /**
         * Returns the need.
         *
         * @param exam the exam
         */
        public ExamNeed {
            Objects.requireNonNull(exam, "exam");
        }

        @Override
        public <R extends @Nullable Object> R accept(TrainingNeedVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").exam(exam);
        }
    }
}
