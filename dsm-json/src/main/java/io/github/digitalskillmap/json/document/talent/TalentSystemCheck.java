package io.github.digitalskillmap.json.document.talent;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.LineageCheck;
import io.github.digitalskillmap.json.document.NamedEditions;
import io.github.digitalskillmap.json.document.SourceCheck;
import io.github.digitalskillmap.json.document.exam.NamedExams;
import io.github.digitalskillmap.json.document.framework.RequirementCheck;
import io.github.digitalskillmap.json.document.framework.RequirementEntry;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.reading.Records;
import io.github.digitalskillmap.talent.TalentSystem;
import java.util.List;
import java.util.Optional;

/** Builds the system of talent types of a document and tells what keeps it from doing so. */
public final class TalentSystemCheck {

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;
    private final List<TalentSystem> bases;
    private final Findings findings;

    public TalentSystemCheck(
            Framework framework, List<ExamCatalogue> catalogues, List<TalentSystem> bases, Findings findings) {
        this.framework = framework;
        this.catalogues = catalogues;
        this.bases = bases;
        this.findings = findings;
    }

    /** Returns the system, if no fault was found. */
    public Optional<TalentSystem> system(TalentSystemDocument document) {
        NamedEditions.frameworks(List.of(framework), findings)
                .find(DocumentPath.ROOT.at("framework"), document.framework());
        Optional<TalentSystem> base =
                new LineageCheck<>(bases, TalentSystem::edition, findings).base(document.base(), document.edition());
        Records.each(RequirementEntry.class, document, new RequirementCheck(exams())::check);
        SourceCheck.check(document, findings);
        return findings.whole(
                () -> document.toSystem(framework, base.orElse(null)).check());
    }

    /** Returns the exams of the framework, which are looked up only if all of its catalogues were given. */
    private NamedExams exams() {
        NamedExams exams = new NamedExams(findings, catalogues);
        List<ExamCatalogue> named = catalogues.stream()
                .filter(catalogue -> framework.examCatalogues().contains(catalogue.edition()))
                .toList();
        if (named.size() == framework.examCatalogues().size()) {
            exams.name(named);
        }
        return exams;
    }
}
