package io.github.digitalskillmap.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.framework.Nesting;
import io.github.digitalskillmap.json.document.overlay.OverlayDocument;
import io.github.digitalskillmap.json.reading.JsonFormat;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes an overlay as the document that an {@link OverlayReader} reads back. What comes from where the overlay does is
 * written without saying so again.
 *
 * <p>The same overlay always gives the same text.
 *
 * <p>For example, {@code OverlayWriter.of().write(overlay)}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class OverlayWriter {

    private static final OverlayWriter WRITER = new OverlayWriter();

    /** The keys under which a part that is added tells where it comes from. */
    private static final List<String> PROVENANCES = List.of("provenance", "reading");

    private OverlayWriter() {}

    /**
     * Returns a writer of overlays.
     *
     * @return the writer
     */
    public static OverlayWriter of() {
        return WRITER;
    }

    /**
     * Writes an overlay.
     *
     * @param overlay the overlay
     * @return the document
     * @throws IllegalArgumentException if two different sources have the same identifier, a requirement is nested so deeply
     *     that no reader would take it, or the overlay changes the same twice on the same account, so that no document can
     *     say it
     */
    public String write(Overlay overlay) {
        return JsonFormat.write(document(overlay));
    }

    /**
     * Writes an overlay to a stream in UTF-8.
     *
     * @param overlay the overlay
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException if two different sources have the same identifier, a requirement is nested so deeply
     *     that no reader would take it, or the overlay changes the same twice on the same account, so that no document can
     *     say it; nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(Overlay overlay, OutputStream to) {
        JsonFormat.write(document(overlay), to);
    }

    private static JsonNode document(Overlay overlay) {
        Nesting.check(overlay);
        JsonNode document = JsonFormat.tree(OverlayDocument.from(overlay, CitedSources.of(overlay)));
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
