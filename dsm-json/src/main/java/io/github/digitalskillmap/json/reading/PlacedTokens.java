package io.github.digitalskillmap.json.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The tokens of a document that hold, each with the place in the text where it begins. */
public final class PlacedTokens {

    private final DocumentPath root;
    private final TokenBuffer tokens = new TokenBuffer(null, false);
    private int[] offsets = new int[64];
    private int size;

    /** Begins without tokens; the first one is to be a value at the given path. */
    public PlacedTokens(DocumentPath root) {
        this.root = root;
    }

    public void key(String key, int offset) throws IOException {
        place(offset);
        tokens.writeFieldName(key);
    }

    public void beginObject(int offset) throws IOException {
        place(offset);
        tokens.writeStartObject();
    }

    public void endObject() throws IOException {
        tokens.writeEndObject();
    }

    public void beginList(int offset) throws IOException {
        place(offset);
        tokens.writeStartArray();
    }

    public void endList() throws IOException {
        tokens.writeEndArray();
    }

    /** Stands for a value that does not hold. */
    public void gap(int offset) throws IOException {
        place(offset);
        tokens.writeNull();
    }

    public void scalar(JsonParser from, int offset) throws IOException {
        place(offset);
        tokens.copyCurrentEvent(from);
    }

    private void place(int offset) {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * size);
        }
        offsets[size++] = offset;
    }

    public JsonParser replay() {
        return tokens.asParser();
    }

    /** Finds where the key at each path stands or, if there is none, that of the nearest around it. */
    public Map<DocumentPath, Integer> keys(Collection<DocumentPath> paths) {
        return find(paths, true);
    }

    /** Finds where the value at each path begins or, if there is none, the nearest around it. */
    public Map<DocumentPath, Integer> values(Collection<DocumentPath> paths) {
        return find(paths, false);
    }

    private Map<DocumentPath, Integer> find(Collection<DocumentPath> paths, boolean ofKeys) {
        if (paths.isEmpty()) {
            return Map.of();
        }
        Set<DocumentPath> wanted = new HashSet<>();
        for (DocumentPath each : paths) {
            DocumentPath path = each;
            while (path != null && wanted.add(path)) {
                path = path.parent();
            }
        }
        try (JsonParser parser = replay()) {
            Search search = new Search(parser, wanted, ofKeys);
            parser.nextToken();
            search.value(root);
            Map<DocumentPath, Integer> offsets = new HashMap<>();
            paths.forEach(path -> offsets.put(path, search.nearest(path)));
            return offsets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A way through the tokens that goes only where something is wanted. What is wanted stands within what is wanted. */
    private final class Search {

        private final JsonParser parser;
        private final Set<DocumentPath> wanted;
        private final boolean ofKeys;
        private final Map<DocumentPath, Integer> found = new HashMap<>();
        private int next;

        Search(JsonParser parser, Set<DocumentPath> wanted, boolean ofKeys) {
            this.parser = parser;
            this.wanted = wanted;
            this.ofKeys = ofKeys;
        }

        /** Returns where what was found at a path or nearest around it stands; the beginning if there is none. */
        int nearest(DocumentPath path) {
            for (DocumentPath around = path; around != null; around = around.parent()) {
                Integer offset = found.get(around);
                if (offset != null) {
                    return offset;
                }
            }
            return 0;
        }

        void value(DocumentPath path) throws IOException {
            place(path, !ofKeys);
            if (!wanted.contains(path)) {
                pass();
            } else if (parser.hasToken(JsonToken.START_OBJECT)) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    DocumentPath member = path.at(parser.currentName());
                    place(member, ofKeys);
                    parser.nextToken();
                    value(member);
                }
            } else if (parser.hasToken(JsonToken.START_ARRAY)) {
                for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                    value(path.at(index));
                }
            }
        }

        private void place(DocumentPath path, boolean sought) {
            int offset = offsets[next++];
            if (sought && wanted.contains(path)) {
                found.put(path, offset);
            }
        }

        /** Goes to the end of the current value. */
        private void pass() throws IOException {
            int open = parser.currentToken().isStructStart() ? 1 : 0;
            while (open > 0) {
                JsonToken token = parser.nextToken();
                if (token.isStructEnd()) {
                    open--;
                } else {
                    next++;
                    open += token.isStructStart() ? 1 : 0;
                }
            }
        }
    }
}
