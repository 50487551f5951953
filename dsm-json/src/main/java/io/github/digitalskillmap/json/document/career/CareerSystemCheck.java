package io.github.digitalskillmap.json.document.career;

import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.KindCheck;
import io.github.digitalskillmap.json.document.LineageCheck;
import io.github.digitalskillmap.json.document.NamedEditions;
import io.github.digitalskillmap.json.document.PartChecks;
import io.github.digitalskillmap.json.form.KnowledgeKind;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.Checked;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds the system of careers of a document and tells what keeps it from doing so: first of its parts, then of the whole. */
public final class CareerSystemCheck {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");

    private final List<Framework> frameworks;
    private final LineageCheck<CareerSystem> lineage;
    private final Findings findings;
    private final PartChecks parts;

    public CareerSystemCheck(List<Framework> frameworks, List<CareerSystem> bases, Findings findings) {
        this.frameworks = frameworks;
        this.findings = findings;
        this.parts = PartChecks.of(findings);
        this.lineage = new LineageCheck<>(bases, CareerSystem::edition, parts.values(), findings);
    }

    /** Returns the system, if no fault was found. */
    public Optional<CareerSystem> system(CareerSystemDocument document) {
        DocumentPath path = DocumentPath.ROOT;
        Optional<Framework> framework = NamedEditions.frameworks(frameworks, parts.values(), findings)
                .find(path.at("framework"), document.framework());
        parts.values().edition(path.at("edition"), document.edition());
        Optional<CareerSystem> base = lineage.base(document.base(), document.edition());
        parts.wordings().check(path.at("name"), document.name());
        parts.sources().list(path.at("sources"), document.sources());
        path.at("goals").each(document.goals(), this::goal);
        path.at("workplaces").each(document.workplaces(), this::workplace);
        path.at("routes").each(document.routes(), this::route);
        path.at("models").each(document.models(), this::model);
        path.at("headCounts").each(document.headCounts(), this::headCount);
        retired(document.retired());
        parts.sources().checkAllCited();
        if (findings.hasError()) {
            return Optional.empty();
        }
        Checked<CareerSystem> system =
                document.toSystem(framework.orElseThrow(), base.orElse(null)).check();
        system.problems().forEach(findings::add);
        return system.value();
    }

    private void retired(@Nullable RetiredCareerParts retired) {
        if (retired != null) {
            lineage.retired("workplaces", retired.workplaces());
            lineage.retired("routes", retired.routes());
            lineage.retired("models", retired.models());
            lineage.retired("headCounts", retired.headCounts());
        }
    }

    private void goal(DocumentPath path, BalanceGoalEntry goal) {
        parts.values().identifier(path.at("quotient"), goal.quotient());
        parts.provenances().check(path.at("provenance"), goal.provenance());
    }

    private void workplace(DocumentPath path, WorkplaceEntry workplace) {
        parts.part(path, workplace.id(), workplace.provenance());
        parts.wordings().check(path.at("name"), workplace.name());
        growth(path.at("grows"), workplace.grows());
        path.at("work").each(workplace.work(), this::area);
        parts.provenances().check(path.at("reading"), workplace.reading());
    }

    private void growth(DocumentPath path, @Nullable GrowthEntry growth) {
        if (growth == null) {
            return;
        }
        parts.values()
                .word(path.at("knowledge"), growth.knowledge(), KnowledgeKind.class)
                .ifPresent(knowledge -> {
                    KindCheck keys = new KindCheck(findings, path, "knowledge", Word.of(knowledge));
                    keys.check("quotients", growth.quotients(), knowledge == KnowledgeKind.KNOWN);
                    keys.check("why", growth.why(), knowledge == KnowledgeKind.UNKNOWN);
                });
        parts.values().identifiers(path.at("quotients"), growth.quotients());
        parts.wordings().check(path.at("why"), growth.why());
    }

    private void area(DocumentPath path, WorkAreaEntry area) {
        parts.wordings().check(path.at("name"), area.name());
        path.at("examples")
                .each(
                        area.examples(),
                        (place, example) -> parts.wordings().check(place.at("wording"), example.wording()));
        parts.provenances().check(path.at("provenance"), area.provenance());
    }

    private void route(DocumentPath path, EntryRouteEntry route) {
        parts.part(path, route.id(), route.provenance());
        parts.wordings().check(path.at("name"), route.name());
        parts.values().identifier(path.at("startsAt"), route.startsAt());
        parts.provenances().check(path.at("reading"), route.reading());
    }

    private void model(DocumentPath path, CareerModelEntry model) {
        parts.part(path, model.id(), model.provenance());
        parts.wordings().check(path.at("name"), model.name());
        path.at("gates").each(model.gates(), this::gate);
    }

    private void gate(DocumentPath path, GateEntry gate) {
        parts.part(path, gate.id(), gate.provenance());
        parts.wordings().check(path.at("name"), gate.name());
        parts.values().identifier(path.at("leadsTo"), gate.leadsTo());
    }

    private void headCount(DocumentPath path, HeadCountEntry count) {
        parts.part(path, count.id(), count.provenance());
        parts.wordings().check(path.at("group"), count.group());
        String month = count.month();
        if (month != null && !month.isBlank() && !MONTH.matcher(month).matches()) {
            findings.add(PartProblem.MALFORMED_MONTH, path.at("month"), Quotation.of(month));
        }
    }
}
