package io.github.digitalskillmap.json.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.digitalskillmap.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;

/**
 * A reader and a sound document of it.
 *
 * @param name what is read
 * @param document a document that the reader takes without a fault
 * @param read reads a document and gives every problem
 */
record Subject(String name, byte[] document, Function<InputStream, List<Problem>> read) {

    static Subject of(String name, String document, Function<InputStream, List<Problem>> read) {
        return new Subject(name, document.getBytes(UTF_8), read);
    }

    List<Problem> problems(byte[] bytes) {
        return read.apply(new ByteArrayInputStream(bytes));
    }

    @Override
    public String toString() {
        return name;
    }
}
