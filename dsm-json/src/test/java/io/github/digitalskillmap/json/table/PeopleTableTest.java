package io.github.digitalskillmap.json.table;

import static io.github.digitalskillmap.json.table.TableFaults.assertFaults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJudgements;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoRoles;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.wording.Wording;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTableTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final PeopleTable TABLES = PeopleTable.of(TOKYO, IpaCatalogue.fiscalYear2026());
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 26);

    private static final Person PERSON = Person.of(
                    PersonId.of("P001"),
                    SkillProfile.builder(TOKYO)
                            .level(
                                    TokyoSkills.UX_DESIGN,
                                    TokyoLevels.LV2,
                                    LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION, DAY))
                            .none(TokyoSkills.MARKETING)
                            .pass(ExamPass.of(IpaExams.AP, DAY).withExpiry(DAY.plusDays(1)))
                            .attested(Attestation.met(TokyoJudgements.SHUNIN_GQ_1, TokyoRoles.MENTOR, DAY))
                            .build())
            .withRank(TokyoRanks.SHUNIN);

    /** Returns a table of rows whose cells stand between bars. */
    private static Table table(String... rows) {
        return Table.of(Arrays.stream(rows)
                .map(row ->
                        Arrays.stream(row.split("\\|", -1)).map(String::strip).toList())
                .toList());
    }

    @Test
    void read_csvFile_tellsWhatIsWrongWithTheFileAndWhatItSays(@TempDir Path folder) throws IOException {
        Path sound = Files.writeString(folder.resolve("sound.csv"), "職員ID,UXデザイン\r\nP001,2\r\n", MS932);
        Path faulty = Files.writeString(folder.resolve("faulty.csv"), "職員ID,UXデザイン\nP001,9\nP002,\"2\n");

        assertThat(TABLES.read(sound).orElseThrow())
                .extracting(person -> person.id().text())
                .containsExactly("P001");
        assertThat(TABLES.read(faulty).problems())
                .extracting(problem -> problem.position().orElseThrow().line())
                .containsExactly(2, 3);
    }

    @Test
    void read_longForm_takesEverySpelling() {
        List<Person> people = TABLES.read(table(
                        "職員番号 | 職級   | スキル名       | 評価    | 評価日         | 由来   | 資格 | 取得日     | 登録日 | 失効日",
                        "P001     | 主任   | ＵＸ デザイン  | Lv２    | ２０２５/６/26 | 認定",
                        "P002     |        | ux-design      | レベル3",
                        "P001     |        | マーケティング | なし",
                        "P001     |        |                |         |                |        | AP   | 2025年6月26日 | | 2025-06-27",
                        "P001     | shunin | UIデザイン     |"))
                .orElseThrow();

        assertThat(people)
                .containsExactly(
                        Person.of(
                                        PersonId.of("P001"),
                                        SkillProfile.builder(TOKYO)
                                                .level(
                                                        TokyoSkills.UX_DESIGN,
                                                        TokyoLevels.LV2,
                                                        LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION, DAY))
                                                .none(TokyoSkills.MARKETING)
                                                .pass(ExamPass.of(IpaExams.AP, DAY)
                                                        .withExpiry(DAY.plusDays(1)))
                                                .build())
                                .withRank(TokyoRanks.SHUNIN),
                        Person.of(
                                PersonId.of("P002"),
                                SkillProfile.builder(TOKYO)
                                        .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV3)
                                        .build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "２", "Lv.2", "Lv２", "lv 2", "LV2", "レベル2", "レベル２", "Level 2", "tokyo-dsm:level/2"})
    void read_wideForm_takesEverySpellingOfALevel(String level) {
        Table table = table("", " ID | UX design | ＵＩデザイン", "P1 | " + level + " | 　", "", "P2");

        List<Person> people = TABLES.read(table).orElseThrow();

        assertThat(people)
                .containsExactly(
                        Person.of(
                                PersonId.of("P1"),
                                SkillProfile.builder(TOKYO)
                                        .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                                        .build()),
                        Person.of(PersonId.of("P2"), SkillProfile.builder(TOKYO).build()));
    }

    @Test
    void write_longForm_hasARowForEachSkillAndExam() {
        Checked<Table> written = TABLES.write(List.of(PERSON), PeopleTable.Form.LONG, Locale.JAPANESE);

        assertThat(written.orElseThrow())
                .isEqualTo(table(
                        "職員ID | 職層 | スキル | レベル | 評価日 | 評価区分 | 試験 | 合格日 | 登録日 | 有効期限 | 枠組み: tokyo-dsm@2.0.0",
                        "P001 | 主任 | マーケティング | Lv.0",
                        "P001 | 主任 | UXデザイン | Lv.2 | 2025-06-26 | 認定",
                        "P001 | 主任 | | | | | ipa:ap | 2025-06-26 | | 2025-06-27"));
        assertFaults(
                written,
                "a table has no place for attestations; left out: 1; write the people as JSON to keep them [attestations-left-out]",
                "表には判断の記録を書く場所がないため、1 件を書き出していません。残すには JSON で書き出してください。 [attestations-left-out]");
    }

    @Test
    void write_wideForm_tellsWhatIsLeftOut() {
        Checked<Table> written = TABLES.write(List.of(PERSON), PeopleTable.Form.WIDE, Locale.ENGLISH);

        List<TableRow> rows = written.orElseThrow().rows();
        assertThat(rows.get(0).cells())
                .startsWith("id", "rank", "IT strategy")
                .endsWith("framework: tokyo-dsm@2.0.0")
                .hasSize(25);
        assertThat(rows.get(1).cells()).startsWith("P001").contains("Lv.2", "Lv.0");
        assertFaults(
                written,
                "a table has no place for attestations; left out: 1; write the people as JSON to keep them [attestations-left-out]",
                "表には判断の記録を書く場所がないため、1 件を書き出していません。残すには JSON で書き出してください。 [attestations-left-out]",
                "a table with one row a person has no place for exams; left out: 1; use the long form or JSON to keep them [exams-left-out]",
                "一人一行の表には試験を書く場所がないため、1 件を書き出していません。残すには縦長の表か JSON で書き出してください。 [exams-left-out]",
                "a table with one row a person has no place for the day and origin of levels; left out: 1; use the long form or JSON to keep them [origins-left-out]",
                "一人一行の表にはレベルの評価日と評価区分を書く場所がないため、1 件を書き出していません。残すには縦長の表か JSON で書き出してください。 [origins-left-out]");
    }

    @Test
    void template_eitherForm_hasAHeaderThatIsRead() {
        for (PeopleTable.Form form : PeopleTable.Form.values()) {
            for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                assertThat(TABLES.read(TABLES.template(form, language)).orElseThrow())
                        .isEmpty();
            }
        }
    }

    @Test
    void write_strangersOrTwins_areRefused() {
        Framework other = TOKYO.withJobTypes(Edition.parse("tokyo-dsm@2.1.0"), TOKYO.jobTypes())
                .orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeopleTable.of(other).write(List.of(PERSON), PeopleTable.Form.WIDE, Locale.ENGLISH))
                .withMessageContaining("people[0] must be in 'tokyo-dsm@2.1.0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLES.write(List.of(PERSON, PERSON), PeopleTable.Form.WIDE, Locale.ENGLISH))
                .withMessage("people must have different keys, but people[1] has one used before");
    }

    @Test
    void read_emptyTable_isTold() {
        String english = "1:1 A1: the table is empty; begin with a row that names the columns [empty-table]";
        String japanese = "1:1 A1: 表が空です。最初の行に列の見出しを書いてください。 [empty-table]";

        assertFaults(TABLES.read(table(" ", "")), english, japanese);
    }

    @Test
    void read_tableWithoutHeader_isToldWithoutAQuote() {
        assertFaults(
                TABLES.read(table("P001 | 山田 | Lv.2", "P002 | 鈴木 | 9")),
                "1:1 A1: no cell of this row names a column that is known; put a row above it that does, such as 職員ID / id; nothing else was checked [no-header]",
                "1:1 A1: この行に、使える列の見出しが一つもありません。この上に見出しの行（例: 職員ID / id）を加えてください。他の箇所はまだ確かめていません。 [no-header]");
    }

    @Test
    void read_tableWithoutKeys_checksTheRestAndQuotesNoTitle() {
        assertFaults(
                TABLES.read(table("P001 | 職層 | UXデザイン", "P002 | 主人 | 9")),
                "1:1 A1: column 'A' means nothing here; remove it or correct its header; titles that can be used: 職員ID / id, スキルの名前 / names of skills [unknown-column]",
                "1:1 A1: 列 'A' はここでは使えません。取り除くか、見出しを直してください。使える見出し: 職員ID / id, スキルの名前 / names of skills。 [unknown-column]",
                "1:4 D1: column '職員ID / id' is missing; add it [missing-column]",
                "1:4 D1: 列 '職員ID / id' がありません。加えてください。 [missing-column]",
                "2:2 B2: rank '主人' is not in 'tokyo-dsm@2.0.0'; use one of 主事 / Staff, 主任 / Senior staff, 課長代理 / Deputy section chief, 課長 / Section chief, 部長 / Department head [rank-not-found]",
                "2:2 B2: 職層 '主人' は 'tokyo-dsm@2.0.0' にありません。使える職層: 主事 / Staff, 主任 / Senior staff, 課長代理 / Deputy section chief, 課長 / Section chief, 部長 / Department head。 [rank-not-found]",
                "2:3 C2: level '9' is not on the scale of skill 'UXデザイン / UX design'; use one of Lv.0, Lv.1, Lv.2, Lv.3, なし / none [level-not-found]",
                "2:3 C2: レベル '9' はスキル 'UXデザイン / UX design' の尺度にありません。使えるレベル: Lv.0, Lv.1, Lv.2, Lv.3, なし / none。 [level-not-found]");
    }

    @Test
    void read_repeatedSkillColumn_isToldOnceAndChecked() {
        assertThat(TABLES.read(table("id | UXデザイン | ux-design", "P1 | 1 | 9", "P2 | 2 | 2", "P3 | 3 | 3"))
                        .problems())
                .extracting(problem -> problem.path() + " " + problem.code().code())
                .containsExactly("C1 repeated-column", "C2 level-not-found");
    }

    @Test
    void read_manyUnknownColumns_stopsTellingThem() {
        String titles = IntStream.range(0, 5_000).mapToObj(i -> "列" + i).collect(Collectors.joining("|", "id|", ""));

        assertThat(TABLES.read(table(titles)).problems()).hasSize(1_001);
    }

    @Test
    void read_faultyHeader_isTold() {
        assertFaults(
                TABLES.read(table("スキル | 評価日 | 氏名 | 登録日 | skill", "UXデザイン")),
                "1:3 C1: column '氏名' is not used; it is not read [column-left-out]",
                "1:3 C1: 列 '氏名' は使わない列です。読み込んでいません。 [column-left-out]",
                "1:5 E1: column 'skill' means the same as column A1; remove one of the two [repeated-column]",
                "1:5 E1: 列 'skill' は A1 の列と同じものです。どちらかを取り除いてください。 [repeated-column]",
                "1:6 F1: column '職員ID / id' is missing; add it [missing-column]",
                "1:6 F1: 列 '職員ID / id' がありません。加えてください。 [missing-column]",
                "1:6 F1: column 'レベル / level' is missing; add it [missing-column]",
                "1:6 F1: 列 'レベル / level' がありません。加えてください。 [missing-column]",
                "1:6 F1: column '試験 / exam' is missing; add it [missing-column]",
                "1:6 F1: 列 '試験 / exam' がありません。加えてください。 [missing-column]",
                "1:6 F1: column '合格日 / passed on' is missing; add it [missing-column]",
                "1:6 F1: 列 '合格日 / passed on' がありません。加えてください。 [missing-column]");
    }

    @Test
    void read_faultyWideTable_tellsEveryFault() {
        assertFaults(
                TABLES.read(table(
                        "id | 職層 | UXデザイン | UXデザイソ | | ux-design",
                        "P1 | 主人 | 4",
                        "   |      | 1          |            | メモ",
                        "P1 | 主任 | 1")),
                "1:4 D1: column 'UXデザイソ' means nothing here; remove it or correct its header; names like it: UXデザイン, UIデザイン [unknown-column]",
                "1:4 D1: 列 'UXデザイソ' はここでは使えません。取り除くか、見出しを直してください。近い名前: UXデザイン, UIデザイン。 [unknown-column]",
                "1:6 F1: column 'ux-design' means the same as column C1; remove one of the two [repeated-column]",
                "1:6 F1: 列 'ux-design' は C1 の列と同じものです。どちらかを取り除いてください。 [repeated-column]",
                "2:2 B2: rank '主人' is not in 'tokyo-dsm@2.0.0'; use one of 主事 / Staff, 主任 / Senior staff, 課長代理 / Deputy section chief, 課長 / Section chief, 部長 / Department head [rank-not-found]",
                "2:2 B2: 職層 '主人' は 'tokyo-dsm@2.0.0' にありません。使える職層: 主事 / Staff, 主任 / Senior staff, 課長代理 / Deputy section chief, 課長 / Section chief, 部長 / Department head。 [rank-not-found]",
                "2:3 C2: level '4' is not on the scale of skill 'UXデザイン / UX design'; use one of Lv.0, Lv.1, Lv.2, Lv.3, なし / none [level-not-found]",
                "2:3 C2: レベル '4' はスキル 'UXデザイン / UX design' の尺度にありません。使えるレベル: Lv.0, Lv.1, Lv.2, Lv.3, なし / none。 [level-not-found]",
                "3:1 A3: nothing stands here, but the row tells of somebody; write the id of the person [missing-person]",
                "3:1 A3: ここが空ですが、この行には記入があります。職員の id を書いてください。 [missing-person]",
                "3:5 E3: there is text here, but the column has no header; write the header or remove the text [cell-without-header]",
                "3:5 E3: ここに文字がありますが、列に見出しがありません。見出しを書くか、文字を取り除いてください。 [cell-without-header]",
                "4:1 A4: row 2 tells of the same person; put both in one row or correct the id [repeated-person]",
                "4:1 A4: 同じ職員が 2 行目にもいます。一つの行にまとめるか、id を直してください。 [repeated-person]");
    }

    @Test
    void read_matrixOfJobTypes_isToldAsSuchAndNothingElse() {
        assertFaults(
                TABLES.read(table("スキル | UI/UXデザイナー | データサイエンティスト", "UXデザイン | 2 |")),
                "1:1 A1: this is a matrix of job types, with skills as rows; give a table of people, which has a column '職員ID / id'; nothing else was checked [matrix-not-people]",
                "1:1 A1: これはスキルを行とするジョブタイプの表です。列 '職員ID / id' のある職員の表を渡してください。他の箇所は確かめていません。 [matrix-not-people]");
    }

    @Test
    void read_secondRowOfAPersonInAWideTable_isCheckedAndNotComparedWithTheFirst() {
        assertThat(TABLES.read(table("id | UXデザイン | UIデザイン", "P1 | 1 | 1", "P1 | 2 | 9"))
                        .problems())
                .extracting(problem -> problem.path() + " " + problem.code().code())
                .containsExactly("A3 repeated-person", "C3 level-not-found");
    }

    @Test
    void read_skillWithoutALevelInALongTable_isNotAssessedAndNoted() {
        Checked<List<Person>> read = TABLES.read(table("id | skill | level", "P1 | UXデザイン", "P1 | UIデザイン | 2"));

        assertThat(read.orElseThrow().get(0).profile().attainment(TokyoSkills.UX_DESIGN))
                .isInstanceOf(Attainment.NotAssessed.class);
        assertFaults(
                read,
                "2:3 C2: skill 'UXデザイン' has no level in this row, so it counts as not assessed; write the level, or none where it is not held, if it was assessed [level-left-blank]",
                "2:3 C2: スキル 'UXデザイン' のレベルがこの行にないため、未判定として扱います。判定したのであれば、レベルか、保有していなければ「なし」を書いてください。 [level-left-blank]");
    }

    @Test
    void read_faultyLongTable_tellsEveryFault() {
        assertFaults(
                TABLES.read(table(
                        "id | rank | skill | level | on | origin | exam | passed on | registered on | expires on",
                        "P1 | 主任 | UYデザイン | 1",
                        "P1 | 課長 | | 1 | | | | | 2025-01-01",
                        "P1 | | UXデザイン | | 2025-02-29 | guess",
                        "P1 | | UXデザイン | 2 | | | AQ",
                        "P1 | | ux-design | 2 | | | AP | 2025-06-26 | 2025-06-25",
                        "P1 | | | | | | AP | 2025/6/26")),
                "2:3 C2: skill 'UYデザイン' is not in 'tokyo-dsm@2.0.0'; correct the name; names like it: UXデザイン, UIデザイン, サービスデザイン [skill-not-found]",
                "2:3 C2: スキル 'UYデザイン' は 'tokyo-dsm@2.0.0' にありません。名前を直してください。近い名前: UXデザイン, UIデザイン, サービスデザイン。 [skill-not-found]",
                "3:2 B3: cell B2 names another rank of the same person; write the same rank in both [different-rank]",
                "3:2 B3: 同じ職員の職層が B2 では別のものです。同じ職層を書いてください。 [different-rank]",
                "3:3 C3: nothing stands here, but another cell of the row needs it; write 'スキル / skill' or clear the other cell [missing-value]",
                "3:3 C3: ここが空ですが、同じ行の別のセルに必要です。'スキル / skill' を書くか、別のセルを空にしてください。 [missing-value]",
                "3:7 G3: nothing stands here, but another cell of the row needs it; write '試験 / exam' or clear the other cell [missing-value]",
                "3:7 G3: ここが空ですが、同じ行の別のセルに必要です。'試験 / exam' を書くか、別のセルを空にしてください。 [missing-value]",
                "4:4 D4: nothing stands here, but another cell of the row needs it; write 'レベル / level' or clear the other cell [missing-value]",
                "4:4 D4: ここが空ですが、同じ行の別のセルに必要です。'レベル / level' を書くか、別のセルを空にしてください。 [missing-value]",
                "4:5 E4: this is not a day; write a day of the calendar such as 2025-06-26 [invalid-date]",
                "4:5 E4: 日付として読めません。実在する日を 2025-06-26 の形で書いてください。 [invalid-date]",
                "4:6 F4: origin 'guess' means nothing here; write one of スキルチェック / self-check, 自己補正 / self-correction, 認定 / confirmation [wrong-origin]",
                "4:6 F4: 評価区分 'guess' は使えません。スキルチェック / self-check, 自己補正 / self-correction, 認定 / confirmation のどれかを書いてください。 [wrong-origin]",
                "5:7 G5: exam 'AQ' is not in [ipa@1.0.0]; correct the name or code; names like it: AP, AU [exam-not-found]",
                "5:7 G5: 試験 'AQ' は [ipa@1.0.0] にありません。名前か記号を直してください。近い名前: AP, AU。 [exam-not-found]",
                "5:8 H5: nothing stands here, but another cell of the row needs it; write '合格日 / passed on' or clear the other cell [missing-value]",
                "5:8 H5: ここが空ですが、同じ行の別のセルに必要です。'合格日 / passed on' を書くか、別のセルを空にしてください。 [missing-value]",
                "6:3 C6: skill 'ux-design' is already told of in cell C5; remove one of the two [repeated-skill]",
                "6:3 C6: スキル 'ux-design' は C5 にもあります。どちらかを取り除いてください。 [repeated-skill]",
                "6:9 I6: this day is before the pass; correct one of the two days [date-before-pass]",
                "6:9 I6: 合格日より前の日です。どちらかの日を直してください。 [date-before-pass]",
                "7:7 G7: cell G6 tells of the same exam on the same day; remove one of the two or correct a day [repeated-exam]",
                "7:7 G7: 同じ試験の同じ日の合格が G6 にもあります。どちらかを取り除くか、日を直してください。 [repeated-exam]");
    }

    @Test
    void read_examOfTwoCatalogues_isTold() {
        Provenance invented = Provenance.sample(Wording.supplied(Locale.ENGLISH, "Invented."));
        ExamCatalogue other = ExamCatalogue.builder(Edition.of("guild", "1.0.0"))
                .addExam(Exam.builder()
                        .id(ExamId.of("guild", "ap"))
                        .code("AP")
                        .name(Wording.supplied(Locale.ENGLISH, "Apprentice"))
                        .level(Knowledge.none())
                        .provenance(invented)
                        .build())
                .build();
        PeopleTable both = PeopleTable.of(TOKYO, IpaCatalogue.fiscalYear2026(), other);

        assertFaults(
                both.read(table("id | exam | passed on", "P1 | AP | 2025-06-26", "P2 | guild:ap | 2025-06-26")),
                "2:2 B2: exam 'AP' may be any of ipa:ap, guild:ap; write its identifier [ambiguous-exam]",
                "2:2 B2: 試験 'AP' は複数の試験に当たります: ipa:ap, guild:ap。識別子で書いてください。 [ambiguous-exam]");
    }
}
