package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What may be told to others of what many people hold together: no small number, and none that would give one away.
 *
 * <p>Each skill is a row by itself: all people are not assessed, hold nothing, or hold the skill at exactly one level. The mean of
 * a job type is made of such numbers, and so is whoever meets it; a job type is told of only where all numbers of its skills are
 * told, and those of its own are not small.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PublishedSupply {

    PublishedSupply() {}

    static PublishedSupply of(Supply supply, SuppressionRule rule) {
        return ImmutablePublishedSupply.builder().supply(supply).rule(rule).build();
    }

    abstract Supply supply();

    /** {@return which numbers are told} */
    public abstract SuppressionRule rule();

    /**
     * Returns how many people there are.
     *
     * @return the number, if it is told
     */
    public final PublishedCount people() {
        return rule().total(supply().people());
    }

    /**
     * Returns what is told of each skill.
     *
     * @return the skills, in framework order
     */
    @Value.Derived
    public List<PublishedSkillSupply> skills() {
        return supply().skills().stream().map(this::published).toList();
    }

    private PublishedSkillSupply published(SkillSupply skill) {
        List<LevelSupply> steps = skill.levels().stream()
                .filter(level -> supply().isStep(skill, level))
                .toList();
        List<Long> counts = new ArrayList<>(List.of(skill.notAssessed(), skill.none()));
        steps.forEach(level -> counts.add(level.exactly()));
        return PublishedSkillSupply.of(
                skill.skill(), steps.stream().map(LevelSupply::level).toList(), rule().row(counts));
    }

    /**
     * Returns what is told of a skill.
     *
     * @param skill the skill
     * @return the numbers that are told
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public final PublishedSkillSupply skill(SkillId skill) {
        return skills().get(SkillLayout.of(supply().framework()).lane(Objects.requireNonNull(skill, "skill")));
    }

    /**
     * Returns the job types that are told of.
     *
     * @return the figures of those of which nothing is hidden, in framework order
     */
    public final List<JobTypeSupply> jobTypes() {
        return supply().jobTypes().stream().filter(this::isTold).toList();
    }

    private boolean isTold(JobTypeSupply figures) {
        return isComplete(figures.jobType())
                && rule().row(List.of(figures.notMet(), figures.open(), figures.met())).stream()
                        .allMatch(count -> count.shown().isPresent());
    }

    private boolean isComplete(JobType jobType) {
        for (JobTypeItem item : jobType.items()) {
            boolean complete = item.requirement() instanceof SkillRequirement asked
                    ? skill(asked.skill()).isComplete()
                    : skills().stream().allMatch(PublishedSkillSupply::isComplete);
            if (!complete) {
                return false;
            }
        }
        return true;
    }

    /**
     * Ranks the skills by how many people hold them, as far as that may be told: of a number below the threshold only that counts.
     *
     * @param ties what equal numbers mean
     * @param unassessed what it means that somebody was not assessed in a skill
     * @return the ranks of all skills, between bounds where numbers are small
     */
    public final SkillRanking ranking(TieRule ties, UnassessedRule unassessed) {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(unassessed, "unassessed");
        long most = rule().threshold() - 1;
        return SkillRanking.ofCounts(
                supply().framework(),
                Wording.sentence(
                        "保有する人数（レベルを問わない。%d 人未満は区別しない）",
                        "people who hold it, at whatever level; numbers below %d are not told apart",
                        rule().threshold()),
                ties,
                supply().skills().stream()
                        .map(skill -> supply().holders(skill, unassessed))
                        .map(count ->
                                new CountRange(count.least() <= most ? 0 : count.least(), Math.max(count.most(), most)))
                        .toList());
    }

    /** {@return which numbers are told} */
    @Override
    public final String toString() {
        return supply().framework() + ", " + people() + " people, " + rule();
    }
}
