package io.github.digitalskillmap.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** A mapper as hosts have it, which knows nothing of this library. */
enum StockMapper {

    /** Jackson 2 as Spring Boot has it but for the names of parameters. */
    JACKSON_2 {
        @Override
        Object value(String json, Class<?> type) throws JsonProcessingException {
            return PLAIN.readValue(json, type);
        }
    },

    /** Jackson 2 as Quarkus and Spring Boot have it: it calls constructors by the names of their parameters. */
    JACKSON_2_BY_PARAMETER_NAMES {
        @Override
        Object value(String json, Class<?> type) throws JsonProcessingException {
            return BY_NAMES.readValue(json, type);
        }
    },

    /** Jackson 3, which knows names of parameters by itself. */
    JACKSON_3 {
        @Override
        Object value(String json, Class<?> type) {
            return THREE.readValue(json, type);
        }
    };

    private static final JsonMapper PLAIN = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .build();
    private static final JsonMapper BY_NAMES =
            PLAIN.rebuild().addModule(new ParameterNamesModule()).build();
    private static final tools.jackson.databind.json.JsonMapper THREE =
            tools.jackson.databind.json.JsonMapper.builder().build();

    abstract Object value(String json, Class<?> type) throws JsonProcessingException;

    /** Reads a document, which is refused by an exception that every host expects of its mapper. */
    Reading read(String json, Class<?> type) {
        try {
            return new Reading(Optional.ofNullable(value(json, type)), null);
        } catch (JsonProcessingException | JacksonException e) {
            return new Reading(Optional.empty(), e);
        }
    }

    /**
     * What came of reading.
     *
     * @param value the value; empty where there is none
     * @param refusal why it was refused; null if it was not
     */
    record Reading(Optional<Object> value, Exception refusal) {}
}
