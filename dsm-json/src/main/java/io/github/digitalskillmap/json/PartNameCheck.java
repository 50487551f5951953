package io.github.digitalskillmap.json;

import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.ValueCheck;
import io.github.digitalskillmap.json.document.overlay.FamilyItemName;
import io.github.digitalskillmap.json.document.overlay.GuideName;
import io.github.digitalskillmap.json.document.overlay.IdName;
import io.github.digitalskillmap.json.document.overlay.LineName;
import io.github.digitalskillmap.json.document.overlay.LinkName;
import io.github.digitalskillmap.json.document.overlay.PartName;
import io.github.digitalskillmap.json.document.overlay.TargetName;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.ladder.GuideKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks how the document of an overlay tells the parts of its base. */
final class PartNameCheck {

    private final ValueCheck values;

    PartNameCheck(ValueCheck values) {
        this.values = values;
    }

    /** Checks the keys of an entry that tell a part. */
    void check(DocumentPath path, PartKind kind, PartName name) {
        if (name instanceof IdName part) {
            check(path.at("id"), kind, part.id());
        } else if (name instanceof FamilyItemName item) {
            values.identifier(path.at("family"), item.family());
            values.identifier(path.at("id"), item.id());
        } else if (name instanceof LineName line) {
            values.identifier(path.at("jobType"), line.jobType());
        } else if (name instanceof LinkName link) {
            values.identifier(path.at("skill"), link.skill());
            values.identifier(path.at("exam"), link.exam());
        } else if (name instanceof TargetName target) {
            values.identifier(path.at("rank"), target.rank());
            values.identifier(path.at("id"), target.id());
        } else if (name instanceof GuideName guide) {
            values.identifier(path.at("rank"), guide.rank());
            values.word(path.at("kind"), guide.kind(), GuideKind.class);
        }
    }

    /** Checks a text that tells a part among those of its kind and owner. */
    void check(DocumentPath path, PartKind kind, @Nullable String text) {
        switch (kind) {
            case LEVEL -> values.level(path, text);
            case REQUIREMENT -> {}
            case EXAM_LINK -> values.link(path, text);
            case GUIDE -> values.word(path, text, GuideKind.class);
            case EXAM_CATALOGUE -> values.edition(path, text);
            default -> values.identifier(path, text);
        }
    }

    /** Checks a list of such texts. */
    void all(DocumentPath path, PartKind kind, @Nullable List<@Nullable String> texts) {
        path.each(texts, (place, text) -> check(place, kind, text));
    }
}
