package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.json.document.LevelsOfScale;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.step.StepLayout;
import io.github.digitalskillmap.wording.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a scale on which skills are judged: how many steps it has, and whose levels they are. */
record ScaleCheck(Findings findings) {

    void check(DocumentPath path, ScaleEntry scale) {
        List<@Nullable LevelEntry> levels = Objects.requireNonNullElse(scale.levels(), List.of());
        Optional.ofNullable(scale.lowest())
                .flatMap(word -> Word.find(LowestLevel.class, word))
                .ifPresent(lowest -> steps(path.at("levels"), levels.size(), lowest));
        LevelsOfScale own = new LevelsOfScale(findings, scale.id());
        Map<Spelling, DocumentPath> labels = new HashMap<>();
        path.at("levels").each(levels, (place, level) -> {
            own.check(place.at("id"), level.id());
            place.at("label").each(level.label(), (label, phrase) -> label(labels, place, label, phrase));
        });
    }

    private void steps(DocumentPath path, int levels, LowestLevel lowest) {
        int steps = lowest == LowestLevel.NOTHING ? levels - 1 : levels;
        boolean complete = levels > 0 && !findings.isUnfinished(path);
        if (complete && (steps < 1 || steps > StepLayout.MAX_STEPS)) {
            findings.add(
                    PartProblem.WRONG_NUMBER_OF_STEPS,
                    path,
                    Integer.toString(steps),
                    Integer.toString(StepLayout.MAX_STEPS));
        }
    }

    private void label(Map<Spelling, DocumentPath> labels, DocumentPath level, DocumentPath path, PhraseEntry phrase) {
        String text = phrase.text();
        if (text != null && !text.isBlank()) {
            DocumentPath other = labels.putIfAbsent(Spelling.of(text), level);
            if (other != null && !other.equals(level)) {
                findings.add(PartProblem.AMBIGUOUS_LABEL, path.at("text"), Quotation.of(text), other.toString());
            }
        }
    }
}
