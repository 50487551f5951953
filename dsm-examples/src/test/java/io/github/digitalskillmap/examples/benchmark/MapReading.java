package io.github.digitalskillmap.examples.benchmark;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Reads people into maps, as one would who checks nothing.
 *
 * <p>It must never be made slower: the speed of the library is told as a multiple of it.
 */
final class MapReading {

    private static final ObjectReader MAPS = new ObjectMapper().readerFor(new TypeReference<Map<String, Object>>() {});

    private MapReading() {}

    static Map<String, Object> document(byte[] document) throws IOException {
        return MAPS.readValue(document);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> people(Map<String, Object> document) {
        return (List<Map<String, Object>>) document.get("people");
    }
}
