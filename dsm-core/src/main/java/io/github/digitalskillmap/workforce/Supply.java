package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.scoring.ScoringRule;
import io.github.digitalskillmap.scoring.UnscoredJobType;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What many people hold together: how many of them each skill at each level, and how far they have met each job type.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Supply {

    Supply() {}

    /** {@return the framework that the people are judged by} */
    public abstract Framework framework();

    /** {@return the rule by which job types were counted} */
    public abstract ScoringRule rule();

    /**
     * Returns the date of which the figures tell.
     *
     * @return the date, or empty where no job type asks for anything that depends on one
     */
    public abstract Optional<LocalDate> asOf();

    /**
     * Returns how many people there are.
     *
     * @return the number of people, 0 or more
     */
    public abstract long people();

    /**
     * Returns how many people hold each skill.
     *
     * @return the skills, in framework order
     */
    public abstract List<SkillSupply> skills();

    /**
     * Returns how far the people have met each job type.
     *
     * @return the job types that can be scored, in framework order
     */
    public abstract List<JobTypeSupply> jobTypes();

    /**
     * Returns the job types of which there are no figures, since a level that they ask for is not stated.
     *
     * @return the job types, in framework order; usually none
     */
    public abstract List<UnscoredJobType> unscored();

    /** {@return the edition of the framework} */
    public final Edition edition() {
        return framework().edition();
    }

    /**
     * Returns how many people hold a skill.
     *
     * @param skill the skill
     * @return the counts at each level
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public final SkillSupply skill(SkillId skill) {
        return skills().get(SkillLayout.of(framework()).lane(Objects.requireNonNull(skill, "skill")));
    }

    /**
     * Counts the people who hold a skill.
     *
     * @param skill the skill
     * @return how many hold it at any level that is a step; who was not assessed is not among them
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public final long holders(SkillId skill) {
        Objects.requireNonNull(skill, "skill");
        return holders(skill(skill));
    }

    private long holders(SkillSupply skill) {
        return people() - skill.notAssessed() - skill.none();
    }

    /**
     * Returns how far the people have met a job type.
     *
     * @param jobType the job type
     * @return the figures; empty if the job type is among those {@link #unscored()}
     * @throws UnknownIdentifierException if the job type is not in the framework
     */
    public final Optional<JobTypeSupply> findJobType(JobTypeId jobType) {
        JobTypeId known =
                framework().jobType(Objects.requireNonNull(jobType, "jobType")).id();
        return jobTypes().stream()
                .filter(each -> each.jobType().id().equals(known))
                .findFirst();
    }

    /**
     * Ranks the skills by how many people hold them, the skill that most people hold first.
     *
     * @param ties what equal numbers mean
     * @param unassessed what it means that somebody was not assessed in a skill
     * @return the ranks of all skills; those that nobody holds come last
     */
    public final SkillRanking ranking(TieRule ties, UnassessedRule unassessed) {
        Objects.requireNonNull(unassessed, "unassessed");
        return SkillRanking.ofCounts(
                framework(),
                Wording.sentence("保有する人数（レベルを問わない）", "people who hold it, at whatever level"),
                Objects.requireNonNull(ties, "ties"),
                skills().stream().map(skill -> holders(skill, unassessed)).toList());
    }

    /**
     * Returns what may be told to others of this.
     *
     * @param rule which numbers are told
     * @return the numbers that hide the small ones
     */
    public final PublishedSupply published(SuppressionRule rule) {
        return PublishedSupply.of(this, rule);
    }

    CountRange holders(SkillSupply skill, UnassessedRule unassessed) {
        long holders = holders(skill);
        return new CountRange(holders, unassessed == UnassessedRule.OPEN ? holders + skill.notAssessed() : holders);
    }

    /**
     * Lists where few people stand between the body and having nobody: what fewer than a number of people hold.
     *
     * @param people the number of people from which on a level is held by enough, such as 2 for single points of failure
     * @return each skill at each level that is a step and that fewer people hold, also nobody, in framework order
     */
    public final List<ScarceLevel> heldByFewerThan(long people) {
        return skills().stream()
                .flatMap(skill -> skill.levels().stream()
                        .filter(level -> isStep(skill, level) && level.atLeast() < people)
                        .map(level -> ScarceLevel.of(skill.skill(), level.level(), level.atLeast())))
                .toList();
    }

    boolean isStep(SkillSupply skill, LevelSupply level) {
        LevelScale scale = framework().scale(skill.skill().scale());
        return scale.stepCount(level.level().id()) > 0;
    }

    /** {@return of how many people and of which edition this tells} */
    @Override
    public final String toString() {
        return "supply of " + people() + " people in " + framework();
    }
}
