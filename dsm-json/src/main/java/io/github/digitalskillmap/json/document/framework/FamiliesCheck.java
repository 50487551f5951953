package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.json.document.PartChecks;
import io.github.digitalskillmap.json.reading.DocumentPath;

/** Checks families of indicators and their items. */
public final class FamiliesCheck {

    private final PartChecks parts;

    public FamiliesCheck(PartChecks parts) {
        this.parts = parts;
    }

    public void family(DocumentPath path, FamilyEntry family) {
        parts.part(path, family.id(), family.provenance());
        parts.wordings().check(path.at("name"), family.name());
        parts.values().identifier(path.at("scale"), family.scale());
        path.at("items").each(family.items(), this::item);
    }

    public void item(DocumentPath path, FamilyItemEntry item) {
        parts.part(path, item.id(), item.provenance());
        parts.wordings().check(path.at("name"), item.name());
        parts.values().identifier(path.at("within"), item.within());
    }
}
