package io.github.digitalskillmap.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What the stream of a table gave: the people accepted, all faults of those rejected, and the faults of the table. */
record Streamed(List<Person> people, List<Problem> problems, PeopleCounts counts, List<Problem> documentProblems) {

    private static final PeopleTable TABLES =
            PeopleTable.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());

    /** Opens the people of a CSV text. */
    static PeopleStream open(Reader text) {
        try {
            return TABLES.open(CsvRows.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a CSV text to its end, and asserts that the counts add up with what was given. */
    static Streamed of(String text) {
        return of(open(new StringReader(text)));
    }

    /** Reads a table that is held as a whole to its end. */
    static Streamed of(TableReading reading) {
        return of(TABLES.open(reading));
    }

    private static Streamed of(PeopleStream opened) {
        List<Person> people = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (PeopleStream stream = opened) {
            int rejected = 0;
            while (stream.hasNext()) {
                Checked<Person> person = stream.next();
                person.value().ifPresent(people::add);
                problems.addAll(person.problems());
                rejected += person.isValid() ? 0 : 1;
                assertThat(stream.counts()).isEqualTo(new PeopleCounts(people.size(), rejected));
                assertThat(person.isValid())
                        .isEqualTo(
                                person.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR));
            }
            return new Streamed(people, problems, stream.counts(), stream.documentProblems());
        }
    }

    List<String> ids() {
        return people.stream().map(person -> person.id().text()).toList();
    }
}
