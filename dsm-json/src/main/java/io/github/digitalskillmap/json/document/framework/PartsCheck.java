package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.json.document.exam.NamedExams;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.reading.Records;

/**
 * Checks what lies within and between the parts of a framework, wherever a document states them.
 *
 * @param findings where faults are told
 * @param exams the exams that the parts may speak of
 */
public record PartsCheck(Findings findings, NamedExams exams) {

    public void check(Record document) {
        Records.each(ScaleEntry.class, document, new ScaleCheck(findings)::check);
        Records.each(ExamLinkEntry.class, document, (path, link) -> exams.exam(path.at("exam"), link.exam()));
        Records.each(RequirementEntry.class, document, new RequirementCheck(exams)::check);
        Records.each(JobTypeEntry.class, document, new JobTypeCheck(findings)::check);
        Records.each(RankEntry.class, document, new RankCheck(findings)::check);
    }
}
