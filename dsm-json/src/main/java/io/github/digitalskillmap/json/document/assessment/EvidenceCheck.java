package io.github.digitalskillmap.json.document.assessment;

import io.github.digitalskillmap.json.document.Day;
import io.github.digitalskillmap.json.document.KindCheck;
import io.github.digitalskillmap.json.document.ValueCheck;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks what levels are judged from: the keys of each kind, and the order of days.
 *
 * @param findings where faults are told
 * @param values checks how identifiers and words are written
 */
public record EvidenceCheck(Findings findings, ValueCheck values) {

    public void check(DocumentPath path, EvidenceEntry entry) {
        values.word(path.at("kind"), entry.kind(), EvidenceKind.class).ifPresent(kind -> keys(path, entry, kind));
        path.at("skills").each(entry.skills(), values::identifier);
        values.identifier(path.at("exam"), entry.exam());
        Optional<LocalDate> since = Day.of(path.at("since"), entry.since(), findings);
        later(path.at("registeredOn"), entry.registeredOn(), since);
        later(path.at("expiresOn"), entry.expiresOn(), since);
    }

    private void keys(DocumentPath path, EvidenceEntry entry, EvidenceKind kind) {
        KindCheck keys = new KindCheck(findings, path, "kind", Word.of(kind));
        keys.check("title", entry.title(), kind.needs("title"));
        keys.check("difficulty", entry.difficulty(), kind.needs("difficulty"));
        keys.check("role", entry.role(), kind.needs("role"));
        keys.check("skills", entry.skills(), kind.needs("skills"));
        keys.check("exam", entry.exam(), kind.needs("exam"));
        if (!kind.takes("registeredOn")) {
            keys.lacks("registeredOn", entry.registeredOn());
        }
        if (!kind.takes("expiresOn")) {
            keys.lacks("expiresOn", entry.expiresOn());
        }
    }

    private void later(DocumentPath path, @Nullable String text, Optional<LocalDate> since) {
        Optional<LocalDate> day = Day.of(path, text, findings);
        if (day.isPresent() && since.filter(day.get()::isBefore).isPresent()) {
            findings.add(PartProblem.DAY_BEFORE_EVIDENCE, path);
        }
    }
}
