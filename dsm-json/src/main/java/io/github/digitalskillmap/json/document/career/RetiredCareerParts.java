package io.github.digitalskillmap.json.document.career;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.career.CareerModelId;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.EntryRouteId;
import io.github.digitalskillmap.career.HeadCountId;
import io.github.digitalskillmap.career.WorkplaceId;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document of careers leaves out of its base, by identifier.
 *
 * @param workplaces the workplaces that are left out
 * @param routes the entry routes that are left out
 * @param models the career models that are left out
 * @param headCounts the head counts that are left out
 * @since 0.1.0
 */
public record RetiredCareerParts(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Filled @Nullable String> workplaces,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Filled @Nullable String> routes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Filled @Nullable String> models,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Filled @Nullable String> headCounts) {

    /**
     * Returns what is left out, nothing where there is null.
     *
     * @param workplaces the workplaces that are left out
     * @param routes the entry routes that are left out
     * @param models the career models that are left out
     * @param headCounts the head counts that are left out
     */
    public RetiredCareerParts {
        workplaces = Objects.requireNonNullElse(workplaces, List.of());
        routes = Objects.requireNonNullElse(routes, List.of());
        models = Objects.requireNonNullElse(models, List.of());
        headCounts = Objects.requireNonNullElse(headCounts, List.of());
    }

    /** Leaves the parts out, if their identifiers were checked. */
    public void from(CareerSystem.Builder system) {
        Entries.parts(workplaces, WorkplaceId::parse).forEach(system::retire);
        Entries.parts(routes, EntryRouteId::parse).forEach(system::retire);
        Entries.parts(models, CareerModelId::parse).forEach(system::retire);
        Entries.parts(headCounts, HeadCountId::parse).forEach(system::retire);
    }
}
