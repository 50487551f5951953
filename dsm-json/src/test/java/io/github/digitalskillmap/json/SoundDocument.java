package io.github.digitalskillmap.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A kind of document as the tests know it.
 *
 * @param <T> what is read
 * @param format reads and writes the kind, and knows all that the sound document speaks of
 * @param content a sound document with every key that the kind can have, but for that of its schema
 * @param anyText a place in the document where any text may stand
 */
public record SoundDocument<T>(DocumentFormat<T> format, ObjectNode content, JsonPointer anyText) {

    static <T> SoundDocument<T> of(DocumentFormat<T> format, JsonNode content, String anyText) {
        return new SoundDocument<>(format, (ObjectNode) content, JsonPointer.compile(anyText));
    }

    /** Returns the kind of the document. */
    public DocumentKind kind() {
        return format.kind();
    }

    /** Returns the document, to be changed at will. */
    ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("$schema", kind().word() + ".schema.json");
        return document.setAll(content.deepCopy());
    }

    /** Returns the text of the document. */
    public String text() {
        return document().toString();
    }
}
