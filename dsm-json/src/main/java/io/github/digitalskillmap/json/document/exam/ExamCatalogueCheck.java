package io.github.digitalskillmap.json.document.exam;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.json.document.Day;
import io.github.digitalskillmap.json.document.LevelsOfScale;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.SourceCheck;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds the exam catalogue of a document and tells what keeps it from doing so: first of its parts, then of the whole. */
public final class ExamCatalogueCheck {

    private final Findings findings;

    public ExamCatalogueCheck(Findings findings) {
        this.findings = findings;
    }

    /** Returns the catalogue, if no fault was found. */
    public Optional<ExamCatalogue> catalogue(ExamCatalogueDocument document) {
        parts(DocumentPath.ROOT, document.scales(), document.exams());
        SourceCheck.check(document, findings);
        return findings.whole(() -> document.toCatalogue().check());
    }

    /** Checks a catalogue that another document brings along: its parts, and once all so far is sound, the whole. */
    public void brought(DocumentPath path, AddedCatalogue catalogue, Supplier<Origins> origins) {
        parts(path, catalogue.scales(), catalogue.exams());
        if (!findings.hasError()) {
            catalogue.toCatalogue(origins.get()).check().problems().forEach(problem -> findings.add(path, problem));
        }
    }

    private void parts(
            DocumentPath path,
            @Nullable List<@Nullable ExamScaleEntry> scales,
            @Nullable List<@Nullable ExamEntry> exams) {
        path.at("scales").each(scales, this::scale);
        path.at("exams").each(exams, this::exam);
    }

    private void scale(DocumentPath path, ExamScaleEntry scale) {
        LevelsOfScale levels = new LevelsOfScale(findings, scale.id());
        path.at("levels").each(scale.levels(), (place, level) -> levels.check(place.at("id"), level.id()));
    }

    private void exam(DocumentPath path, ExamEntry exam) {
        Optional<LocalDate> from = Optional.ofNullable(exam.activeFrom()).flatMap(Day::parse);
        Optional<LocalDate> until = Optional.ofNullable(exam.activeUntil()).flatMap(Day::parse);
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            findings.add(PartProblem.END_BEFORE_BEGIN, path.at("activeUntil"));
        }
    }
}
