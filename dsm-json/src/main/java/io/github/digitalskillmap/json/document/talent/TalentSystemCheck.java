package io.github.digitalskillmap.json.document.talent;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.LineageCheck;
import io.github.digitalskillmap.json.document.NamedEditions;
import io.github.digitalskillmap.json.document.PartChecks;
import io.github.digitalskillmap.json.document.exam.NamedExams;
import io.github.digitalskillmap.json.document.framework.RequirementCheck;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.talent.TalentSystem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the system of talent types of a document and tells what keeps it from doing so: first of its parts, then of the whole. */
public final class TalentSystemCheck {

    private final Framework framework;
    private final LineageCheck<TalentSystem> lineage;
    private final Findings findings;
    private final PartChecks parts;
    private final RequirementCheck requirements;

    public TalentSystemCheck(
            Framework framework, List<ExamCatalogue> catalogues, List<TalentSystem> bases, Findings findings) {
        this.framework = framework;
        this.findings = findings;
        this.parts = PartChecks.of(findings);
        this.lineage = new LineageCheck<>(bases, TalentSystem::edition, parts.values(), findings);
        NamedExams exams = new NamedExams(findings, catalogues);
        List<ExamCatalogue> named = catalogues.stream()
                .filter(catalogue -> framework.examCatalogues().contains(catalogue.edition()))
                .toList();
        if (named.size() == framework.examCatalogues().size()) {
            exams.name(named);
        }
        this.requirements = new RequirementCheck(parts, exams);
    }

    /** Returns the system, if no fault was found. */
    public Optional<TalentSystem> system(TalentSystemDocument document) {
        DocumentPath path = DocumentPath.ROOT;
        NamedEditions.frameworks(List.of(framework), parts.values(), findings)
                .find(path.at("framework"), document.framework());
        parts.values().edition(path.at("edition"), document.edition());
        Optional<TalentSystem> base = lineage.base(document.base(), document.edition());
        parts.wordings().check(path.at("name"), document.name());
        parts.sources().list(path.at("sources"), document.sources());
        path.at("indicators").each(document.indicators(), this::indicator);
        path.at("types").each(document.types(), this::type);
        retired(document.retired());
        parts.sources().checkAllCited();
        if (findings.hasError()) {
            return Optional.empty();
        }
        Checked<TalentSystem> system =
                document.toSystem(framework, base.orElse(null)).check();
        system.problems().forEach(findings::add);
        return system.value();
    }

    private void retired(@Nullable RetiredTalentParts retired) {
        if (retired != null) {
            lineage.retired("indicators", retired.indicators());
            lineage.retired("types", retired.types());
        }
    }

    private void indicator(DocumentPath path, IndicatorEntry indicator) {
        parts.part(path, indicator.id(), indicator.provenance());
        parts.wordings().check(path.at("name"), indicator.name());
        parts.values().identifier(path.at("family"), indicator.family());
    }

    private void type(DocumentPath path, TalentTypeEntry type) {
        parts.part(path, type.id(), type.provenance());
        parts.wordings().check(path.at("name"), type.name());
        path.at("statements")
                .each(
                        type.statements(),
                        (place, statement) -> parts.wordings().check(place.at("wording"), statement.wording()));
        path.at("indicators").each(type.indicators(), this::applied);
        path.at("targets").each(type.targets(), this::target);
    }

    private void applied(DocumentPath path, AppliedIndicatorEntry applied) {
        parts.values().identifier(path.at("indicator"), applied.indicator());
        parts.provenances().check(path.at("provenance"), applied.provenance());
    }

    private void target(DocumentPath path, TalentTargetEntry target) {
        parts.part(path, target.id(), target.provenance());
        parts.wordings().check(path.at("wording"), target.wording());
        requirements.check(path.at("requirement"), target.requirement());
        parts.provenances().check(path.at("reading"), target.reading());
    }
}
