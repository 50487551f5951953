package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WrittenForm;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.Quotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks how identifiers, editions and words are written. What is missing or blank is told by the constraints. */
public final class ValueCheck {

    private final Findings findings;

    public ValueCheck(Findings findings) {
        this.findings = findings;
    }

    /** Tells whether there is an identifier. */
    public boolean identifier(DocumentPath path, @Nullable String text) {
        return isSound(path, text, WrittenForm.IDENTIFIER);
    }

    /** Tells whether there is an identifier of a level of a scale. */
    public boolean level(DocumentPath path, @Nullable String text) {
        return isSound(path, text, WrittenForm.LEVEL);
    }

    /** Checks the text of a link from a skill to an exam. */
    public void link(DocumentPath path, @Nullable String text) {
        isSound(path, text, WrittenForm.LINK);
    }

    /** Tells whether there is an edition. */
    public boolean edition(DocumentPath path, @Nullable String text) {
        return isSound(path, text, WrittenForm.EDITION);
    }

    /** Returns what a word stands for. */
    public <E extends Enum<E>> Optional<E> word(DocumentPath path, @Nullable String text, Class<E> type) {
        Optional<E> found = text == null ? Optional.empty() : Word.find(type, text);
        if (found.isEmpty() && text != null && !text.isBlank()) {
            findings.add(PartProblem.UNKNOWN_WORD, path, Quotation.of(text), String.join(", ", Word.all(type)));
        }
        return found;
    }

    /** Checks identifiers of a list, each of which may be there once. */
    public void identifiers(DocumentPath path, @Nullable List<@Nullable String> texts) {
        Map<String, DocumentPath> seen = new HashMap<>();
        path.each(texts, (place, text) -> {
            if (identifier(place, text)) {
                distinct(seen, place, text);
            }
        });
    }

    /** Tells whether a text was not seen before. */
    public boolean distinct(Map<String, DocumentPath> seen, DocumentPath path, String text) {
        DocumentPath other = seen.putIfAbsent(text, path);
        if (other != null) {
            findings.add(PartProblem.REPEATED_IDENTIFIER, path, Quotation.of(text), other.toString());
        }
        return other == null;
    }

    private boolean isSound(DocumentPath path, @Nullable String text, WrittenForm form) {
        boolean sound = text != null && form.matches(text);
        if (!sound && text != null && !text.isBlank()) {
            findings.add(form.problem(), path, form.arguments(text));
        }
        return sound;
    }
}
