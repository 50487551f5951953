package io.github.digitalskillmap.json.document.exam;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.json.document.Day;
import io.github.digitalskillmap.json.document.KindCheck;
import io.github.digitalskillmap.json.document.LevelsOfScale;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PartChecks;
import io.github.digitalskillmap.json.document.SourceCheck;
import io.github.digitalskillmap.json.form.KnowledgeKind;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds the exam catalogue of a document and tells what keeps it from doing so: first of its parts, then of the whole. */
public final class ExamCatalogueCheck {

    private final Findings findings;
    private final PartChecks parts;

    public ExamCatalogueCheck(Findings findings) {
        this(findings, PartChecks.of(findings));
    }

    public ExamCatalogueCheck(Findings findings, PartChecks parts) {
        this.findings = findings;
        this.parts = parts;
    }

    /** Returns the catalogue, if no fault was found. */
    public Optional<ExamCatalogue> catalogue(ExamCatalogueDocument document) {
        DocumentPath path = DocumentPath.ROOT;
        parts.values().edition(path.at("edition"), document.edition());
        path.at("scales").each(document.scales(), this::scale);
        path.at("exams").each(document.exams(), this::exam);
        SourceCheck.check(document, findings);
        if (findings.hasError()) {
            return Optional.empty();
        }
        Checked<ExamCatalogue> catalogue = document.toCatalogue().check();
        catalogue.problems().forEach(findings::add);
        return catalogue.value();
    }

    /** Checks a catalogue that another document brings along: its parts, and once all so far is sound, the whole. */
    public void brought(DocumentPath path, AddedCatalogue catalogue, Supplier<Origins> origins) {
        path.at("scales").each(catalogue.scales(), this::scale);
        path.at("exams").each(catalogue.exams(), this::exam);
        if (!findings.hasError()) {
            catalogue.toCatalogue(origins.get()).check().problems().forEach(problem -> findings.add(path, problem));
        }
    }

    private void scale(DocumentPath path, ExamScaleEntry scale) {
        parts.part(path, scale.id(), scale.provenance());
        parts.wordings().check(path.at("name"), scale.name());
        LevelsOfScale ids = new LevelsOfScale(parts, scale.id());
        path.at("levels").each(scale.levels(), (place, level) -> {
            ids.add(place.at("id"), level.id());
            parts.wordings().check(place.at("label"), level.label());
        });
    }

    private void exam(DocumentPath path, ExamEntry exam) {
        parts.part(path, exam.id(), exam.provenance());
        parts.wordings().check(path.at("name"), exam.name());
        level(path.at("level"), exam.level());
        Optional<LocalDate> from = Day.of(path.at("activeFrom"), exam.activeFrom(), findings);
        Optional<LocalDate> until = Day.of(path.at("activeUntil"), exam.activeUntil(), findings);
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            findings.add(PartProblem.END_BEFORE_BEGIN, path.at("activeUntil"));
        }
        path.at("successors")
                .each(exam.successors(), (place, successor) -> parts.values().identifier(place, successor));
    }

    private void level(DocumentPath path, @Nullable KnownLevelEntry level) {
        if (level == null) {
            return;
        }
        parts.values()
                .word(path.at("knowledge"), level.knowledge(), KnowledgeKind.class)
                .ifPresent(knowledge -> {
                    KindCheck keys = new KindCheck(findings, path, "knowledge", Word.of(knowledge));
                    keys.check("level", level.level(), knowledge == KnowledgeKind.KNOWN);
                    keys.check("why", level.why(), knowledge == KnowledgeKind.UNKNOWN);
                });
        parts.values().level(path.at("level"), level.level());
        parts.wordings().check(path.at("why"), level.why());
    }
}
