package io.github.digitalskillmap.json.document.overlay.name;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import org.jspecify.annotations.Nullable;

/**
 * A line of a job type.
 *
 * @param jobType the identifier of the job type
 * @param about what the line is about: the identifier of the skill that it requires, or what else
 * @since 0.1.0
 */
public record LineName(
        @Required @Written(IDENTIFIER) @Nullable String jobType,
        @Required @Filled @Nullable String about) implements PartName {

    public static LineName from(PartId part) {
        return new LineName(PartName.owner(part), PartName.text(part));
    }

    @Override
    public String told() {
        return PartName.told(jobType, about);
    }

    @Override
    public PartId part(PartKind kind) {
        return PartName.parse(kind, jobType, about);
    }
}
