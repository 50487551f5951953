package io.github.digitalskillmap.json;

import io.github.digitalskillmap.json.document.LevelsOfScale;
import io.github.digitalskillmap.json.document.PartChecks;
import io.github.digitalskillmap.json.document.framework.LevelEntry;
import io.github.digitalskillmap.json.document.framework.ScaleCheck;
import io.github.digitalskillmap.json.document.framework.ScaleEntry;
import io.github.digitalskillmap.json.document.overlay.ReplacedScale;
import io.github.digitalskillmap.json.document.overlay.ReplacedScale.ReplacedLevelEntry;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.text.Quotation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks the replacement of a scale: what its levels become is on the other scale, and never turns order round. */
final class ScaleReplacementCheck {

    private final PartChecks parts;
    private final ScaleCheck scales;

    ScaleReplacementCheck(PartChecks parts, ScaleCheck scales) {
        this.parts = parts;
        this.scales = scales;
    }

    void check(DocumentPath path, ReplacedScale replaced) {
        String scale = replaced.scale();
        ScaleEntry with = replaced.with();
        parts.values().identifier(path.at("scale"), scale);
        parts.provenances().check(path.at("by"), replaced.by());
        if (with != null) {
            scales.check(path.at("with"), with);
            if (scale != null && scale.equals(with.id())) {
                parts.findings()
                        .add(
                                PartProblem.SCALE_REPLACED_BY_ITSELF,
                                path.at("with").at("id"),
                                Quotation.of(scale));
            }
            levels(path.at("levels"), replaced, with);
        }
    }

    private void levels(DocumentPath path, ReplacedScale replaced, ScaleEntry with) {
        List<String> other = Objects.requireNonNullElse(with.levels(), List.<@Nullable LevelEntry>of()).stream()
                .filter(Objects::nonNull)
                .map(LevelEntry::id)
                .filter(Objects::nonNull)
                .toList();
        LevelsOfScale ids = new LevelsOfScale(parts, replaced.scale());
        int[] last = {-1};
        path.each(replaced.levels(), (place, level) -> {
            ids.add(place.at("from"), level.from());
            String to = level.to();
            if (to == null || to.isBlank()) {
                return;
            }
            int position = other.indexOf(to);
            if (position < 0 && !to.equals(ReplacedLevelEntry.NONE)) {
                parts.findings()
                        .add(
                                PartProblem.LEVEL_NOT_ON_OTHER_SCALE,
                                place.at("to"),
                                Quotation.of(to),
                                Quotation.of(String.valueOf(with.id())),
                                Quotation.ofNames(String.join(", ", other) + ", " + ReplacedLevelEntry.NONE));
            } else if (position < last[0]) {
                parts.findings()
                        .add(
                                PartProblem.LEVELS_TURNED_ROUND,
                                place.at("to"),
                                Quotation.of(String.valueOf(level.from())));
            } else {
                last[0] = position;
            }
        });
    }
}
