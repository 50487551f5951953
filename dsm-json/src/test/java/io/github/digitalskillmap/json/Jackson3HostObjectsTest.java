package io.github.digitalskillmap.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.json.jackson3.DsmModule;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class Jackson3HostObjectsTest extends HostObjectsTest {

    private static final ObjectMapper FOUND =
            JsonMapper.builder().findAndAddModules().build();

    @Override
    HostMapper found() {
        return HostMapper.of(FOUND);
    }

    @Override
    HostMapper knowingBoth() {
        return HostMapper.of(JsonMapper.builder().addModule(DsmModule.of(BOTH)).build());
    }

    @Override
    HostMapper contrary() {
        return HostMapper.of(JsonMapper.builder()
                .addModule(DsmModule.of(BOTH))
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
                .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    @Override
    HostMapper foundAndPark() {
        return HostMapper.of(JsonMapper.builder()
                .findAndAddModules()
                .addModule(DsmModule.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS))
                .build());
    }
}
