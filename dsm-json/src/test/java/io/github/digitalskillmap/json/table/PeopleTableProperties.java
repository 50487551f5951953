package io.github.digitalskillmap.json.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.json.people.GeneratedPeople;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PeopleTableProperties {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final PeopleTable TABLES = PeopleTable.of(TOKYO, IpaCatalogue.fiscalYear2026());

    @Property(tries = 300)
    void write_longForm_isReadBack(
            @ForAll("people") List<Person> people,
            @ForAll("languages") Locale language,
            @ForAll("encodings") CsvEncoding encoding) {
        assertReadBack(people, PeopleTable.Form.LONG, language, encoding);
    }

    @Property(tries = 300)
    void write_wideForm_isReadBack(
            @ForAll("peopleWithLevelsOnly") List<Person> people,
            @ForAll("languages") Locale language,
            @ForAll("encodings") CsvEncoding encoding) {
        assertReadBack(people, PeopleTable.Form.WIDE, language, encoding);
    }

    private static void assertReadBack(
            List<Person> people, PeopleTable.Form form, Locale language, CsvEncoding encoding) {
        Checked<Table> written = TABLES.write(people, form, language);
        assertThat(written.problems()).isEmpty();
        CsvFormat csv = CsvFormat.of(encoding);

        Table table = csv.read(new ByteArrayInputStream(csv.write(written.orElseThrow())))
                .orElseThrow();

        assertThat(TABLES.read(table).orElseThrow()).isEqualTo(people);
        Streamed streamed = Streamed.of(text(table));
        assertThat(streamed)
                .isEqualTo(new Streamed(people, streamed.problems(), new PeopleCounts(people.size(), 0), List.of()));
        assertThat(streamed.problems()).allMatch(problem -> problem.severity() == Severity.WARNING);
    }

    @Property(tries = 300)
    void read_anyCellsUnderAHeader_arePeopleOrFaults(
            @ForAll("cells") List<List<String>> cells, @ForAll PeopleTable.Form form) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(TABLES.template(form, Locale.ENGLISH).rows().get(0).cells());
        rows.addAll(cells);
        Table table = Table.of(rows);

        Checked<List<Person>> read = TABLES.read(table);

        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.position()).isPresent();
            assertThat(problem.path()).isNotEqualTo(DataPath.ROOT);
        });
        assertThat(read.problems())
                .extracting(problem -> problem.position().orElseThrow())
                .isSorted();
        assertAgree(
                Streamed.of(CsvFormat.of(CsvEncoding.UTF_8)
                        .scan(new ByteArrayInputStream(text(table).getBytes(UTF_8)))),
                read);
        Streamed streamed = Streamed.of(text(table));
        assertThat(streamed.documentProblems()).isEmpty();
        assertThat(streamed.counts().read()).isEqualTo(countOfPeople(cells));
        if (standTogether(cells)) {
            assertThat(streamed.problems()).isEqualTo(read.problems());
            read.value().ifPresent(people -> assertThat(streamed.people()).isEqualTo(people));
        }
    }

    /** Whoever reads one by one and whoever reads the whole are told the same faults, and given the same people. */
    private static void assertAgree(Streamed oneByOne, Checked<List<Person>> whole) {
        assertThat(Stream.concat(oneByOne.problems().stream(), oneByOne.documentProblems().stream()))
                .containsExactlyInAnyOrderElementsOf(whole.problems());
        whole.value().ifPresent(people -> assertThat(oneByOne.people()).isEqualTo(people));
        assertThat(oneByOne.counts().rejected() > 0)
                .isEqualTo(whole.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
    }

    @Property(tries = 500)
    void open_damagedFile_countsAddUpAndTellsWhatTheWholeTells(
            @ForAll("people") List<Person> people,
            @ForAll PeopleTable.Form form,
            @ForAll Random random,
            @ForAll @IntRange(max = 3) int damages) {
        StringBuilder text = new StringBuilder(
                text(TABLES.write(people, form, Locale.ENGLISH).orElseThrow()));
        for (int i = 0; i < damages; i++) {
            text.setCharAt(random.nextInt(text.length()), "\",;\n\tPx1 ".charAt(random.nextInt(9)));
        }

        Checked<Table> table = CsvFormat.of(CsvEncoding.UTF_8)
                .read(new ByteArrayInputStream(text.toString().getBytes(UTF_8)));
        Streamed streamed = Streamed.of(text.toString());

        boolean hasFaults =
                !streamed.documentProblems().isEmpty() || streamed.counts().rejected() > 0;
        table.value()
                .map(TABLES::read)
                .filter(Checked::isValid)
                .filter(whole -> streamed.counts().rejected() == 0)
                .ifPresent(whole -> assertThat(streamed.people()).isEqualTo(whole.orElseThrow()));
        if (table.isValid()) {
            assertThat(hasFaults || TABLES.read(table.orElseThrow()).isValid()).isTrue();
        } else if (streamed.counts().read() > 0) {
            assertThat(streamed.documentProblems()).isEqualTo(table.problems());
        } else {
            assertThat(streamed.documentProblems()).isNotEmpty();
        }
    }

    /** Lists the keys of the rows with text; of rows that stand together with the same key only one. */
    private static List<String> keys(List<List<String>> cells) {
        List<String> keys = new ArrayList<>();
        for (List<String> row : cells) {
            if (row.stream().allMatch(String::isBlank)) {
                continue;
            }
            String key = row.get(0).isBlank() ? "" : row.get(0);
            if (key.isEmpty() || keys.isEmpty() || !key.equals(keys.get(keys.size() - 1))) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static int countOfPeople(List<List<String>> cells) {
        return keys(cells).size();
    }

    private static boolean standTogether(List<List<String>> cells) {
        List<String> named = keys(cells).stream().filter(key -> !key.isEmpty()).toList();
        return Set.copyOf(named).size() == named.size();
    }

    private static String text(Table table) {
        return new String(CsvFormat.of(CsvEncoding.UTF_8).write(table), UTF_8);
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        return Arbitraries.of(
                        "", "P1", "P2", "主任", "UXデザイン", "ux-design", "Lv.2", "なし", "AP", "2025-06-26", "認定", "x", " ")
                .list()
                .ofMaxSize(10)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.JAPANESE, Locale.ENGLISH);
    }

    @Provide
    Arbitrary<CsvEncoding> encodings() {
        return Arbitraries.of(CsvEncoding.values());
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
