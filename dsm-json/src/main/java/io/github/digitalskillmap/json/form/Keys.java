package io.github.digitalskillmap.json.form;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the record of an object has under its keys. */
public final class Keys {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    private Keys() {}

    /** Returns the value of a key; null if the object lacks it. */
    public static @Nullable Object value(Record object, String key) {
        Method accessor = ACCESSORS.get(object.getClass()).get(key);
        if (accessor == null) {
            throw new IllegalStateException(object.getClass().getSimpleName() + " has no key " + key);
        }
        return value(object, accessor);
    }

    /** Gives each key that the object has, with its value. */
    public static void each(Record object, BiConsumer<String, Object> action) {
        ACCESSORS.get(object.getClass()).forEach((key, accessor) -> {
            Object value = value(object, accessor);
            if (value != null) {
                action.accept(key, value);
            }
        });
    }

    /** Tells whether an object lacks a key, or has an empty list there. */
    public static boolean isMissing(Record object, String key) {
        Object value = value(object, key);
        return value == null || (value instanceof Collection<?> list && list.isEmpty());
    }

    private static @Nullable Object value(Record object, Method accessor) {
        try {
            return accessor.invoke(object);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
