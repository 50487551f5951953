package io.github.digitalskillmap.json.document.overlay;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static io.github.digitalskillmap.json.form.WrittenForm.LEVEL;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.framework.ScaleEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Understood;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.ScaleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scale that is replaced.
 *
 * @param scale the identifier of the scale
 * @param with the scale that replaces it
 * @param levels what each level of the scale becomes, from low to high
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record ReplacedScale(
        @Required @Written(IDENTIFIER) @Nullable String scale,
        @Required @Valid @Nullable ScaleEntry with,
        @NotEmpty @Distinct(by = "from") @Nullable List<@Valid @Nullable ReplacedLevelEntry> levels,
        @Valid @Nullable ProvenanceEntry by) {

    /**
     * What a level becomes.
     *
     * @param from the identifier of the level
     * @param to the identifier of the level that it becomes, or {@value #NONE}
     * @since 0.1.0
     */
    public record ReplacedLevelEntry(
            @Required @Written(LEVEL) @Nullable String from,

            @Required @Filled @Written(value = LEVEL, or = ReplacedLevelEntry.NONE, groups = Understood.class) @Nullable
            String to) {

        /** The word for a level that becomes none. */
        public static final String NONE = "none";

        private static ReplacedLevelEntry from(Change.ReplacedLevel level) {
            return new ReplacedLevelEntry(
                    level.level().toString(),
                    level.becomes().map(LevelId::toString).orElse(NONE));
        }

        private Change.ReplacedLevel toReplacedLevel() {
            return new Change.ReplacedLevel(
                    LevelId.parse(requireNonNull(from)),
                    Optional.ofNullable(to).filter(text -> !text.equals(NONE)).map(LevelId::parse));
        }
    }

    public static ReplacedScale from(Change.ReplaceScale change, @Nullable ProvenanceEntry by) {
        return new ReplacedScale(
                change.from().toString(),
                ScaleEntry.from(change.to()),
                Entries.of(change.levels(), ReplacedLevelEntry::from),
                by);
    }

    public Change.ReplaceScale change(Origins origins) {
        return new Change.ReplaceScale(
                ScaleId.parse(requireNonNull(scale)),
                requireNonNull(with).toScale(origins),
                Entries.parts(levels, ReplacedLevelEntry::toReplacedLevel),
                origins.provenance(by));
    }
}
