package io.github.digitalskillmap.json.document.result;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static io.github.digitalskillmap.json.form.WrittenForm.LEVEL;

import io.github.digitalskillmap.json.document.SentenceEntry;
import io.github.digitalskillmap.json.document.person.PersonEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Understood;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.RequirementFulfilment;
import io.github.digitalskillmap.scoring.SkillFulfilment;
import io.github.digitalskillmap.skill.Level;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A requirement that is not met for certain.
 *
 * @param skill the identifier of the skill; null unless one skill is required
 * @param neededLevel the identifier of the level that is needed; null unless one skill is required
 * @param heldLevel the identifier of the level that is held, or {@value PersonEntry#NONE}; null unless one skill is
 *     required, or if it was not assessed
 * @param statement what is needed and what is held
 * @param outcome whether it is not met or open
 * @param tally the count in steps
 * @since 0.1.0
 */
public record GapEntry(
        @Written(value = IDENTIFIER, groups = Understood.class) @Nullable
        String skill,

        @Written(value = LEVEL, groups = Understood.class) @Nullable
        String neededLevel,

        @Written(value = LEVEL, or = "none", groups = Understood.class) @Nullable
        String heldLevel,

        @Required @Valid @Nullable SentenceEntry statement,

        @Required @WordOf(value = Outcome.class, except = "met", groups = Understood.class) @Nullable
        String outcome,

        @Required @Valid @Nullable TallyEntry tally) {

    /**
     * Returns the entry of a gap.
     *
     * @param gap the requirement that is not met
     * @return the entry
     */
    public static GapEntry from(RequirementFulfilment gap) {
        SkillFulfilment skill = gap instanceof SkillFulfilment one ? one : null;
        return new GapEntry(
                skill == null ? null : skill.skill().id().toString(),
                skill == null ? null : skill.needed().id().toString(),
                skill == null ? null : heldLevel(skill),
                SentenceEntry.from(gap.wording()),
                Word.of(gap.outcome()),
                TallyEntry.from(gap.tally()));
    }

    private static @Nullable String heldLevel(SkillFulfilment skill) {
        return skill.held().isAssessed()
                ? skill.held().level().map(Level::id).map(Object::toString).orElse(PersonEntry.NONE)
                : null;
    }
}
