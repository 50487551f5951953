package io.github.digitalskillmap.json.schema;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A record, with the records that its type variables stand for. */
record RecordType(Class<?> record, List<RecordType> arguments) {

    private static final Pattern FAMILY = Pattern.compile("\\.document\\.(\\w+)");

    static RecordType of(Class<?> record) {
        return new RecordType(record, List.of());
    }

    /** Returns the record of a component of this one, or of what a list or a map there holds. */
    RecordType at(Type component) {
        if (component instanceof ParameterizedType generic) {
            List<RecordType> of = Arrays.stream(generic.getActualTypeArguments())
                    .map(this::at)
                    .toList();
            return new RecordType((Class<?>) generic.getRawType(), of);
        }
        RecordType bound = variables().get(component);
        return bound == null ? of((Class<?>) component) : bound;
    }

    private Map<Type, RecordType> variables() {
        Map<Type, RecordType> variables = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            variables.put(record.getTypeParameters()[i], arguments.get(i));
        }
        return variables;
    }

    /** Returns the only component of a record that is written as a text; empty if it is written as an object. */
    Optional<Field> text() {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
                .findFirst()
                .map(RecordType::field);
    }

    /** Returns the field of a component, which has the constraints. */
    static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the family of documents that the record belongs to. */
    String family() {
        Matcher room = FAMILY.matcher(record.getPackageName());
        return room.find() ? room.group(1) : Descriptions.SHARED;
    }

    /** Returns how the type is written in the record that names it. */
    @Override
    public String toString() {
        return arguments.isEmpty()
                ? record.getSimpleName()
                : arguments.stream()
                        .map(RecordType::toString)
                        .collect(Collectors.joining(", ", record.getSimpleName() + "<", ">"));
    }
}
