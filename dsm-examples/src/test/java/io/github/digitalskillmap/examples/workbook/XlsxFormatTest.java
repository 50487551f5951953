package io.github.digitalskillmap.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.json.table.TableReading;
import io.github.digitalskillmap.json.table.TableRow;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFormatTest {

    private static final String EMPTY_SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<sheetData>%s</sheetData></worksheet>";

    @TempDir
    private Path folder;

    private Path workbook(Consumer<Worksheet> fill) throws IOException {
        Path file = folder.resolve("own.xlsx");
        try (OutputStream to = Files.newOutputStream(file);
                Workbook workbook = new Workbook(to, "test", null)) {
            fill.accept(workbook.newWorksheet("one"));
            workbook.newWorksheet("two").value(0, 0, "not read");
        }
        return file;
    }

    /** Returns a workbook of the least parts, whose only sheet has the given rows. */
    private Path crafted(String rows) throws IOException {
        Path file = folder.resolve("crafted.xlsx");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(file))) {
            part(archive, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    </Types>""");
            part(archive, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                     xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="one" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(archive, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Target="worksheets/sheet1.xml"
                     Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>""");
            part(archive, "xl/styles.xml", """
                    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>""");
            part(archive, "xl/worksheets/sheet1.xml", EMPTY_SHEET.formatted(rows));
        }
        return file;
    }

    private static void part(ZipOutputStream archive, String name, String content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(content.getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }

    private static Checked<Table> read(Path file) {
        return XlsxFormat.scan(file).whole();
    }

    private static List<String> placesAndCodes(List<Problem> problems) {
        return problems.stream()
                .map(problem -> (problem.path() + " " + problem.code().code()).strip())
                .toList();
    }

    private static void assertFaults(Checked<Table> read, String... told) {
        assertThat(read.problems().stream()
                        .flatMap(problem -> Stream.of(problem.text(Locale.ENGLISH), problem.text(Locale.JAPANESE))))
                .containsExactly(told);
    }

    @Test
    void codes_ofSpreadsheets_areAsPromised() {
        assertThat(SpreadsheetProblem.values())
                .extracting(ProblemCode::code)
                .containsExactly(
                        "not-a-workbook",
                        "locked-workbook",
                        "damaged-row",
                        "repeated-row",
                        "repeated-cell",
                        "workbook-too-large",
                        "other-sheets",
                        "merged-cells",
                        "hidden-row",
                        "hidden-columns",
                        "formula-cell",
                        "formula-without-result",
                        "too-many-digits",
                        "shown-otherwise",
                        "part-of-day",
                        "struck-out",
                        "comment",
                        "missing-text",
                        "error-cell");
    }

    @Test
    void write_table_isReadBack() throws IOException {
        Table table = Table.of(List.of(
                List.of("職員ID", "=1+1", "'x"),
                List.of(),
                List.of("007", "", "一\r\n二\r", "<&>\"", " a ", "𠮷", "2025-06-26")));
        Path file = folder.resolve("table.xlsx");

        Files.write(file, XlsxFormat.write(table));

        assertThat(read(file).orElseThrow().rows()).isEqualTo(table.rows());
    }

    @Test
    void write_emptyTable_isReadBack() throws IOException {
        Path file = folder.resolve("empty.xlsx");

        Files.write(file, XlsxFormat.write(Table.of(List.of())));

        assertThat(read(file).orElseThrow().rows()).isEmpty();
    }

    @Test
    void read_numbersAndDays_areWhatAReaderWouldType() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, 2);
            sheet.value(0, 1, 2.0);
            sheet.value(0, 2, 1.5);
            sheet.value(0, 3, LocalDate.of(2025, 6, 26));
            sheet.style(0, 3).format("yyyy/m/d").set();
            sheet.value(0, 4, LocalDateTime.of(2025, 6, 26, 12, 30));
            sheet.style(0, 4).format("yyyy-MM-dd H:mm").set();
            sheet.value(0, 5, true);
            sheet.value(0, 6, 3);
            sheet.style(0, 6).format("0\"day\"").set();
            sheet.value(0, 7, 1e300);
        });

        assertThat(read(file).orElseThrow().rows().get(0).cells())
                .containsExactly("2", "2", "1.5", "2025-06-26", "2025-06-26T12:30", "true", "3day", "1E+300");
    }

    @Test
    void read_formulasAndErrors_areAllTold() throws IOException {
        Path file = crafted(
                "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c>" + "<c r=\"B1\" t=\"e\"><v>#N/A</v></c></row>");

        assertFaults(
                read(file),
                "1:1 A1: this cell holds a formula; its stored result is read [formula-cell]",
                "1:1 A1: このセルには数式があります。保存されている計算結果を読み込みました。 [formula-cell]",
                "1:2 B1: this cell holds an error of the spreadsheet; write a value or clear it [error-cell]",
                "1:2 B1: このセルは表計算のエラーになっています。値を書くか、空にしてください。 [error-cell]");
    }

    @Test
    void read_whatIsNoWorkbook_isTold() throws IOException {
        String english =
                "this is not a workbook that can be read; save it again as XLSX, or as CSV UTF-8 [not-a-workbook]";
        String japanese = "ブックとして読めません。XLSX か「CSV UTF-8」で保存し直してください。 [not-a-workbook]";
        Path zip = folder.resolve("zip.xlsx");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(zip))) {
            part(archive, "a.txt", "a");
        }

        assertFaults(read(Files.writeString(folder.resolve("text.xlsx"), "id,rank")), english, japanese);
        assertFaults(read(zip), english, japanese);
        assertThatThrownBy(() -> read(folder.resolve("missing.xlsx"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void read_archiveWhosePartsOverlap_isToldAsNoWorkbook() throws IOException {
        byte[] workbook = Files.readAllBytes(crafted("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
        int entry = lastIndexOf(workbook, new byte[] {'P', 'K', 1, 2});
        // Where the directory of the archive says that its last part begins, which is the sheet.
        workbook[entry + 42] = 127;
        workbook[entry + 43] = 127;

        assertThat(placesAndCodes(
                        read(Files.write(folder.resolve("torn.xlsx"), workbook)).problems()))
                .extracting(problem -> problem.replaceFirst(".* ", ""))
                .containsExactly("not-a-workbook");
    }

    @Test
    void scan_cellOfUnknownType_endsTheRowsThere() throws IOException {
        TableReading reading = XlsxFormat.scan(crafted("<row r=\"1\"><c r=\"A1\" t=\"unheard\"><v>1</v></c></row>"));

        assertThat(placesAndCodes(reading.problems())).containsExactly("A1 damaged-row");
    }

    private static int lastIndexOf(byte[] content, byte[] wanted) {
        for (int at = content.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError("not there");
    }

    @Test
    void read_lockedWorkbook_isTold() throws IOException {
        Path locked = Files.write(folder.resolve("locked.xlsx"), HexFormat.of().parseHex("d0cf11e0a1b11ae10000"));

        assertFaults(
                read(locked),
                "this workbook is locked with a password, or is of the old kind .xls; take off the password and save it as XLSX, or as CSV UTF-8 [locked-workbook]",
                "パスワードで保護されたブックか、古い形式（.xls）です。パスワードを外し、XLSX か「CSV UTF-8」で保存し直してください。 [locked-workbook]");
    }

    @Test
    void scan_damagedSheet_keepsTheRowsBeforeAndTellsWhere() throws IOException {
        TableReading reading = XlsxFormat.scan(
                crafted("<row r=\"3\"><c r=\"A3\"><v>7</v></c></row><row r=\"4\"><c r=\"A4\"><v>x</v></c></row>"));

        assertThat(reading.table().rows()).extracting(TableRow::number).containsExactly(3);
        assertFaults(
                reading.whole(),
                "4:1 A4: the sheet cannot be read from this row on; open the file in a spreadsheet and save it again; what follows was not checked [damaged-row]",
                "4:1 A4: この行から先を読めません。表計算ソフトで開き、保存し直してください。この先は確かめていません。 [damaged-row]");
        assertThat(placesAndCodes(XlsxFormat.scan(crafted("<row r=\"1\"><c r=\"A1\"><v>7</c></row>"))
                        .problems()))
                .containsExactly("A1 damaged-row");
    }

    @Test
    void scan_cellsThatAreThereTwice_areTold() throws IOException {
        Path file = crafted("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>7</v></c></row>");

        assertFaults(
                read(file),
                "1:1 A1: the file has this row twice; open it in a spreadsheet, see which one is meant and save it again; the second one was not checked [repeated-row]",
                "1:1 A1: この行がファイルの中に二つあります。表計算ソフトで開き、どちらが正しいか確かめて保存し直してください。二つ目は確かめていません。 [repeated-row]",
                "2:1 A2: the file has a cell of this row twice; open it in a spreadsheet, see which one is meant and save it again [repeated-cell]",
                "2:1 A2: この行の同じセルがファイルの中に二つあります。表計算ソフトで開き、どちらが正しいか確かめて保存し直してください。 [repeated-cell]",
                "3:1 A3: the text of this cell is not in the file; open it in a spreadsheet, check it and save it again [missing-text]",
                "3:1 A3: このセルの文字列がファイルの中にありません。表計算ソフトで開き、確かめて保存し直してください。 [missing-text]");
    }

    @Test
    void read_rowsAndCellsWithoutAddress_followOneAnother() throws IOException {
        assertThat(read(crafted("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"))
                        .orElseThrow())
                .isEqualTo(Table.of(List.of(List.of("1", "2"), List.of("3"))));
        assertThat(read(crafted("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"))
                        .orElseThrow()
                        .rows())
                .containsExactly(TableRow.of(2, List.of("", "1", "2")), TableRow.of(3, List.of("3")));
    }

    @Test
    void read_workbookWithoutFormats_hasNoDays() throws IOException {
        Path file = crafted("<row r=\"1\"><c r=\"A1\"><v>45000</v></c><c r=\"B1\"><v>1e999999999</v></c></row>");
        Path bare = folder.resolve("bare.xlsx");
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(bare))) {
            for (ZipEntry entry : from.stream().toList()) {
                String content = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (!entry.getName().equals("xl/styles.xml")) {
                    part(to, entry.getName(), content.replaceFirst("<Override PartName=\"/xl/styles.xml\"[^>]*>", ""));
                }
            }
        }

        assertThat(read(bare).orElseThrow().rows().get(0).cells()).containsExactly("45000", "1E+999999999");
    }

    @Test
    void read_cellsStruckOutOrWithComments_areTold() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, "職員ID");
            sheet.value(1, 0, "P1");
            sheet.value(2, 0, "P2");
            sheet.style(2, 0).strikethrough().set();
            sheet.comment(1, 0, "退職");
        });

        assertFaults(
                read(file),
                "sheet 'one' is read; these sheets are not: two; to read another one, move the others to a file of their own [other-sheets]",
                "シート 'one' を読み込みました。次のシートは読み込んでいません: two。読み込むシートを変えるには、ほかのシートを別のファイルに移してください。 [other-sheets]",
                "2:1 A2: this cell has a comment, which is not read [comment]",
                "2:1 A2: このセルにはコメントがあります。コメントは読み込みません。 [comment]",
                "3:1 A3: this cell is struck out; it is read [struck-out]",
                "3:1 A3: このセルには取り消し線があります。読み込みました。 [struck-out]");
    }

    @Test
    void read_numbersShownRounded_areTold() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, 1.5);
            sheet.style(0, 0).format("0").set();
            sheet.value(0, 1, 99.999);
            sheet.style(0, 1).format("0.0").set();
            sheet.value(0, 2, 2.5);
            sheet.style(0, 2).format("0.00").set();
            sheet.value(0, 3, 12345);
            sheet.style(0, 3).format("#,##0").set();
        });

        assertThat(placesAndCodes(read(file).problems()))
                .containsExactly("other-sheets", "A1 shown-otherwise", "B1 shown-otherwise");
        assertThat(read(file).orElseThrow().rows().get(0).cells()).containsExactly("1.5", "99.999", "2.5", "12345");
    }

    @Test
    void read_daysShownInPart_areTold() throws IOException {
        List<String> formats = List.of(
                "yyyy/m/d",
                "yyyy\"年\"m\"月\"",
                "m\"月\"d\"日\"",
                "[$-411]ggge\"年\"m\"月\"d\"日\"",
                "yyyy",
                "[$-411]ge\"年\"m\"月\"");
        Path file = workbook(sheet -> {
            for (int column = 0; column < formats.size(); column++) {
                sheet.value(0, column, LocalDate.of(2025, 6, 26));
                sheet.style(0, column).format(formats.get(column)).set();
            }
        });

        Checked<Table> read = read(file);

        assertThat(placesAndCodes(read.problems()))
                .containsExactly(
                        "other-sheets", "B1 part-of-day", "C1 part-of-day", "E1 part-of-day", "F1 part-of-day");
        assertThat(read.problems().get(1).text(Locale.JAPANESE))
                .isEqualTo("1:2 B1: このセルは日付の一部だけを表示しています。保存されている日付を読み込みました。 [part-of-day]");
        assertThat(read.problems().get(1).text(Locale.ENGLISH))
                .isEqualTo("1:2 B1: this cell shows only a part of its day; the stored day is read [part-of-day]");
        assertThat(read.orElseThrow().rows().get(0).cells()).containsOnly("2025-06-26");
    }

    @Test
    void read_daysThatNoCalendarHas_areNoDays() throws IOException {
        Path file = workbook(sheet -> {
            for (int column = 0; column < 3; column++) {
                sheet.value(0, column, column == 0 ? 0 : 58 + column * 2);
                sheet.style(0, column).format("yyyy/m/d").set();
            }
        });

        assertThat(read(file).orElseThrow().rows().get(0).cells())
                .containsExactly("1900-01-00", "1900-02-29", "1900-03-02");
    }

    @Test
    void scan_faultyCells_areCheckedWithTheRest() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, "id");
            sheet.value(0, 1, "UXデザイン");
            sheet.value(0, 2, "UIデザイン");
            sheet.value(1, 0, "P1");
            sheet.formula(1, 1, "1+8");
            sheet.value(1, 2, "9");
        });

        assertThat(placesAndCodes(XlsxFormat.scan(file)
                        .check(PeopleTable.of(TokyoFramework.policyVersion2())::read)
                        .problems()))
                .containsExactly("other-sheets", "B2 formula-without-result", "C2 level-not-found");
    }

    @Test
    void scan_manyWideRows_isBounded() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 400; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"XFD")
                    .append(row)
                    .append("\"><v>1</v></c></row>");
        }

        assertThat(placesAndCodes(XlsxFormat.scan(crafted(rows.toString())).problems()))
                .containsExactly("A306 too-many-cells");
    }

    @Test
    void write_whatWouldNotBeReadBack_isRefused() {
        Table table = Table.of(List.of(
                List.of("a\u0001b", "\uFFFE", "\uD842", "x\r\ny"),
                Collections.nCopies(CsvFormat.MOST_COLUMNS + 1, "x"),
                List.of("x".repeat(CsvFormat.LONGEST_CELL + 1))));

        InvalidDataException thrown = catchThrowableOfType(InvalidDataException.class, () -> XlsxFormat.write(table));

        assertThat(placesAndCodes(thrown.problems()))
                .containsExactly(
                        "A1 letter-not-in-file",
                        "B1 letter-not-in-file",
                        "C1 letter-not-in-file",
                        "XFE2 too-many-columns-to-write",
                        "A3 cell-too-long-to-write");
        assertThat(thrown.problems().get(0).message(Locale.JAPANESE))
                .isEqualTo("文字 '<U+0001>' はこの形式のファイルには書けません。取り除くか、JSON で書き出してください。");
    }

    @Tag("full")
    @Test
    void read_workbookBeyondBounds_isTold() throws IOException {
        String english =
                "the workbook is larger than can be read; split it into several, or save it as CSV UTF-8 [workbook-too-large]";
        String japanese = "ブックが大きすぎて読めません。いくつかに分けるか、「CSV UTF-8」で保存し直してください。 [workbook-too-large]";
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipFile small = new ZipFile(crafted("").toFile());
                ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(bomb))) {
            String sheet = "xl/worksheets/sheet1.xml";
            for (ZipEntry entry : small.stream()
                    .filter(entry -> !entry.getName().equals(sheet))
                    .toList()) {
                part(
                        archive,
                        entry.getName(),
                        new String(small.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            archive.putNextEntry(new ZipEntry(sheet));
            archive.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1024 * 1024];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 257; i++) {
                archive.write(blanks);
            }
        }

        assertFaults(read(bomb), english, japanese);
        assertFaults(read(crafted("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>7</v></c></row>")), english, japanese);
        assertFaults(read(crafted("<row r=\"1048577\"><c><v>7</v></c></row>")), english, japanese);
        assertThat(read(crafted("<row r=\"1\"><c r=\"XFD1\"><v>7</v></c></row>"))
                        .orElseThrow()
                        .rows()
                        .get(0)
                        .cells())
                .hasSize(16_384)
                .endsWith("7");
    }

    @Test
    void bundles_holdASentenceForEachCodeAndNoOther() {
        for (Locale language : List.of(Locale.ROOT, Locale.JAPANESE)) {
            assertThat(ResourceBundle.getBundle(SpreadsheetProblem.class.getName(), language)
                            .keySet())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(SpreadsheetProblem.values())
                            .map(SpreadsheetProblem::code)
                            .toList());
        }
    }
}
