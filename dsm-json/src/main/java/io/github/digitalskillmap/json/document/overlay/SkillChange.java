package io.github.digitalskillmap.json.document.overlay;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.framework.LevelDescriptionEntry;
import io.github.digitalskillmap.json.document.overlay.name.IdName;
import io.github.digitalskillmap.json.form.AspectOf;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.ScaleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A skill of which something is changed.
 *
 * @param entry what tells the part
 * @param number the number that the framework gives it; null if it is left alone
 * @param name what it is called; null if it is left alone
 * @param printedName the name exactly as printed; null if it is left alone
 * @param aliases other names by which it is found; null if it is left alone
 * @param definition what it means; null if it is left alone
 * @param levelDescriptions what levels mean for it; null if it is left alone
 * @param category the identifier of its category; null if it is left alone
 * @param scale the identifier of the scale on which it is judged; null if it is left alone
 * @param provenance where the skill is said to come from; null if it is left alone
 * @param without the keys of what is left out; empty if nothing is
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record SkillChange(
        @JsonUnwrapped @Valid IdName entry,
        @Positive @Nullable Integer number,
        @Size(min = 1) @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Filled @Nullable String printedName,
        @Nullable List<@Filled @Nullable String> aliases,
        @Size(min = 1) @Words @Nullable List<@Valid @Nullable PhraseEntry> definition,
        @Distinct(by = "level") @Nullable List<@Valid @Nullable LevelDescriptionEntry> levelDescriptions,
        @Written(IDENTIFIER) @Nullable String category,
        @Written(IDENTIFIER) @Nullable String scale,
        @Valid @Nullable ProvenanceEntry provenance,
        @MayBeLeftOut @Distinct List<@Filled @AspectOf(PartKind.SKILL) @Nullable String> without,
        @Valid @Nullable ProvenanceEntry by)
        implements ChangedPart {

    public static SkillChange from(Amendments changes) {
        return new SkillChange(
                IdName.from(changes.part()),
                changes.entry(Aspect.SKILL_NUMBER),
                changes.wording(Aspect.SKILL_NAME),
                changes.entry(Aspect.SKILL_PRINTED_NAME),
                changes.entries(Aspect.SKILL_ALIASES, Function.<String>identity()),
                changes.wording(Aspect.SKILL_DEFINITION),
                changes.entries(Aspect.SKILL_LEVEL_DESCRIPTIONS, LevelDescriptionEntry::from),
                changes.entry(Aspect.SKILL_CATEGORY, CategoryId::toString),
                changes.entry(Aspect.SKILL_SCALE, ScaleId::toString),
                changes.provenance(Aspect.SKILL_PROVENANCE),
                changes.without(),
                changes.by());
    }

    @Override
    public void tell(PartKind kind, Aspects to) {
        to.take(Aspect.SKILL_NUMBER, number);
        to.take(Aspect.SKILL_NAME, name, PhraseEntry::toWording);
        to.take(Aspect.SKILL_PRINTED_NAME, printedName);
        to.take(Aspect.SKILL_ALIASES, aliases, texts -> Entries.parts(texts, Function.<String>identity()));
        to.take(Aspect.SKILL_DEFINITION, definition, PhraseEntry::toWording);
        to.take(
                Aspect.SKILL_LEVEL_DESCRIPTIONS,
                levelDescriptions,
                descriptions -> Entries.parts(descriptions, LevelDescriptionEntry::toDescription));
        to.take(Aspect.SKILL_CATEGORY, category, CategoryId::parse);
        to.take(Aspect.SKILL_SCALE, scale, ScaleId::parse);
        to.take(Aspect.SKILL_PROVENANCE, provenance, (written, origins) -> origins.provenance(written));
    }
}
