package io.github.digitalskillmap.json.binding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One value of a host's document as a text of its own, in which every token knows where the host's document has it.
 *
 * @param json the text, on one line
 * @param positions where the token that begins at an offset stands in the host's document; null where that is not known
 * @since 0.1.0
 */
public record PlacedValue(String json, NavigableMap<Integer, @Nullable Position> positions) {

    /** The host's parser has set the limits already. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    /**
     * Keeps the value that begins with the current token. Numbers keep their digits, and a key that is there twice stays.
     *
     * @param tokens the tokens, which end at the last token of the value
     * @param <E> what the host's parser throws
     * @return the value
     * @throws E if the host's document fails or is broken within the value
     */
    public static <E extends Exception> PlacedValue of(HostTokens<E> tokens) throws E {
        Copy copy = new Copy();
        copy.token(tokens.kind(), tokens.text(), tokens.place());
        while (copy.isOpen()) {
            tokens.advance();
            copy.token(tokens.kind(), tokens.text(), tokens.place());
        }
        return copy.end();
    }

    /**
     * Returns a problem at its place in the host's document.
     *
     * @param problem a problem of the text
     * @return the problem there, or without a position if that is not known
     */
    public Problem placed(Problem problem) {
        Problem here = problem.at(problem.path());
        return problem.position()
                .map(position -> positions.floorEntry(position.column() - 1))
                .map(Map.Entry::getValue)
                .map(here::at)
                .orElse(here);
    }

    /** A text that grows token by token. */
    private static final class Copy {

        private final StringWriter json = new StringWriter();
        private final NavigableMap<Integer, @Nullable Position> positions = new TreeMap<>();
        private final JsonGenerator to;
        private int depth;
        private int line;

        /** Whether the current line was seen from its start and has had nothing but ASCII. */
        private boolean bytesAreLetters;

        Copy() {
            try {
                to = FACTORY.createGenerator(json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean isOpen() {
            return depth > 0;
        }

        void token(int kind, @Nullable String text, TokenPlace place) {
            positions.put(json.getBuffer().length() + to.getOutputBuffered(), position(place));
            bytesAreLetters &= text == null || text.chars().allMatch(letter -> letter < 0x80);
            try {
                write(kind, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private @Nullable Position position(TokenPlace place) {
            if (place.line() != line) {
                // What stands before the value on its first line was not seen.
                bytesAreLetters = line > 0;
                line = place.line();
            }
            return place.inLetters() || bytesAreLetters ? place.position().orElse(null) : null;
        }

        private void write(int kind, @Nullable String text) throws IOException {
            switch (kind) {
                case JsonTokenId.ID_START_OBJECT -> {
                    to.writeStartObject();
                    depth++;
                }
                case JsonTokenId.ID_START_ARRAY -> {
                    to.writeStartArray();
                    depth++;
                }
                case JsonTokenId.ID_END_OBJECT -> {
                    to.writeEndObject();
                    depth--;
                }
                case JsonTokenId.ID_END_ARRAY -> {
                    to.writeEndArray();
                    depth--;
                }
                case JsonTokenId.ID_FIELD_NAME -> to.writeFieldName(text);
                case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> to.writeNumber(text);
                case JsonTokenId.ID_TRUE -> to.writeBoolean(true);
                case JsonTokenId.ID_FALSE -> to.writeBoolean(false);
                case JsonTokenId.ID_NULL -> to.writeNull();
                default -> to.writeString(text);
            }
        }

        PlacedValue end() {
            try {
                to.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new PlacedValue(json.toString(), positions);
        }
    }
}
