package io.github.digitalskillmap.examples.habit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.examples.workbook.XlsxFormat;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Either the same or told: whatever habit or accident meets a sound file of people, what is read is the same, or at least one
 * fault or note stands at its place.
 */
class EitherTheSameOrToldProperties {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final PeopleTable TABLES = PeopleTable.of(TOKYO);

    @Property(tries = 150)
    void read_oneHabit_isTheSameOrTold(
            @ForAll Habit habit, @ForAll Random random, @ForAll @IntRange(min = 2, max = 5) int people)
            throws IOException {
        check(List.of(habit), random, people);
    }

    private static void check(List<Habit> habits, Random random, int people) throws IOException {
        PeopleTable.Form form = random.nextBoolean() ? PeopleTable.Form.WIDE : PeopleTable.Form.LONG;
        Table sound =
                TABLES.write(people(random, people), form, Locale.JAPANESE).orElseThrow();
        List<Person> expected = TABLES.read(sound).orElseThrow();
        Cells cells = new Cells(sound, random);
        habits.forEach(habit -> habit.apply(cells));
        Table changed = cells.table();
        byte[] csv = CsvFormat.of(CsvEncoding.UTF_8).write(changed);

        assertSameOrTold(
                habits + " csv",
                CsvFormat.of(CsvEncoding.UTF_8)
                        .scan(new ByteArrayInputStream(csv))
                        .check(TABLES::read),
                expected,
                cells,
                changed);
        assertSameOrTold(habits + " xlsx", workbook(changed), expected, cells, changed);
    }

    private static Checked<List<Person>> workbook(Table table) throws IOException {
        Path file = Files.createTempFile("habit", ".xlsx");
        try {
            Files.write(file, XlsxFormat.write(table));
            return XlsxFormat.scan(file).check(TABLES::read);
        } finally {
            Files.delete(file);
        }
    }

    private static void assertSameOrTold(
            String what, Checked<List<Person>> read, List<Person> expected, Cells cells, Table changed) {
        if (read.value().filter(expected::equals).isPresent()) {
            return;
        }
        assertThat(read.problems()).as("%s%n%s", what, text(changed)).anyMatch(problem -> isAt(problem, cells));
    }

    private static boolean isAt(Problem problem, Cells cells) {
        return problem.position().map(position -> stands(position, cells)).orElse(true);
    }

    /** Tells whether a place is that of a habit, or the beginning of the header, where what concerns all columns is told. */
    private static boolean stands(Position position, Cells cells) {
        return cells.touchedRows.contains(position.line())
                || cells.touchedColumns.contains(position.column())
                || position.line() <= cells.header + 2;
    }

    private static String text(Table table) {
        return new String(CsvFormat.of(CsvEncoding.UTF_8).write(table), UTF_8);
    }

    private static List<Person> people(Random random, int count) {
        List<Person> people = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            SkillProfile.Builder profile = SkillProfile.builder(TOKYO);
            for (Skill skill : TOKYO.skills()) {
                List<Level> levels = TOKYO.scaleOf(skill.id()).levels();
                if (i == 1 || random.nextInt(3) > 0) {
                    profile.level(
                            skill.id(),
                            levels.get(random.nextInt(levels.size())).id());
                }
            }
            List<Rank> ranks = TOKYO.ranks();
            people.add(Person.of(PersonId.of("P" + i), profile.build())
                    .withRank(ranks.get(random.nextInt(ranks.size())).id()));
        }
        return people;
    }

    /** Each accident of a file as bytes. */
    @Example
    void read_accidentsOfBytes_areTheSameOrTold() {
        Table sound = TABLES.write(people(new Random(1), 3), PeopleTable.Form.WIDE, Locale.JAPANESE)
                .orElseThrow();
        List<Person> expected = TABLES.read(sound).orElseThrow();
        String text = text(sound);
        List<byte[]> files = Stream.of(
                        text.getBytes(Charset.forName("MS932")),
                        ("\uFEFF" + text).getBytes(UTF_8),
                        text.replace("\r\n", "\n").getBytes(UTF_8),
                        text.replace("\r\n", "\r").getBytes(UTF_8),
                        text.replace(',', ';').getBytes(UTF_8),
                        text.replace(',', '\t').getBytes(UTF_8),
                        text.replace(",", ",\"").getBytes(UTF_8),
                        text.getBytes(Charset.forName("UTF-16")),
                        text.replace("\r\n", ",,,\r\n").getBytes(UTF_8),
                        Arrays.copyOf(text.getBytes(UTF_8), text.getBytes(UTF_8).length / 2))
                .toList();

        assertThat(files).allSatisfy(file -> {
            Checked<List<Person>> read = CsvFormat.of(CsvEncoding.UTF_8)
                    .scan(new ByteArrayInputStream(file))
                    .check(TABLES::read);
            assertThat(read.value().filter(expected::equals).isPresent()
                            || !read.problems().isEmpty())
                    .isTrue();
        });
    }

    /** A reader that drops a person in silence does not pass: the law can fail. */
    @Example
    void law_readerThatDropsAPerson_doesNotPass() {
        Table sound = TABLES.write(people(new Random(2), 3), PeopleTable.Form.WIDE, Locale.JAPANESE)
                .orElseThrow();
        List<Person> expected = TABLES.read(sound).orElseThrow();
        Checked<List<Person>> dropping = Checked.valid(expected.subList(1, 3), List.of());

        assertThatThrownBy(
                        () -> assertSameOrTold("dropping", dropping, expected, new Cells(sound, new Random(2)), sound))
                .isInstanceOf(AssertionError.class);
    }

    @Example
    void habits_areAtLeastForty() {
        assertThat(Habit.values()).hasSizeGreaterThanOrEqualTo(40);
    }
}
