package io.github.digitalskillmap.json.document.migration;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.KindCheck;
import io.github.digitalskillmap.json.document.NamedEditions;
import io.github.digitalskillmap.json.document.ValueCheck;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.migration.MigrationRule;
import io.github.digitalskillmap.problem.Checked;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the migration plan of a document and tells what keeps it from doing so: first of its parts, then of the whole. */
public final class MigrationPlanCheck {

    private final Findings findings;
    private final ValueCheck values;
    private final NamedEditions<Framework> frameworks;

    public MigrationPlanCheck(List<Framework> given, Findings findings) {
        this.findings = findings;
        this.values = new ValueCheck(findings);
        this.frameworks = NamedEditions.frameworks(given, findings);
    }

    /** Returns the plan, if no fault was found. */
    public Optional<MigrationPlan> plan(MigrationPlanDocument document) {
        DocumentPath path = DocumentPath.ROOT;
        Optional<Framework> old = frameworks.find(path.at("from"), document.from());
        Optional<Framework> now = frameworks.find(path.at("to"), document.to());
        LevelMapCheck maps = new LevelMapCheck(findings, values, old.orElse(null), now.orElse(null));
        maps.list(path.at("levelMaps"), document.levelMaps());
        path.at("skills").each(document.skills(), (place, rule) -> rule(place, rule, maps));
        if (document.fillIn() != null) {
            fillIn(path.at("fillIn"), document.fillIn(), maps);
        }
        path.at("ranks").each(document.ranks(), this::renamed);
        path.at("judgements").each(document.judgements(), this::renamed);
        path.at("roles").each(document.roles(), this::renamed);
        maps.checkAllUsed();
        if (findings.hasError() || old.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        Checked<MigrationPlan> plan = document.toPlan(old.get(), now.get()).check();
        plan.problems().forEach(findings::add);
        return plan.value();
    }

    private void rule(DocumentPath path, MigrationRuleEntry rule, LevelMapCheck maps) {
        values.word(path.at("rule"), rule.rule(), RuleKind.class).ifPresent(kind -> keys(path, rule, kind));
        values.identifier(path.at("skill"), rule.skill());
        values.identifier(path.at("becomes"), rule.becomes());
        path.at("parts").each(rule.parts(), (place, part) -> {
            values.identifier(place.at("skill"), part.skill());
            maps.use(place.at("levelMap"), part.levelMap());
        });
        values.word(path.at("take"), rule.take(), MigrationRule.Take.class);
        maps.use(path.at("levelMap"), rule.levelMap());
        confirmed(path, rule.confirmed(), rule.highest());
    }

    private void keys(DocumentPath path, MigrationRuleEntry rule, RuleKind kind) {
        KindCheck keys = new KindCheck(findings, path, "rule", Word.of(kind));
        keys.check("skill", rule.skill(), kind.needs("skill"));
        keys.check("becomes", rule.becomes(), kind.needs("becomes"));
        keys.check("parts", rule.parts(), kind.needs("parts"));
        keys.check("take", rule.take(), kind.needs("take"));
        if (kind.needs("levelMap") || !kind.takes("levelMap")) {
            keys.check("levelMap", rule.levelMap(), kind.needs("levelMap"));
        }
        keys.check("confirmed", rule.confirmed(), kind.needs("confirmed"));
        if (!kind.needs("confirmed")) {
            keys.lacks("highest", rule.highest());
        }
    }

    private void fillIn(DocumentPath path, FillInEntry fillIn, LevelMapCheck maps) {
        confirmed(path, fillIn.confirmed(), fillIn.highest());
        path.at("levelMaps").each(fillIn.levelMaps(), maps::use);
    }

    private void confirmed(DocumentPath path, @Nullable String confirmed, @Nullable String highest) {
        values.word(path.at("confirmed"), confirmed, ConfirmedKind.class)
                .ifPresent(kind -> new KindCheck(findings, path, "confirmed", Word.of(kind))
                        .check("highest", highest, kind == ConfirmedKind.CAP));
        values.level(path.at("highest"), highest);
    }

    private void renamed(DocumentPath path, RenamedEntry renamed) {
        values.identifier(path.at("from"), renamed.from());
        values.identifier(path.at("to"), renamed.to());
    }
}
