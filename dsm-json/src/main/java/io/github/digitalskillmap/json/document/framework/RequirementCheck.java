package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.json.document.KindCheck;
import io.github.digitalskillmap.json.document.PartChecks;
import io.github.digitalskillmap.json.document.exam.NamedExams;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.reading.DocumentPath;
import org.jspecify.annotations.Nullable;

/** Checks requirements of every kind, and those that they are made of. */
public final class RequirementCheck {

    private final PartChecks parts;
    private final NamedExams exams;

    public RequirementCheck(PartChecks parts, NamedExams exams) {
        this.parts = parts;
        this.exams = exams;
    }

    public void check(DocumentPath path, @Nullable RequirementEntry requirement) {
        if (requirement != null) {
            parts.values()
                    .word(path.at("kind"), requirement.kind(), RequirementKind.class)
                    .ifPresent(kind -> ofKind(path, requirement, kind));
            path.at("parts").each(requirement.parts(), this::check);
        }
    }

    private void ofKind(DocumentPath path, RequirementEntry requirement, RequirementKind kind) {
        KindCheck keys = new KindCheck(parts.findings(), path, "kind", Word.of(kind));
        keys.check("skill", requirement.skill(), kind.has("skill"));
        keys.check("count", requirement.count(), kind.has("count"));
        keys.check("scope", requirement.scope(), kind.has("scope"));
        keys.check("exam", requirement.exam(), kind.has("exam"));
        keys.check("judgement", requirement.judgement(), kind.has("judgement"));
        keys.check("level", requirement.level(), kind.has("level"));
        keys.check("parts", requirement.parts(), kind.has("parts"));
        switch (kind) {
            case SKILL -> {
                parts.values().identifier(path.at("skill"), requirement.skill());
                parts.values().level(path.at("level"), requirement.level());
            }
            case UNSTATED_LEVEL -> parts.values().identifier(path.at("skill"), requirement.skill());
            case GROUP -> {
                scope(path.at("scope"), requirement.scope());
                parts.values().level(path.at("level"), requirement.level());
            }
            case EXAM -> exam(path.at("exam"), requirement.exam());
            case EXAM_LEVEL -> examLevel(path.at("level"), requirement.level());
            case JUDGEMENT -> parts.values().identifier(path.at("judgement"), requirement.judgement());
            case ALL_OF, ANY_OF -> {}
        }
    }

    private void scope(DocumentPath path, @Nullable ScopeEntry scope) {
        if (scope == null) {
            return;
        }
        parts.values().word(path.at("kind"), scope.kind(), ScopeKind.class).ifPresent(kind -> {
            KindCheck keys = new KindCheck(parts.findings(), path, "kind", Word.of(kind));
            keys.check("categories", scope.categories(), kind == ScopeKind.CATEGORIES);
            keys.check("skills", scope.skills(), kind == ScopeKind.SKILLS);
        });
        parts.values().identifiers(path.at("categories"), scope.categories());
        parts.values().identifiers(path.at("skills"), scope.skills());
    }

    private void exam(DocumentPath path, @Nullable String exam) {
        if (parts.values().identifier(path, exam) && exam != null) {
            exams.exam(path, exam);
        }
    }

    private void examLevel(DocumentPath path, @Nullable String level) {
        if (parts.values().level(path, level) && level != null) {
            exams.level(path, level);
        }
    }
}
