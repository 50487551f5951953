package io.github.digitalskillmap.json.table;

import static io.github.digitalskillmap.json.table.TableFaults.assertFaults;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final CsvFormat CSV = CsvFormat.of(CsvEncoding.UTF_8_WITH_MARK);

    @TempDir
    private Path folder;

    private static Checked<Table> read(byte[] file) {
        return CSV.read(new ByteArrayInputStream(file));
    }

    private static Checked<Table> read(String file) {
        return read(file.getBytes(UTF_8));
    }

    @Test
    void write_table_hasMarkAndWindowsLines() {
        Table table = Table.of(List.of(List.of("職員ID", "a,b"), List.of(), List.of("\"x\"", "", "一\n二")));

        assertThat(new String(CSV.write(table), UTF_8))
                .isEqualTo("\uFEFF職員ID,\"a,b\"\r\n\r\n\"\"\"x\"\"\",,\"一\n二\"\r\n");
        assertThat(new String(CsvFormat.of(CsvEncoding.UTF_8).write(table), UTF_8))
                .startsWith("職員ID");
        assertThat(new String(CsvFormat.of(CsvEncoding.MS932).write(table), MS932))
                .startsWith("職員ID");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"=1+1,'=1+1", "'=1+1,''=1+1", "＠x,'＠x", "-1,'-1", "'tis,'tis", "a=1,a=1", "''',''' "})
    void write_cellThatWouldBeRun_isNeutralised(String cell, String written) {
        byte[] file = CsvFormat.of(CsvEncoding.UTF_8).write(Table.of(List.of(List.of(cell, "end"))));

        assertThat(new String(file, UTF_8)).isEqualTo(written.strip() + ",end\r\n");
        assertThat(read(file).orElseThrow().rows().get(0).cell(1)).isEqualTo(cell);
    }

    @Test
    void read_everyEncoding_isTheSameTable() {
        String text = "職員ID,スキル\r\nＰ１,\"髙\n～\"\r\n";
        Table expected = Table.of(List.of(List.of("職員ID", "スキル"), List.of("Ｐ１", "髙\n～")));

        assertThat(read(text).orElseThrow()).isEqualTo(expected);
        assertThat(read("\uFEFF" + text).orElseThrow()).isEqualTo(expected);
        assertThat(read(text.getBytes(MS932)).orElseThrow()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2", "a\tb\r\n1\t2\r\n", "a;b\r1;2\r", "\r\n\"a\";\"b,,,\"\r\n1;2"})
    void read_everySeparatorAndLineEnd_isFound(String text) {
        assertThat(read(text).orElseThrow().rows())
                .last()
                .extracting(TableRow::cells)
                .isEqualTo(List.of("1", "2"));
    }

    @Test
    void read_blankLines_countAsRows() {
        Table table = read("a\n\n\n,\nb\n").orElseThrow();

        assertThat(table.rows()).extracting(TableRow::number).containsExactly(1, 5);
        assertThat(read("").orElseThrow().rows()).isEmpty();
    }

    @Test
    void read_brokenQuotes_areTold() {
        assertFaults(
                read("a,b\n1,\"2\n3,4\n"),
                "2:2 B2: this cell begins with a quote that is never closed; add the closing quote or remove the first one; what follows was not checked [unclosed-quote]",
                "2:2 B2: このセルは引用符で始まりますが、閉じる引用符がありません。閉じる引用符を補うか、始めの引用符を取り除いてください。この先は確かめていません。 [unclosed-quote]");
        assertFaults(
                read("a,b\n\"1\"x,2\n"),
                "2:1 A2: there is text after the closing quote of this cell; put the whole cell in quotes and write a quote within it twice; what follows was not checked [text-after-quote]",
                "2:1 A2: このセルの閉じる引用符の後に文字があります。セル全体を引用符で囲み、中の引用符は二つ重ねて書いてください。この先は確かめていません。 [text-after-quote]");
    }

    @Test
    void read_sizesBeyondBounds_areTold() {
        assertThat(read("x".repeat(CsvFormat.LONGEST_CELL)).isValid()).isTrue();
        assertFaults(
                read("a\n\"" + "x,".repeat(CsvFormat.LONGEST_CELL) + "\""),
                "2:1 A2: this cell has more than 32767 letters; shorten it, or close a quote that was left open; what follows was not checked [cell-too-long]",
                "2:1 A2: このセルは 32767 文字を超えています。短くするか、閉じ忘れた引用符を補ってください。この先は確かめていません。 [cell-too-long]");
        assertThat(read("a\n\"" + "x,\n".repeat(6_000_000)).problems())
                .extracting(Problem::code)
                .containsExactly(TableProblem.CELL_TOO_LONG);
        assertThat(read(",".repeat(CsvFormat.MOST_COLUMNS - 1)).isValid()).isTrue();
        assertFaults(
                read(",".repeat(CsvFormat.MOST_COLUMNS)),
                "1:16385 XFE1: the row has more than 16384 columns; remove those that are not needed; what follows was not checked [too-many-columns]",
                "1:16385 XFE1: この行は 16384 列を超えています。要らない列を取り除いてください。この先は確かめていません。 [too-many-columns]");
    }

    @Test
    void read_endlessStream_isTold() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertFaults(
                CSV.read(endless),
                "the file is larger than 67108864 bytes; split it into several files [table-too-large]",
                "ファイルが 67108864 バイトを超えています。いくつかのファイルに分けてください。 [table-too-large]");
    }

    @Test
    void read_otherEncodings_areTold() throws IOException {
        String english =
                "2:1 from this line on the file is neither UTF-8 nor MS932 (Shift_JIS); save it as CSV UTF-8; nothing else of it was checked [unknown-encoding]";
        String japanese =
                "2:1 この行から先が UTF-8 でも MS932（Shift_JIS）でもありません。「CSV UTF-8」で保存し直してください。他の箇所はまだ確かめていません。 [unknown-encoding]";
        byte[] latin = "a\r\n\u00ffx".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertFaults(read(latin), english, japanese);
        assertFaults(CSV.open(Files.write(folder.resolve("x.csv"), latin)), english, japanese);
        assertFaults(
                read("あ\na,b".getBytes(UTF_16LE)),
                "2:1 this line has the letter NUL, which no table has; save the file again as CSV UTF-8, or remove that letter; nothing else of it was checked [nul-letter]",
                "2:1 この行に、表では使わない文字 NUL があります。「CSV UTF-8」で保存し直すか、その文字を取り除いてください。他の箇所はまだ確かめていません。 [nul-letter]");
    }

    @Test
    void read_lettersAcrossBlocks_areWhole() {
        String text = "あ".repeat(20_000) + "," + "𠮷".repeat(10_000) + "\r\n";

        assertThat(read("x" + text).isValid()).isTrue();
        assertThat(read(("xy" + text).replace("𠮷", "吉").getBytes(MS932))
                        .orElseThrow()
                        .rows()
                        .get(0)
                        .cell(2))
                .isEqualTo("吉".repeat(10_000));
    }

    @Test
    void write_lettersThatTheEncodingLacks_areAllNamed() {
        Table table = Table.of(List.of(List.of("a", "b𠮷"), List.of("\u200B")));
        OutputStream never = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("nothing may be written");
            }
        };

        InvalidDataException thrown = catchThrowableOfType(
                InvalidDataException.class,
                () -> CsvFormat.of(CsvEncoding.MS932).write(table, never));

        assertFaults(
                thrown.problems(),
                "1:2 B1: letter '𠮷' cannot be written in windows-31j; write another letter, or write the file in UTF-8 [letter-not-in-encoding]",
                "1:2 B1: 文字 '𠮷' は windows-31j では書けません。別の文字にするか、UTF-8 で書き出してください。 [letter-not-in-encoding]",
                "2:1 A2: letter '<U+200B>' cannot be written in windows-31j; write another letter, or write the file in UTF-8 [letter-not-in-encoding]",
                "2:1 A2: 文字 '<U+200B>' は windows-31j では書けません。別の文字にするか、UTF-8 で書き出してください。 [letter-not-in-encoding]");
        assertThat(CSV.write(table)).isNotEmpty();
    }

    /** The encoder takes each of these for a letter that looks like it, and the yen sign for a backslash. */
    @ParameterizedTest
    @ValueSource(strings = {"¥", "¢", "£", "«", "»", "¬", "¯", "µ", "·", "¸", "‾", "ゔ"})
    void write_letterThatTheEncodingTakesForAnother_isNamed(String letter) {
        Table table = Table.of(List.of(List.of("1" + letter)));

        assertThatThrownBy(() -> CsvFormat.of(CsvEncoding.MS932).write(table))
                .hasMessageContaining("letter '" + letter + "' cannot be written in windows-31j");
        assertThat(read(CSV.write(table)).orElseThrow()).isEqualTo(table);
    }

    @Test
    void write_halfSurrogateOrZero_isRefused() {
        assertThatThrownBy(() -> CSV.write(Table.of(List.of(List.of("\uD842")))))
                .hasMessageContaining("letter '<U+D842>' cannot be written in UTF-8");
        assertThatThrownBy(() -> CSV.write(Table.of(List.of(List.of("a\0")))))
                .hasMessageContaining("letter '<U+0000>' cannot stand in this kind of file");
    }

    @Test
    void write_whatWouldNotBeReadBack_isRefused() {
        String longest = "x".repeat(CsvFormat.LONGEST_CELL);
        List<String> widest = Collections.nCopies(CsvFormat.MOST_COLUMNS, "x");
        Table sound = Table.of(List.of(List.of(longest), widest));
        List<String> tooWide = Collections.nCopies(CsvFormat.MOST_COLUMNS + 1, "x");
        Table faulty = Table.of(List.of(List.of(longest + "x", "=" + longest.substring(1)), tooWide, List.of("\0")));

        InvalidDataException thrown = catchThrowableOfType(InvalidDataException.class, () -> CSV.write(faulty));

        assertThat(read(CSV.write(sound)).orElseThrow()).isEqualTo(sound);
        assertFaults(
                thrown.problems(),
                "1:1 A1: this cell would have more than 32767 letters, which no spreadsheet takes; shorten it, or write the data as JSON [cell-too-long-to-write]",
                "1:1 A1: このセルは 32767 文字を超え、表計算ソフトで扱えません。短くするか、JSON で書き出してください。 [cell-too-long-to-write]",
                "1:2 B1: this cell would have more than 32767 letters, which no spreadsheet takes; shorten it, or write the data as JSON [cell-too-long-to-write]",
                "1:2 B1: このセルは 32767 文字を超え、表計算ソフトで扱えません。短くするか、JSON で書き出してください。 [cell-too-long-to-write]",
                "2:16385 XFE2: the row would have more than 16384 columns, which no spreadsheet takes; use the long form, or write the data as JSON [too-many-columns-to-write]",
                "2:16385 XFE2: この行は 16384 列を超え、表計算ソフトで扱えません。縦長の表か JSON で書き出してください。 [too-many-columns-to-write]",
                "3:1 A3: letter '<U+0000>' cannot stand in this kind of file; remove it, or write the data as JSON [letter-not-in-file]",
                "3:1 A3: 文字 '<U+0000>' はこの形式のファイルには書けません。取り除くか、JSON で書き出してください。 [letter-not-in-file]");
    }

    @Test
    void write_ms932ThatLooksLikeUtf8_isRefused() {
        Table katakana = Table.of(List.of(List.of("ﾂｱ")));

        InvalidDataException thrown = catchThrowableOfType(
                InvalidDataException.class,
                () -> CsvFormat.of(CsvEncoding.MS932).write(katakana));

        assertFaults(
                thrown.problems(),
                "1:1 written in MS932, this table would be read as UTF-8 with other letters; write the file in UTF-8 [read-as-utf8]",
                "1:1 この表を MS932 で書くと、読むときに UTF-8 の別の文字と取り違えられます。UTF-8 で書き出してください。 [read-as-utf8]");
    }

    @Test
    void open_file_givesRowAfterRow() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "\uFEFFa\n\nb\n\"c");
        List<String> told = new ArrayList<>();

        try (CsvRows rows = CSV.open(file).orElseThrow()) {
            rows.forEachRemaining(
                    row -> told.add(row.value().map(TableRow::toString).orElse("fault")));
            assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
        }

        assertThat(told).containsExactly("row 1", "row 3", "fault");
        assertThat(CSV.read(file).isValid()).isFalse();
    }

    @Test
    void read_andWrite_failingStreams_throw() {
        Path missing = folder.resolve("missing.csv");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> CSV.read(missing)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> CSV.open(missing)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> CSV.write(Table.of(List.of(List.of("a"))), full))
                .isInstanceOf(UncheckedIOException.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CSV.write(Table.of(List.of()), bytes);
        assertThat(bytes.toString(UTF_8)).isEqualTo("\uFEFF");
    }

    @Test
    void read_workbook_isToldNotToBeCsv() {
        byte[] workbook = {'P', 'K', 3, 4, 20, 0, 8};

        assertFaults(
                CsvFormat.of(CsvEncoding.UTF_8).read(new ByteArrayInputStream(workbook)),
                "1:1 the file is a workbook (XLSX) or another archive, not CSV; save it as CSV UTF-8; nothing of it was checked [not-csv]",
                "1:1 ファイルはワークブック（XLSX）などの圧縮ファイルで、CSV ではありません。「CSV UTF-8」で保存し直してください。中身は確かめていません。 [not-csv]");
    }
}
