package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.SourceCheck;
import io.github.digitalskillmap.json.document.exam.NamedExams;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import java.util.List;
import java.util.Optional;

/** Builds the framework of a document and tells what keeps it from doing so: first of its parts, then of the whole. */
public final class FrameworkCheck {

    private final Findings findings;
    private final NamedExams exams;

    public FrameworkCheck(List<ExamCatalogue> catalogues, Findings findings) {
        this.findings = findings;
        this.exams = new NamedExams(findings, catalogues);
    }

    /** Returns the framework, if no fault was found. */
    public Optional<Framework> framework(FrameworkDocument document) {
        exams.name(DocumentPath.ROOT.at("examCatalogues"), document.examCatalogues());
        new PartsCheck(findings, exams).check(document);
        SourceCheck.check(document, findings);
        return findings.whole(() -> document.toFramework().check());
    }
}
