package io.github.digitalskillmap.json.table;

import static io.github.digitalskillmap.json.table.TableFaults.assertFaults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleRowsTest {

    private static final String HEADER = "id,skill,level\n";
    private static final String ROW = "P1,UXデザイン,1\n";
    private static final int MANY = 20_000;
    private static final long MOST_KEPT = 4L << 20;

    @Test
    void open_faultsOfOnePerson_doNotStopTheRest() {
        Streamed streamed = Streamed.of(HEADER + """
                P1,UXデザイン,1
                P1,UIデザイン,2

                P2,UXデザイン,9
                ,UXデザイン,1
                P3,UXデザイン,1
                P4
                """);

        assertThat(streamed.ids()).containsExactly("P1", "P3", "P4");
        assertThat(streamed.people().get(0).profile().assessedSkills()).hasSize(2);
        assertThat(streamed.problems())
                .extracting(problem -> problem.path().toString())
                .containsExactly("C5", "A6");
        assertThat(streamed.counts()).isEqualTo(new PeopleCounts(3, 2));
        assertThat(streamed.counts().read()).isEqualTo(5);
        assertThat(streamed.documentProblems()).isEmpty();
    }

    @Test
    void open_rowsOfAPersonApart_areAFault() {
        Streamed apart = Streamed.of(HEADER + ROW + "P2,UXデザイン,1\n" + ROW);
        Streamed again = Streamed.of("id,UXデザイン\nP1,1\nP2,1\nP1,1\n");

        assertThat(apart.ids()).containsExactly("P1", "P2");
        assertThat(apart.problems()).extracting(Problem::code).containsExactly(TableProblem.ROWS_APART);
        assertThat(again.ids()).containsExactly("P1", "P2");
        assertThat(again.problems())
                .extracting(problem -> problem.text(Locale.ENGLISH))
                .containsExactly(
                        "4:1 A4: row 2 tells of the same person; put both in one row or correct the id [repeated-person]");
    }

    @Test
    void open_rowsOfAPersonTogetherInAWideTable_areAFault() {
        Streamed streamed = Streamed.of("id,UXデザイン,UIデザイン\nP1,1\nP1,,1\nP2,1\n");

        assertThat(streamed.ids()).containsExactly("P2");
        assertThat(streamed.problems()).extracting(Problem::code).containsExactly(TableProblem.REPEATED_PERSON);
    }

    @Test
    void open_emptyTable_isAProblemOfTheDocument() {
        for (String empty : List.of("", "\n", " , \n \n")) {
            Streamed streamed = Streamed.of(empty);

            assertThat(streamed.counts()).isEqualTo(new PeopleCounts(0, 0));
            assertFaults(
                    streamed.documentProblems(),
                    "1:1 A1: the table is empty; begin with a row that names the columns [empty-table]",
                    "1:1 A1: 表が空です。最初の行に列の見出しを書いてください。 [empty-table]");
        }
    }

    @Test
    void open_headerWithoutPeople_isEmpty() {
        assertThat(Streamed.of(HEADER))
                .isEqualTo(new Streamed(List.of(), List.of(), new PeopleCounts(0, 0), List.of()));
    }

    @Test
    void open_faultyHeader_isAllThatIsTold() {
        Streamed streamed = Streamed.of("name,UXデザイン,ux-design\nP1,1\n");

        assertThat(streamed.counts().read()).isZero();
        assertThat(streamed.documentProblems())
                .extracting(Problem::code)
                .containsExactly(
                        TableProblem.COLUMN_LEFT_OUT, TableProblem.REPEATED_COLUMN, TableProblem.MISSING_COLUMN);
    }

    @Test
    void open_rowThatCannotBeRead_takesThePersonBeforeItAlong() {
        Streamed streamed = Streamed.of(HEADER + "P0,UXデザイン,1\n" + ROW + "P1,\"UIデザイン,1\nP2,UXデザイン,1\n");

        assertThat(streamed.ids()).containsExactly("P0");
        assertThat(streamed.counts()).isEqualTo(new PeopleCounts(1, 1));
        assertThat(streamed.problems()).extracting(Problem::code).containsExactly(TableProblem.UNCLOSED_QUOTE);
        assertThat(streamed.documentProblems()).isEqualTo(streamed.problems());
    }

    @Test
    void open_rowThatCannotBeReadBeforeAnybody_isAProblemOfTheDocumentAlone() {
        for (String text : List.of("\"id", HEADER + "\"P1", HEADER + "\n\"P1\" x,UXデザイン,1\n" + ROW)) {
            Streamed streamed = Streamed.of(text);

            assertThat(streamed.counts()).isEqualTo(new PeopleCounts(0, 0));
            assertThat(streamed.documentProblems()).hasSize(1);
        }
    }

    @Test
    void open_moreRowsOfAPersonThanAreRead_areOneFaultOfThatPerson() {
        String blank = "P1,,\n";
        int most = PeopleTable.MAX_ROWS_OF_A_PERSON;

        assertThat(Streamed.of(HEADER + ROW + blank.repeat(most - 1)).ids()).containsExactly("P1");

        Streamed streamed = Streamed.of(HEADER + ROW + blank.repeat(most) + "P1,none,9\n" + "P2,UXデザイン,1\n");
        assertThat(streamed.ids()).containsExactly("P2");
        assertThat(streamed.counts()).isEqualTo(new PeopleCounts(1, 1));
        assertFaults(
                streamed.problems(),
                "4098:1 A4098: the same person has more than 4096 rows; remove those that are not needed or correct the id; the further rows of this person were not checked [too-many-rows]",
                "4098:1 A4098: 同じ職員の行が 4096 行を超えています。要らない行を取り除くか、id を直してください。この職員の残りの行は確かめていません。 [too-many-rows]");
        assertThat(streamed.documentProblems()).isEmpty();
    }

    @Test
    void open_file_givesThePeople(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), "\uFEFF" + HEADER + ROW);
        PeopleTable tables = PeopleTable.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());

        try (PeopleStream stream =
                tables.open(CsvFormat.of(CsvEncoding.UTF_8).open(file).orElseThrow())) {
            assertThat(stream.next().orElseThrow().id().text()).isEqualTo("P1");
            assertThat(stream.hasNext()).isFalse();
        }
    }

    @Test
    void open_fileThatFails_throwsAndEnds() {
        Reader broken = new ManyRows(MANY) {
            @Override
            public int read(char[] to, int offset, int length) throws IOException {
                if (isBeyond(MANY / 2)) {
                    throw new IOException("broken");
                }
                return super.read(to, offset, length);
            }
        };
        try (PeopleStream stream = Streamed.open(broken)) {
            assertThatThrownBy(() -> stream.forEachRemaining(any -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("broken");
            assertThat(stream.hasNext()).isFalse();
        }
    }

    @Test
    void close_stream_closesTheRowsAndEndsReading() {
        AtomicBoolean closed = new AtomicBoolean();
        PeopleStream stream = Streamed.open(new StringReader(HEADER + ROW) {
            @Override
            public void close() {
                closed.set(true);
            }
        });

        stream.close();

        assertThat(closed).isTrue();
        assertThatIllegalStateException().isThrownBy(stream::hasNext).withMessage("this stream is closed");
        assertThatIllegalStateException().isThrownBy(stream::next).withMessage("this stream is closed");
    }

    @Test
    void next_atTheEnd_throws() {
        try (PeopleStream stream = Streamed.open(new StringReader(HEADER))) {
            assertThatThrownBy(stream::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void open_manyPeopleWithLongKeys_keepsNoneOfThem() {
        try (PeopleStream stream = Streamed.open(new ManyRows(MANY))) {
            stream.next();
            long before = used();
            while (stream.counts().read() < MANY) {
                assertThat(stream.next().isValid()).isTrue();
            }

            assertThat(used() - before).isLessThan(MOST_KEPT);
            assertThat(stream.hasNext()).isFalse();
            assertThat(stream.documentProblems()).isEmpty();
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A table that is made while it is read: a row for each person, with a key of a thousand letters. */
    private static class ManyRows extends Reader {

        private static final String END_OF_KEY = "x".repeat(1_000);

        private final int people;
        private int made;
        private StringReader part = new StringReader(HEADER);

        ManyRows(int people) {
            this.people = people;
        }

        boolean isBeyond(int person) {
            return made > person;
        }

        @Override
        public int read(char[] to, int offset, int length) throws IOException {
            int count = part.read(to, offset, length);
            if (count == -1 && made < people) {
                part = new StringReader("P" + made++ + END_OF_KEY + ",UXデザイン,1\n");
                count = part.read(to, offset, length);
            }
            return count;
        }

        @Override
        public void close() {
            part.close();
        }
    }
}
