package io.github.digitalskillmap.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.List;

/**
 * Which skills count for a group.
 *
 * @param kind {@value #ANY}, {@value #CATEGORIES} or {@value #SKILLS}
 * @param categories the identifiers of the categories whose skills count; empty unless it is of that kind
 * @param skills the identifiers of the skills that count; empty unless it is of that kind
 * @since 0.1.0
 */
public record ScopeEntry(
        String kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> categories,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> skills) {

    private static final String ANY = "any";
    private static final String CATEGORIES = "categories";
    private static final String SKILLS = "skills";

    /**
     * Returns the entry of a scope.
     *
     * @param scope the scope
     * @return the entry
     */
    public static ScopeEntry from(SkillScope scope) {
        if (scope instanceof SkillScope.OfCategories listed) {
            return new ScopeEntry(
                    CATEGORIES,
                    listed.categories().stream().map(CategoryId::toString).toList(),
                    List.of());
        }
        if (scope instanceof SkillScope.OfSkills listed) {
            return new ScopeEntry(
                    SKILLS,
                    List.of(),
                    listed.skills().stream().map(SkillId::toString).toList());
        }
        return new ScopeEntry(ANY, List.of(), List.of());
    }
}
