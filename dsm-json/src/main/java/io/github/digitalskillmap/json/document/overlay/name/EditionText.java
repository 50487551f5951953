package io.github.digitalskillmap.json.document.overlay.name;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.digitalskillmap.json.form.Written;
import org.jspecify.annotations.Nullable;

/** The edition of an exam catalogue. */
public record EditionText(
        @JsonValue @Written(EDITION) @Nullable String written) implements PartText {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EditionText {}
}
