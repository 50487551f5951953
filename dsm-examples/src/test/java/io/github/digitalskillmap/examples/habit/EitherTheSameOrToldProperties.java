package io.github.digitalskillmap.examples.habit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.examples.workbook.XlsxFormat;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.JobTypeMatrix;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.requirement.SkillRequirement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/**
 * Either the same or told: whatever habit or accident meets a sound file of people, what is read is the same, or at least one
 * fault or note stands at its place.
 */
class EitherTheSameOrToldProperties {

    private static final List<ExamCatalogue> EXAMS = List.of(IpaCatalogue.fiscalYear2026());

    @Property(tries = 300)
    void read_oneHabit_isTheSameOrTold(@ForAll Habit habit, @ForAll long seed) throws IOException {
        Sound<?> file = people(seed);

        assertSameOrTold(file, List.of(habit), Door.CSV);
        assertSameOrTold(file, List.of(habit), Door.WORKBOOK);
    }

    @Property(tries = 300)
    void read_twoHabits_areTheSameOrTold(@ForAll Habit one, @ForAll Habit other, @ForAll long seed) throws IOException {
        Sound<?> file = people(seed);

        assertSameOrTold(file, together(one, other), Door.CSV);
        assertSameOrTold(file, together(one, other), Door.WORKBOOK);
    }

    @Tag("full")
    @Property(tries = 20_000)
    void read_anyTwoHabits_areTheSameOrTold(@ForAll Habit one, @ForAll Habit other, @ForAll long seed)
            throws IOException {
        assertSameOrTold(people(seed), together(one, other), Door.CSV);
    }

    @Property(tries = 200)
    void readMatrix_twoHabits_isTheSameOrTold(@ForAll Habit one, @ForAll Habit other, @ForAll long seed)
            throws IOException {
        assertSameOrTold(matrix(seed), together(one, other), Door.CSV);
        assertSameOrTold(matrix(seed), List.of(one), Door.WORKBOOK);
    }

    @Tag("full")
    @Property(tries = 10_000)
    void readMatrix_anyTwoHabits_isTheSameOrTold(@ForAll Habit one, @ForAll Habit other, @ForAll long seed)
            throws IOException {
        assertSameOrTold(matrix(seed), together(one, other), Door.CSV);
    }

    /** Two habits in the order in which an office gets to them: a table is turned when all else is written. */
    private static List<Habit> together(Habit one, Habit other) {
        return Stream.of(one, other)
                .distinct()
                .sorted(Comparator.comparing(Habit.TURNED::equals))
                .toList();
    }

    /** What a table comes through. */
    private enum Door {
        CSV {
            @Override
            <T> Checked<T> read(Table table, Function<Table, Checked<T>> reader) {
                CsvFormat csv = CsvFormat.of(CsvEncoding.UTF_8);
                return csv.scan(new ByteArrayInputStream(csv.write(table))).check(reader);
            }
        },
        WORKBOOK {
            @Override
            <T> Checked<T> read(Table table, Function<Table, Checked<T>> reader) throws IOException {
                Path file = Files.createTempFile("habit", ".xlsx");
                try {
                    Files.write(file, XlsxFormat.write(table));
                    return XlsxFormat.scan(file).check(reader);
                } finally {
                    Files.delete(file);
                }
            }
        };

        abstract <T> Checked<T> read(Table table, Function<Table, Checked<T>> reader) throws IOException;
    }

    /**
     * A sound file of an office, and what stands in it.
     *
     * @param seed what habits are picked by
     * @param table the file
     * @param reader how it is read
     * @param content what is read where nobody has changed it, however its rows and columns are sorted
     */
    private record Sound<T>(long seed, Table table, Function<Table, Checked<T>> reader, Function<T, Set<?>> content) {

        Checked<T> read(Grid grid, Door door) throws IOException {
            return door.read(grid.table(), reader);
        }

        Grid with(List<Habit> habits) {
            Grid grid = new Grid(table, seed);
            habits.forEach(grid::with);
            return grid;
        }

        boolean isReadAsWritten(Checked<T> read) {
            Set<?> written = content.apply(reader.apply(table).orElseThrow());
            return read.value().map(content).filter(written::equals).isPresent();
        }
    }

    private static Sound<List<Person>> people(long seed) {
        Office office = new Office(seed);
        Random random = new Random(seed);
        PeopleTable.Form form = random.nextBoolean() ? PeopleTable.Form.WIDE : PeopleTable.Form.LONG;
        PeopleTable tables = PeopleTable.of(office.framework(), EXAMS).asOf(LocalDate.of(2026, 4, 1));
        Table table = tables.write(
                        office.people(2 + random.nextInt(4), form == PeopleTable.Form.LONG), form, Locale.JAPANESE)
                .orElseThrow();
        return new Sound<>(seed, table, tables::read, EitherTheSameOrToldProperties::counted);
    }

    /** The people as a set that also tells how many there are of each. */
    private static Set<?> counted(List<Person> people) {
        return Set.copyOf(people.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet());
    }

    private static Sound<Map<JobTypeId, List<SkillRequirement>>> matrix(long seed) {
        JobTypeMatrix matrix = JobTypeMatrix.of(new Office(seed).framework());
        return new Sound<>(
                seed,
                matrix.write(Locale.JAPANESE).orElseThrow(),
                matrix::read,
                all -> all.entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey(), Set.copyOf(entry.getValue())))
                        .collect(Collectors.toSet()));
    }

    private static <T> void assertSameOrTold(Sound<T> file, List<Habit> habits, Door door) throws IOException {
        Grid grid = file.with(habits);
        Checked<T> read = file.read(grid, door);
        if (file.isReadAsWritten(read)) {
            return;
        }
        String what = habits + " " + door + "\n" + text(grid.table());
        assertThat(habits).as(what).anyMatch(habit -> isTold(read, grid, habit));
        if (read.isValid() && habits.size() > 1) {
            for (Habit habit : habits) {
                boolean isTheSameAlone = file.isReadAsWritten(file.read(file.with(List.of(habit)), door));
                assertThat(isTheSameAlone || isTold(read, grid, habit))
                        .as("%s: %s", habit, what)
                        .isTrue();
            }
        }
    }

    private static boolean isTold(Checked<?> read, Grid grid, Habit habit) {
        return read.problems().stream()
                .anyMatch(problem -> problem.position()
                        .filter(place -> stands(place, grid, habit))
                        .isPresent());
    }

    /** Tells whether a place is that of a habit, or the header, where what concerns all of a column is told. */
    private static boolean stands(Position place, Grid grid, Habit habit) {
        return grid.isTouched(habit, place.line(), place.column()) || place.line() <= grid.header() + 1;
    }

    private static String text(Table table) {
        return new String(CsvFormat.of(CsvEncoding.UTF_8).write(table), UTF_8);
    }

    /** Each accident of a file as bytes. */
    @Example
    void read_accidentsOfBytes_areTheSameOrTold() {
        Sound<List<Person>> sound = people(3);
        String text = text(sound.table());
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
                    .check(sound.reader());
            assertThat(sound.isReadAsWritten(read) || !read.problems().isEmpty())
                    .isTrue();
        });
    }

    /** A reader that drops a person in silence does not pass: the law can fail. */
    @Example
    void law_readerThatDropsAPerson_doesNotPass() {
        Sound<List<Person>> file = people(2);
        List<Person> all = file.reader().apply(file.table()).orElseThrow();
        Checked<List<Person>> dropping = Checked.valid(all.subList(1, all.size()), List.of());

        assertThat(file.isReadAsWritten(dropping)).isFalse();
        assertThat(isTold(dropping, file.with(List.of(Habit.TOTAL_ROW)), Habit.TOTAL_ROW))
                .isFalse();
    }

    @Example
    void habits_areAtLeastForty() {
        assertThat(Habit.values()).hasSizeGreaterThanOrEqualTo(40);
    }
}
