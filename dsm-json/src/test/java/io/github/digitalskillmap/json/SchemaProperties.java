package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SchemaProperties {

    private static final PeopleWriter WRITER = PeopleWriter.of(TokyoFramework.policyVersion2());

    @Property(tries = 300)
    void write_people_isTakenByTheSchema(@ForAll("people") List<Person> people) {
        assertThat(DocumentSchema.faults(DocumentKind.PEOPLE, WRITER.write(people)))
                .isEmpty();
    }

    @Property(tries = 3000)
    void read_mutatedPeople_isRejectedIfTheSchemaRejectsIt(
            @ForAll("people") List<Person> people,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 3) int times) {
        JsonNode mutant = DocumentSchema.parse(WRITER.write(people));
        for (int i = 0; i < times; i++) {
            mutant = mutated(mutant, random);
        }

        if (!DocumentSchema.faults(DocumentKind.PEOPLE, mutant).isEmpty()) {
            assertThat(Faults.READER.read(mutant.toString()).isValid()).isFalse();
        }
    }

    private static JsonNode mutated(JsonNode document, Random random) {
        List<JsonPointer> places = Slip.places(document);
        JsonPointer place = places.get(random.nextInt(places.size()));
        Slip[] slips = Slip.values();
        List<JsonNode> mutants =
                slips[random.nextInt(slips.length)].at(place, document).toList();
        return mutants.isEmpty() ? document : mutants.get(random.nextInt(mutants.size()));
    }

    @Provide
    Arbitrary<List<Person>> people() {
        return PeopleProperties.people(TokyoFramework.policyVersion2(), IpaCatalogue.current());
    }
}
