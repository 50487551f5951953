package io.github.digitalskillmap.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The tokens of a document that hold, each with the place in the text where it begins. */
final class PlacedTokens {

    private final DocumentPath root;
    private final TokenBuffer tokens = new TokenBuffer(null, false);
    private int[] offsets = new int[64];
    private int size;

    /** Begins without tokens; the first one is to be a value at the given path. */
    PlacedTokens(DocumentPath root) {
        this.root = root;
    }

    void key(String key, int offset) throws IOException {
        place(offset);
        tokens.writeFieldName(key);
    }

    void beginObject(int offset) throws IOException {
        place(offset);
        tokens.writeStartObject();
    }

    void endObject() throws IOException {
        tokens.writeEndObject();
    }

    void beginList(int offset) throws IOException {
        place(offset);
        tokens.writeStartArray();
    }

    void endList() throws IOException {
        tokens.writeEndArray();
    }

    /** Stands for a value that does not hold. */
    void gap(int offset) throws IOException {
        place(offset);
        tokens.writeNull();
    }

    void scalar(JsonParser from, int offset) throws IOException {
        place(offset);
        tokens.copyCurrentEvent(from);
    }

    private void place(int offset) {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * size);
        }
        offsets[size++] = offset;
    }

    JsonParser replay() {
        return tokens.asParser();
    }

    /** Finds where the keys at the given paths stand. */
    Map<DocumentPath, Integer> keys(Set<DocumentPath> wanted) {
        return find(wanted, token -> token == JsonToken.FIELD_NAME);
    }

    /** Finds where the values at the given paths begin. */
    Map<DocumentPath, Integer> values(Set<DocumentPath> wanted) {
        return find(wanted, token -> token != JsonToken.FIELD_NAME);
    }

    private Map<DocumentPath, Integer> find(Set<DocumentPath> wanted, Predicate<JsonToken> kind) {
        Map<DocumentPath, Integer> found = new HashMap<>();
        int next = 0;
        try (JsonParser parser = replay()) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructEnd()) {
                    continue;
                }
                int offset = offsets[next++];
                JsonStreamContext context = parser.getParsingContext();
                DocumentPath path = root.to(token.isStructStart() ? context.getParent() : context);
                if (kind.test(token) && wanted.contains(path)) {
                    found.put(path, offset);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
