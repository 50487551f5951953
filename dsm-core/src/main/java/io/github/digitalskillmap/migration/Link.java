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
        return rule.accept(new OfKind());
    }

    private static final class OfKind implements MigrationRuleVisitor<List<Link>> {

        @Override
        public List<Link> same(MigrationRule.Same rule) {
            return List.of(new Link(rule.skill(), rule.skill(), Optional.empty()));
        }

        @Override
        public List<Link> rename(MigrationRule.Rename rule) {
            return List.of(new Link(rule.skill(), rule.becomes(), rule.levels()));
        }

        @Override
        public List<Link> rescale(MigrationRule.Rescale rule) {
            return List.of(new Link(rule.skill(), rule.skill(), Optional.of(rule.levels())));
        }

        @Override
        public List<Link> splitAny(MigrationRule.SplitAny rule) {
            return split(rule.skill(), rule.parts());
        }

        @Override
        public List<Link> splitAll(MigrationRule.SplitAll rule) {
            return split(rule.skill(), rule.parts());
        }

        @Override
        public List<Link> merge(MigrationRule.Merge rule) {
            return rule.parts().stream()
                    .map(part -> new Link(part.skill(), rule.becomes(), part.levels()))
                    .toList();
        }

        @Override
        public List<Link> retire(MigrationRule.Retire rule) {
            return List.of();
        }
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
