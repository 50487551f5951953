package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which skills count for a group: any, those of some categories, or those of a list.
 *
 * @since 0.1.0
 */
public sealed interface SkillScope {

    /**
     * Treats this scope as one of its kind.
     *
     * @param <R> what comes of it
     * @param visitor what to do with each kind
     * @return what the visitor returns for this kind
     */
    <R extends @Nullable Object> R accept(SkillScopeVisitor<R> visitor);

    /** {@return the scope of all skills} */
    static SkillScope any() {
        return new AnySkill();
    }

    /**
     * {@return the scope of the skills of some categories}
     *
     * @param categories the categories, at least one
     * @throws IllegalArgumentException if there is none, or one is there twice
     */
    static SkillScope categories(CategoryId... categories) {
        return new OfCategories(Arrays.asList(Objects.requireNonNull(categories, "categories")));
    }

    /**
     * {@return the scope of the given skills}
     *
     * @param skills the skills, at least one
     * @throws IllegalArgumentException if there is none, or one is there twice
     */
    static SkillScope skills(SkillId... skills) {
        return new OfSkills(Arrays.asList(Objects.requireNonNull(skills, "skills")));
    }

    /**
     * All skills of the framework.
     *
     * @since 0.1.0
     */
    record AnySkill() implements SkillScope {

        /** Returns the scope of all skills. */
        public AnySkill {}

        @Override
        public <R extends @Nullable Object> R accept(SkillScopeVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.any();
        }
    }

    /**
     * The skills of some categories.
     *
     * @param categories the categories, at least one
     * @since 0.1.0
     */
    record OfCategories(List<CategoryId> categories) implements SkillScope {

        /**
         * Returns the scope of the skills of some categories.
         *
         * @param categories the categories, at least one
         * @throws IllegalArgumentException if there is none, or one is there twice
         */
        public OfCategories {
            Objects.requireNonNull(categories, "categories");
            categories = distinct(categories);
        }

        @Override
        public <R extends @Nullable Object> R accept(SkillScopeVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.categories(categories);
        }
    }

    /**
     * The skills of a list, each judged on the scale of the level that the group asks for; a framework is refused otherwise.
     *
     * @param skills the skills, at least one
     * @since 0.1.0
     */
    record OfSkills(List<SkillId> skills) implements SkillScope {

        /**
         * Returns the scope of the given skills.
         *
         * @param skills the skills, at least one
         * @throws IllegalArgumentException if there is none, or one is there twice
         */
        public OfSkills {
            Objects.requireNonNull(skills, "skills");
            skills = distinct(skills);
        }

        @Override
        public <R extends @Nullable Object> R accept(SkillScopeVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.skills(skills);
        }
    }

    private static <T> List<T> distinct(Collection<T> members) {
        Objects.requireNonNull(members, "members");
        if (members.isEmpty() || new HashSet<>(members).size() < members.size()) {
            throw new IllegalArgumentException(
                    "scope must have at least one member and each only once, but has " + members);
        }
        return List.copyOf(members);
    }
}
