package io.github.digitalskillmap.json.document.assessment;

import io.github.digitalskillmap.assessment.Activity;
import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.json.document.PartChecks;
import io.github.digitalskillmap.json.document.framework.RoleEntry;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import java.util.Optional;

/** Builds the cycle of a document and tells what keeps it from doing so: first of its parts, then of the whole. */
public final class AssessmentCycleCheck {

    private final Findings findings;
    private final PartChecks parts;

    public AssessmentCycleCheck(Findings findings) {
        this.findings = findings;
        this.parts = PartChecks.of(findings);
    }

    /** Returns the cycle, if no fault was found. */
    public Optional<AssessmentCycle> cycle(AssessmentCycleDocument document) {
        DocumentPath path = DocumentPath.ROOT;
        parts.values().edition(path.at("edition"), document.edition());
        parts.wordings().check(path.at("name"), document.name());
        parts.sources().list(path.at("sources"), document.sources());
        path.at("roles").each(document.roles(), this::role);
        parts.values().identifier(path.at("ownRole"), document.ownRole());
        path.at("stages").each(document.stages(), this::stage);
        parts.provenances().check(path.at("provenance"), document.provenance());
        parts.sources().checkAllCited();
        if (findings.hasError()) {
            return Optional.empty();
        }
        Checked<AssessmentCycle> cycle = document.toCycle().check();
        cycle.problems().forEach(findings::add);
        return cycle.value();
    }

    private void role(DocumentPath path, RoleEntry role) {
        parts.part(path, role.id(), role.provenance());
        parts.wordings().check(path.at("name"), role.name());
    }

    private void stage(DocumentPath path, StageEntry stage) {
        parts.part(path, stage.id(), stage.provenance());
        parts.wordings().check(path.at("name"), stage.name());
        parts.values().word(path.at("activity"), stage.activity(), Activity.class);
        path.at("sides")
                .each(stage.sides(), (place, side) -> parts.values().identifiers(place.at("roles"), side.roles()));
    }
}
