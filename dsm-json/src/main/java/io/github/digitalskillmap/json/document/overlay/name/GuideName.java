package io.github.digitalskillmap.json.document.overlay.name;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.ladder.GuideKind;
import org.jspecify.annotations.Nullable;

/**
 * A guide of a rank.
 *
 * @param rank the identifier of the rank
 * @param kind what the guide is about: skill-level, exam-level or exam
 * @since 0.1.0
 */
public record GuideName(
        @Required @Written(IDENTIFIER) @Nullable String rank,
        @Required @WordOf(GuideKind.class) @Nullable String kind) implements PartName {

    public static GuideName from(PartId part) {
        return new GuideName(PartName.owner(part), PartName.text(part));
    }

    @Override
    public String told() {
        return PartName.told(rank, kind);
    }

    @Override
    public PartId part(PartKind of) {
        return PartName.parse(of, rank, kind);
    }
}
