package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.SkillId;
import java.util.List;
import java.util.Optional;

/** From one old skill to one new one: every rule that carries levels is made of links. */
record Link(SkillId from, SkillId into, Optional<LevelMap> levels) {

    static List<Link> of(MigrationRule rule) {
        if (rule instanceof MigrationRule.Same same) {
            return List.of(new Link(same.skill(), same.skill(), Optional.empty()));
        }
        if (rule instanceof MigrationRule.Rename rename) {
            return List.of(new Link(rename.skill(), rename.becomes(), rename.levels()));
        }
        if (rule instanceof MigrationRule.Rescale rescale) {
            return List.of(new Link(rescale.skill(), rescale.skill(), Optional.of(rescale.levels())));
        }
        if (rule instanceof MigrationRule.SplitAny split) {
            return split(split.skill(), split.parts());
        }
        if (rule instanceof MigrationRule.SplitAll split) {
            return split(split.skill(), split.parts());
        }
        if (rule instanceof MigrationRule.Merge merge) {
            return merge.parts().stream()
                    .map(part -> new Link(part.skill(), merge.becomes(), part.levels()))
                    .toList();
        }
        return List.of();
    }

    private static List<Link> split(SkillId skill, List<MigrationRule.MappedSkill> parts) {
        return parts.stream()
                .map(part -> new Link(skill, part.skill(), part.levels()))
                .toList();
    }

    /** Tells whether levels of two scales can be carried without a map. */
    static boolean haveSameLevels(LevelScale one, LevelScale other) {
        return one.lowest() == other.lowest() && ids(one).equals(ids(other));
    }

    private static List<?> ids(LevelScale scale) {
        return scale.levels().stream().map(Level::id).toList();
    }

    /**
     * Returns how many steps of the new skill go with a level of the old one.
     *
     * @param held the old level, or empty if the skill was assessed as none on a scale without a level for that
     * @param scale the scale of the new skill
     */
    int stepCount(Optional<Level> held, LevelScale scale) {
        return held.map(Level::id)
                .flatMap(level -> levels.isPresent() ? levels.get().map(level) : Optional.of(level))
                .map(scale::stepCount)
                .orElse(0);
    }
}
