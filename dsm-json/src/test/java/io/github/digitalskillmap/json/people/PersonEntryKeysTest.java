package io.github.digitalskillmap.json.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.digitalskillmap.json.document.person.PersonEntry;
import io.github.digitalskillmap.json.reading.JsonFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What reads and writes records of people by hand knows every key that the records have. */
class PersonEntryKeysTest {

    private static final PersonEntry WITH_EVERY_KEY = (PersonEntry) filled(PersonEntry.class, "person");
    private static final String WRITTEN = JsonFormat.writeValue(WITH_EVERY_KEY);

    @Test
    void parser_recordWithEveryKey_isRead() throws IOException {
        try (JsonParser parser = JsonFormat.parser(WRITTEN)) {
            parser.nextToken();

            assertThat(PersonEntryParser.read(parser)).isEqualTo(WITH_EVERY_KEY);
        }
    }

    @Test
    void writer_recordWithEveryKey_isWrittenAsItsKeysStand() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonFormat.plain(written)) {
            new PersonEntryWriter(json).write(WITH_EVERY_KEY);
        }

        assertThat(written.toString(UTF_8)).isEqualTo(WRITTEN);
    }

    /** Returns a value of a type in which nothing is left out. */
    private static Object filled(Type type, String key) {
        if (type == String.class) {
            return "text of " + key;
        }
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? Map.of((String) filled(of[0], key), filled(of[1], key))
                    : List.of(filled(of[0], key));
        }
        try {
            RecordComponent[] components = ((Class<?>) type).getRecordComponents();
            return ((Class<?>) type)
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(component -> filled(component.getGenericType(), component.getName()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
