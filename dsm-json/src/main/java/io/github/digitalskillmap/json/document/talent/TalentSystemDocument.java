package io.github.digitalskillmap.json.document.talent;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.SourceEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.talent.TalentSystem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of a system of talent types. It names the framework by edition and does not contain it.
 *
 * @param framework the edition of the framework that the targets speak of
 * @param edition the edition of the system
 * @param base the edition that it takes over what it does not state; null if it states all itself
 * @param types the talent types
 * @param retired what it leaves out of its base; null if nothing
 */
public record TalentSystemDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Written(EDITION) @Nullable String framework,
        @Required @Written(EDITION) @Nullable String edition,
        @Written(EDITION) @Nullable String base,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Required @Distinct(by = "id") @Nullable List<@Valid @Nullable SourceEntry> sources,
        @MayBeLeftOut List<@Valid @Nullable IndicatorEntry> indicators,
        @MayBeLeftOut List<@Valid @Nullable TalentTypeEntry> types,
        @Valid @Nullable RetiredTalentParts retired)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "talent-system";

    /** The version of this shape. */
    public static final int VERSION = 1;

    public static TalentSystemDocument from(TalentSystem system) {
        return new TalentSystemDocument(
                KIND,
                VERSION,
                system.framework().edition().toString(),
                system.edition().toString(),
                null,
                PhraseEntry.from(system.name()),
                Entries.of(CitedSources.of(system.facts().stream()), SourceEntry::from),
                Entries.of(system.indicators(), IndicatorEntry::from),
                Entries.of(system.types(), TalentTypeEntry::from),
                null);
    }

    public TalentSystem.Builder toSystem(Framework of, @Nullable TalentSystem from) {
        Origins origins = Origins.of(sources);
        TalentSystem.Builder system =
                TalentSystem.builder(of, Edition.parse(requireNonNull(edition)), PhraseEntry.toWording(name));
        Entries.parts(indicators, indicator -> indicator.toIndicator(origins)).forEach(system::addIndicator);
        Entries.parts(types, type -> type.toType(origins)).forEach(system::addType);
        if (from != null) {
            system.basedOn(from);
        }
        if (retired != null) {
            retired.from(system);
        }
        return system;
    }
}
