package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one skill of the old framework, or of several that merge.
 *
 * <p>Where the old and the new skill are judged on the same levels, no map of levels is needed; where they are not, the rule
 * has one. A skill that was not assessed tells nothing and becomes nothing.
 *
 * <p>This type and its forms are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface MigrationRule {

    /**
     * Treats this rule as one of its kind.
     *
     * @param <R> what comes of it
     * @param visitor what to do with each kind
     * @return what the visitor returns for this kind
     */
    <R extends @Nullable Object> R accept(MigrationRuleVisitor<R> visitor);

    /**
     * Returns the maps by which levels become others.
     *
     * @return the maps, in the order of the parts; empty if levels stay what they are
     */
    List<LevelMap> levelMaps();

    /**
     * Returns the skills of the old framework of which this rule speaks.
     *
     * @return the skills, in the order of the rule
     */
    List<SkillId> from();

    /**
     * Returns the skills of the new framework to which this rule speaks.
     *
     * @return the skills, in the order of the rule; empty if the old skill is retired
     */
    List<SkillId> into();

    /**
     * {@return the rule that a skill stays as it is}
     *
     * @param skill a skill that both frameworks have, on the same levels
     * @param confirmed what is done with a level that was confirmed
     */
    static MigrationRule same(SkillId skill, ConfirmedLevel confirmed) {
        return new Same(skill, confirmed);
    }

    /**
     * {@return the rule that a skill becomes another on the same levels}
     *
     * @param skill the old skill
     * @param becomes the new skill
     * @param confirmed what is done with a level that was confirmed
     */
    static MigrationRule rename(SkillId skill, SkillId becomes, ConfirmedLevel confirmed) {
        return new Rename(skill, becomes, Optional.empty(), confirmed);
    }

    /**
     * {@return the rule that a skill becomes another on other levels}
     *
     * @param skill the old skill
     * @param becomes the new skill
     * @param levels what each level becomes
     * @param confirmed what is done with a level that was confirmed
     */
    static MigrationRule rename(SkillId skill, SkillId becomes, LevelMap levels, ConfirmedLevel confirmed) {
        return new Rename(skill, becomes, Optional.of(Objects.requireNonNull(levels, "levels")), confirmed);
    }

    /**
     * {@return the rule that a skill stays, and its levels become others}
     *
     * @param skill a skill that both frameworks have
     * @param levels what each level becomes
     * @param confirmed what is done with a level that was confirmed
     */
    static MigrationRule rescale(SkillId skill, LevelMap levels, ConfirmedLevel confirmed) {
        return new Rescale(skill, levels, confirmed);
    }

    /**
     * {@return the rule that a skill was "one or the other"}
     *
     * @param skill the old skill
     * @param confirmed what is done with a level that was confirmed
     * @param into the new skills, at least two
     */
    static MigrationRule splitAny(SkillId skill, ConfirmedLevel confirmed, MappedSkill... into) {
        return new SplitAny(skill, Arrays.asList(Objects.requireNonNull(into, "into")), confirmed);
    }

    /**
     * {@return the rule that a skill was "the one and the other"}
     *
     * @param skill the old skill
     * @param confirmed what is done with a level that was confirmed
     * @param into the new skills, at least two
     */
    static MigrationRule splitAll(SkillId skill, ConfirmedLevel confirmed, MappedSkill... into) {
        return new SplitAll(skill, Arrays.asList(Objects.requireNonNull(into, "into")), confirmed);
    }

    /**
     * {@return the rule that several skills become one}
     *
     * @param becomes the new skill
     * @param take which of the levels the new one is
     * @param confirmed what is done with a level that was confirmed
     * @param skills the old skills, at least two
     */
    static MigrationRule merge(SkillId becomes, Take take, ConfirmedLevel confirmed, MappedSkill... skills) {
        return new Merge(Arrays.asList(Objects.requireNonNull(skills, "skills")), becomes, take, confirmed);
    }

    /**
     * {@return the rule that a skill is retired}
     *
     * @param skill the old skill
     */
    static MigrationRule retire(SkillId skill) {
        return new Retire(skill);
    }

    /**
     * A rule by which levels can be carried: any but {@link Retire}.
     *
     * @since 0.1.0
     */
    sealed interface LevelTransfer extends MigrationRule {

        /** {@return what the rule does with a level that was confirmed} */
        ConfirmedLevel confirmed();
    }

    /**
     * One of the skills on the side of a rule where there are several: into which one is split, or which merge.
     *
     * @param skill the skill
     * @param levels what each old level becomes, or empty if the old and the new skill are judged on the same levels
     * @since 0.1.0
     */
    record MappedSkill(SkillId skill, Optional<LevelMap> levels) {

        /**
         * Returns a skill.
         *
         * @param skill the skill
         * @param levels what each old level becomes, or empty if the levels are the same
         */
        public MappedSkill {
            Objects.requireNonNull(skill, "skill");
            Objects.requireNonNull(levels, "levels");
        }

        /**
         * Returns a skill on the same levels.
         *
         * @param skill the skill
         * @return the skill with its levels
         */
        public static MappedSkill of(SkillId skill) {
            return new MappedSkill(skill, Optional.empty());
        }

        /**
         * Returns a skill on other levels.
         *
         * @param skill the skill
         * @param levels what each old level becomes
         * @return the skill with its levels
         */
        public static MappedSkill of(SkillId skill, LevelMap levels) {
            return new MappedSkill(skill, Optional.of(Objects.requireNonNull(levels, "levels")));
        }

        private static List<LevelMap> levelMaps(List<MappedSkill> parts) {
            return parts.stream().flatMap(part -> part.levels().stream()).toList();
        }
    }

    /**
     * Which level several skills make when they merge.
     *
     * <p>It is made of those that were assessed, and stands only if those that were not could not change it. So a skill that
     * was not assessed never counts as one that is not held.
     *
     * @since 0.1.0
     */
    enum Take {
        /**
         * The lowest: the new skill is all of the old ones together. While one of them was not assessed, only "none" is
         * certain.
         */
        LOWEST,

        /**
         * The highest: the new skill is any of the old ones. While one of them was not assessed, only the highest level of the
         * new scale is certain.
         */
        HIGHEST
    }

    /**
     * A skill that both frameworks have, on the same levels, stays as it is.
     *
     * @param skill the skill
     * @param confirmed what is done with a level that was confirmed
     * @since 0.1.0
     */
    record Same(SkillId skill, ConfirmedLevel confirmed) implements LevelTransfer {

        /**
         * Returns the rule.
         *
         * @param skill the skill
         * @param confirmed what is done with a level that was confirmed
         */
        public Same {
            Objects.requireNonNull(skill, "skill");
            Objects.requireNonNull(confirmed, "confirmed");
        }

        @Override
        public List<SkillId> from() {
            return List.of(skill);
        }

        @Override
        public List<SkillId> into() {
            return List.of(skill);
        }

        @Override
        public List<LevelMap> levelMaps() {
            return List.of();
        }

        @Override
        public <R extends @Nullable Object> R accept(MigrationRuleVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").same(this);
        }
    }

    /**
     * A skill becomes another.
     *
     * @param skill the old skill
     * @param becomes the new skill
     * @param levels what each level becomes, or empty if both skills are judged on the same levels
     * @param confirmed what is done with a level that was confirmed
     * @since 0.1.0
     */
    record Rename(SkillId skill, SkillId becomes, Optional<LevelMap> levels, ConfirmedLevel confirmed)
            implements LevelTransfer {

        /**
         * Returns the rule.
         *
         * @param skill the old skill
         * @param becomes the new skill
         * @param levels what each level becomes, or empty if the levels are the same
         * @param confirmed what is done with a level that was confirmed
         */
        public Rename {
            Objects.requireNonNull(skill, "skill");
            Objects.requireNonNull(becomes, "becomes");
            Objects.requireNonNull(levels, "levels");
            Objects.requireNonNull(confirmed, "confirmed");
        }

        @Override
        public List<SkillId> from() {
            return List.of(skill);
        }

        @Override
        public List<SkillId> into() {
            return List.of(becomes);
        }

        @Override
        public List<LevelMap> levelMaps() {
            return levels.stream().toList();
        }

        @Override
        public <R extends @Nullable Object> R accept(MigrationRuleVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").rename(this);
        }
    }

    /**
     * A skill that both frameworks have stays, and its levels become others.
     *
     * @param skill the skill
     * @param levels what each level becomes
     * @param confirmed what is done with a level that was confirmed
     * @since 0.1.0
     */
    record Rescale(SkillId skill, LevelMap levels, ConfirmedLevel confirmed) implements LevelTransfer {

        /**
         * Returns the rule.
         *
         * @param skill the skill
         * @param levels what each level becomes
         * @param confirmed what is done with a level that was confirmed
         */
        public Rescale {
            Objects.requireNonNull(skill, "skill");
            Objects.requireNonNull(levels, "levels");
            Objects.requireNonNull(confirmed, "confirmed");
        }

        @Override
        public List<SkillId> from() {
            return List.of(skill);
        }

        @Override
        public List<SkillId> into() {
            return List.of(skill);
        }

        @Override
        public List<LevelMap> levelMaps() {
            return List.of(levels);
        }

        @Override
        public <R extends @Nullable Object> R accept(MigrationRuleVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").rescale(this);
        }
    }

    /**
     * A skill was "one or the other". Who holds it holds at least one of the new skills, but not which: each is to be asked
     * again, with what the level becomes as the hint. Who was assessed as none holds none of them, and each is assessed so.
     *
     * @param skill the old skill
     * @param parts the new skills, at least two
     * @param confirmed what is done with a level that was confirmed; no cap, since no level is carried
     * @since 0.1.0
     */
    record SplitAny(SkillId skill, List<MappedSkill> parts, ConfirmedLevel confirmed) implements LevelTransfer {

        /**
         * Returns the rule.
         *
         * @param skill the old skill
         * @param parts the new skills
         * @param confirmed what is done with a level that was confirmed
         */
        public SplitAny {
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(skill, "skill");
            parts = List.copyOf(parts);
            Objects.requireNonNull(confirmed, "confirmed");
        }

        @Override
        public List<SkillId> from() {
            return List.of(skill);
        }

        @Override
        public List<SkillId> into() {
            return parts.stream().map(MappedSkill::skill).toList();
        }

        @Override
        public List<LevelMap> levelMaps() {
            return MappedSkill.levelMaps(parts);
        }

        @Override
        public <R extends @Nullable Object> R accept(MigrationRuleVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").splitAny(this);
        }
    }

    /**
     * A skill was "the one and the other". Who holds it holds each of the new skills, at what the level becomes. Who was
     * assessed as none lacks at least one of them, but not which: each is to be asked again.
     *
     * @param skill the old skill
     * @param parts the new skills, at least two
     * @param confirmed what is done with a level that was confirmed
     * @since 0.1.0
     */
    record SplitAll(SkillId skill, List<MappedSkill> parts, ConfirmedLevel confirmed) implements LevelTransfer {

        /**
         * Returns the rule.
         *
         * @param skill the old skill
         * @param parts the new skills
         * @param confirmed what is done with a level that was confirmed
         */
        public SplitAll {
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(skill, "skill");
            parts = List.copyOf(parts);
            Objects.requireNonNull(confirmed, "confirmed");
        }

        @Override
        public List<SkillId> from() {
            return List.of(skill);
        }

        @Override
        public List<SkillId> into() {
            return parts.stream().map(MappedSkill::skill).toList();
        }

        @Override
        public List<LevelMap> levelMaps() {
            return MappedSkill.levelMaps(parts);
        }

        @Override
        public <R extends @Nullable Object> R accept(MigrationRuleVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").splitAll(this);
        }
    }

    /**
     * Several skills become one, at the lowest or the highest of what their levels become.
     *
     * <p>If any of the levels was confirmed, the new one is treated as a confirmed one is. It keeps of their origins what is
     * the same for all: it is confirmed only if each of them was.
     *
     * @param parts the old skills, at least two
     * @param becomes the new skill
     * @param take which of the levels the new one is
     * @param confirmed what is done with a level that was confirmed
     * @since 0.1.0
     */
    record Merge(List<MappedSkill> parts, SkillId becomes, Take take, ConfirmedLevel confirmed)
            implements LevelTransfer {

        /**
         * Returns the rule.
         *
         * @param parts the old skills
         * @param becomes the new skill
         * @param take which of the levels the new one is
         * @param confirmed what is done with a level that was confirmed
         */
        public Merge {
            Objects.requireNonNull(parts, "parts");
            parts = List.copyOf(parts);
            Objects.requireNonNull(becomes, "becomes");
            Objects.requireNonNull(take, "take");
            Objects.requireNonNull(confirmed, "confirmed");
        }

        @Override
        public List<SkillId> from() {
            return parts.stream().map(MappedSkill::skill).toList();
        }

        @Override
        public List<SkillId> into() {
            return List.of(becomes);
        }

        @Override
        public List<LevelMap> levelMaps() {
            return MappedSkill.levelMaps(parts);
        }

        @Override
        public <R extends @Nullable Object> R accept(MigrationRuleVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").merge(this);
        }
    }

    /**
     * A skill is retired: its level is lost, confirmed or not, and reported so.
     *
     * @param skill the old skill
     * @since 0.1.0
     */
    record Retire(SkillId skill) implements MigrationRule {

        /**
         * Returns the rule.
         *
         * @param skill the old skill
         */
        public Retire {
            Objects.requireNonNull(skill, "skill");
        }

        @Override
        public List<SkillId> from() {
            return List.of(skill);
        }

        @Override
        public List<SkillId> into() {
            return List.of();
        }

        @Override
        public List<LevelMap> levelMaps() {
            return List.of();
        }

        @Override
        public <R extends @Nullable Object> R accept(MigrationRuleVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").retire(this);
        }
    }
}
