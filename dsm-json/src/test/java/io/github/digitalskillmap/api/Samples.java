package io.github.digitalskillmap.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Values of every type that a public interface speaks of, made by that interface itself: constants, what factories make of them,
 * and what those tell.
 */
final class Samples {

    /** How many values of a type are kept. */
    private static final int MOST = 12;

    /** How many ways to call a method are tried. */
    private static final int MOST_CALLS = 60;

    private static final int ROUNDS = 6;

    private final Map<Class<?>, List<Object>> values = new HashMap<>();
    private final List<Class<?>> types;

    Samples(List<Class<?>> types, Path folder, Object... seeds) {
        this.types = types;
        keep(seeds);
        keep("tokyo-dsm:ux-design", "tokyo-dsm", "ux-design", "1.0.0", "tokyo-dsm@2.0.0", "tokyo-dsm:level/2");
        keep(1, 2, 0, 3, 100);
        keep(1L, 2L, 0L);
        keep(true, false);
        keep(LocalDate.of(2026, Month.APRIL, 1), LocalDate.of(2025, Month.APRIL, 1));
        keep(Locale.JAPANESE, Locale.ENGLISH);
        keep(StandardCharsets.UTF_8);
        keep(folder.resolve("sample.json"), folder.resolve("sample.csv"));
        keep(new ByteArrayInputStream(new byte[0]));
        keep(new ByteArrayOutputStream());
        keep(new StringReader("{}"));
        keep(new StringWriter());
        keep(new ObjectMapper());
        for (int round = 0; round < ROUNDS; round++) {
            types.forEach(this::explore);
        }
    }

    private void keep(Object... some) {
        Stream.of(some).forEach(this::keep);
    }

    private void keep(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::keep);
        } else if (value instanceof Collection<?> many) {
            many.stream().limit(MOST).forEach(this::keep);
        } else if (value instanceof Map<?, ?> map) {
            keep(map.keySet());
            keep(map.values());
        } else if (value instanceof Object[] many) {
            keep(many);
        } else {
            List<Object> alike = values.computeIfAbsent(value.getClass(), any -> new ArrayList<>());
            if (alike.size() < MOST && alike.stream().noneMatch(other -> other == value || other.equals(value))) {
                alike.add(value);
                keepWithin(value);
            }
        }
    }

    /** Keeps what a value of ours is made of, as far as nothing public tells it. */
    private void keepWithin(Object value) {
        if (!types.contains(value.getClass())) {
            return;
        }
        for (Field field : value.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                attempt(() -> Optional.ofNullable(field.get(value)).ifPresent(this::keep));
            }
        }
    }

    private void explore(Class<?> type) {
        if (type.isEnum()) {
            keep(type.getEnumConstants());
        }
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                attempt(() -> keep(field.get(null)));
            }
        }
        Stream.<Executable>concat(Stream.of(type.getConstructors()), Stream.of(type.getMethods()))
                .filter(each -> !(each instanceof Method method) || method.getReturnType() != void.class)
                .filter(each -> each.getDeclaringClass() != Object.class)
                .forEach(each -> calls(each, -1, made -> {
                    if (made.error() == null && made.result() != null) {
                        keep(made.result());
                    }
                }));
    }

    /** What came of a call. */
    record Call(Object result, Throwable error) {}

    /**
     * Calls a method in several ways with samples, and with null for one of its parameters.
     *
     * @param absent the position of the parameter that is null, or -1 if none is
     * @return false if there is no sample for a parameter or for what the method is called on
     */
    boolean calls(Executable executable, int absent, Consumer<Call> onCall) {
        List<List<Object>> choices = new ArrayList<>();
        boolean isOfInstance = executable instanceof Method && !Modifier.isStatic(executable.getModifiers());
        choices.add(isOfInstance ? of(executable.getDeclaringClass()) : List.of(Samples.class));
        Type[] parameters = executable.getGenericParameterTypes();
        for (int i = 0; i < parameters.length; i++) {
            choices.add(i == absent ? List.of(Samples.class) : of(parameters[i]));
        }
        if (choices.stream().anyMatch(List::isEmpty)) {
            return false;
        }
        long ways = choices.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, MOST_CALLS));
        for (int way = 0; way < ways; way++) {
            int rest = way;
            Object[] chosen = new Object[choices.size()];
            for (int i = 0; i < chosen.length; i++) {
                int size = choices.get(i).size();
                chosen[i] = choices.get(i).get(rest % size);
                rest = rest / size;
            }
            Object[] arguments = new Object[parameters.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = i == absent ? null : chosen[i + 1];
            }
            Object on = isOfInstance && absent >= 0 ? fresh(executable.getDeclaringClass(), chosen[0]) : chosen[0];
            onCall.accept(call(executable, on, arguments));
        }
        return true;
    }

    /** Returns a new builder in place of one, which may have been told things already. */
    private Object fresh(Class<?> type, Object sample) {
        if (!type.getSimpleName().equals("Builder")) {
            return sample;
        }
        List<Object> made = new ArrayList<>();
        Stream.of(type.getEnclosingClass().getMethods())
                .filter(each -> each.getReturnType() == type && Modifier.isStatic(each.getModifiers()))
                .forEach(each -> calls(each, -1, call -> {
                    if (call.result() != null) {
                        made.add(call.result());
                    }
                }));
        return made.isEmpty() ? sample : made.get(0);
    }

    private static Call call(Executable executable, Object on, Object[] arguments) {
        try {
            executable.setAccessible(true);
            return new Call(
                    executable instanceof Method method
                            ? method.invoke(on, arguments)
                            : ((Constructor<?>) executable).newInstance(arguments),
                    null);
        } catch (InvocationTargetException e) {
            return new Call(null, e.getCause());
        } catch (ReflectiveOperationException e) {
            return new Call(null, e);
        }
    }

    /** Returns values of a type, or none. */
    List<Object> of(Type type) {
        if (type instanceof Class<?> simple) {
            return ofClass(simple);
        }
        if (type instanceof TypeVariable<?> variable) {
            return of(variable.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return of(
                    wildcard.getLowerBounds().length > 0 ? wildcard.getLowerBounds()[0] : wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType()).stream()
                    .limit(1)
                    .map(each -> arrayOf(each.getClass(), each))
                    .toList();
        }
        return ofGeneric((ParameterizedType) type);
    }

    private static Object arrayOf(Class<?> type, Object each) {
        Object array = Array.newInstance(type, 1);
        Array.set(array, 0, each);
        return array;
    }

    private List<Object> ofClass(Class<?> type) {
        if (type == Object.class) {
            return List.of("sample");
        }
        if (type.isArray()) {
            return ofClass(type.getComponentType()).stream()
                    .<Object>map(each -> arrayOf(type.getComponentType(), each))
                    .toList();
        }
        Class<?> boxed = boxed(type);
        List<Object> found = values.entrySet().stream()
                .filter(each -> boxed.isAssignableFrom(each.getKey()))
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Class::getName)))
                .flatMap(each -> each.getValue().stream())
                .limit(2L * MOST)
                .toList();
        return found.isEmpty() && type.isInterface() && !isOurs(type) ? List.of(proxy(type)) : found;
    }

    private boolean isOurs(Class<?> type) {
        return types.contains(type) && !type.isAnnotationPresent(FunctionalInterface.class);
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == int.class) {
            return Integer.class;
        }
        if (type == long.class) {
            return Long.class;
        }
        if (type == boolean.class) {
            return Boolean.class;
        }
        return type;
    }

    private List<Object> ofGeneric(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] within = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return of(within[0]).stream().<Object>map(Optional::of).toList();
        }
        if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
            List<Object> some = of(within[0]);
            return some.isEmpty()
                    ? List.of(List.of())
                    : some.stream().<Object>map(List::of).toList();
        }
        if (raw == Set.class) {
            return of(within[0]).stream().<Object>map(Set::of).toList();
        }
        if (raw == Stream.class) {
            return of(within[0]).stream().<Object>map(Stream::of).toList();
        }
        if (raw == Class.class) {
            return List.of(String.class);
        }
        if (raw == Map.class) {
            return of(within[1]).stream()
                    .limit(1)
                    .flatMap(value -> of(within[0]).stream().<Object>map(key -> Map.of(key, value)))
                    .toList();
        }
        return ofClass(raw);
    }

    private static Object proxy(Class<?> type) {
        return Proxy.newProxyInstance(
                Samples.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> method.getReturnType() == boolean.class
                        ? Boolean.TRUE
                        : arguments != null && arguments.length > 0 ? arguments[0] : null);
    }

    private interface Attempt {
        void run() throws ReflectiveOperationException;
    }

    private static void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
