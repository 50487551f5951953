package io.github.digitalskillmap.json.document.overlay;

import io.github.digitalskillmap.json.document.LevelsOfScale;
import io.github.digitalskillmap.json.document.framework.LevelEntry;
import io.github.digitalskillmap.json.document.framework.ScaleEntry;
import io.github.digitalskillmap.json.document.overlay.ReplacedScale.ReplacedLevelEntry;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.Quotation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks the replacement of a scale: what its levels become is on the other scale, and never turns order round. */
record ScaleReplacementCheck(Findings findings) {

    void check(DocumentPath path, ReplacedScale replaced) {
        String scale = replaced.scale();
        ScaleEntry with = replaced.with();
        if (with == null) {
            return;
        }
        if (scale != null && scale.equals(with.id())) {
            findings.add(PartProblem.SCALE_REPLACED_BY_ITSELF, path.at("with").at("id"), Quotation.of(scale));
        }
        levels(path.at("levels"), replaced, with);
    }

    private void levels(DocumentPath path, ReplacedScale replaced, ScaleEntry with) {
        List<String> other = Objects.requireNonNullElse(with.levels(), List.<@Nullable LevelEntry>of()).stream()
                .filter(Objects::nonNull)
                .map(LevelEntry::id)
                .filter(Objects::nonNull)
                .toList();
        LevelsOfScale own = new LevelsOfScale(findings, replaced.scale());
        int[] last = {-1};
        path.each(replaced.levels(), (place, level) -> {
            own.check(place.at("from"), level.from());
            String to = level.to();
            if (to == null || to.isBlank()) {
                return;
            }
            int position = other.indexOf(to);
            if (position < 0 && !to.equals(ReplacedLevelEntry.NONE)) {
                findings.add(
                        PartProblem.LEVEL_NOT_ON_OTHER_SCALE,
                        place.at("to"),
                        Quotation.of(to),
                        Quotation.of(String.valueOf(with.id())),
                        Quotation.ofNames(String.join(", ", other) + ", " + ReplacedLevelEntry.NONE));
            } else if (position < last[0]) {
                findings.add(
                        PartProblem.LEVELS_TURNED_ROUND, place.at("to"), Quotation.of(String.valueOf(level.from())));
            } else {
                last[0] = position;
            }
        });
    }
}
