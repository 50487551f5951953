package io.github.digitalskillmap.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.digitalskillmap.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A host's mapper, of either generation of Jackson. */
public interface HostMapper {

    String write(Object value);

    /** Reads a text or bytes; throws {@link Refusal} where the module refuses a value. */
    <T> T read(Object json, Class<T> type);

    /** Carries a value over by way of a tree. */
    <T> T convert(Object value, Class<T> type);

    static HostMapper of(ObjectMapper mapper) {
        return new HostMapper() {
            @Override
            public String write(Object value) {
                return attempt(() -> mapper.writeValueAsString(value));
            }

            @Override
            public <T> T read(Object json, Class<T> type) {
                return attempt(() -> json instanceof byte[] bytes
                        ? mapper.readValue(bytes, type)
                        : mapper.readValue(json.toString(), type));
            }

            @Override
            public <T> T convert(Object value, Class<T> type) {
                return attempt(() -> mapper.treeToValue(mapper.valueToTree(value), type));
            }
        };
    }

    static HostMapper of(tools.jackson.databind.ObjectMapper mapper) {
        return new HostMapper() {
            @Override
            public String write(Object value) {
                return attempt(() -> mapper.writeValueAsString(value));
            }

            @Override
            public <T> T read(Object json, Class<T> type) {
                return attempt(() -> json instanceof byte[] bytes
                        ? mapper.readValue(bytes, type)
                        : mapper.readValue(json.toString(), type));
            }

            @Override
            public <T> T convert(Object value, Class<T> type) {
                return attempt(() -> mapper.treeToValue(mapper.valueToTree(value), type));
            }
        };
    }

    private static <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (io.github.digitalskillmap.json.jackson.InvalidValueException e) {
            throw new Refusal(e, e.problems(), e.getPathReference());
        } catch (io.github.digitalskillmap.json.jackson3.InvalidValueException e) {
            throw new Refusal(e, e.problems(), e.getPathReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that may be refused. */
    interface Attempt<T> {
        T run() throws IOException;
    }

    /** What a module threw. */
    final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Problem> problems;
        private final String path;

        Refusal(Exception thrown, List<Problem> problems, String path) {
            super(thrown.getMessage(), thrown);
            this.problems = problems;
            this.path = path;
        }

        /** Returns what the module told. */
        public List<Problem> problems() {
            return problems;
        }

        /** Returns where in the host's objects the value is. */
        String path() {
            return path;
        }
    }
}
