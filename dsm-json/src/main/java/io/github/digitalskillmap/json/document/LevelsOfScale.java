package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.text.Quotation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The levels of one scale, of skills or of exams: each has an identifier of that scale, and another one than the rest. */
public final class LevelsOfScale {

    private final PartChecks parts;
    private final @Nullable String scale;
    private final Map<String, DocumentPath> seen = new HashMap<>();

    public LevelsOfScale(PartChecks parts, @Nullable String scale) {
        this.parts = parts;
        this.scale = scale;
    }

    /** Returns the levels of the scale that a level belongs to, of any scale if that is not told. */
    public static LevelsOfScale with(PartChecks parts, @Nullable String level) {
        return new LevelsOfScale(parts, level == null || level.indexOf('/') < 0 ? null : scale(level));
    }

    private static String scale(String level) {
        return level.substring(0, level.lastIndexOf('/'));
    }

    public void add(DocumentPath path, @Nullable String level) {
        if (!parts.values().level(path, level) || level == null) {
            return;
        }
        parts.values().distinct(seen, path, level);
        if (scale != null && !scale(level).equals(scale)) {
            parts.findings().add(PartProblem.LEVEL_OF_OTHER_SCALE, path, Quotation.of(level), Quotation.of(scale));
        }
    }
}
