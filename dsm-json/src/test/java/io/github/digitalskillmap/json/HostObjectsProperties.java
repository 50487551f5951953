package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any people within the objects of a host, with either generation of Jackson. */
class HostObjectsProperties {

    private static final List<HostMapper> MAPPERS = List.of(
            HostMapper.of(JsonMapper.builder()
                    .findAndAddModules()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()),
            HostMapper.of(tools.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()));

    @Property(tries = 50)
    void write_peopleOfTokyo_isReadBack(@ForAll("peopleOfTokyo") List<Person> people) {
        assertReadBack(people);
    }

    @Property(tries = 50)
    void write_peopleOfInventedFramework_isReadBack(@ForAll("peopleOfThePark") List<Person> people) {
        assertReadBack(people);
    }

    private static void assertReadBack(List<Person> people) {
        Team team = new Team(people, people.stream().collect(Collectors.toMap(Person::id, Person::profile)));
        String written = MAPPERS.get(0).write(team);
        for (HostMapper mapper : MAPPERS) {
            assertThat(mapper.write(team)).isEqualTo(written);
            assertThat(mapper.read(written, Team.class)).isEqualTo(team);
        }
    }

    @Property(tries = 300)
    void read_damagedDocument_isReadOrRefused(@ForAll("peopleOfTokyo") List<Person> people, @ForAll Random random) {
        StringBuilder damaged = new StringBuilder(MAPPERS.get(0).write(new Team(people, Map.of())));
        String marks = "{}[]\":,0n\\ \n-.e";
        damaged.setCharAt(random.nextInt(damaged.length()), marks.charAt(random.nextInt(marks.length())));

        List<String> outcomes =
                MAPPERS.stream().map(outcome(damaged.toString())).toList();

        assertThat(outcomes).allMatch(each -> each.equals(outcomes.get(0)));
    }

    /** Returns what came of reading: the value, the faults of a value, or that the document was broken elsewhere. */
    private static Function<HostMapper, String> outcome(String json) {
        return mapper -> {
            try {
                return mapper.write(mapper.read(json, Team.class));
            } catch (HostMapper.Refusal refusal) {
                assertThat(refusal.problems()).isNotEmpty();
                return refusal.problems().toString();
            } catch (java.io.UncheckedIOException | tools.jackson.core.JacksonException broken) {
                return "broken";
            }
        };
    }

    @Provide
    Arbitrary<List<Person>> peopleOfTokyo() {
        return PeopleProperties.people(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
    }

    @Provide
    Arbitrary<List<Person>> peopleOfThePark() {
        return PeopleProperties.people(InventedFramework.FRAMEWORK, InventedFramework.EXAMS);
    }

    /** A host's object. */
    record Team(List<Person> people, Map<PersonId, SkillProfile> profiles) {}
}
