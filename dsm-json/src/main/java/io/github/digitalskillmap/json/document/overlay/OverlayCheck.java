package io.github.digitalskillmap.json.document.overlay;

import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.LevelsOfScale;
import io.github.digitalskillmap.json.document.SourceCheck;
import io.github.digitalskillmap.json.document.exam.AddedCatalogue;
import io.github.digitalskillmap.json.document.exam.ExamCatalogueCheck;
import io.github.digitalskillmap.json.document.exam.NamedExams;
import io.github.digitalskillmap.json.document.framework.LevelEntry;
import io.github.digitalskillmap.json.document.framework.PartsCheck;
import io.github.digitalskillmap.json.document.overlay.name.EditionName;
import io.github.digitalskillmap.json.document.overlay.name.LevelName;
import io.github.digitalskillmap.json.document.overlay.name.LevelText;
import io.github.digitalskillmap.json.form.Keys;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.reading.Records;
import io.github.digitalskillmap.json.text.Quotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the overlay of a document and tells what keeps it from doing so. What its base has to say is told later. */
public final class OverlayCheck {

    private final OverlayDocument document;
    private final Findings findings;
    private final NamedExams exams;

    public OverlayCheck(OverlayDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.exams = new NamedExams(findings, List.of());
    }

    /**
     * Returns the overlay, if no fault was found.
     *
     * @param base what it is put on, or null if that is not known; exams are looked up only if it is
     */
    public Optional<Overlay> overlay(@Nullable OverlayBase base) {
        DocumentPath path = DocumentPath.ROOT;
        edition(path.at("edition"), base);
        SourceCheck sources = SourceCheck.citations(document, findings);
        catalogues(path.at(PartKind.EXAM_CATALOGUE.section()), document.examCatalogues(), base);
        new PartsCheck(findings, exams).check(document);
        Records.each(ReplacedScale.class, document, new ScaleReplacementCheck(findings)::check);
        levels(path.at(PartKind.LEVEL.section()), document.levels());
        for (PartKind kind : PartKind.values()) {
            if (Keys.value(document, kind.section()) instanceof PartSection<?> section) {
                changes(kind, section);
            }
        }
        sources.checkAllCited();
        return findings.hasError() ? Optional.empty() : Optional.of(document.toOverlay());
    }

    private void edition(DocumentPath path, @Nullable OverlayBase base) {
        String edition = document.edition();
        if (edition != null
                && !findings.has(path)
                && (edition.equals(document.base()) || (base != null && base.isMadeFrom(edition)))) {
            findings.add(PartProblem.EDITION_OF_BASE, path, Quotation.of(edition));
        }
    }

    private <C extends ChangedPart> void changes(PartKind kind, PartSection<C> section) {
        DocumentPath.ROOT
                .at(kind.section())
                .at("change")
                .each(section.change(), new ChangedPartCheck(findings, kind, document.provenance())::check);
    }

    private void levels(
            DocumentPath path,
            @Nullable SectionWithin<Added<LevelEntry, LevelText>, LevelChange, LevelName, LevelText> section) {
        if (section != null) {
            path.at("add").each(section.add(), this::addedLevel);
            path.at("order").each(section.order(), this::orderOfLevels);
        }
    }

    private void addedLevel(DocumentPath path, Added<LevelEntry, LevelText> added) {
        if (added.after() != null) {
            LevelsOfScale.with(findings, added.entry().id())
                    .check(path.at("after"), added.after().written());
        }
    }

    private void orderOfLevels(DocumentPath path, Ordered<LevelText> ordered) {
        LevelsOfScale own = new LevelsOfScale(findings, ordered.of());
        Map<String, DocumentPath> seen = new HashMap<>();
        path.at("order").each(ordered.order(), (place, level) -> {
            String text = String.valueOf(level.written());
            DocumentPath other = findings.has(place) ? null : seen.putIfAbsent(text, place);
            if (other != null) {
                findings.add(PartProblem.REPEATED_IDENTIFIER, place, Quotation.of(text), other.toString());
            }
            own.check(place, level.written());
        });
    }

    private void catalogues(DocumentPath path, @Nullable CatalogueSection section, @Nullable OverlayBase base) {
        if (section != null) {
            ExamCatalogueCheck brought = new ExamCatalogueCheck(findings);
            path.at("add").each(section.add(), (place, entry) -> catalogue(place, entry, brought, base));
        }
        if (base != null && !findings.hasError()) {
            List<ExamCatalogue> named = section == null ? base.named() : named(section, base);
            exams.name(named);
            if (section != null) {
                distinct(path, named);
            }
        }
    }

    /** Checks that no two catalogues have the same exam: nobody could tell which was passed. */
    private void distinct(DocumentPath path, List<ExamCatalogue> named) {
        Map<ExamId, ExamCatalogue> seen = new HashMap<>();
        named.forEach(catalogue -> catalogue.exams().forEach(exam -> {
            ExamCatalogue other = seen.putIfAbsent(exam.id(), catalogue);
            if (other != null) {
                findings.add(
                        PartProblem.REPEATED_IDENTIFIER,
                        path,
                        Quotation.of(exam.id().toString()),
                        other.edition().toString());
            }
        }));
    }

    private void catalogue(
            DocumentPath path, AddedCatalogue entry, ExamCatalogueCheck brought, @Nullable OverlayBase base) {
        String edition = entry.edition();
        if (entry.bringsExams()) {
            brought.brought(path, entry, document::origins);
        } else if (edition != null
                && !findings.has(path.at("edition"))
                && base != null
                && base.given(edition).isEmpty()) {
            findings.add(PartProblem.CATALOGUE_NOT_GIVEN, path.at("edition"), Quotation.of(edition), base.listed());
        }
    }

    /** Returns the catalogues that the framework names once the section was checked and put on the base. */
    private List<ExamCatalogue> named(CatalogueSection section, OverlayBase base) {
        List<ExamCatalogue> named = new ArrayList<>(base.named());
        List<@Nullable Retired<EditionName>> retired = section.retire();
        if (retired != null) {
            retired.forEach(edition -> named.removeIf(catalogue -> catalogue
                    .edition()
                    .toString()
                    .equals(Objects.requireNonNull(edition).entry().id())));
        }
        List<@Nullable AddedCatalogue> added = section.add();
        if (added != null) {
            named.addAll(Entries.parts(added, catalogue -> named(catalogue, base)));
        }
        return named;
    }

    private ExamCatalogue named(AddedCatalogue added, OverlayBase base) {
        return added.bringsExams()
                ? added.toCatalogue(document.origins()).check().orElseThrow()
                : base.given(String.valueOf(added.edition())).orElseThrow();
    }
}
