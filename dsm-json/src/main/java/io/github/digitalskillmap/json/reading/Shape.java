package io.github.digitalskillmap.json.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a value of a document must be, as the record that carries it declares. */
public sealed interface Shape {

    static Shape of(Type type) {
        return of(type, new HashMap<>(), Map.of());
    }

    /** Returns the shape of a type; a record that holds records of its own type is met again before it is complete. */
    private static Shape of(Type declared, Map<Type, Shape> met, Map<Type, Type> variables) {
        Type type = variables.getOrDefault(declared, declared);
        if (type == String.class) {
            return new Text();
        }
        if (type == Integer.class) {
            return new WholeNumber();
        }
        if (type == Boolean.class) {
            return new Truth();
        }
        if (type instanceof ParameterizedType container && container.getRawType() == List.class) {
            return new Items(of(container.getActualTypeArguments()[0], met, variables));
        }
        if (type instanceof ParameterizedType container && container.getRawType() == Map.class) {
            return new Entries(of(container.getActualTypeArguments()[1], met, variables));
        }
        if (type instanceof ParameterizedType record) {
            return keys((Class<?>) record.getRawType(), met, bound(record, variables), new Keys(new LinkedHashMap<>()));
        }
        Shape before = met.get(type);
        if (before != null) {
            return before;
        }
        Class<?> record = (Class<?>) type;
        if (isText(record)) {
            return new Text();
        }
        Keys keys = new Keys(new LinkedHashMap<>());
        Shape shape = isAlsoText(record) ? new TextOr(keys) : keys;
        met.put(type, shape);
        keys(record, met, Map.of(), keys);
        return shape;
    }

    /** Adds the keys of a record, with those of a part of it that is written without a key of its own. */
    private static Keys keys(Class<?> record, Map<Type, Shape> met, Map<Type, Type> variables, Keys keys) {
        if (Document.class.isAssignableFrom(record)) {
            keys.known().put(Document.SCHEMA, new Text());
        }
        for (RecordComponent component : record.getRecordComponents()) {
            Shape shape = of(component.getGenericType(), met, variables);
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                keys.known().putAll(((Keys) shape).known());
            } else {
                keys.known().put(component.getName(), shape);
            }
        }
        return keys;
    }

    /** Returns what the type variables of a record stand for. */
    private static Map<Type, Type> bound(ParameterizedType record, Map<Type, Type> variables) {
        Map<Type, Type> bound = new HashMap<>();
        Type[] of = record.getActualTypeArguments();
        for (int i = 0; i < of.length; i++) {
            bound.put(((Class<?>) record.getRawType()).getTypeParameters()[i], variables.getOrDefault(of[i], of[i]));
        }
        return bound;
    }

    /** Tells whether a record only says how a text is written. */
    private static boolean isText(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    private static boolean isAlsoText(Class<?> record) {
        return Arrays.stream(record.getDeclaredMethods())
                .map(method -> method.getAnnotation(JsonCreator.class))
                .anyMatch(creator -> creator != null && creator.mode() == JsonCreator.Mode.DELEGATING);
    }

    /** Tells whether the current token begins such a value. */
    boolean fits(JsonParser parser) throws IOException;

    /** Returns the problem of a value that is something else. */
    DocumentProblem misfit();

    /** A text. */
    record Text() implements Shape {

        @Override
        public boolean fits(JsonParser parser) {
            return parser.hasToken(JsonToken.VALUE_STRING);
        }

        @Override
        public DocumentProblem misfit() {
            return DocumentProblem.NOT_TEXT;
        }
    }

    /** An object of the given keys, or a text that stands for one. */
    record TextOr(Keys keys) implements Shape {

        @Override
        public boolean fits(JsonParser parser) {
            return parser.hasToken(JsonToken.VALUE_STRING) || parser.isExpectedStartObjectToken();
        }

        @Override
        public DocumentProblem misfit() {
            return DocumentProblem.NOT_TEXT_OR_OBJECT;
        }
    }

    /** A whole number in the range of an int. */
    record WholeNumber() implements Shape {

        @Override
        public boolean fits(JsonParser parser) throws IOException {
            return parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() == JsonParser.NumberType.INT;
        }

        @Override
        public DocumentProblem misfit() {
            return DocumentProblem.NOT_A_WHOLE_NUMBER;
        }
    }

    /** True or false. */
    record Truth() implements Shape {

        @Override
        public boolean fits(JsonParser parser) {
            return parser.currentToken().isBoolean();
        }

        @Override
        public DocumentProblem misfit() {
            return DocumentProblem.NOT_TRUE_OR_FALSE;
        }
    }

    /** A list. */
    record Items(Shape each) implements Shape {

        @Override
        public boolean fits(JsonParser parser) {
            return parser.isExpectedStartArrayToken();
        }

        @Override
        public DocumentProblem misfit() {
            return DocumentProblem.NOT_A_LIST;
        }
    }

    /** An object. */
    sealed interface Members extends Shape {

        /** Returns what the value of a key must be, or null if there is no such key. */
        @Nullable
        Shape of(String key);

        @Override
        default boolean fits(JsonParser parser) {
            return parser.isExpectedStartObjectToken();
        }

        @Override
        default DocumentProblem misfit() {
            return DocumentProblem.NOT_AN_OBJECT;
        }
    }

    /** An object of the given keys. */
    record Keys(Map<String, Shape> known) implements Members {

        @Override
        public @Nullable Shape of(String key) {
            return known.get(key);
        }

        /** Lists the keys that somebody writes by hand. */
        String usable() {
            return known.keySet().stream()
                    .filter(key -> !key.equals(Document.SCHEMA))
                    .collect(Collectors.joining(", "));
        }
    }

    /** An object of any keys, all of whose values are alike. */
    record Entries(Shape each) implements Members {

        @Override
        public Shape of(String key) {
            return each;
        }
    }
}
