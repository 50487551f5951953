package io.github.digitalskillmap.planning;

import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.training.TrainingNeed;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The actions from what a person holds to a job type or a rank.
 *
 * <p>Steps come in this order: assessments, then levels, the lower ones first, then exams, then judgements; among equals as the
 * framework or the catalogue lists them. The number of actions is what is as small as possible. A skill that is not assessed is
 * counted as if none of it were held, so the plan may turn out shorter, never longer.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class DevelopmentPlan {

    DevelopmentPlan() {}

    /**
     * Returns what the plan leads to.
     *
     * @return the job type or the rank
     */
    public abstract PlanGoal goal();

    /**
     * Returns what the person holds.
     *
     * @return the profile that the plan begins with
     */
    public abstract SkillProfile profile();

    /** {@return the date at which exams and judgements are looked at} */
    public abstract LocalDate asOf();

    /** {@return the weakest standing that the goal rests on} */
    public abstract Standing standing();

    /**
     * Returns what is to be done.
     *
     * @return the actions in their order; empty if the goal is met
     */
    public abstract List<PlannedAction> actions();

    /**
     * Tells whether no shorter plan exists.
     *
     * @return true if that is proven, false if the search was given up at {@link Planner#MOST_TRIED}
     */
    public abstract boolean isProvenShortest();

    /**
     * Returns other plans with as many actions.
     *
     * @return at most {@link Planner#MOST_OTHERS}, each in the order of its actions; there may be more. Empty if the shortest is not
     *     proven
     */
    public abstract List<List<PlannedAction>> otherShortest();

    /**
     * Returns the requirements that no action reaches: they ask for exams of which none is held any more. Each part of an all-of is a
     * requirement of its own; an any-of is one, which is out of reach if all its parts are.
     *
     * @return what they ask for; the actions lead to all others
     */
    public abstract List<Wording> unreachable();

    /**
     * Returns what training would be wanted for, the job type first as in {@link TrainingNeed#of}.
     *
     * @return the need of the goal, then those of the actions in their order; empty if the goal is met
     */
    public final List<TrainingNeed> needs() {
        if (actions().isEmpty() && unreachable().isEmpty()) {
            return List.of();
        }
        return Stream.concat(goal().need().stream(), actions().stream().flatMap(action -> action.need().stream()))
                .toList();
    }

    /**
     * Returns what the person would hold with all actions done on one day. Levels that the plan asks for at most are taken as
     * reached; each judgement as given by the first role that may give it, in place of one of that day.
     *
     * @param on the day, such as {@link #asOf()}
     * @return the profile with the levels, passes and attestations of the actions
     */
    public final SkillProfile carriedOut(LocalDate on) {
        Objects.requireNonNull(on, "on");
        SkillProfile after = profile();
        for (PlannedAction action : actions()) {
            after = action.carriedOut(after, on);
        }
        return after;
    }

    /**
     * Tells the goal and the number of actions. What the person holds is left out.
     *
     * @return a text for a developer
     */
    @Override
    public final String toString() {
        return "plan to '" + goal().target().id() + "': " + actions().size() + " actions";
    }
}
