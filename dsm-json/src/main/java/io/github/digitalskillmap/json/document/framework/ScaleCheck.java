package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.json.document.LevelsOfScale;
import io.github.digitalskillmap.json.document.PartChecks;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.step.StepLayout;
import io.github.digitalskillmap.wording.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks the scales on which skills are judged. */
public final class ScaleCheck {

    private final PartChecks parts;

    public ScaleCheck(PartChecks parts) {
        this.parts = parts;
    }

    public void check(DocumentPath path, ScaleEntry scale) {
        parts.part(path, scale.id(), scale.provenance());
        List<@Nullable LevelEntry> levels = Objects.requireNonNullElse(scale.levels(), List.of());
        parts.values()
                .word(path.at("lowest"), scale.lowest(), LowestLevel.class)
                .ifPresent(lowest -> steps(path.at("levels"), levels.size(), lowest));
        LevelsOfScale ids = new LevelsOfScale(parts, scale.id());
        Map<Spelling, DocumentPath> labels = new HashMap<>();
        path.at("levels").each(levels, (place, level) -> {
            ids.add(place.at("id"), level.id());
            parts.wordings().check(place.at("label"), level.label());
            parts.wordings().check(place.at("description"), level.description());
            parts.provenances().check(place.at("provenance"), level.provenance());
            place.at("label").each(level.label(), (label, phrase) -> label(labels, place, label, phrase));
        });
    }

    private void steps(DocumentPath path, int levels, LowestLevel lowest) {
        int steps = lowest == LowestLevel.NOTHING ? levels - 1 : levels;
        boolean complete = levels > 0 && !parts.findings().isUnfinished(path);
        if (complete && (steps < 1 || steps > StepLayout.MAX_STEPS)) {
            parts.findings()
                    .add(
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
                parts.findings()
                        .add(PartProblem.AMBIGUOUS_LABEL, path.at("text"), Quotation.of(text), other.toString());
            }
        }
    }
}
