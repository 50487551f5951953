package io.github.digitalskillmap.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How every document is read and written. */
final class JsonFormat {

    /** No document comes near this; text that goes deeper was not meant for this library. */
    static final int DEEPEST = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .with(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private JsonFormat() {}

    static JsonParser parser(String text) throws IOException {
        return MAPPER.createParser(text);
    }

    static JsonParser parser(InputStream document) throws IOException {
        return MAPPER.createParser(document);
    }

    /** Reads tokens that are known to have the shape of the document; gives null if there are none, or only a gap. */
    static <D> @Nullable D bind(JsonParser tokens, Class<D> document) {
        try (tokens) {
            return tokens.nextToken() == null ? null : MAPPER.readValue(tokens, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what would be written. */
    static JsonNode tree(Object part) {
        return MAPPER.valueToTree(part);
    }

    static String write(Object document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(document, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes a value without line breaks. */
    static String writeValue(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Object document, OutputStream to) {
        try {
            WRITER.writeValue(to, document);
            to.write('\n');
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
