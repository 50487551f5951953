package io.github.digitalskillmap.json.document.overlay.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.digitalskillmap.json.form.Filled;
import org.jspecify.annotations.Nullable;

/** What a line of a job type is about. */
public record LineText(@JsonValue @Filled @Nullable String written) implements PartText {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LineText {}
}
