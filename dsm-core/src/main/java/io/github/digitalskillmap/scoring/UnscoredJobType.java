package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import org.immutables.value.Value;

/**
 * A job type against which nobody can be scored, since it asks for skills at levels that its source does not state.
 *
 * <p>How many steps such a job type asks for is unknown, so there is no share to give, neither a certain nor a possible one.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 * @see UnstatedLevelRequirement
 */
@Value.Immutable
public abstract class UnscoredJobType {

    UnscoredJobType() {}

    static UnscoredJobType of(Framework framework, JobType jobType) {
        return ImmutableUnscoredJobType.builder()
                .jobType(jobType)
                .addAllSkills(jobType.skillsAtUnstatedLevels().stream()
                        .map(framework::skill)
                        .toList())
                .build();
    }

    /** {@return the job type} */
    public abstract JobType jobType();

    /**
     * Returns the skills that are asked for at a level that is not stated.
     *
     * @return the skills, in the order of the job type, at least one
     */
    public abstract List<Skill> skills();

    /**
     * Says why there is no score.
     *
     * @return the reason in Japanese and English, with the names of the skills
     */
    public final Wording wording() {
        return Wording.sentence(
                "ジョブタイプ「%s」は、求めるレベルの記載がないスキルがあるため判定できない: %s",
                "Job type \"%s\" cannot be scored, since the level it asks for is not stated for: %s",
                jobType().name(),
                Wording.list(skills().stream().map(Skill::name).toList()));
    }

    /**
     * Returns why there is no score, in Japanese.
     *
     * @return the text of {@link #wording()} in Japanese
     */
    @Override
    public final String toString() {
        return wording().toString();
    }
}
