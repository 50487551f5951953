package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.json.document.exam.NamedExams;
import io.github.digitalskillmap.json.reading.DocumentPath;
import org.jspecify.annotations.Nullable;

/** Checks the exams that requirements ask for, and those that they are made of. */
public record RequirementCheck(NamedExams exams) {

    public void check(DocumentPath path, @Nullable RequirementEntry requirement) {
        if (requirement == null) {
            return;
        }
        if (requirement.isOf(RequirementKind.EXAM)) {
            exams.exam(path.at("exam"), requirement.exam());
        } else if (requirement.isOf(RequirementKind.EXAM_LEVEL)) {
            exams.level(path.at("level"), requirement.level());
        }
        path.at("parts").each(requirement.parts(), this::check);
    }
}
