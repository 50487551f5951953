package io.github.digitalskillmap.json.document.assessment;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static io.github.digitalskillmap.json.form.WrittenForm.LEVEL;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.assessment.AssessedLevel;
import io.github.digitalskillmap.assessment.LevelEvidence;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The level that a stage gave a skill.
 *
 * @param skill the identifier of the skill
 * @param level the identifier of the level, or {@value #NONE}
 * @param evidence what the level is judged from
 */
public record AssessedLevelEntry(
        @Required @Written(IDENTIFIER) @Nullable String skill,

        @Required @Written(value = LEVEL, or = AssessedLevelEntry.NONE) @Nullable
        String level,

        @MayBeLeftOut List<@Valid @Nullable EvidenceEntry> evidence) {

    /** Stands for a level where the skill is not held and nothing else is said. */
    public static final String NONE = "none";

    public static AssessedLevelEntry from(AssessedLevel level) {
        return new AssessedLevelEntry(
                level.skill().toString(),
                level.level().map(LevelId::toString).orElse(NONE),
                Entries.of(level.evidence(), EvidenceEntry::from));
    }

    public AssessedLevel toLevel() {
        SkillId id = SkillId.parse(requireNonNull(skill));
        AssessedLevel assessed = NONE.equals(level)
                ? AssessedLevel.none(id)
                : AssessedLevel.of(id, LevelId.parse(requireNonNull(level)));
        for (LevelEvidence each : Entries.parts(evidence, EvidenceEntry::toEvidence)) {
            assessed = assessed.withEvidence(each);
        }
        return assessed;
    }
}
