package io.github.digitalskillmap.json.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleReader;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of people and names as programs damage them. */
class IdsAndNamesTest {

    private static final DsmJson JSON = DsmJson.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
    private static final PeopleTable TABLES =
            PeopleTable.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());

    private static Checked<List<Person>> table(String csv) {
        return CsvFormat.of(CsvEncoding.UTF_8)
                .scan(new ByteArrayInputStream(csv.getBytes(UTF_8)))
                .check(TABLES::read);
    }

    private static Checked<List<Person>> document(String... ids) {
        return JSON.people()
                .read(Stream.of(ids)
                        .map(id -> "{ \"id\": \"" + id + "\" }")
                        .collect(Collectors.joining(
                                ", ",
                                "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [ ",
                                " ] }")));
    }

    private static List<String> told(Checked<?> read) {
        return read.problems().stream()
                .map(problem -> problem.path() + " " + problem.code().code())
                .toList();
    }

    @Test
    void ids_thatLookEqual_areNotedAndKept() {
        Checked<List<Person>> table = table("職員ID,職層\nP1,主事\nＰ１,主事\np1,主事\nP1 ,主事\nР1,主事\n00123,主事\n123,主任\n");

        assertThat(table.orElseThrow()).hasSize(7);
        assertThat(told(table))
                .containsExactly(
                        "A3 id-looks-equal",
                        "A4 id-looks-equal",
                        "A5 id-looks-equal",
                        "A5 unseen-in-id",
                        "A6 id-looks-equal",
                        "A8 id-looks-equal");
        assertThat(told(document("P1", "Ｐ１", "P2"))).containsExactly("/people/1/id id-looks-equal");
    }

    @Test
    void ids_thatLookEqual_areNotedByAStreamAtTheSamePlaces() throws IOException {
        PeopleReader reader = PeopleReader.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
        String people =
                "{ \"id\": \"P1\" }\n{ \"id\": \"Ｐ１\" }\n{ \"id\": \"P2\" }\n{ \"id\": \"p2\", \"rank\": \"主事\" }\n";
        String document = "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [ "
                + people.strip().replace("\n", ", ") + " ] }";

        try (PeopleStream stream = reader.open(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(toldBy(stream)).containsExactly("/people/1/id id-looks-equal", "/people/3/id id-looks-equal");
            assertThat(stream.counts().accepted()).isEqualTo(4);
        }
        try (PeopleStream stream =
                reader.openLines(new ByteArrayInputStream(people.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(toldBy(stream)).containsExactly("/1/id id-looks-equal", "/3/id id-looks-equal");
        }
    }

    private static List<String> toldBy(PeopleStream stream) {
        List<String> told = new ArrayList<>();
        stream.forEachRemaining(person -> told.addAll(told(person)));
        return told;
    }

    @Test
    void id_withAControlCharacter_isAFault() {
        assertThat(told(table("職員ID,職層\n\"P1\n二行目\",主事\n"))).containsExactly("A2 control-in-id");
        assertThat(told(document("P1\\n二行目"))).containsExactly("/people/0/id control-in-id");
    }

    @Test
    void id_shortenedByASpreadsheet_isNoted() {
        assertThat(told(table("職員ID,職層\n1.23E+05,主事\n"))).containsExactly("A2 id-as-number");
        assertThat(told(document("1.23E+05"))).containsExactly("/people/0/id id-as-number");
    }

    @Test
    void id_withAnUnseenLetter_isNotedAndKept() {
        assertThat(told(table("職員ID,職層\nP\u200B1,主事\n"))).containsExactly("A2 unseen-in-id");
        assertThat(told(document("P\uFEFF1"))).containsExactly("/people/0/id unseen-in-id");
    }

    @Test
    void id_withABlankAtAnEnd_isNotedAndKept() {
        assertThat(told(table("職員ID,職層\nP1　,主事\n"))).containsExactly("A2 unseen-in-id");
        assertThat(told(document(" P1"))).containsExactly("/people/0/id unseen-in-id");
    }

    @Test
    void id_ofSeveralPeople_isNoted() {
        assertThat(told(table("職員ID,職層\nP1、P2,主事\n"))).containsExactly("A2 several-in-id");
        assertThat(told(document("P1,P2"))).containsExactly("/people/0/id several-in-id");
    }

    /** The second of each is written in small letters of Latin, Greek or Cyrillic, or as the digit. */
    @ParameterizedTest
    @CsvSource({"o1, ο1", "o1, о1", "01, ο1", "l2, ι2", "i2, ι2", "i2, і2", "12, ι2", "高橋, 髙橋", "山﨑, 山崎", "濵田, 浜田"})
    void ids_thatLookEqualWhateverTheScript_areNoted(String one, String other) {
        assertThat(told(table("職員ID,職層\n" + one + ",主事\n" + other + ",主事\n"))).contains("A3 id-looks-equal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合計人数",
                "合計（人）",
                "計 1名",
                "総務部 計",
                "Lv.1以上の人数",
                "最大値",
                "Grand total",
                "n=3",
                "基準日: 2026-04-01",
                "作成者 田中",
                "以上",
                "以下余白",
                "【注意】",
                "■総務部",
                "※仮",
                "*仮",
                "(例)A001",
                "例: A001",
                "-",
                "―",
                "なし",
                "退職",
                "(空欄)",
                "枠組み: tokyo-dsm@1.0.0"
            })
    void id_thatMeansNobody_isNotedAndRead(String id) {
        assertThat(told(table("職員ID,UXデザイン\nP1,1\n" + id + ",1\n")))
                .as("a note of the id, or of the row that is left out")
                .hasSize(1)
                .first(STRING)
                .startsWith("A3 ");
        assertThat(told(document(id))).containsExactly("/people/0/id remark-as-id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.23457E+11",
                "#N/A",
                "#REF!",
                "NULL",
                "TRUE",
                "1-Apr",
                "4月1日",
                "2024-04-01",
                "2024/4/1",
                "50%",
                "1.5",
                "A\uFFFD"
            })
    void id_thatASpreadsheetChanged_isNotedAndRead(String id) {
        assertThat(told(table("職員ID,UXデザイン\nP1,1\n" + id + ",1\n"))).containsExactly("A3 id-as-number");
        assertThat(told(document(id))).containsExactly("/people/0/id id-as-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S-001", "P00042", "田中太郎", "tanaka.hanako", "A_12", "総務-3", "12345", "our:17", "職員17"})
    void id_thatIsOne_isNotNoted(String id) {
        assertThat(told(table("職員ID,UXデザイン\nP1,1\n" + id + ",1\n"))).isEmpty();
        assertThat(told(document(id))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"同上", "〃", "々", "ditto"})
    void id_saidToBeAsAbove_isNoted(String id) {
        assertThat(told(table("職員ID,職層\nP1,主事\n" + id + ",主任\n"))).containsExactly("A3 ditto-for-id");
        assertThat(told(document(id))).containsExactly("/people/0/id ditto-for-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"記入例", "（例）", "見本", "Example"})
    void row_thatShowsHowToFillIn_isLeftOutAndTold(String id) {
        Checked<List<Person>> read = table("職員ID,職層\n" + id + ",主任\nP1,主事\n");

        assertThat(told(read)).containsExactly("A2 example-row");
        assertThat(read.orElseThrow()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ITストラテジ―", "ITストラテジ－", "ITストラテジ−", "ITストラテジ‐", "ＩＴストラテジー"})
    void skill_whateverTheDash_isFound(String skill) {
        assertThat(told(table("職員ID," + skill + "\nP1,Lv.2\n"))).isEmpty();
    }

    @Test
    void name_withAnUnseenLetter_isFoundAndNoted() {
        assertThat(told(table("職員ID,スキル,レベル\nP1,UX\u200Bデザイン,Lv.\uFE0F2\n")))
                .containsExactly("B2 unseen-letter", "C2 unseen-letter");
        assertThat(told(table("職員ID,UX\u200Bデザイン\nP1,Lv.2\n"))).contains("B1 unseen-letter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "応用情報技術者",
                "応用情報",
                "AP",
                "応用情報技術者試験",
                "登録セキスペ",
                "情報処理安全確保支援士",
                "支援士",
                "ITパスポート",
                "iパス",
                "セキュマネ",
                "プロマネ",
                "ネスペ",
                "デスペ"
            })
    void exam_byTheNameEverybodyUses_isFound(String exam) {
        assertThat(told(table("職員ID,試験,合格日\nP1," + exam + ",2024-06-26\n"))).isEmpty();
    }
}
