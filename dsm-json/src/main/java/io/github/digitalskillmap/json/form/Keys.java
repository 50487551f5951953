package io.github.digitalskillmap.json.form;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What the record of an object has under its keys. */
public final class Keys {

    private Keys() {}

    /** Returns the value of a key; null if the object lacks it. */
    public static @Nullable Object value(Record object, String key) {
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            if (component.getName().equals(key)) {
                try {
                    return component.getAccessor().invoke(object);
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalStateException(object.getClass().getSimpleName() + " has no key " + key);
    }

    /** Tells whether an object lacks a key, or has an empty list there. */
    public static boolean isMissing(Record object, String key) {
        Object value = value(object, key);
        return value == null || (value instanceof Collection<?> list && list.isEmpty());
    }
}
