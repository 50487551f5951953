package io.github.digitalskillmap.json.document.career;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import io.github.digitalskillmap.career.CareerModelId;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.EntryRouteId;
import io.github.digitalskillmap.career.HeadCountId;
import io.github.digitalskillmap.career.WorkplaceId;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document of careers leaves out of its base, by identifier.
 *
 * @param workplaces the workplaces that are left out
 * @param routes the entry routes that are left out
 * @param models the career models that are left out
 * @param headCounts the head counts that are left out
 */
public record RetiredCareerParts(
        @MayBeLeftOut @Distinct List<@Written(IDENTIFIER) @Nullable String> workplaces,
        @MayBeLeftOut @Distinct List<@Written(IDENTIFIER) @Nullable String> routes,
        @MayBeLeftOut @Distinct List<@Written(IDENTIFIER) @Nullable String> models,
        @MayBeLeftOut @Distinct List<@Written(IDENTIFIER) @Nullable String> headCounts) {

    /** Leaves the parts out, if their identifiers were checked. */
    public void from(CareerSystem.Builder system) {
        Entries.parts(workplaces, WorkplaceId::parse).forEach(system::retire);
        Entries.parts(routes, EntryRouteId::parse).forEach(system::retire);
        Entries.parts(models, CareerModelId::parse).forEach(system::retire);
        Entries.parts(headCounts, HeadCountId::parse).forEach(system::retire);
    }
}
