package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.json.document.KindCheck;
import io.github.digitalskillmap.json.document.PartChecks;
import io.github.digitalskillmap.json.form.KnowledgeKind;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.requirement.Importance;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the career ladder: who judges what, the sides of ability, and the ranks with their targets and guides. */
public final class LadderCheck {

    private final PartChecks parts;
    private final RequirementCheck requirements;

    public LadderCheck(PartChecks parts, RequirementCheck requirements) {
        this.parts = parts;
        this.requirements = requirements;
    }

    public void role(DocumentPath path, RoleEntry role) {
        parts.part(path, role.id(), role.provenance());
        parts.wordings().check(path.at("name"), role.name());
    }

    public void judgement(DocumentPath path, JudgementEntry judgement) {
        parts.part(path, judgement.id(), judgement.provenance());
        parts.wordings().check(path.at("statement"), judgement.statement());
        parts.values().identifiers(path.at("roles"), judgement.roles());
    }

    public void quotient(DocumentPath path, QuotientEntry quotient) {
        parts.part(path, quotient.id(), quotient.provenance());
        parts.wordings().check(path.at("name"), quotient.name());
        parts.wordings().check(path.at("definition"), quotient.definition());
    }

    public void rank(DocumentPath path, RankEntry rank) {
        parts.part(path, rank.id(), rank.provenance());
        parts.wordings().check(path.at("name"), rank.name());
        Map<String, DocumentPath> targets = new HashMap<>();
        path.at("targets").each(rank.targets(), (place, target) -> target(targets, place, target));
        Map<GuideKind, DocumentPath> guides = new EnumMap<>(GuideKind.class);
        path.at("guides").each(rank.guides(), (place, guide) -> guide(guides, place, guide));
    }

    /** Checks a target that stands alone. */
    public void target(DocumentPath path, TargetEntry target) {
        target(new HashMap<>(), path, target);
    }

    private void target(Map<String, DocumentPath> seen, DocumentPath path, TargetEntry target) {
        String id = target.id();
        if (parts.values().identifier(path.at("id"), id) && id != null) {
            parts.values().distinct(seen, path.at("id"), id);
        }
        parts.values().identifier(path.at("quotient"), target.quotient());
        parts.wordings().check(path.at("wording"), target.wording());
        requirements.check(path.at("requirement"), target.requirement());
        parts.values().word(path.at("importance"), target.importance(), Importance.class);
        parts.provenances().check(path.at("reading"), target.reading());
        parts.provenances().check(path.at("provenance"), target.provenance());
    }

    /** Checks a guide that stands alone. */
    public void guide(DocumentPath path, GuideEntry guide) {
        guide(new EnumMap<>(GuideKind.class), path, guide);
    }

    private void guide(Map<GuideKind, DocumentPath> seen, DocumentPath path, GuideEntry guide) {
        parts.values().word(path.at("kind"), guide.kind(), GuideKind.class).ifPresent(kind -> {
            DocumentPath other = seen.putIfAbsent(kind, path);
            if (other != null) {
                parts.findings().add(PartProblem.REPEATED_GUIDE, path.at("kind"), Word.of(kind), other.toString());
            }
        });
        figure(path.at("figure"), guide.figure());
        parts.provenances().check(path.at("provenance"), guide.provenance());
    }

    public void figure(DocumentPath path, @Nullable FigureEntry figure) {
        if (figure == null) {
            return;
        }
        parts.values()
                .word(path.at("knowledge"), figure.knowledge(), KnowledgeKind.class)
                .ifPresent(knowledge -> {
                    KindCheck keys = new KindCheck(parts.findings(), path, "knowledge", Word.of(knowledge));
                    keys.check("wording", figure.wording(), knowledge == KnowledgeKind.KNOWN);
                    keys.check("requirement", figure.requirement(), knowledge == KnowledgeKind.KNOWN);
                    keys.check("why", figure.why(), knowledge == KnowledgeKind.UNKNOWN);
                });
        parts.wordings().check(path.at("wording"), figure.wording());
        requirements.check(path.at("requirement"), figure.requirement());
        parts.wordings().check(path.at("why"), figure.why());
    }
}
