package io.github.digitalskillmap.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value of a document must be, as the record that carries it declares. */
sealed interface Shape {

    static Shape of(Type type) {
        return of(type, new HashMap<>());
    }

    /** Returns the shape of a type; a record that holds records of its own type is met again before it is complete. */
    private static Shape of(Type type, Map<Type, Shape> met) {
        if (type == String.class) {
            return new Text();
        }
        if (type == Integer.class) {
            return new WholeNumber();
        }
        if (type == Boolean.class) {
            return new Truth();
        }
        if (type instanceof ParameterizedType container) {
            Type[] of = container.getActualTypeArguments();
            return container.getRawType() == List.class ? new Items(of(of[0], met)) : new Entries(of(of[1], met));
        }
        Shape before = met.get(type);
        if (before != null) {
            return before;
        }
        Class<?> record = (Class<?>) type;
        Keys keys = new Keys(new LinkedHashMap<>());
        Shape shape = isAlsoText(record) ? new TextOr(keys) : keys;
        met.put(type, shape);
        for (RecordComponent component : record.getRecordComponents()) {
            keys.known().put(component.getName(), of(component.getGenericType(), met));
        }
        return shape;
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
    }

    /** An object of any keys, all of whose values are alike. */
    record Entries(Shape each) implements Members {

        @Override
        public Shape of(String key) {
            return each;
        }
    }
}
