package io.github.digitalskillmap.json.document.assessment;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.Day;
import io.github.digitalskillmap.json.document.NamedEditions;
import io.github.digitalskillmap.json.document.ValueCheck;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Builds the records of a document by carrying out their transitions again, and tells what keeps it from doing so. */
public final class AssessmentCheck {

    private final Framework framework;
    private final List<AssessmentCycle> cycles;
    private final Findings findings;
    private final ValueCheck values;
    private final EvidenceCheck evidence;
    private final Map<List<String>, DocumentPath> pathByRound = new HashMap<>();

    public AssessmentCheck(Framework framework, List<AssessmentCycle> cycles, Findings findings) {
        this.framework = framework;
        this.cycles = cycles;
        this.findings = findings;
        this.values = new ValueCheck(findings);
        this.evidence = new EvidenceCheck(findings, values);
    }

    /** Returns the records, if no fault was found. */
    public Optional<List<AssessmentRecord>> records(AssessmentsDocument document) {
        DocumentPath path = DocumentPath.ROOT;
        Optional<Framework> judgedBy = NamedEditions.frameworks(List.of(framework), values, findings)
                .find(path.at("framework"), document.framework());
        Optional<AssessmentCycle> cycle = new NamedEditions<>(
                        cycles, AssessmentCycle::edition, PartProblem.CYCLE_NOT_GIVEN, values, findings)
                .find(path.at("cycle"), document.cycle());
        List<AssessmentRecord> records = new ArrayList<>();
        path.at("records").each(document.records(), (place, entry) -> {
            check(place, entry);
            if (judgedBy.isPresent() && cycle.isPresent() && !isDoubtful(place)) {
                carriedOut(place, entry, entry.toOpened(cycle.get(), judgedBy.get()))
                        .ifPresent(records::add);
            }
        });
        return findings.hasError() ? Optional.empty() : Optional.of(List.copyOf(records));
    }

    private boolean isDoubtful(DocumentPath path) {
        return findings.hasWithin(path) || findings.isUnfinished(path) || findings.isFull();
    }

    private void check(DocumentPath path, AssessmentEntry entry) {
        values.identifier(path.at("round"), entry.round());
        values.identifier(path.at("unit"), entry.unit());
        path.at("transitions").each(entry.transitions(), this::transition);
        Integer revision = entry.revision();
        int carriedOut = entry.transitions().size();
        if (revision != null && revision != carriedOut && !findings.isUnfinished(path.at("transitions"))) {
            findings.add(
                    PartProblem.REVISION_DIFFERS,
                    path.at("revision"),
                    revision.toString(),
                    Integer.toString(carriedOut));
        }
        if (entry.person() != null && entry.round() != null) {
            DocumentPath other = pathByRound.putIfAbsent(List.of(entry.person(), entry.round()), path);
            if (other != null) {
                findings.add(PartProblem.REPEATED_RECORD, path.at("round"), other.toString());
            }
        }
    }

    private void transition(DocumentPath path, TransitionEntry entry) {
        values.identifier(path.at("stage"), entry.stage());
        Day.of(path.at("on"), entry.on(), findings);
        path.at("by").each(entry.by(), this::participant);
        path.at("levels").each(entry.levels(), this::level);
    }

    private void participant(DocumentPath path, ParticipantEntry entry) {
        values.identifier(path.at("role"), entry.role());
    }

    private void level(DocumentPath path, AssessedLevelEntry entry) {
        values.identifier(path.at("skill"), entry.skill());
        if (!AssessedLevelEntry.NONE.equals(entry.level())) {
            values.level(path.at("level"), entry.level());
        }
        path.at("evidence").each(entry.evidence(), evidence::check);
    }

    /** Returns the record after its transitions, if all are allowed. */
    private Optional<AssessmentRecord> carriedOut(DocumentPath path, AssessmentEntry entry, AssessmentRecord opened) {
        AssessmentRecord reached = opened;
        for (int i = 0; i < entry.transitions().size(); i++) {
            TransitionEntry transition =
                    Objects.requireNonNull(entry.transitions().get(i));
            Checked<AssessmentRecord> next = reached.check(transition.toTransition(i));
            DocumentPath place = path.at("transitions").at(i);
            next.problems().forEach(problem -> findings.add(place, problem));
            if (!next.isValid()) {
                return Optional.empty();
            }
            reached = next.orElseThrow();
        }
        return Optional.of(reached);
    }
}
