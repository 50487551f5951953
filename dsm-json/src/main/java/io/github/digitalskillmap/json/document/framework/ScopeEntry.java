package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.KeysOf;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.requirement.SkillScopeVisitor;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which skills count for a group.
 *
 * @param kind the word for the {@link ScopeKind}
 * @param categories the identifiers of the categories whose skills count; empty unless it is of that kind
 * @param skills the identifiers of the skills that count; empty unless it is of that kind
 * @since 0.1.0
 */
@KeysOf(ScopeKind.class)
public record ScopeEntry(
        @Required @WordOf(ScopeKind.class) @Nullable String kind,
        @MayBeLeftOut @Distinct List<@Written(IDENTIFIER) @Nullable String> categories,
        @MayBeLeftOut @Distinct List<@Written(IDENTIFIER) @Nullable String> skills) {

    /**
     * Returns the entry of a scope.
     *
     * @param scope the scope
     * @return the entry
     */
    public static ScopeEntry from(SkillScope scope) {
        return scope.accept(new OfKind());
    }

    private static final class OfKind implements SkillScopeVisitor<ScopeEntry> {

        @Override
        public ScopeEntry any() {
            return new ScopeEntry(Word.of(ScopeKind.ANY), List.of(), List.of());
        }

        @Override
        public ScopeEntry categories(List<CategoryId> categories) {
            return new ScopeEntry(
                    Word.of(ScopeKind.CATEGORIES), Entries.of(categories, CategoryId::toString), List.of());
        }

        @Override
        public ScopeEntry skills(List<SkillId> skills) {
            return new ScopeEntry(Word.of(ScopeKind.SKILLS), List.of(), Entries.of(skills, SkillId::toString));
        }
    }

    /**
     * Returns the scope of this entry.
     *
     * @return the scope, if the entry was checked
     */
    public SkillScope toScope() {
        return switch (Word.checked(ScopeKind.class, kind)) {
            case ANY -> SkillScope.any();
            case CATEGORIES -> new SkillScope.OfCategories(Entries.parts(categories, CategoryId::parse));
            case SKILLS -> new SkillScope.OfSkills(Entries.parts(skills, SkillId::parse));
        };
    }
}
