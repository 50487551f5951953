package io.github.digitalskillmap.json.document.migration;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.NamedEditions;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.problem.Checked;
import java.util.List;
import java.util.Optional;

/** Builds the migration plan of a document and tells what keeps it from doing so: first of its parts, then of the whole. */
public final class MigrationPlanCheck {

    private final Findings findings;
    private final NamedEditions<Framework> frameworks;

    public MigrationPlanCheck(List<Framework> given, Findings findings) {
        this.findings = findings;
        this.frameworks = NamedEditions.frameworks(given, findings);
    }

    /** Returns the plan, if no fault was found. */
    public Optional<MigrationPlan> plan(MigrationPlanDocument document) {
        DocumentPath path = DocumentPath.ROOT;
        Optional<Framework> old = frameworks.find(path.at("from"), document.from());
        Optional<Framework> now = frameworks.find(path.at("to"), document.to());
        LevelMapCheck maps = new LevelMapCheck(findings, old.orElse(null), now.orElse(null));
        maps.list(path.at("levelMaps"), document.levelMaps());
        path.at("skills").each(document.skills(), (place, rule) -> uses(place, rule, maps));
        if (document.fillIn() != null) {
            path.at("fillIn").at("levelMaps").each(document.fillIn().levelMaps(), maps::use);
        }
        maps.checkAllUsed();
        if (findings.hasError() || old.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        Checked<MigrationPlan> plan = document.toPlan(old.get(), now.get()).check();
        plan.problems().forEach(findings::add);
        return plan.value();
    }

    private static void uses(DocumentPath path, MigrationRuleEntry rule, LevelMapCheck maps) {
        maps.use(path.at("levelMap"), rule.levelMap());
        path.at("parts").each(rule.parts(), (place, part) -> maps.use(place.at("levelMap"), part.levelMap()));
    }
}
