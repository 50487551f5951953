package io.github.digitalskillmap.json.reading;

import io.github.digitalskillmap.json.form.Keys;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds the records of one type in a document, however deep they stand. */
public final class Records {

    private Records() {}

    /** Gives each record of a type, and the path to it. */
    public static <R extends Record> void each(Class<R> type, Record document, BiConsumer<DocumentPath, R> action) {
        each(type, DocumentPath.ROOT, document, action);
    }

    private static <R extends Record> void each(
            Class<R> type, DocumentPath path, @Nullable Object value, BiConsumer<DocumentPath, R> action) {
        if (type.isInstance(value)) {
            action.accept(path, type.cast(value));
        }
        if (value instanceof Record object) {
            Keys.each(object, (key, each) -> each(type, path.ofComponent(key), each, action));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                each(type, path.at(i), list.get(i), action);
            }
        } else if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, each) -> each(type, path.at(key.toString()), each, action));
        }
    }
}
