package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.wording.Wording;
import java.util.Objects;

/**
 * Why a person may not take a post.
 *
 * @since 0.1.0
 */
public sealed interface Obstacle {

    /**
     * A skill that the post demands is not held at its level, as far as is known.
     *
     * @param asked the skill and the level
     * @param skill the skill
     * @param level the level
     * @since 0.1.0
     */
    record LevelMissing(SkillRequirement asked, Skill skill, Level level) implements Obstacle {

        /**
         * Returns the obstacle.
         *
         * @param asked the skill and the level
         * @param skill the skill
         * @param level the level
         */
        public LevelMissing {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(skill, "skill");
            Objects.requireNonNull(level, "level");
        }

        @Override
        public Wording wording() {
            return Wording.sentence("%s %s が必要", "%s %s is demanded", skill.name(), level.label());
        }
    }

    /**
     * The rank is lower than the post demands, or not known.
     *
     * @param lowest the lowest rank
     * @since 0.1.0
     */
    record RankTooLow(Rank lowest) implements Obstacle {

        /**
         * Returns the obstacle.
         *
         * @param lowest the lowest rank
         */
        public RankTooLow {
            Objects.requireNonNull(lowest, "lowest");
        }

        @Override
        public Wording wording() {
            return Wording.sentence("職層 %s 以上が必要", "rank %s or higher is demanded", lowest.name());
        }
    }

    /**
     * Returns what is missing.
     *
     * @return a sentence, in Japanese and English
     */
    Wording wording();
}
