package io.github.digitalskillmap.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents that a mapper may take for a value of ours: texts, numbers and lists; and objects with a key for each parameter of a
 * constructor, whose values are in their turn what the mapper takes for the type of the parameter.
 */
final class MapperDocuments {

    private static final int ROUNDS = 3;
    private static final int MOST_TAKEN = 6;
    private static final int MOST_OBJECTS = 60;
    private static final List<String> TEXTS = List.of("\"\"", "\"a\"", "\"tokyo-dsm:ux-design\"", "\"2026-04-01\"");
    private static final List<String> NUMBERS = List.of("0", "-1", "2");
    private static final List<String> PLAIN = Stream.of(
                    TEXTS, NUMBERS, List.of("true", "1.5", "{}", "[]", "[[]]", "[null]", "[\"a\"]", "[0]"))
            .flatMap(List::stream)
            .toList();

    private final Map<Class<?>, Set<String>> taken = new HashMap<>();
    private final Map<Class<?>, Set<String>> all = new HashMap<>();
    private final Random random = new Random(1);

    MapperDocuments(StockMapper mapper, List<Class<?>> types) {
        Set<Class<?>> known = new LinkedHashSet<>(types);
        for (int round = 0; round < ROUNDS; round++) {
            for (Class<?> type : List.copyOf(known)) {
                for (String document : documents(type)) {
                    all.computeIfAbsent(type, any -> new LinkedHashSet<>()).add(document);
                    Set<String> some = taken.computeIfAbsent(type, any -> new LinkedHashSet<>());
                    if (some.size() < MOST_TAKEN
                            && mapper.read(document, type).value().isPresent()) {
                        some.add(document);
                    }
                }
                Stream.of(type.getDeclaredConstructors())
                        .flatMap(each -> Stream.of(each.getParameterTypes()))
                        .map(each -> each.isArray() ? each.getComponentType() : each)
                        .filter(each -> each.getName().startsWith("io.github.digitalskillmap."))
                        .forEach(known::add);
            }
        }
    }

    /** Returns the documents to try for a type. */
    Set<String> of(Class<?> type) {
        return all.get(type);
    }

    private List<String> documents(Class<?> type) {
        return Stream.concat(
                        PLAIN.stream(),
                        Stream.of(type.getDeclaredConstructors()).flatMap(this::objects))
                .toList();
    }

    private Stream<String> objects(Constructor<?> constructor) {
        Parameter[] parameters = constructor.getParameters();
        return IntStream.range(0, parameters.length == 0 ? 0 : MOST_OBJECTS)
                .mapToObj(any -> Stream.of(parameters)
                        .map(each -> "\"" + each.getName() + "\":" + anyOf(values(each.getParameterizedType())))
                        .collect(Collectors.joining(",", "{", "}")));
    }

    private String anyOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private List<String> values(Type type) {
        if (type instanceof Class<?> simple) {
            return simple.isArray() ? lists(simple.getComponentType()) : ofClass(simple);
        }
        if (type instanceof GenericArrayType array) {
            return lists(array.getGenericComponentType());
        }
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] within = generic.getActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                return lists(within[0]);
            }
            if (raw == Optional.class) {
                return values(within[0]);
            }
            return raw == Map.class ? List.of("null", "{}") : ofClass(raw);
        }
        return PLAIN;
    }

    private List<String> lists(Type within) {
        List<String> lists = new ArrayList<>(List.of("null", "[]"));
        values(within).forEach(each -> lists.add("[" + each + "]"));
        return lists;
    }

    private List<String> ofClass(Class<?> type) {
        if (type == boolean.class) {
            return List.of("true", "false");
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type) || type == BigInteger.class) {
            return NUMBERS;
        }
        if (type == String.class || type == LocalDate.class) {
            return Stream.concat(TEXTS.stream(), Stream.of("null")).toList();
        }
        return Stream.concat(taken.getOrDefault(type, Set.of()).stream(), Stream.of("null", "{}"))
                .toList();
    }
}
