package io.github.digitalskillmap.json.document.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.training.AudienceId;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.FormId;
import io.github.digitalskillmap.training.ProgrammeId;
import io.github.digitalskillmap.training.TierId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document of training leaves out of its base, by identifier.
 *
 * @param audiences those whom training is for that are left out
 * @param tiers the tiers that are left out
 * @param forms the forms that are left out
 * @param programmes the programmes that are left out
 * @since 0.1.0
 */
public record RetiredTrainingParts(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Filled @Nullable String> audiences,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Filled @Nullable String> tiers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Filled @Nullable String> forms,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Filled @Nullable String> programmes) {

    /**
     * Returns what is left out, nothing where there is null.
     *
     * @param audiences those whom training is for that are left out
     * @param tiers the tiers that are left out
     * @param forms the forms that are left out
     * @param programmes the programmes that are left out
     */
    public RetiredTrainingParts {
        audiences = Objects.requireNonNullElse(audiences, List.of());
        tiers = Objects.requireNonNullElse(tiers, List.of());
        forms = Objects.requireNonNullElse(forms, List.of());
        programmes = Objects.requireNonNullElse(programmes, List.of());
    }

    /** Leaves the parts out, if their identifiers were checked. */
    public void from(Curriculum.Builder curriculum) {
        Entries.parts(audiences, AudienceId::parse).forEach(curriculum::retire);
        Entries.parts(tiers, TierId::parse).forEach(curriculum::retire);
        Entries.parts(forms, FormId::parse).forEach(curriculum::retire);
        Entries.parts(programmes, ProgrammeId::parse).forEach(curriculum::retire);
    }
}
