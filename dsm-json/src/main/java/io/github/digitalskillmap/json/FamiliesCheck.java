package io.github.digitalskillmap.json;

import io.github.digitalskillmap.json.document.FamilyEntry;
import io.github.digitalskillmap.json.document.FamilyItemEntry;

/** Checks families of indicators and their items. */
final class FamiliesCheck {

    private final PartChecks parts;

    FamiliesCheck(PartChecks parts) {
        this.parts = parts;
    }

    void family(DocumentPath path, FamilyEntry family) {
        parts.part(path, family.id(), family.provenance());
        parts.wordings().check(path.at("name"), family.name());
        parts.values().identifier(path.at("scale"), family.scale());
        path.at("items").each(family.items(), this::item);
    }

    void item(DocumentPath path, FamilyItemEntry item) {
        parts.part(path, item.id(), item.provenance());
        parts.wordings().check(path.at("name"), item.name());
        parts.values().identifier(path.at("within"), item.within());
    }
}
