package io.github.digitalskillmap.json.document.overlay.name;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.digitalskillmap.json.form.Written;
import org.jspecify.annotations.Nullable;

/** The identifier of a part. */
public record IdText(
        @JsonValue @Written(IDENTIFIER) @Nullable String written) implements PartText {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IdText {}
}
