package io.github.digitalskillmap.json.document.talent;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.WordingEntry;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.talent.TalentType;
import io.github.digitalskillmap.talent.TalentTypeId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One talent type.
 *
 * @param statements what people of the type are to do
 * @param indicators which indicators apply
 * @param targets what people of the type are to reach
 */
public record TalentTypeEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @MayBeLeftOut List<@Valid @Nullable WordingEntry> statements,
        @MayBeLeftOut List<@Valid @Nullable AppliedIndicatorEntry> indicators,
        @MayBeLeftOut List<@Valid @Nullable TalentTargetEntry> targets,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static TalentTypeEntry from(TalentType type) {
        return new TalentTypeEntry(
                type.id().toString(),
                PhraseEntry.from(type.name()),
                Entries.of(type.statements(), WordingEntry::from),
                Entries.of(type.indicators(), AppliedIndicatorEntry::from),
                Entries.of(type.targets(), TalentTargetEntry::from),
                ProvenanceEntry.from(type.provenance()));
    }

    public TalentType toType(Origins origins) {
        TalentType.Builder type = TalentType.builder()
                .id(TalentTypeId.parse(requireNonNull(id)))
                .name(PhraseEntry.toWording(name))
                .provenance(origins.provenance(provenance));
        Entries.parts(statements, WordingEntry::toWording).forEach(type::addStatement);
        Entries.parts(indicators, indicator -> indicator.toApplied(origins)).forEach(type::addIndicator);
        Entries.parts(targets, target -> target.toTarget(origins)).forEach(type::addTarget);
        return type.build();
    }
}
