package io.github.digitalskillmap.json.document.overlay.name;

import static io.github.digitalskillmap.json.form.WrittenForm.LINK;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.digitalskillmap.json.form.Written;
import org.jspecify.annotations.Nullable;

/** The skill and the exam of a link. */
public record LinkText(@JsonValue @Written(LINK) @Nullable String written) implements PartText {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LinkText {}
}
