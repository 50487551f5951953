package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;

/** Scoring as one would explain it on paper, from labels and positions, without sets of steps. */
final class ReferenceScore {

    final int required;
    final int certain;
    final int possible;

    private ReferenceScore(int required, int certain, int possible) {
        this.required = required;
        this.certain = certain;
        this.possible = possible;
    }

    static ReferenceScore of(Framework framework, JobType jobType, SkillProfile profile) {
        int required = 0;
        int certain = 0;
        int possible = 0;
        for (JobTypeItem item : jobType.items()) {
            if (!item.importance().counts()) {
                continue;
            }
            SkillRequirement requirement = (SkillRequirement) item.requirement();
            LevelScale scale = framework.scaleOf(requirement.skill());
            int needed = height(scale, scale.level(requirement.level()));
            int held = profile.attainment(requirement.skill())
                    .level()
                    .map(level -> height(scale, level))
                    .orElse(0);
            boolean assessed = profile.attainment(requirement.skill()).isAssessed();
            required += needed;
            certain += Math.min(held, needed);
            possible += assessed ? Math.min(held, needed) : needed;
        }
        return new ReferenceScore(required, certain, possible);
    }

    private static int height(LevelScale scale, Level level) {
        int place = scale.levels().indexOf(level);
        return scale.lowest() == LowestLevel.NOTHING ? place : place + 1;
    }

    Outcome outcome() {
        if (certain == required) {
            return Outcome.MET;
        }
        return possible == required ? Outcome.OPEN : Outcome.NOT_MET;
    }
}
