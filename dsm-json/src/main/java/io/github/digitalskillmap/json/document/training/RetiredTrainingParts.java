package io.github.digitalskillmap.json.document.training;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.training.AudienceId;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.FormId;
import io.github.digitalskillmap.training.ProgrammeId;
import io.github.digitalskillmap.training.TierId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document of training leaves out of its base, by identifier.
 *
 * @param audiences those whom training is for that are left out
 * @param tiers the tiers that are left out
 * @param forms the forms that are left out
 * @param programmes the programmes that are left out
 */
public record RetiredTrainingParts(
        @MayBeLeftOut @Distinct List<@Written(IDENTIFIER) @Nullable String> audiences,
        @MayBeLeftOut @Distinct List<@Written(IDENTIFIER) @Nullable String> tiers,
        @MayBeLeftOut @Distinct List<@Written(IDENTIFIER) @Nullable String> forms,
        @MayBeLeftOut @Distinct List<@Written(IDENTIFIER) @Nullable String> programmes) {

    /** Leaves the parts out, if their identifiers were checked. */
    public void from(Curriculum.Builder curriculum) {
        Entries.parts(audiences, AudienceId::parse).forEach(curriculum::retire);
        Entries.parts(tiers, TierId::parse).forEach(curriculum::retire);
        Entries.parts(forms, FormId::parse).forEach(curriculum::retire);
        Entries.parts(programmes, ProgrammeId::parse).forEach(curriculum::retire);
    }
}
