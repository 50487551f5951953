package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.json.document.PartChecks;
import io.github.digitalskillmap.json.document.exam.NamedExams;
import io.github.digitalskillmap.json.reading.DocumentPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks categories, skills, and the exams that skills are linked to. */
public final class SkillsCheck {

    private final PartChecks parts;
    private final NamedExams exams;

    public SkillsCheck(PartChecks parts, NamedExams exams) {
        this.parts = parts;
        this.exams = exams;
    }

    public void category(DocumentPath path, CategoryEntry category) {
        parts.part(path, category.id(), category.provenance());
        parts.wordings().check(path.at("name"), category.name());
    }

    public void skill(DocumentPath path, SkillEntry skill) {
        parts.part(path, skill.id(), skill.provenance());
        parts.wordings().check(path.at("name"), skill.name());
        parts.wordings().check(path.at("definition"), skill.definition());
        levelDescriptions(path.at("levelDescriptions"), skill.levelDescriptions());
        parts.values().identifier(path.at("category"), skill.category());
        parts.values().identifier(path.at("scale"), skill.scale());
    }

    public void levelDescriptions(DocumentPath path, @Nullable List<@Nullable LevelDescriptionEntry> descriptions) {
        Map<String, DocumentPath> described = new HashMap<>();
        path.each(descriptions, (place, description) -> {
            String level = description.level();
            if (parts.values().level(place.at("level"), level) && level != null) {
                parts.values().distinct(described, place.at("level"), level);
            }
            parts.wordings().check(place.at("text"), description.text());
        });
    }

    public void examLink(DocumentPath path, ExamLinkEntry link) {
        parts.values().identifier(path.at("skill"), link.skill());
        String exam = link.exam();
        if (parts.values().identifier(path.at("exam"), exam) && exam != null) {
            exams.exam(path.at("exam"), exam);
        }
        parts.values().word(path.at("kind"), link.kind(), ExamLink.Kind.class);
        parts.provenances().check(path.at("provenance"), link.provenance());
    }
}
