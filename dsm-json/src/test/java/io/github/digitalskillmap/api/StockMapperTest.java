package io.github.digitalskillmap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.json.binding.TextForm;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a mapper that knows nothing of this library makes of a document is a sound value of ours, or a clear refusal. */
class StockMapperTest {

    /** What a sound value may throw when it is asked what it cannot tell. */
    private static final Set<String> ANSWERS = Set.of("InvalidDataException", "NoSuchElementException");

    @ParameterizedTest
    @EnumSource
    void read_whateverForAnExportedType_isRefusedOrSound(StockMapper mapper) {
        MapperDocuments documents = new MapperDocuments(mapper, types());
        Set<String> broken = new TreeSet<>();
        for (Class<?> type : types()) {
            for (String document : documents.of(type)) {
                StockMapper.Reading reading = mapper.read(document, type);
                reading.value()
                        .ifPresent(value -> faults(value, type)
                                .forEach(fault -> broken.add(type.getName() + " of " + document + ": " + fault)));
                if (reading.refusal() != null && isUnclear(reading.refusal())) {
                    broken.add(type.getName() + " of " + document + ": " + reading.refusal());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void read_emptyObjectAsProfileByParameterNames_isRefusedNamingTheFramework() {
        StockMapper.Reading reading =
                StockMapper.JACKSON_2_BY_PARAMETER_NAMES.read("{}", ClassFiles.of(SkillProfile.class));

        assertThat(reading.refusal()).hasRootCauseExactlyInstanceOf(NullPointerException.class);
        assertThat(reading.refusal()).hasRootCauseMessage("framework");
    }

    @ParameterizedTest
    @EnumSource
    void read_textOfAValue_isTheValue(StockMapper mapper) {
        for (TextForm<?> form : TextForm.ALL) {
            String text = form.type() == PersonId.class ? "P001" : form.expected();
            if (!form.type().isEnum()) {
                assertThat(mapper.read('"' + text + '"', form.type()).value())
                        .as(form.type().getName())
                        .contains(form.value(text).orElseThrow());
            }
        }
    }

    private static List<Class<?>> types() {
        return Stream.of(PublishedModule.values())
                .flatMap(PublishedModule::exportedTypes)
                .<Class<?>>map(ClassFiles::of)
                .toList();
    }

    /** Returns what is wrong with a value: whatever it is asked, it tells. */
    private static Stream<String> faults(Object value, Class<?> type) {
        return Stream.concat(
                        Stream.of(type.getMethods()).filter(each -> each.getReturnType() != void.class),
                        Stream.of(Object.class.getMethods())
                                .filter(each -> Set.of("toString", "hashCode").contains(each.getName())))
                .filter(each -> each.getParameterCount() == 0 && !Modifier.isStatic(each.getModifiers()))
                .filter(each -> each.getDeclaringClass() != Throwable.class)
                .flatMap(each -> fault(value, each).stream());
    }

    private static List<String> fault(Object value, Method asked) {
        try {
            return asked.invoke(value) == null ? List.of(asked.getName() + " is null") : List.of();
        } catch (InvocationTargetException e) {
            return ANSWERS.contains(e.getCause().getClass().getSimpleName())
                    ? List.of()
                    : List.of(asked.getName() + " throws " + e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells whether a refusal is only that something went wrong: one of ours names the argument. */
    private static boolean isUnclear(Throwable refusal) {
        Throwable root = Stream.iterate(refusal, each -> each != null, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .orElseThrow();
        return root instanceof NullPointerException
                        && !String.valueOf(root.getMessage()).matches("\\w+( element)?")
                || root instanceof IndexOutOfBoundsException
                || root instanceof ClassCastException
                || root instanceof Error;
    }
}
