package io.github.digitalskillmap.json.document.assessment;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.NamedEditions;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Builds the records of a document by carrying out their transitions again, and tells what keeps it from doing so. */
public final class AssessmentCheck {

    private final Framework framework;
    private final List<AssessmentCycle> cycles;
    private final Findings findings;
    private final Map<List<String>, DocumentPath> pathByRound = new HashMap<>();

    public AssessmentCheck(Framework framework, List<AssessmentCycle> cycles, Findings findings) {
        this.framework = framework;
        this.cycles = cycles;
        this.findings = findings;
    }

    /** Returns the records, if no fault was found. */
    public Optional<List<AssessmentRecord>> records(AssessmentsDocument document) {
        DocumentPath path = DocumentPath.ROOT;
        Optional<Framework> judgedBy =
                NamedEditions.frameworks(List.of(framework), findings).find(path.at("framework"), document.framework());
        Optional<AssessmentCycle> cycle = new NamedEditions<>(
                        cycles, AssessmentCycle::edition, PartProblem.CYCLE_NOT_GIVEN, findings)
                .find(path.at("cycle"), document.cycle());
        List<AssessmentRecord> records = new ArrayList<>();
        path.at("records").each(document.records(), (place, entry) -> {
            checkRevision(place, entry);
            checkRound(place, entry);
            if (judgedBy.isPresent() && cycle.isPresent()) {
                carriedOut(place, entry, cycle.get()).ifPresent(records::add);
            }
        });
        return findings.hasError() ? Optional.empty() : Optional.of(List.copyOf(records));
    }

    private void checkRevision(DocumentPath path, AssessmentEntry entry) {
        Integer revision = entry.revision();
        int carriedOut = entry.transitions().size();
        if (revision != null && revision != carriedOut && !findings.isUnfinished(path.at("transitions"))) {
            findings.add(
                    PartProblem.REVISION_DIFFERS,
                    path.at("revision"),
                    revision.toString(),
                    Integer.toString(carriedOut));
        }
    }

    private void checkRound(DocumentPath path, AssessmentEntry entry) {
        if (entry.person() != null && entry.round() != null) {
            DocumentPath other = pathByRound.putIfAbsent(List.of(entry.person(), entry.round()), path);
            if (other != null) {
                findings.add(PartProblem.REPEATED_RECORD, path.at("round"), other.toString());
            }
        }
    }

    /** Returns the record after its transitions, if all are allowed. */
    private Optional<AssessmentRecord> carriedOut(DocumentPath path, AssessmentEntry entry, AssessmentCycle cycle) {
        if (findings.isDoubtful(path)) {
            return Optional.empty();
        }
        Optional<AssessmentRecord> reached = Optional.of(entry.toOpened(cycle, framework));
        List<TransitionEntry> transitions = Entries.parts(entry.transitions(), Function.identity());
        for (int i = 0; i < transitions.size() && reached.isPresent(); i++) {
            reached = findings.value(
                    path.at("transitions").at(i),
                    reached.get().check(transitions.get(i).toTransition(i)));
        }
        return reached;
    }
}
