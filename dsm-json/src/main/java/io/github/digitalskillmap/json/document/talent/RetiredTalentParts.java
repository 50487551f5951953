package io.github.digitalskillmap.json.document.talent;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.talent.IndicatorId;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentTypeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document of talent types leaves out of its base, by identifier.
 *
 * @param indicators the indicators that are left out
 * @param types the talent types that are left out
 */
public record RetiredTalentParts(
        @MayBeLeftOut @Distinct List<@Written(IDENTIFIER) @Nullable String> indicators,
        @MayBeLeftOut @Distinct List<@Written(IDENTIFIER) @Nullable String> types) {

    /** Leaves the parts out, if their identifiers were checked. */
    public void from(TalentSystem.Builder system) {
        Entries.parts(indicators, IndicatorId::parse).forEach(system::retire);
        Entries.parts(types, TalentTypeId::parse).forEach(system::retire);
    }
}
