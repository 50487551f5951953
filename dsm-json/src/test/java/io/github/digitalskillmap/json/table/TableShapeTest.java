package io.github.digitalskillmap.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as officers lay them out: what stands around the data, and tables that are turned round. */
class TableShapeTest {

    private static final PeopleTable TABLES =
            PeopleTable.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
    private static final JobTypeMatrix MATRIX = JobTypeMatrix.of(TokyoFramework.policyVersion2());
    private static final CsvFormat CSV = CsvFormat.of(CsvEncoding.UTF_8);

    @TempDir
    private static Path folder;

    private static final String PLAIN = """
            職員ID,職層,UXデザイン,UIデザイン
            P1,主事,Lv.2,Lv.1
            P2,主任,,なし
            """;

    /** Reads the table as a whole and one by one: both give the same people, and tell the same. */
    private static Checked<List<Person>> read(PeopleTable tables, String csv) {
        Checked<List<Person>> whole = CSV.scan(bytes(csv)).check(tables::read);
        List<Person> people = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (PeopleStream stream = tables.open(
                CSV.open(Files.writeString(folder.resolve("people.csv"), csv)).orElseThrow())) {
            stream.forEachRemaining(person -> {
                person.value().ifPresent(people::add);
                problems.addAll(person.problems());
            });
            problems.addAll(stream.documentProblems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(problems).containsExactlyInAnyOrderElementsOf(whole.problems());
        whole.value().ifPresent(all -> assertThat(people).isEqualTo(all));
        return whole;
    }

    private static ByteArrayInputStream bytes(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Checked<List<Person>> read(String csv) {
        return read(TABLES, csv);
    }

    private static List<String> told(Checked<?> read) {
        return read.problems().stream()
                .map(problem -> problem.path() + " " + problem.code().code())
                .toList();
    }

    private static void assertSame(Checked<List<Person>> read, String... told) {
        assertThat(read.orElseThrow()).isEqualTo(read(PLAIN).orElseThrow());
        assertThat(told(read)).containsExactly(told);
    }

    @Test
    void read_titleAboveTheHeader_isPassedOverAndTold() {
        Checked<List<Person>> read = read("令和8年度 スキル調査,,,\n,,,\n" + PLAIN);

        assertSame(read, "A1 row-above-header");
        assertThat(read.problems().get(0).text(Locale.JAPANESE)).contains("見出し（3 行目）より上の行です。読み込んでいません。");
    }

    @Test
    void read_lineThatTellsTheSeparator_isPassedOverAndTold() {
        assertSame(read("sep=;\n" + PLAIN.replace(',', ';')), "A1 row-above-header");
    }

    @Test
    void read_groupsAboveTheHeader_areNoMatrix() {
        String csv = ",,UX/UI,\n" + PLAIN;

        assertSame(read(csv), "C1 row-above-header");
        assertThat(MATRIX.isLaidOutIn(CSV.read(bytes(csv)).orElseThrow())).isFalse();
    }

    @Test
    void read_headerOfTwoRows_isPutTogether() {
        String rows = PLAIN.substring(PLAIN.indexOf('\n') + 1);

        assertSame(read("職員ID,職層,デザイン,\n,,UXデザイン,UIデザイン\n" + rows), "A1 header-of-two-rows");
        assertSame(read("職員ID,職層,デザイン,デザイン\n職員ID,職層,UXデザイン,UIデザイン\n" + rows), "A1 header-of-two-rows");
    }

    @Test
    void read_dataAboveTheHeader_isAFault() {
        assertThat(told(read("P0,主事,Lv.2,Lv.1\n" + PLAIN))).containsExactly("A1 data-above-header");
    }

    @Test
    void read_totalsAndNotes_areLeftOutAndTold() {
        assertSame(
                read(PLAIN + "合計,,3,1\n平均,,1.5,\n※未回答は空欄,,,\n2026年4月1日現在,,,\n"),
                "A4 total-row",
                "A5 total-row",
                "A6 note-row",
                "A7 note-row");
    }

    @Test
    void read_headerAgain_isLeftOutAndTold() {
        assertSame(read(PLAIN.replace("P2", "職員ID,職層,UXデザイン,UIデザイン\nP2")), "A3 repeated-header");
    }

    @Test
    void read_columnsOfStaffLists_areLeftOutAndTold() {
        Checked<List<Person>> read = read("""
                No.,職員ID,氏名,フリガナ,所属,役職,職層,UXデザイン,UIデザイン,備考
                1,P1,山田　太郎,ヤマダ,情報課,係長,主事,Lv.2,Lv.1,x
                2,P2,佐藤　花子,サトウ,情報課,主査,主任,,なし,
                """);

        assertSame(
                read,
                "A1 column-left-out",
                "C1 column-left-out",
                "D1 column-left-out",
                "E1 column-left-out",
                "F1 column-left-out",
                "J1 column-left-out");
        assertThat(read.problems().toString()).doesNotContain("山田");
    }

    @Test
    void read_columnThatIsIgnored_isLeftOutAndTold() {
        String csv = PLAIN.replace("職層,", "職層,希望,").replace("主事,", "主事,異動,").replace("主任,", "主任,,");

        assertThat(told(read(csv))).containsExactly("C1 unknown-column");
        assertSame(read(TABLES.ignoring(List.of("希 望")), csv), "C1 column-ignored");
        assertSame(read(TABLES.ignoring(List.of("希望", "評点")), csv), "A1 ignored-column-missing", "C1 column-ignored");
    }

    @Test
    void read_columnNamedByAnExam_pointsToTheLongForm() {
        Checked<List<Person>> read = read(PLAIN.replace("UIデザイン\n", "UIデザイン,応用情報技術者試験\n"));

        assertThat(told(read)).containsExactly("E1 exam-column");
        assertThat(read.problems().get(0).text(Locale.JAPANESE)).contains("縦長の表にして、列 '試験 / exam, 合格日 / passed on' に");
    }

    @Test
    void read_peopleAsColumns_isToldInOneSentence() {
        assertThat(told(read("職員ID,P1,P2\n職層,主事,主任\nUXデザイン,Lv.2,\n"))).containsExactly("A1 people-turned");
    }

    @ParameterizedTest
    @CsvSource({"枠組み: tokyo-dsm@2.0.0", "framework tokyo-dsm@2.0.0", "枠組みの版：tokyo-dsm@2.0.0"})
    void read_editionOfTheFramework_isTakenInTheHeaderAndAbove(String title) {
        assertSame(read(PLAIN.replace("UIデザイン\n", "UIデザイン," + title + "\n")));
        assertSame(read(title + "\n" + PLAIN));
    }

    @Test
    void read_otherEdition_isAFault() {
        Checked<List<Person>> read = read(PLAIN.replace("UIデザイン\n", "UIデザイン,枠組み: tokyo-dsm@1.0.0\n"));

        assertThat(told(read)).containsExactly("E1 other-framework");
        assertThat(told(read("枠組み: tokyo@x\n" + PLAIN))).containsExactly("A1 invalid-edition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"役割", "職種", "No.", "項目"})
    void matrix_otherTitleOverTheSkills_isToldThereAndNothingElse(String title) throws IOException {
        Table table = CSV.read(bytes(title + ",UI/UXデザイナー,データサイエンティスト\nUXデザイン,Lv.2,\nUIデザイン,Lv.1,Lv.1\n"))
                .orElseThrow();

        assertThat(MATRIX.isLaidOutIn(table)).isTrue();
        assertThat(MATRIX.read(table).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text(Locale.JAPANESE))
                        .isEqualTo("1:1 A1: 列 '" + title
                                + "' はここでは使えません。取り除くか、見出しを直してください。使える見出し: スキル / skill。 [unknown-column]"));
    }

    @Test
    void matrix_turnedRoundUnderAnotherTitle_isToldInOneSentence() throws IOException {
        Table table = CSV.read(bytes("職種,UXデザイン,UIデザイン\nUI/UXデザイナー,Lv.2,\n")).orElseThrow();

        assertThat(MATRIX.isLaidOutIn(table)).isTrue();
        assertThat(told(MATRIX.read(table))).containsExactly("A1 matrix-turned");
    }

    @Test
    void matrix_turnedRound_isToldInOneSentence() {
        for (String corner : List.of("スキル", "ジョブタイプ", "")) {
            Table table = CSV.read(bytes(corner + ",UXデザイン,UIデザイン\nUI/UXデザイナー,2,3\nデータサイエンティスト,,1\n"))
                    .orElseThrow();

            assertThat(MATRIX.isLaidOutIn(table)).isTrue();
            assertThat(told(MATRIX.read(table))).containsExactly("A1 matrix-turned");
        }
    }

    @Test
    void matrix_titleAndColumnsBeforeTheSkills_arePassedOverAndTold() {
        Table plain = CSV.read(bytes("スキル,UI/UXデザイナー\nUXデザイン,2\nUIデザイン,3\n")).orElseThrow();
        Table dressed = CSV.read(
                        bytes("別表1 要件一覧,,,\nNo.,大分類,スキル,UI/UXデザイナー,備考\n1,設計,UXデザイン,2,\n2,,UIデザイン,3,重要\n,,合計,5,\n"))
                .orElseThrow();

        assertThat(MATRIX.isLaidOutIn(dressed)).isTrue();
        assertThat(MATRIX.read(dressed).orElseThrow())
                .isEqualTo(MATRIX.read(plain).orElseThrow());
        assertThat(told(MATRIX.read(dressed)))
                .containsExactly(
                        "A1 row-above-header",
                        "A2 column-left-out",
                        "B2 column-left-out",
                        "E2 column-left-out",
                        "A5 total-row");
    }
}
