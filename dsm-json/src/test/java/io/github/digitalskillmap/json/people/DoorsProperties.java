package io.github.digitalskillmap.json.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleReader;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.PeopleWriter;
import io.github.digitalskillmap.json.RecordFormat;
import io.github.digitalskillmap.json.framework.KnownFrameworks;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The same people are read whichever door they come through. */
class DoorsProperties {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final PeopleReader READER = PeopleReader.of(TOKYO, IpaCatalogue.fiscalYear2026());
    private static final DocumentFormat<List<Person>> DOCUMENTS =
            DsmJson.of(TOKYO, IpaCatalogue.fiscalYear2026()).people();
    private static final PeopleWriter WRITER = PeopleWriter.of(TOKYO);
    private static final PeopleTable TABLES = PeopleTable.of(TOKYO, IpaCatalogue.fiscalYear2026());
    private static final CsvFormat CSV = CsvFormat.of(CsvEncoding.UTF_8);
    private static final RecordFormat VALUES = RecordFormat.of(KnownFrameworks.installed());

    @Property(tries = 100)
    void write_anyPeople_isReadBackThroughEveryDoor(@ForAll("people") List<Person> people) {
        String document = DOCUMENTS.write(people);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        WRITER.writeLines(people.iterator(), lines);

        assertThat(DOCUMENTS.read(document).orElseThrow()).isEqualTo(people);
        assertThat(all(READER.open(new ByteArrayInputStream(document.getBytes(UTF_8)))))
                .isEqualTo(people);
        assertThat(all(READER.openLines(new ByteArrayInputStream(lines.toByteArray()))))
                .isEqualTo(people);
        assertThat(people)
                .allSatisfy(person -> assertThat(
                                VALUES.readPerson(VALUES.write(person)).orElseThrow())
                        .isEqualTo(person));
        assertThat(throughTable(people, PeopleTable.Form.LONG)).isEqualTo(people);
    }

    @Property(tries = 100)
    void write_peopleWithLevelsOnly_isReadBackFromEitherFormOfATable(
            @ForAll("peopleWithLevelsOnly") List<Person> people, @ForAll PeopleTable.Form form) {
        assertThat(DOCUMENTS.read(DOCUMENTS.write(people)).orElseThrow()).isEqualTo(people);
        assertThat(throughTable(people, form)).isEqualTo(people);
    }

    private static List<Person> throughTable(List<Person> people, PeopleTable.Form form) {
        Table table = TABLES.write(people, form, Locale.JAPANESE).orElseThrow();
        return CSV.read(new ByteArrayInputStream(CSV.write(table)))
                .flatMap(TABLES::read)
                .orElseThrow();
    }

    private static List<Person> all(PeopleStream stream) {
        List<Person> people = new ArrayList<>();
        try (stream) {
            stream.forEachRemaining(person -> people.add(person.orElseThrow()));
            assertThat(stream.documentProblems()).isEmpty();
        }
        return people;
    }

    @Provide
    Arbitrary<List<Person>> people() {
        return GeneratedPeople.withoutAttestations();
    }

    @Provide
    Arbitrary<List<Person>> peopleWithLevelsOnly() {
        return GeneratedPeople.withLevelsOnly();
    }
}
