package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do with a scope of skills of each kind.
 *
 * @param <R> what comes of it
 * @since 0.1.0
 */
public interface SkillScopeVisitor<R extends @Nullable Object> {

    /**
     * Treats the scope of all skills.
     *
     * @return what comes of it
     */
    R any();

    /**
     * Treats the scope of the skills of some categories.
     *
     * @param categories the categories, at least one
     * @return what comes of it
     */
    R categories(List<CategoryId> categories);

    /**
     * Treats the scope of listed skills.
     *
     * @param skills the skills, at least one
     * @return what comes of it
     */
    R skills(List<SkillId> skills);
}
