package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.json.document.framework.NestingLimit;
import io.github.digitalskillmap.json.reading.JsonFormat;
import java.util.List;

/** Writes overlays. What comes from where the overlay as a whole does need not say so. */
public final class OverlayText {

    private static final List<String> PROVENANCES = List.of("provenance", "reading");

    private OverlayText() {}

    /**
     * Returns what is written of an overlay.
     *
     * @throws IllegalArgumentException if no document can say it, or no reader would take it
     */
    public static JsonNode of(Overlay overlay) {
        NestingLimit.check(overlay);
        JsonNode document = JsonFormat.tree(OverlayDocument.from(overlay));
        JsonNode ofDocument = document.path("provenance");
        for (JsonNode section : document) {
            shorten(section.path("add"), ofDocument);
            section.path("replace").forEach(replaced -> shorten(replaced.path("with"), ofDocument));
        }
        return document;
    }

    /** Leaves out where parts come from if that goes without saying. */
    private static void shorten(JsonNode stated, JsonNode ofDocument) {
        if (stated instanceof ObjectNode part) {
            PROVENANCES.stream()
                    .filter(key -> part.path(key).equals(ofDocument))
                    .forEach(part::remove);
        }
        stated.forEach(part -> shorten(part, ofDocument));
    }
}
