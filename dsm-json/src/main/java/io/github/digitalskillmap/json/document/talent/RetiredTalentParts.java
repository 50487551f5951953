package io.github.digitalskillmap.json.document.talent;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.talent.IndicatorId;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentTypeId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document of talent types leaves out of its base, by identifier.
 *
 * @param indicators the indicators that are left out
 * @param types the talent types that are left out
 * @since 0.1.0
 */
public record RetiredTalentParts(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Filled @Nullable String> indicators,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Filled @Nullable String> types) {

    /**
     * Returns what is left out, nothing where there is null.
     *
     * @param indicators the indicators that are left out
     * @param types the talent types that are left out
     */
    public RetiredTalentParts {
        indicators = Objects.requireNonNullElse(indicators, List.of());
        types = Objects.requireNonNullElse(types, List.of());
    }

    /** Leaves the parts out, if their identifiers were checked. */
    public void from(TalentSystem.Builder system) {
        Entries.parts(indicators, IndicatorId::parse).forEach(system::retire);
        Entries.parts(types, TalentTypeId::parse).forEach(system::retire);
    }
}
