package io.github.digitalskillmap.json.document.exam;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.reading.Suggestions;
import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The exams of the catalogues that a framework names. They are looked up only where all of these were given. */
public final class NamedExams {

    private final Findings findings;
    private final List<ExamCatalogue> given;
    private final Set<ExamCatalogue> named = new LinkedHashSet<>();
    private final Suggestions suggestions = new Suggestions();
    private boolean known;

    public NamedExams(Findings findings, List<ExamCatalogue> given) {
        this.findings = findings;
        this.given = given;
    }

    /** Takes up the catalogues that the framework names. */
    public void name(DocumentPath path, @Nullable List<@Nullable String> editions) {
        known = editions != null && !editions.contains(null) && !findings.isUnfinished(path);
        path.each(editions, (place, text) -> {
            Optional<ExamCatalogue> catalogue = given.stream()
                    .filter(each -> each.edition().toString().equals(text))
                    .findFirst();
            catalogue.ifPresent(named::add);
            known &= catalogue.isPresent();
            if (catalogue.isEmpty() && !findings.has(place)) {
                findings.add(PartProblem.CATALOGUE_NOT_GIVEN, place, Quotation.of(text), listed(given));
            }
        });
    }

    /** Takes up the catalogues that the framework names, all of which were given. */
    public void name(Collection<ExamCatalogue> catalogues) {
        named.addAll(catalogues);
        known = true;
    }

    /** Checks the identifier of an exam; what is none is told by the constraints. */
    public void exam(DocumentPath path, @Nullable String text) {
        if (text == null || findings.has(path)) {
            return;
        }
        ExamId id = ExamId.parse(text);
        if (named.stream().noneMatch(catalogue -> catalogue.has(id))) {
            tell(
                    PartProblem.EXAM_NOT_IN_CATALOGUE,
                    path,
                    text,
                    named.stream()
                            .flatMap(catalogue -> catalogue.exams().stream())
                            .map(exam -> exam.id().toString())
                            .toList());
        }
    }

    /** Checks the identifier of a level of exams; what is none is told by the constraints. */
    public void level(DocumentPath path, @Nullable String text) {
        if (text == null || findings.has(path)) {
            return;
        }
        Set<String> levels = named.stream()
                .flatMap(catalogue -> catalogue.scales().stream())
                .flatMap(scale -> scale.levels().stream())
                .map(level -> level.id().toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!levels.contains(text)) {
            tell(PartProblem.EXAM_LEVEL_NOT_IN_CATALOGUE, path, text, levels);
        }
    }

    private void tell(PartProblem code, DocumentPath path, String text, Collection<String> names) {
        if (known) {
            findings.add(code, path, Quotation.of(text), listed(named), suggestions.to(text, names));
        }
    }

    private static String listed(Collection<ExamCatalogue> catalogues) {
        return catalogues.isEmpty()
                ? NearestNames.NOTHING
                : catalogues.stream().map(ExamCatalogue::toString).collect(Collectors.joining(", "));
    }
}
