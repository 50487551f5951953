package io.github.digitalskillmap.json.reading;

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
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How every document is read and written. */
public final class JsonFormat {

    /** No document comes near this; text that goes deeper was not meant for this library. */
    public static final int DEEPEST = 64;

    /** No text that anybody means is longer. */
    private static final int LONGEST_TEXT = 1_000_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST_TEXT)
            .build();

    /** Keys are not kept from one document to the next: whoever writes them could fill the memory. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(LIMITS)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
            .addModule(new SimpleModule().setDeserializerModifier(new SharedEmpties()))
            .build();

    private static final ObjectWriter PLAIN = MAPPER.writer()
            .withRootValueSeparator("")
            .with(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .without(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);

    private static final ObjectWriter WRITER = PLAIN.with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private JsonFormat() {}

    /** Returns what is read at most: levels of nesting, characters in a text and in a key, digits in a number. */
    static String[] limits() {
        return IntStream.of(
                        LIMITS.getMaxNestingDepth(),
                        LIMITS.getMaxStringLength(),
                        LIMITS.getMaxNameLength(),
                        LIMITS.getMaxNumberLength())
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
    }

    public static JsonParser parser(String text) throws IOException {
        return MAPPER.createParser(text);
    }

    public static JsonParser parser(Reader text) throws IOException {
        return MAPPER.createParser(text);
    }

    public static JsonParser parser(CharBuffer text) throws IOException {
        return MAPPER.createParser(text.array(), text.arrayOffset() + text.position(), text.remaining());
    }

    public static JsonParser parser(InputStream document) throws IOException {
        return MAPPER.createParser(document);
    }

    /** Reads tokens that are known to have the shape of the document; gives null if there are none, or only a gap. */
    public static <D> @Nullable D bind(JsonParser tokens, Class<D> document) {
        try (tokens) {
            return tokens.nextToken() == null ? null : MAPPER.readValue(tokens, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a document to be written part by part; closing flushes the stream and neither closes it nor the document. */
    public static JsonGenerator document(OutputStream to) throws IOException {
        return WRITER.createGenerator(to);
    }

    /** Begins a text of values without space, to be written one by one as {@link #document(OutputStream)} is. */
    public static JsonGenerator plain(OutputStream to) throws IOException {
        return PLAIN.createGenerator(to);
    }

    /** Returns what would be written. */
    public static JsonNode tree(Object part) {
        return MAPPER.valueToTree(part);
    }

    public static String write(Object document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(document, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes a value without line breaks. */
    public static String writeValue(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Object document, OutputStream to) {
        try {
            WRITER.writeValue(to, document);
            to.write('\n');
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
