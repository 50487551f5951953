package io.github.digitalskillmap.json;

import io.github.digitalskillmap.json.text.Quotation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The levels of one scale, of skills or of exams: each has an identifier of that scale, and another one than the rest. */
final class LevelsOfScale {

    private final PartChecks parts;
    private final @Nullable String scale;
    private final Map<String, DocumentPath> seen = new HashMap<>();

    LevelsOfScale(PartChecks parts, @Nullable String scale) {
        this.parts = parts;
        this.scale = scale;
    }

    void add(DocumentPath path, @Nullable String level) {
        if (!parts.values().level(path, level) || level == null) {
            return;
        }
        parts.values().distinct(seen, path, level);
        if (scale != null && !level.substring(0, level.lastIndexOf('/')).equals(scale)) {
            parts.findings().add(PartProblem.LEVEL_OF_OTHER_SCALE, path, Quotation.of(level), Quotation.of(scale));
        }
    }
}
