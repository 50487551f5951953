package io.github.digitalskillmap.json.document.career;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.LineageCheck;
import io.github.digitalskillmap.json.document.NamedEditions;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.SourceCheck;
import io.github.digitalskillmap.json.document.SourceEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document of a system of careers. It names the framework by edition and does not contain it.
 *
 * @param framework the edition of the framework whose ranks and quotients it speaks of
 * @param edition the edition of the system
 * @param base the edition that it takes over what it does not state; null if it states all itself
 * @param goals the balance that job rotation is to reach
 * @param routes the routes by which people enter
 * @param retired what it leaves out of its base; null if nothing
 */
public record CareerSystemDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Written(EDITION) @Nullable String framework,
        @Required @Written(EDITION) @Nullable String edition,
        @Written(EDITION) @Nullable String base,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Required @Distinct(by = "id") @Nullable List<@Valid @Nullable SourceEntry> sources,
        @MayBeLeftOut List<@Valid @Nullable BalanceGoalEntry> goals,
        @MayBeLeftOut List<@Valid @Nullable WorkplaceEntry> workplaces,
        @MayBeLeftOut List<@Valid @Nullable EntryRouteEntry> routes,
        @MayBeLeftOut List<@Valid @Nullable CareerModelEntry> models,
        @MayBeLeftOut List<@Valid @Nullable HeadCountEntry> headCounts,
        @Valid @Nullable RetiredCareerParts retired)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "career-system";

    /** The version of this shape. */
    public static final int VERSION = 1;

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
     * Returns the system of this document, if no fault is found.
     *
     * @param frameworks the frameworks that it may name
     * @param bases what it may be based on
     */
    public Optional<CareerSystem> system(List<Framework> frameworks, List<CareerSystem> bases, Findings findings) {
        Optional<Framework> of =
                NamedEditions.frameworks(frameworks, findings).find(DocumentPath.ROOT.at("framework"), framework);
        Optional<CareerSystem> from = new LineageCheck<>(bases, CareerSystem::edition, findings).base(base, edition);
        SourceCheck.check(this, findings);
        return findings.whole(
                () -> toSystem(of.orElseThrow(), from.orElse(null)).check());
    }

    private CareerSystem.Builder toSystem(Framework of, @Nullable CareerSystem from) {
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
