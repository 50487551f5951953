package io.github.digitalskillmap.training;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a programme of training serves.
 *
 * @since 0.1.0
 */
public sealed interface Topic {

    /**
     * Treats this topic as one of its kind.
     *
     * @param <R> what comes of it
     * @param visitor what to do with each kind
     * @return what the visitor returns for this kind
     */
    <R extends @Nullable Object> R accept(TopicVisitor<R> visitor);

    /** {@return how closely the topic names what it serves} */
    Closeness closeness();

    /**
     * One skill, at any level.
     *
     * @param skill the skill
     * @since 0.1.0
     */
    record SkillTopic(SkillId skill) implements Topic {

        /**
         * Returns the topic.
         *
         * @param skill the skill
         */
        public SkillTopic {
            Objects.requireNonNull(skill, "skill");
        }

        @Override
        public Closeness closeness() {
            return Closeness.NAMED;
        }

        @Override
        public <R extends @Nullable Object> R accept(TopicVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").skill(skill);
        }
    }

    /**
     * One level of one skill.
     *
     * @param skill the skill
     * @param level the level that the programme leads to
     * @since 0.1.0
     */
    record LevelTopic(SkillId skill, LevelId level) implements Topic {

        /**
         * Returns the topic.
         *
         * @param skill the skill
         * @param level the level that the programme leads to
         */
        public LevelTopic {
            Objects.requireNonNull(skill, "skill");
            Objects.requireNonNull(level, "level");
        }

        @Override
        public Closeness closeness() {
            return Closeness.NAMED;
        }

        @Override
        public <R extends @Nullable Object> R accept(TopicVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").level(skill, level);
        }
    }

    /**
     * The skills of one category.
     *
     * @param category the category
     * @since 0.1.0
     */
    record CategoryTopic(CategoryId category) implements Topic {

        /**
         * Returns the topic.
         *
         * @param category the category
         */
        public CategoryTopic {
            Objects.requireNonNull(category, "category");
        }

        @Override
        public Closeness closeness() {
            return Closeness.IN_A_FIELD;
        }

        @Override
        public <R extends @Nullable Object> R accept(TopicVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").category(category);
        }
    }

    /**
     * Every skill of the framework.
     *
     * @since 0.1.0
     */
    record EverySkillTopic() implements Topic {

        /** Returns the topic. */
        public EverySkillTopic {}

        @Override
        public Closeness closeness() {
            return Closeness.FOR_ALL;
        }

        @Override
        public <R extends @Nullable Object> R accept(TopicVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").everySkill();
        }
    }

    /**
     * Whatever skills are chosen as focus areas, from what people hold and what is needed.
     *
     * @since 0.1.0
     */
    record FocusAreasTopic() implements Topic {

        /** Returns the topic. */
        public FocusAreasTopic {}

        @Override
        public Closeness closeness() {
            return Closeness.IN_A_FIELD;
        }

        @Override
        public <R extends @Nullable Object> R accept(TopicVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").focusAreas();
        }
    }

    /**
     * One job type.
     *
     * @param jobType the job type
     * @since 0.1.0
     */
    record JobTypeTopic(JobTypeId jobType) implements Topic {

        /**
         * Returns the topic.
         *
         * @param jobType the job type
         */
        public JobTypeTopic {
            Objects.requireNonNull(jobType, "jobType");
        }

        @Override
        public Closeness closeness() {
            return Closeness.NAMED;
        }

        @Override
        public <R extends @Nullable Object> R accept(TopicVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").jobType(jobType);
        }
    }

    /**
     * Every job type of the framework.
     *
     * @since 0.1.0
     */
    record EveryJobTypeTopic() implements Topic {

        /** Returns the topic. */
        public EveryJobTypeTopic {}

        @Override
        public Closeness closeness() {
            return Closeness.FOR_ALL;
        }

        @Override
        public <R extends @Nullable Object> R accept(TopicVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").everyJobType();
        }
    }

    /**
     * One exam.
     *
     * @param exam the exam
     * @since 0.1.0
     */
    record ExamTopic(ExamId exam) implements Topic {

        /**
         * Returns the topic.
         *
         * @param exam the exam
         */
        public ExamTopic {
            Objects.requireNonNull(exam, "exam");
        }

        @Override
        public Closeness closeness() {
            return Closeness.NAMED;
        }

        @Override
        public <R extends @Nullable Object> R accept(TopicVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").exam(exam);
        }
    }
}
