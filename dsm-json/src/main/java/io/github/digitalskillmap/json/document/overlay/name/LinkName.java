package io.github.digitalskillmap.json.document.overlay.name;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.form.WrittenForm;
import org.jspecify.annotations.Nullable;

/**
 * A link from a skill to an exam.
 *
 * @param skill the identifier of the skill
 * @param exam the identifier of the exam
 * @since 0.1.0
 */
public record LinkName(
        @Required @Written(IDENTIFIER) @Nullable String skill,
        @Required @Written(IDENTIFIER) @Nullable String exam) implements PartName {

    public static LinkName from(PartId part) {
        String[] linked = PartName.text(part).split(WrittenForm.BETWEEN_LINKED, -1);
        return new LinkName(linked[0], linked[1]);
    }

    @Override
    public String told() {
        return PartName.told(skill, exam);
    }

    @Override
    public PartId part(PartKind kind) {
        return PartName.parse(kind, null, skill + WrittenForm.BETWEEN_LINKED + exam);
    }
}
