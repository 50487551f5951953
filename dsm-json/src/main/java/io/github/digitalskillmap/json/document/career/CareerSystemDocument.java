package io.github.digitalskillmap.json.document.career;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.SourceEntry;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.reading.Document;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document of a system of careers. It names the framework by edition and does not contain it.
 *
 * @param kind the word {@value #KIND}
 * @param version the number {@value #VERSION}
 * @param framework the edition of the framework whose ranks and quotients it speaks of
 * @param edition the edition of the system
 * @param base the edition that it takes over what it does not state; null if it states all itself
 * @param name what it is called
 * @param sources what the citations refer to
 * @param goals the balance that job rotation is to reach
 * @param workplaces the workplaces
 * @param routes the routes by which people enter
 * @param models the career models
 * @param headCounts the head counts
 * @param retired what it leaves out of its base; null if nothing
 * @since 0.1.0
 */
public record CareerSystemDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Filled @Nullable String framework,
        @Required @Filled @Nullable String edition,
        @Filled @Nullable String base,
        @NotEmpty @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Required @Nullable List<@Valid @Nullable SourceEntry> sources,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid @Nullable BalanceGoalEntry> goals,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid @Nullable WorkplaceEntry> workplaces,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid @Nullable EntryRouteEntry> routes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid @Nullable CareerModelEntry> models,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid @Nullable HeadCountEntry> headCounts,
        @Valid @Nullable RetiredCareerParts retired)
        implements Document {

    /**
     * Returns a document, without goals, workplaces, routes, models and headCounts where there is null.
     *
     * @param kind the word {@value #KIND}
     * @param version the number {@value #VERSION}
     * @param framework the edition of the framework whose ranks and quotients it speaks of
     * @param edition the edition of the system
     * @param base the edition that it takes over what it does not state; null if it states all itself
     * @param name what it is called
     * @param sources what the citations refer to
     * @param goals the balance that job rotation is to reach
     * @param workplaces the workplaces
     * @param routes the routes by which people enter
     * @param models the career models
     * @param headCounts the head counts
     * @param retired what it leaves out of its base; null if nothing
     */
    public CareerSystemDocument {
        goals = Objects.requireNonNullElse(goals, List.of());
        workplaces = Objects.requireNonNullElse(workplaces, List.of());
        routes = Objects.requireNonNullElse(routes, List.of());
        models = Objects.requireNonNullElse(models, List.of());
        headCounts = Objects.requireNonNullElse(headCounts, List.of());
    }

    /** The kind of this document. */
    public static final String KIND = "career-system";

    /** The version of this shape. */
    public static final int VERSION = 1;

    /**
     * Returns the document of a system.
     *
     * @param system the system
     * @return the document, in the order of the system
     */
    public static CareerSystemDocument from(CareerSystem system) {
        return new CareerSystemDocument(
                KIND,
                VERSION,
                system.framework().edition().toString(),
                system.edition().toString(),
                null,
                PhraseEntry.from(system.name()),
                Entries.of(CitedSources.of(system.facts().stream()), SourceEntry::from),
                Entries.of(system.goals(), BalanceGoalEntry::from),
                Entries.of(system.workplaces(), WorkplaceEntry::from),
                Entries.of(system.routes(), EntryRouteEntry::from),
                Entries.of(system.models(), CareerModelEntry::from),
                Entries.of(system.headCounts(), HeadCountEntry::from),
                null);
    }

    /**
     * Returns the system of this document, still to be checked as a whole.
     *
     * @param of the framework of the edition that the document names
     * @param from what the document is based on; null if on nothing
     * @return a builder with all that the document holds, if its entries were checked
     */
    public CareerSystem.Builder toSystem(Framework of, @Nullable CareerSystem from) {
        Origins origins = Origins.of(sources);
        CareerSystem.Builder system =
                CareerSystem.builder(of, Edition.parse(requireNonNull(edition)), PhraseEntry.toWording(name));
        Entries.parts(goals, goal -> goal.toGoal(origins)).forEach(system::addGoal);
        Entries.parts(workplaces, workplace -> workplace.toWorkplace(origins)).forEach(system::addWorkplace);
        Entries.parts(routes, route -> route.toRoute(origins)).forEach(system::addRoute);
        Entries.parts(models, model -> model.toModel(origins)).forEach(system::addModel);
        Entries.parts(headCounts, count -> count.toHeadCount(origins)).forEach(system::addHeadCount);
        if (from != null) {
            system.basedOn(from);
        }
        if (retired != null) {
            retired.from(system);
        }
        return system;
    }
}
