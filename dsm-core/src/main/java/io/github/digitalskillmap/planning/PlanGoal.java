package io.github.digitalskillmap.planning;

import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.training.TrainingNeed;
import io.github.digitalskillmap.wording.Named;
import java.util.Objects;
import java.util.Optional;

/**
 * What a plan leads to.
 *
 * @since 0.1.0
 */
public sealed interface PlanGoal {

    /**
     * Returns what is aimed for.
     *
     * @return the job type or the rank
     */
    Named target();

    /**
     * Returns what training by the goal itself would be wanted for.
     *
     * @return the need, or empty if no training serves such a goal
     */
    default Optional<TrainingNeed> need() {
        return Optional.empty();
    }

    /**
     * A job type: all its requirements that are more than desirable.
     *
     * @param target the job type
     * @since 0.1.0
     */
    record JobTypeGoal(JobType target) implements PlanGoal {

        /**
         * Returns the goal.
         *
         * @param target the job type
         */
        public JobTypeGoal {
            Objects.requireNonNull(target, "target");
        }

        @Override
        public Optional<TrainingNeed> need() {
            return Optional.of(new TrainingNeed.JobTypeNeed(target.id()));
        }
    }

    /**
     * A rank: all its targets. Its guides decide nothing.
     *
     * @param target the rank
     * @since 0.1.0
     */
    record RankGoal(Rank target) implements PlanGoal {

        /**
         * Returns the goal.
         *
         * @param target the rank
         */
        public RankGoal {
            Objects.requireNonNull(target, "target");
        }
    }
}
