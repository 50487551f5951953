package io.github.digitalskillmap.json.document.career;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.career.CareerModelId;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.EntryRouteId;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.profile.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The career of one person.
 *
 * @param person the key of the record of the person
 * @param model the identifier of the career model
 * @param route the identifier of the route by which the person entered
 * @param passes the gates that are passed
 */
public record CareerEntry(
        @Required @Filled @Nullable String person,
        @Required @Written(IDENTIFIER) @Nullable String model,
        @Required @Written(IDENTIFIER) @Nullable String route,
        @NotEmpty @Nullable List<@Valid @Nullable PlacementEntry> placements,
        @MayBeLeftOut List<@Valid @Nullable GatePassEntry> passes) {

    public static CareerEntry from(Career career) {
        return new CareerEntry(
                career.person().text(),
                career.model().id().toString(),
                career.route().id().toString(),
                Entries.of(career.placements(), PlacementEntry::from),
                Entries.of(career.passes(), GatePassEntry::from));
    }

    public Career.Builder toCareer(CareerSystem system) {
        Career.Builder career = Career.builder(
                system,
                PersonId.of(requireNonNull(person)),
                CareerModelId.parse(requireNonNull(model)),
                EntryRouteId.parse(requireNonNull(route)));
        Entries.parts(placements, PlacementEntry::toPlacement).forEach(career::addPlacement);
        Entries.parts(passes, GatePassEntry::toPass).forEach(career::addPass);
        return career;
    }
}
