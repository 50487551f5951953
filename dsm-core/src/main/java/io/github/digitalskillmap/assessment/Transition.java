package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One stage carried out: who took part, in which role, when, and with what. Whether a cycle allows it is for the
 * {@link AssessmentRecord} to tell.
 *
 * <p>It names the revision of the record that its author saw, so that of two who act at once on the same record the second is
 * told.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Transition {

    Transition() {}

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder; stage, revision and day are required
     */
    public static Builder builder() {
        return ImmutableTransition.builder();
    }

    /** {@return the stage that was carried out} */
    public abstract StageId stage();

    /**
     * Returns the revision of the record that this was based on.
     *
     * @return the revision, 0 or more
     */
    public abstract int basedOn();

    /** {@return the day on which it was carried out} */
    public abstract LocalDate on();

    /**
     * Returns who took part.
     *
     * @return the participants
     */
    public abstract List<Participant> participants();

    /**
     * Returns the levels that were given.
     *
     * @return the levels, in the order given; empty where none was
     */
    public abstract List<AssessedLevel> levels();

    /**
     * Returns what was noted.
     *
     * @return the remark, or empty if there is none
     */
    public abstract Optional<String> remark();

    @Value.Check
    void check() {
        if (basedOn() < 0) {
            throw new IllegalArgumentException("revision must be 0 or more, but was " + basedOn());
        }
        if (remark().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("remark of a transition must not be blank");
        }
    }

    /** {@return a text that tells neither who nor what nor when, so that it can stand in a log} */
    @Override
    public final String toString() {
        return "transition of revision " + basedOn() + " by stage " + stage();
    }

    /**
     * Builds a transition.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the stage that is carried out.
         *
         * @param stage the identifier of the stage
         * @return this builder
         */
        Builder stage(StageId stage);

        /**
         * Sets the revision of the record that this is based on.
         *
         * @param revision the revision, 0 or more
         * @return this builder
         */
        Builder basedOn(int revision);

        /**
         * Sets the day on which it is carried out.
         *
         * @param day the day
         * @return this builder
         */
        Builder on(LocalDate day);

        /**
         * Adds somebody who takes part.
         *
         * @param participant who, and in which role
         * @return this builder
         */
        Builder addParticipant(Participant participant);

        /**
         * Adds somebody who takes part.
         *
         * @param person who
         * @param role in which role
         * @return this builder
         */
        default Builder by(PersonId person, RoleId role) {
            return addParticipant(Participant.of(person, role));
        }

        /**
         * Adds a level.
         *
         * @param level the level of a skill, with its evidence
         * @return this builder
         */
        Builder addLevel(AssessedLevel level);

        /**
         * Adds levels.
         *
         * @param levels the levels, each of another skill
         * @return this builder
         */
        Builder addAllLevels(Iterable<? extends AssessedLevel> levels);

        /**
         * Adds a level without evidence.
         *
         * @param skill the skill
         * @param level the level at which it is held
         * @return this builder
         */
        default Builder level(SkillId skill, LevelId level) {
            return addLevel(AssessedLevel.of(skill, level));
        }

        /**
         * Adds that a skill is not held, without evidence.
         *
         * @param skill the skill
         * @return this builder
         */
        default Builder none(SkillId skill) {
            return addLevel(AssessedLevel.none(skill));
        }

        /**
         * Sets what is noted.
         *
         * @param remark the remark, not blank
         * @return this builder
         */
        Builder remark(String remark);

        /**
         * {@return the transition}
         *
         * @throws IllegalStateException if something required is not set
         * @throws IllegalArgumentException if the revision is less than 0 or the remark is blank
         */
        Transition build();
    }
}
