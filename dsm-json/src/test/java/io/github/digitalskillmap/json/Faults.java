package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a document of people is told to be wrong. */
final class Faults {

    static final DocumentFormat<List<Person>> READER = DsmJson.of(
                    TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026())
            .people();

    static final PeopleReader STREAMS = PeopleReader.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());

    private Faults() {}

    /** Returns a document with the given people, the first of whom stands on line 3. */
    static String people(String people) {
        return """
                { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
                  "people": [
                """ + people + " ] }";
    }

    /** Asserts that the document has exactly the given faults, each told in English and then in Japanese. */
    static void assertFaults(String document, String... told) {
        assertFaults(READER.read(document), told);
    }

    static void assertFaults(Checked<?> read, String... told) {
        assertThat(read.value()).isEmpty();
        assertThat(read.problems().stream()
                        .flatMap(problem -> Stream.of(problem.text(Locale.ENGLISH), problem.text(Locale.JAPANESE))))
                .containsExactly(told);
    }
}
