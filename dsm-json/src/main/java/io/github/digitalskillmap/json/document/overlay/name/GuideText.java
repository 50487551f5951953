package io.github.digitalskillmap.json.document.overlay.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.ladder.GuideKind;
import org.jspecify.annotations.Nullable;

/** The kind of a guide of a rank. */
public record GuideText(
        @JsonValue @WordOf(GuideKind.class) @Nullable String written) implements PartText {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GuideText {}
}
