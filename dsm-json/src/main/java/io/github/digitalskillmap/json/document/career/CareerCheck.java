package io.github.digitalskillmap.json.document.career;

import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.json.document.NamedEditions;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the careers of a document and tells what keeps it from doing so. */
public final class CareerCheck {

    private final List<CareerSystem> systems;
    private final Findings findings;
    private final Map<String, DocumentPath> pathByPerson = new HashMap<>();

    public CareerCheck(List<CareerSystem> systems, Findings findings) {
        this.systems = systems;
        this.findings = findings;
    }

    /** Returns the careers, if no fault was found. */
    public Optional<List<Career>> careers(CareersDocument document) {
        Optional<CareerSystem> system = new NamedEditions<>(
                        systems, CareerSystem::edition, PartProblem.CAREER_SYSTEM_NOT_GIVEN, findings)
                .find(DocumentPath.ROOT.at("careerSystem"), document.careerSystem());
        List<Career> careers = new ArrayList<>();
        DocumentPath.ROOT.at("careers").each(document.careers(), (path, entry) -> {
            checkPerson(path, entry);
            if (system.isPresent() && !findings.isDoubtful(path)) {
                findings.value(path, entry.toCareer(system.get()).check()).ifPresent(careers::add);
            }
        });
        return findings.hasError() ? Optional.empty() : Optional.of(List.copyOf(careers));
    }

    private void checkPerson(DocumentPath path, CareerEntry entry) {
        if (entry.person() != null) {
            DocumentPath other = pathByPerson.putIfAbsent(entry.person(), path);
            if (other != null) {
                findings.add(DocumentProblem.REPEATED_PERSON, path.at("person"), other.toString());
            }
        }
    }
}
