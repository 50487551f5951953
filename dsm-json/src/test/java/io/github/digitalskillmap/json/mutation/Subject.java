package io.github.digitalskillmap.json.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A reader and a sound document of it.
 *
 * @param <T> what is read
 * @param name what is read, for a report
 * @param document a document that the reader takes without a fault
 * @param reader reads a document
 * @param again writes what was read, and reads it again
 * @param placed whether each fault is told with its line; where a value of a host stands is for its own mapper to tell
 */
record Subject<T>(
        String name, byte[] document, Function<InputStream, Answer<T>> reader, UnaryOperator<T> again, boolean placed) {

    static <T> Subject<T> of(
            String name, String document, Function<InputStream, Answer<T>> reader, Function<T, byte[]> writer) {
        return ofAgain(name, document, reader, again(reader, writer));
    }

    static <T> Subject<T> ofAgain(
            String name, String document, Function<InputStream, Answer<T>> reader, UnaryOperator<T> again) {
        return new Subject<>(name, document.getBytes(UTF_8), reader, again, true);
    }

    /** Returns a reader of a list that may have the same twice, each of which is written and read again alone. */
    static <E> Subject<List<E>> ofEach(
            String name,
            String document,
            Function<InputStream, Answer<List<E>>> reader,
            Function<List<E>, byte[]> writer) {
        UnaryOperator<List<E>> again = again(reader, writer);
        return ofAgain(
                name,
                document,
                reader,
                all -> all.stream()
                        .flatMap(each -> again.apply(List.of(each)).stream())
                        .toList());
    }

    private static <T> UnaryOperator<T> again(Function<InputStream, Answer<T>> reader, Function<T, byte[]> writer) {
        return value -> reader.apply(new ByteArrayInputStream(writer.apply(value)))
                .value()
                .orElseThrow();
    }

    Subject<T> withoutPlaces() {
        return new Subject<>(name, document, reader, again, false);
    }

    Answer<T> read(byte[] bytes) {
        return reader.apply(new ByteArrayInputStream(bytes));
    }

    @Override
    public String toString() {
        return name;
    }
}
