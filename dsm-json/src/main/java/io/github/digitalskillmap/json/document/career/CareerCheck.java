package io.github.digitalskillmap.json.document.career;

import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.json.document.Day;
import io.github.digitalskillmap.json.document.NamedEditions;
import io.github.digitalskillmap.json.document.ValueCheck;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the careers of a document and tells what keeps it from doing so. */
public final class CareerCheck {

    private final List<CareerSystem> systems;
    private final Findings findings;
    private final ValueCheck values;
    private final Map<String, DocumentPath> pathByPerson = new HashMap<>();

    public CareerCheck(List<CareerSystem> systems, Findings findings) {
        this.systems = systems;
        this.findings = findings;
        this.values = new ValueCheck(findings);
    }

    /** Returns the careers, if no fault was found. */
    public Optional<List<Career>> careers(CareersDocument document) {
        DocumentPath path = DocumentPath.ROOT;
        Optional<CareerSystem> system = new NamedEditions<>(
                        systems, CareerSystem::edition, PartProblem.CAREER_SYSTEM_NOT_GIVEN, values, findings)
                .find(path.at("careerSystem"), document.careerSystem());
        List<Career> careers = new ArrayList<>();
        path.at("careers").each(document.careers(), (place, entry) -> {
            check(place, entry);
            if (system.isPresent() && !isDoubtful(place)) {
                Checked<Career> career = entry.toCareer(system.get()).check();
                career.problems().forEach(problem -> findings.add(place, problem));
                career.value().ifPresent(careers::add);
            }
        });
        return findings.hasError() ? Optional.empty() : Optional.of(List.copyOf(careers));
    }

    private boolean isDoubtful(DocumentPath path) {
        return findings.hasWithin(path) || findings.isUnfinished(path) || findings.isFull();
    }

    private void check(DocumentPath path, CareerEntry entry) {
        values.identifier(path.at("model"), entry.model());
        values.identifier(path.at("route"), entry.route());
        path.at("placements").each(entry.placements(), this::placement);
        path.at("passes").each(entry.passes(), this::pass);
        if (entry.person() != null) {
            DocumentPath other = pathByPerson.putIfAbsent(entry.person(), path);
            if (other != null) {
                findings.add(DocumentProblem.REPEATED_PERSON, path.at("person"), other.toString());
            }
        }
    }

    private void placement(DocumentPath path, PlacementEntry entry) {
        values.identifier(path.at("workplace"), entry.workplace());
        values.identifier(path.at("rank"), entry.rank());
        Optional<LocalDate> first = Day.of(path.at("firstDay"), entry.firstDay(), findings);
        Optional<LocalDate> last = Day.of(path.at("lastDay"), entry.lastDay(), findings);
        if (last.isPresent() && first.filter(last.get()::isBefore).isPresent()) {
            findings.add(PartProblem.LAST_DAY_BEFORE_FIRST, path.at("lastDay"));
        }
    }

    private void pass(DocumentPath path, GatePassEntry entry) {
        values.identifier(path.at("gate"), entry.gate());
        Day.of(path.at("day"), entry.day(), findings);
    }
}
