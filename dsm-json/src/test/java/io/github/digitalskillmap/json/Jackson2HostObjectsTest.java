package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.digitalskillmap.json.jackson.DsmModule;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import org.junit.jupiter.api.Test;

class Jackson2HostObjectsTest extends HostObjectsTest {

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
                .defaultPropertyInclusion(JsonInclude.Value.ALL_ALWAYS)
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

    @Test
    void mapper_withDefaultTyping_writesNoTypeOfRecordsAndReadsThemBack() throws Exception {
        ObjectMapper typing = JsonMapper.builder()
                .addModule(DsmModule.of(BOTH))
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("io.github.digitalskillmap")
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();
        Person person =
                Person.of(PersonId.of("P001"), SkillProfile.builder(TOKYO).build());

        String written = typing.writeValueAsString(person);

        assertThat(written).isEqualTo(json("{'framework':'tokyo-dsm@2.0.0','id':'P001'}"));
        assertThat(typing.readValue(written, Person.class)).isEqualTo(person);
    }
}
