package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Faults.assertFaults;
import static io.github.digitalskillmap.json.Faults.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents that are JSON, but do not say what they should. */
class PeopleReaderFaultsTest {

    private static final DocumentFormat<List<Person>> PARK =
            DsmJson.of(InventedFramework.FRAMEWORK).people();

    @Test
    void read_nullValue_isTold() {
        assertFaults(
                people("{ \"id\": \"P001\", \"rank\": null }"),
                "3:25 /people/0/rank: null is not a value here; write a value or leave it out [null-value]",
                "3:25 /people/0/rank: null は使えません。値を書くか、キーごと取り除いてください。 [null-value]");
    }

    @Test
    void read_nullInPlaceOfPerson_isTold() {
        assertFaults(
                people("""
                { "id": "P001" },
                null"""),
                "4:1 /people/1: null is not a value here; write a value or leave it out [null-value]",
                "4:1 /people/1: null は使えません。値を書くか、キーごと取り除いてください。 [null-value]");
    }

    @Test
    void read_numberAsLevel_isTold() {
        assertFaults(
                people("""
                { "id": "P001",
                  "levels": { "ux-design": 2 } }"""),
                "4:28 /people/0/levels/ux-design: a text or keys with values are needed here, but this is of type number; write a text in quotes, or keys with values in { } [not-text-or-object]",
                "4:28 /people/0/levels/ux-design: 文字列か、キーと値の組が必要ですが、ここには数値があります。引用符で囲んだ文字列か、{ } で囲んだキーと値を書いてください。 [not-text-or-object]");
    }

    @Test
    void read_levelWithFaultyOrigin_isTold() {
        assertFaults(
                people("""
                { "id": "P001",
                  "levels": { "ux-design": { "level": "9", "on": "2025-02-29", "origin": "guess" },
                              "marketing": { "origin": "self-check", "by": "me" } } }"""),
                "4:39 /people/0/levels/ux-design/level: level '9' is not on the scale of skill 'tokyo-dsm:ux-design'; use one of Lv.0, Lv.1, Lv.2, Lv.3, none [level-not-found]",
                "4:39 /people/0/levels/ux-design/level: レベル '9' はスキル 'tokyo-dsm:ux-design' の尺度にありません。使えるレベル: Lv.0, Lv.1, Lv.2, Lv.3, none。 [level-not-found]",
                "4:50 /people/0/levels/ux-design/on: this is not a day; write a day of the calendar such as 2025-06-26 [invalid-date]",
                "4:50 /people/0/levels/ux-design/on: 日付として読めません。実在する日を 2025-06-26 の形で書いてください。 [invalid-date]",
                "4:74 /people/0/levels/ux-design/origin: origin 'guess' means nothing here; write one of self-check, self-correction, confirmation [wrong-origin]",
                "4:74 /people/0/levels/ux-design/origin: レベルの由来 'guess' は使えません。self-check, self-correction, confirmation のどれかを書いてください。 [wrong-origin]",
                "5:28 /people/0/levels/marketing/level: key 'level' is missing; add it [missing-key]",
                "5:28 /people/0/levels/marketing/level: キー 'level' がありません。加えてください。 [missing-key]",
                "5:54 /people/0/levels/marketing/by: key 'by' means nothing here; remove it or use one of level, on, origin [unknown-key]",
                "5:54 /people/0/levels/marketing/by: キー 'by' はここでは使えません。取り除くか、直してください。使えるキー: level, on, origin。 [unknown-key]");
    }

    @Test
    void read_textAsVersion_isTold() {
        assertFaults(
                "{ \"kind\": \"people\", \"version\": \"1\", \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [] }",
                "1:32 /version: a whole number up to 2147483647 is needed here, but this is of type string; write it such as 1, without quotes or fraction [not-a-whole-number]",
                "1:32 /version: 2147483647 までの整数が必要ですが、ここには文字列があります。1 のように、引用符と小数点を付けずに書いてください。 [not-a-whole-number]");
    }

    @Test
    void read_fractionAsVersion_isTold() {
        assertFaults(
                "{ \"kind\": \"people\", \"version\": 1.0, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [] }",
                "1:32 /version: a whole number up to 2147483647 is needed here, but this is of type number; write it such as 1, without quotes or fraction [not-a-whole-number]",
                "1:32 /version: 2147483647 までの整数が必要ですが、ここには数値があります。1 のように、引用符と小数点を付けずに書いてください。 [not-a-whole-number]");
    }

    @Test
    void read_versionBeyondAnyNumberOfADocument_isToldForItsSize() {
        assertFaults(
                "{ \"kind\": \"people\", \"version\": 2147483648, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [] }",
                "1:32 /version: the number is 2147483648; write a whole number up to 2147483647 [number-out-of-range]",
                "1:32 /version: 数が 2147483648 です。2147483647 までの整数を書いてください。 [number-out-of-range]");
    }

    @Test
    void read_objectInPlaceOfList_isTold() {
        assertFaults(
                people("""
                { "id": "P001",
                  "exams": { "exam": "AP" }, "rank": false }"""),
                "4:12 /people/0/exams: a list is needed here, but this is of type object; write it in [ ] [not-a-list]",
                "4:12 /people/0/exams: 一覧が必要ですが、ここにはオブジェクトがあります。全体を [ ] で囲んで書いてください。 [not-a-list]",
                "4:38 /people/0/rank: a text is needed here, but this is of type boolean; write the value in quotes [not-text]",
                "4:38 /people/0/rank: 文字列が必要ですが、ここには真偽値があります。値を引用符で囲んで書いてください。 [not-text]");
    }

    @Test
    void read_textInPlaceOfObject_isTold() {
        assertFaults(
                people("""
                "P001",
                { "id": "P002", "levels": [ true ] }"""),
                "3:1 /people/0: keys with values are needed here, but this is of type string; write them in { } [not-an-object]",
                "3:1 /people/0: キーと値の組が必要ですが、ここには文字列があります。全体を { } で囲んで書いてください。 [not-an-object]",
                "4:27 /people/1/levels: keys with values are needed here, but this is of type array; write them in { } [not-an-object]",
                "4:27 /people/1/levels: キーと値の組が必要ですが、ここには配列があります。全体を { } で囲んで書いてください。 [not-an-object]");
    }

    @Test
    void read_unknownKey_isTold() {
        assertFaults(
                people("{ \"id\": \"P001\", \"nickname\": \"x\" }"),
                "3:17 /people/0/nickname: key 'nickname' means nothing here; remove it or use one of id, rank, levels, exams, attestations [unknown-key]",
                "3:17 /people/0/nickname: キー 'nickname' はここでは使えません。取り除くか、直してください。使えるキー: id, rank, levels, exams, attestations。 [unknown-key]");
    }

    @Test
    void read_repeatedKey_isTold() {
        assertFaults(
                people("""
                { "id": "P001",
                  "levels": { "ux-design": "1", "ux-design": "2" } }"""),
                "4:33 /people/0/levels/ux-design: key 'ux-design' is there twice; remove one of the two [repeated-key]",
                "4:33 /people/0/levels/ux-design: キー 'ux-design' が二度あります。どちらかを取り除いてください。 [repeated-key]");
    }

    @Test
    void read_missingKeys_areTold() {
        assertFaults(
                """
                { "people": [
                  { "exams": [ {} ] } ] }""",
                "1:1 /framework: key 'framework' is missing; add it [missing-key]",
                "1:1 /framework: キー 'framework' がありません。加えてください。 [missing-key]",
                "1:1 /kind: key 'kind' is missing; add it [missing-key]",
                "1:1 /kind: キー 'kind' がありません。加えてください。 [missing-key]",
                "1:1 /version: key 'version' is missing; add it [missing-key]",
                "1:1 /version: キー 'version' がありません。加えてください。 [missing-key]",
                "2:3 /people/0/id: key 'id' is missing; add it [missing-key]",
                "2:3 /people/0/id: キー 'id' がありません。加えてください。 [missing-key]",
                "2:16 /people/0/exams/0/exam: key 'exam' is missing; add it [missing-key]",
                "2:16 /people/0/exams/0/exam: キー 'exam' がありません。加えてください。 [missing-key]",
                "2:16 /people/0/exams/0/passedOn: key 'passedOn' is missing; add it [missing-key]",
                "2:16 /people/0/exams/0/passedOn: キー 'passedOn' がありません。加えてください。 [missing-key]");
    }

    @Test
    void read_blankTexts_areTold() {
        assertFaults(
                people("""
                { "id": " ",
                  "exams": [ { "exam": "", "passedOn": "2025-06-26" } ] }"""),
                "3:9 /people/0/id: the text is blank; write a value [blank-text]",
                "3:9 /people/0/id: 値が空です。値を書いてください。 [blank-text]",
                "4:24 /people/0/exams/0/exam: the text is blank; write a value [blank-text]",
                "4:24 /people/0/exams/0/exam: 値が空です。値を書いてください。 [blank-text]");
    }

    @Test
    void read_textOfFullWidthSpaces_isBlank() {
        assertFaults(
                people("{ \"id\": \"　\" }"),
                "3:9 /people/0/id: the text is blank; write a value [blank-text]",
                "3:9 /people/0/id: 値が空です。値を書いてください。 [blank-text]");
    }

    @Test
    void read_unknownKind_isToldWithTheKindsThereAre() {
        assertFaults(
                "{ \"kind\": \"framwork\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [] }",
                "1:11 /kind: there is no document kind 'framwork'; correct it; the kinds: people, framework, exam-catalogue, results, migration-plan, overlay, assessments, assessment-cycle, career-system, careers, curriculum, talent-system, demand, posts, policy; kinds like it: framework [unknown-kind]",
                "1:11 /kind: 文書の種類 'framwork' はありません。直してください。文書の種類: people, framework, exam-catalogue, results, migration-plan, overlay, assessments, assessment-cycle, career-system, careers, curriculum, talent-system, demand, posts, policy。近い種類: framework。 [unknown-kind]");
    }

    @Test
    void read_otherKind_isTold() {
        assertFaults(
                "{ \"kind\": \"framework\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [] }",
                "1:11 /kind: this is a document of kind 'framework'; hand over one of kind 'people' [wrong-kind]",
                "1:11 /kind: 文書の種類が 'framework' です。ここでは 'people' の文書を渡してください。 [wrong-kind]");
    }

    @Test
    void read_newerVersion_isAllThatIsTold() {
        assertFaults(
                "{ \"kind\": \"people\", \"version\": 2, \"teams\": [] }",
                "1:32 /version: this is version 2 of the document, made by a newer version of this library, which reads up to 1; update the library [newer-version]",
                "1:32 /version: 文書の版が 2 です。このライブラリより新しい版で作られたもので、読めるのは版 1 までです。ライブラリを更新してください。 [newer-version]");
    }

    @Test
    void read_versionThatNeverWas_isTold() {
        assertFaults(
                "{ \"kind\": \"people\", \"version\": 0, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [] }",
                "1:32 /version: there is no version 0 of this document; write 1 [wrong-version]",
                "1:32 /version: 文書の版 0 はありません。1 と書いてください。 [wrong-version]");
    }

    @Test
    void read_noEdition_isTold() {
        assertFaults(
                "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"Tokyo 2\", \"people\": [] }",
                "1:48 /framework: 'Tokyo 2' does not name an edition of a framework; write it such as 'tokyo-dsm@2.0.0' [invalid-edition]",
                "1:48 /framework: 'Tokyo 2' は枠組みの版の書き方ではありません。'tokyo-dsm@2.0.0' のように書いてください。 [invalid-edition]");
    }

    @Test
    void read_otherEdition_isToldWithoutLookingUpSkills() {
        assertFaults(
                """
                { "kind": "people", "version": 1, "framework": "tokyo-dsm@1.0.0",
                  "people": [ { "id": "P001", "rank": "?", "levels": { "?": "1" }, "exams": [ { "exam": "AP", "passedOn": "?" } ],
                    "attestations": [ { "judgement": "?", "verdict": "?", "by": "?", "on": "?" } ] } ] }""",
                "1:48 /framework: the document goes with 'tokyo-dsm@1.0.0' but is read with 'tokyo-dsm@2.0.0'; read it with that edition, or migrate it to the other; skills, ranks, judgements and roles were not checked [other-framework]",
                "1:48 /framework: 文書の枠組みは 'tokyo-dsm@1.0.0' ですが、'tokyo-dsm@2.0.0' で読もうとしています。その版で読むか、読もうとしている版に移行してください。スキル、職層、判断、役割は確かめていません。 [other-framework]",
                "2:107 /people/0/exams/0/passedOn: this is not a day; write a day of the calendar such as 2025-06-26 [invalid-date]",
                "2:107 /people/0/exams/0/passedOn: 日付として読めません。実在する日を 2025-06-26 の形で書いてください。 [invalid-date]",
                "3:54 /people/0/attestations/0/verdict: verdict '?' means nothing here; write met or not-met [wrong-verdict]",
                "3:54 /people/0/attestations/0/verdict: 判断の結果 '?' は使えません。met（認める）か not-met（認めない）と書いてください。 [wrong-verdict]",
                "3:76 /people/0/attestations/0/on: this is not a day; write a day of the calendar such as 2025-06-26 [invalid-date]",
                "3:76 /people/0/attestations/0/on: 日付として読めません。実在する日を 2025-06-26 の形で書いてください。 [invalid-date]");
    }

    @Test
    void read_repeatedPerson_isToldWithoutTheKey() {
        assertFaults(
                people("""
                { "id": "P001" },
                { "id": "P002" },
                { "id": "P001" }"""),
                "5:9 /people/2/id: the person at /people/0 has the same id; remove one of the two or correct the id [repeated-person]",
                "5:9 /people/2/id: 同じ id の人が /people/0 にもいます。どちらかを取り除くか、id を直してください。 [repeated-person]");
    }

    @Test
    void read_unknownSkill_isToldWithNearestNames() {
        assertFaults(
                people("""
                { "id": "P001",
                  "levels": { "UXデサイン": "1" } }"""),
                "4:15 /people/0/levels/UXデサイン: skill 'UXデサイン' is not in 'tokyo-dsm@2.0.0'; correct the name; names like it: UXデザイン, UIデザイン [skill-not-found]",
                "4:15 /people/0/levels/UXデサイン: スキル 'UXデサイン' は 'tokyo-dsm@2.0.0' にありません。名前を直してください。近い名前: UXデザイン, UIデザイン。 [skill-not-found]");
    }

    @Test
    void read_unknownSkillLikeNoOther_isToldWithoutNames() {
        assertFaults(
                people("""
                { "id": "P001",
                  "levels": { "@": "1" } }"""),
                "4:15 /people/0/levels/@: skill '@' is not in 'tokyo-dsm@2.0.0'; correct the name [skill-not-found]",
                "4:15 /people/0/levels/@: スキル '@' は 'tokyo-dsm@2.0.0' にありません。名前を直してください。 [skill-not-found]");
    }

    @Test
    void read_skillUnderTwoSpellings_isTold() {
        assertFaults(
                people("""
                { "id": "P001",
                  "levels": { "ux-design": "1", "ＵＸデザイン": "1" } }"""),
                "4:33 /people/0/levels/ＵＸデザイン: skill 'ＵＸデザイン' is also there as 'ux-design'; remove one of the two [repeated-skill]",
                "4:33 /people/0/levels/ＵＸデザイン: スキル 'ＵＸデザイン' は 'ux-design' の名前でも書かれています。どちらかを取り除いてください。 [repeated-skill]");
    }

    @Test
    void read_levelOffScale_isToldWithUsableLevels() {
        assertFaults(
                people("""
                { "id": "P001",
                  "levels": { "ux-design": "Lv.4" } }"""),
                "4:28 /people/0/levels/ux-design: level 'Lv.4' is not on the scale of skill 'tokyo-dsm:ux-design'; use one of Lv.0, Lv.1, Lv.2, Lv.3, none [level-not-found]",
                "4:28 /people/0/levels/ux-design: レベル 'Lv.4' はスキル 'tokyo-dsm:ux-design' の尺度にありません。使えるレベル: Lv.0, Lv.1, Lv.2, Lv.3, none。 [level-not-found]");
    }

    @Test
    void read_unknownRank_isToldWithUsableRanks() {
        assertFaults(
                people("{ \"id\": \"P001\", \"rank\": \"課長補佐\" }"),
                "3:25 /people/0/rank: rank '課長補佐' is not in 'tokyo-dsm@2.0.0'; use one of 主事, 主任, 課長代理, 課長, 部長 [rank-not-found]",
                "3:25 /people/0/rank: 職層 '課長補佐' は 'tokyo-dsm@2.0.0' にありません。使える職層: 主事, 主任, 課長代理, 課長, 部長。 [rank-not-found]");
    }

    @Test
    void read_unknownExam_isToldWithNearestNames() {
        assertFaults(
                people("""
                { "id": "P001",
                  "exams": [ { "exam": "基本情報処理技術者", "passedOn": "2025-06-26" } ] }"""),
                "4:24 /people/0/exams/0/exam: exam '基本情報処理技術者' is not in [ipa@1.0.0]; correct the name or code; names like it: 基本情報技術者試験 [exam-not-found]",
                "4:24 /people/0/exams/0/exam: 試験 '基本情報処理技術者' は [ipa@1.0.0] にありません。名前か記号を直してください。近い名前: 基本情報技術者試験。 [exam-not-found]");
    }

    @Test
    void read_dayThatIsNoDay_isToldWithoutTheDay() {
        assertFaults(
                people("""
                { "id": "P001",
                  "exams": [ { "exam": "AP", "passedOn": "2025-02-30", "registeredOn": "soon" } ] }"""),
                "4:42 /people/0/exams/0/passedOn: this is not a day; write a day of the calendar such as 2025-06-26 [invalid-date]",
                "4:42 /people/0/exams/0/passedOn: 日付として読めません。実在する日を 2025-06-26 の形で書いてください。 [invalid-date]",
                "4:72 /people/0/exams/0/registeredOn: this is not a day; write a day of the calendar such as 2025-06-26 [invalid-date]",
                "4:72 /people/0/exams/0/registeredOn: 日付として読めません。実在する日を 2025-06-26 の形で書いてください。 [invalid-date]");
    }

    @Test
    void read_registrationAndExpiryBeforePass_areTold() {
        assertFaults(
                people("""
                { "id": "P001",
                  "exams": [ { "exam": "SC", "passedOn": "2025-06-26",
                    "registeredOn": "2025-06-25",
                    "expiresOn": "2024-06-26" } ] }"""),
                "5:21 /people/0/exams/0/registeredOn: this day is before the pass (passedOn); correct one of the two days [date-before-pass]",
                "5:21 /people/0/exams/0/registeredOn: 合格日 (passedOn) より前の日です。どちらかの日を直してください。 [date-before-pass]",
                "6:18 /people/0/exams/0/expiresOn: this day is before the pass (passedOn); correct one of the two days [date-before-pass]",
                "6:18 /people/0/exams/0/expiresOn: 合格日 (passedOn) より前の日です。どちらかの日を直してください。 [date-before-pass]");
    }

    @Test
    void read_sameExamTwiceOnOneDay_isTold() {
        assertFaults(
                people("""
                { "id": "P001",
                  "exams": [ { "exam": "AP", "passedOn": "2025-06-26" },
                    { "exam": "ipa:ap", "passedOn": "2025-06-26" } ] }"""),
                "5:5 /people/0/exams/1: the pass at /people/0/exams/0 is of the same exam on the same day; remove one of the two or correct a day [repeated-exam]",
                "5:5 /people/0/exams/1: 同じ試験の同じ日の合格が /people/0/exams/0 にもあります。どちらかを取り除くか、日を直してください。 [repeated-exam]");
    }

    @Test
    void read_longText_isShortened() {
        assertFaults(
                people("""
                { "id": "P001",
                  "levels": { "ux-design": "12345678901234567890123456789012345678901234567890" } }"""),
                "4:28 /people/0/levels/ux-design: level '1234567890123456789012345678901234567890…' is not on the scale of skill 'tokyo-dsm:ux-design'; use one of Lv.0, Lv.1, Lv.2, Lv.3, none [level-not-found]",
                "4:28 /people/0/levels/ux-design: レベル '1234567890123456789012345678901234567890…' はスキル 'tokyo-dsm:ux-design' の尺度にありません。使えるレベル: Lv.0, Lv.1, Lv.2, Lv.3, none。 [level-not-found]");
    }

    @Test
    void read_invisibleLetters_areShown() {
        assertFaults(
                people("""
                { "id": "P001",
                  "rank": "a\\n\\u202eb" }"""),
                "4:11 /people/0/rank: letter <U+202E>, which nobody sees, is in this text; it is read without; remove it [unseen-letter]",
                "4:11 /people/0/rank: 見えない文字 <U+202E> が入っています。ないものとして読み込みました。取り除いてください。 [unseen-letter]",
                "4:11 /people/0/rank: rank 'a<U+000A><U+202E>b' is not in 'tokyo-dsm@2.0.0'; use one of 主事, 主任, 課長代理, 課長, 部長 [rank-not-found]",
                "4:11 /people/0/rank: 職層 'a<U+000A><U+202E>b' は 'tokyo-dsm@2.0.0' にありません。使える職層: 主事, 主任, 課長代理, 課長, 部長。 [rank-not-found]");
    }

    @Test
    void read_manyFaults_areToldAtOnceInOrder() {
        assertFaults(
                people("""
                { "id": "P001", "rank": 3,
                  "levels": { "ux-design": "5", "nothing like it": "1" } },
                { "exams": [ { "exam": "XX", "passedOn": "yesterday", "place": "Tokyo" } ] },
                { "id": "P001",
                  "id": "P002" }"""),
                "3:25 /people/0/rank: a text is needed here, but this is of type number; write the value in quotes [not-text]",
                "3:25 /people/0/rank: 文字列が必要ですが、ここには数値があります。値を引用符で囲んで書いてください。 [not-text]",
                "4:28 /people/0/levels/ux-design: level '5' is not on the scale of skill 'tokyo-dsm:ux-design'; use one of Lv.0, Lv.1, Lv.2, Lv.3, none [level-not-found]",
                "4:28 /people/0/levels/ux-design: レベル '5' はスキル 'tokyo-dsm:ux-design' の尺度にありません。使えるレベル: Lv.0, Lv.1, Lv.2, Lv.3, none。 [level-not-found]",
                "4:33 /people/0/levels/nothing like it: skill 'nothing like it' is not in 'tokyo-dsm@2.0.0'; correct the name [skill-not-found]",
                "4:33 /people/0/levels/nothing like it: スキル 'nothing like it' は 'tokyo-dsm@2.0.0' にありません。名前を直してください。 [skill-not-found]",
                "5:1 /people/1/id: key 'id' is missing; add it [missing-key]",
                "5:1 /people/1/id: キー 'id' がありません。加えてください。 [missing-key]",
                "5:24 /people/1/exams/0/exam: exam 'XX' is not in [ipa@1.0.0]; correct the name or code [exam-not-found]",
                "5:24 /people/1/exams/0/exam: 試験 'XX' は [ipa@1.0.0] にありません。名前か記号を直してください。 [exam-not-found]",
                "5:42 /people/1/exams/0/passedOn: this is not a day; write a day of the calendar such as 2025-06-26 [invalid-date]",
                "5:42 /people/1/exams/0/passedOn: 日付として読めません。実在する日を 2025-06-26 の形で書いてください。 [invalid-date]",
                "5:55 /people/1/exams/0/place: key 'place' means nothing here; remove it or use one of exam, passedOn, registeredOn, expiresOn, registrations [unknown-key]",
                "5:55 /people/1/exams/0/place: キー 'place' はここでは使えません。取り除くか、直してください。使えるキー: exam, passedOn, registeredOn, expiresOn, registrations。 [unknown-key]",
                "6:9 /people/2/id: the person at /people/0 has the same id; remove one of the two or correct the id [repeated-person]",
                "6:9 /people/2/id: 同じ id の人が /people/0 にもいます。どちらかを取り除くか、id を直してください。 [repeated-person]",
                "7:3 /people/2/id: key 'id' is there twice; remove one of the two [repeated-key]",
                "7:3 /people/2/id: キー 'id' が二度あります。どちらかを取り除いてください。 [repeated-key]");
    }

    @Test
    void read_examWithoutCatalogue_isTold() {
        assertFaults(
                DsmJson.of(TokyoFramework.policyVersion2())
                        .people()
                        .read(
                                people(
                                        "{ \"id\": \"P001\", \"exams\": [ { \"exam\": \"AP\", \"passedOn\": \"2025-06-26\" } ] }")),
                "3:38 /people/0/exams/0/exam: exam 'AP' is not in []; correct the name or code [exam-not-found]",
                "3:38 /people/0/exams/0/exam: 試験 'AP' は [] にありません。名前か記号を直してください。 [exam-not-found]");
    }

    @Test
    void read_examOfTwoCatalogues_isToldUnlessItsIdentifierIsWritten() {
        DocumentFormat<List<Person>> reader = DsmJson.of(
                        TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026(), vendor())
                .people();

        assertFaults(
                reader.read(people(
                        "{ \"id\": \"P001\", \"exams\": [ { \"exam\": \"AP\", \"passedOn\": \"2025-06-26\" } ] }")),
                "3:38 /people/0/exams/0/exam: exam 'AP' may be any of ipa:ap, vendor:ap; write its identifier [ambiguous-exam]",
                "3:38 /people/0/exams/0/exam: 試験 'AP' は複数の試験に当たります: ipa:ap, vendor:ap。識別子で書いてください。 [ambiguous-exam]");
        assertThat(reader.read(
                                people(
                                        "{ \"id\": \"P001\", \"exams\": [ { \"exam\": \"vendor:ap\", \"passedOn\": \"2025-06-26\" } ] }"))
                        .isValid())
                .isTrue();
    }

    private static ExamCatalogue vendor() {
        Wording name = Wording.supplied(Locale.ENGLISH, "Associate Practitioner");
        return ExamCatalogue.builder(Edition.parse("vendor@1.0.0"))
                .addExam(Exam.builder()
                        .id(ExamId.parse("vendor:ap"))
                        .code("AP")
                        .name(name)
                        .level(Knowledge.none())
                        .provenance(Provenance.sample(name))
                        .build())
                .build();
    }

    @Test
    void read_unknownJudgement_isToldWithNearestIds() {
        assertFaults(
                people("""
                { "id": "P001",
                  "attestations": [ { "judgement": "bucho-gq-9", "verdict": "met", "by": "mentor", "on": "2025-03-31" },
                    { "judgement": "tokyo-dsm:bucho-gq1", "verdict": "met", "by": "mentor", "on": "2025-03-31" } ] }"""),
                "4:36 /people/0/attestations/0/judgement: judgement 'bucho-gq-9' is not in 'tokyo-dsm@2.0.0'; correct the id; ids like it: bucho-gq-1, bucho-dq-1, kacho-gq-1 [judgement-not-found]",
                "4:36 /people/0/attestations/0/judgement: 判断 'bucho-gq-9' は 'tokyo-dsm@2.0.0' にありません。id を直してください。近い id: bucho-gq-1, bucho-dq-1, kacho-gq-1。 [judgement-not-found]",
                "5:20 /people/0/attestations/1/judgement: judgement 'tokyo-dsm:bucho-gq1' is not in 'tokyo-dsm@2.0.0'; correct the id; ids like it: tokyo-dsm:bucho-gq-1, tokyo-dsm:bucho-dq-1, tokyo-dsm:kacho-gq-1 [judgement-not-found]",
                "5:20 /people/0/attestations/1/judgement: 判断 'tokyo-dsm:bucho-gq1' は 'tokyo-dsm@2.0.0' にありません。id を直してください。近い id: tokyo-dsm:bucho-gq-1, tokyo-dsm:bucho-dq-1, tokyo-dsm:kacho-gq-1。 [judgement-not-found]");
    }

    @Test
    void read_unknownRole_isToldWithUsableRoles() {
        assertFaults(
                people("""
                { "id": "P001",
                  "attestations": [ { "judgement": "shuji-gq-1", "verdict": "met", "by": "係長", "on": "2025-03-31" } ] }"""),
                "4:74 /people/0/attestations/0/by: role '係長' is not in 'tokyo-dsm@2.0.0'; use one of メンター, 管理職 [role-not-found]",
                "4:74 /people/0/attestations/0/by: 役割 '係長' は 'tokyo-dsm@2.0.0' にありません。使える役割: メンター, 管理職。 [role-not-found]");
    }

    @Test
    void read_roleThatIsNotEntitled_isToldWithWhoIs() {
        assertFaults(
                PARK.read(park("""
                        { "judgement": "tidy", "verdict": "met", "by": "neighbour", "on": "2025-03-31" },
                        { "judgement": "calm", "verdict": "met", "by": "NEIGHBOUR", "on": "2025-03-31" }""")),
                "3:48 /people/0/attestations/1/by: role 'Neighbour' is not entitled to judge 'park:calm'; use one of Head gardener or remove this attestation [role-not-entitled]",
                "3:48 /people/0/attestations/1/by: 役割 'Neighbour' は判断 'park:calm' を行えません。判断を行える役割: Head gardener。役割を直すか、この判断の記録を取り除いてください。 [role-not-entitled]");
    }

    @Test
    void read_roleOfFrameworkWithoutRoles_isTold() {
        DocumentFormat<List<Person>> reader =
                DsmJson.of(InventedFramework.withoutLadder()).people();

        assertFaults(
                reader.read(park(
                        "{ \"judgement\": \"calm\", \"verdict\": \"met\", \"by\": \"head\", \"on\": \"2025-03-31\" }")),
                "2:16 /people/0/attestations/0/judgement: judgement 'calm' is not in 'park@1.0.0'; correct the id [judgement-not-found]",
                "2:16 /people/0/attestations/0/judgement: 判断 'calm' は 'park@1.0.0' にありません。id を直してください。 [judgement-not-found]",
                "2:48 /people/0/attestations/0/by: role 'head' is not in 'park@1.0.0' [role-not-found]",
                "2:48 /people/0/attestations/0/by: 役割 'head' は 'park@1.0.0' にありません。 [role-not-found]");
    }

    @Test
    void read_wrongVerdict_isTold() {
        assertFaults(
                PARK.read(park("""
                        { "judgement": "calm", "verdict": "MET", "by": "head", "on": "2025-03-30" },
                        { "judgement": "calm", "verdict": "not met", "by": "head", "on": "2025-03-31" }""")),
                "3:35 /people/0/attestations/1/verdict: verdict 'not met' means nothing here; write met or not-met [wrong-verdict]",
                "3:35 /people/0/attestations/1/verdict: 判断の結果 'not met' は使えません。met（認める）か not-met（認めない）と書いてください。 [wrong-verdict]");
    }

    @Test
    void read_sameJudgementTwiceOnOneDay_isToldWhateverElseIsWrong() {
        assertFaults(
                PARK.read(park("""
                        { "judgement": "tidy", "verdict": "met", "by": "head", "on": "2025-03-31" },
                        { "judgement": "tidy", "verdict": "met", "by": "head", "on": "2025-04-01" },
                        { "judgement": "park:tidy", "verdict": "?", "by": "?", "on": "2025-03-31" }""")),
                "4:1 /people/0/attestations/2: the attestation at /people/0/attestations/0 is of the same judgement on the same day; remove one of the two or correct a day [repeated-attestation]",
                "4:1 /people/0/attestations/2: 同じ判断の同じ日の記録が /people/0/attestations/0 にもあります。どちらかを取り除くか、日を直してください。 [repeated-attestation]",
                "4:40 /people/0/attestations/2/verdict: verdict '?' means nothing here; write met or not-met [wrong-verdict]",
                "4:40 /people/0/attestations/2/verdict: 判断の結果 '?' は使えません。met（認める）か not-met（認めない）と書いてください。 [wrong-verdict]",
                "4:51 /people/0/attestations/2/by: role '?' is not in 'park@1.0.0'; use one of Head gardener, Neighbour [role-not-found]",
                "4:51 /people/0/attestations/2/by: 役割 '?' は 'park@1.0.0' にありません。使える役割: Head gardener, Neighbour。 [role-not-found]");
    }

    @Test
    void read_attestationWithWrongKeys_isTold() {
        assertFaults(
                PARK.read(park("""
                        {},
                        { "judgement": "", "verdict": "", "by": "", "on": "" },
                        { "judgement": "calm", "verdict": "met", "by": "head", "on": "2025-02-30", "why": "?" },
                        null""")),
                "2:1 /people/0/attestations/0/by: key 'by' is missing; add it [missing-key]",
                "2:1 /people/0/attestations/0/by: キー 'by' がありません。加えてください。 [missing-key]",
                "2:1 /people/0/attestations/0/judgement: key 'judgement' is missing; add it [missing-key]",
                "2:1 /people/0/attestations/0/judgement: キー 'judgement' がありません。加えてください。 [missing-key]",
                "2:1 /people/0/attestations/0/on: key 'on' is missing; add it [missing-key]",
                "2:1 /people/0/attestations/0/on: キー 'on' がありません。加えてください。 [missing-key]",
                "2:1 /people/0/attestations/0/verdict: key 'verdict' is missing; add it [missing-key]",
                "2:1 /people/0/attestations/0/verdict: キー 'verdict' がありません。加えてください。 [missing-key]",
                "3:16 /people/0/attestations/1/judgement: the text is blank; write a value [blank-text]",
                "3:16 /people/0/attestations/1/judgement: 値が空です。値を書いてください。 [blank-text]",
                "3:31 /people/0/attestations/1/verdict: the text is blank; write a value [blank-text]",
                "3:31 /people/0/attestations/1/verdict: 値が空です。値を書いてください。 [blank-text]",
                "3:41 /people/0/attestations/1/by: the text is blank; write a value [blank-text]",
                "3:41 /people/0/attestations/1/by: 値が空です。値を書いてください。 [blank-text]",
                "3:51 /people/0/attestations/1/on: this is not a day; write a day of the calendar such as 2025-06-26 [invalid-date]",
                "3:51 /people/0/attestations/1/on: 日付として読めません。実在する日を 2025-06-26 の形で書いてください。 [invalid-date]",
                "4:62 /people/0/attestations/2/on: this is not a day; write a day of the calendar such as 2025-06-26 [invalid-date]",
                "4:62 /people/0/attestations/2/on: 日付として読めません。実在する日を 2025-06-26 の形で書いてください。 [invalid-date]",
                "4:76 /people/0/attestations/2/why: key 'why' means nothing here; remove it or use one of judgement, verdict, by, on [unknown-key]",
                "4:76 /people/0/attestations/2/why: キー 'why' はここでは使えません。取り除くか、直してください。使えるキー: judgement, verdict, by, on。 [unknown-key]",
                "5:1 /people/0/attestations/3: null is not a value here; write a value or leave it out [null-value]",
                "5:1 /people/0/attestations/3: null は使えません。値を書くか、キーごと取り除いてください。 [null-value]");
    }

    /** Returns a document with a person of the given attestations, the first of which stands on line 2. */
    private static String park(String attestations) {
        return """
                { "kind": "people", "version": 1, "framework": "park@1.0.0", "people": [ { "id": "P001", "attestations": [
                """ + attestations + " ] } ] }";
    }

    @Test
    void orElseThrow_faults_carriesThemAll() {
        assertThatThrownBy(() -> Faults.READER.read("{}").orElseThrow())
                .isInstanceOfSatisfying(
                        InvalidDataException.class,
                        thrown -> assertThat(thrown.problems()).hasSize(4));
    }

    @Test
    void read_personalData_isInNoSentence() {
        String document = people("""
                { "id": "SECRET", "rank": "主任", "levels": { "ux-design": 987654 },
                  "exams": [ { "exam": "AP", "passedOn": "1987-06-54" },
                             { "exam": "AP", "passedOn": "1987-06-05", "expiresOn": "1986-06-05" } ],
                  "attestations": [
                      { "judgement": "shuji-gq-1", "verdict": "met", "by": "mentor", "on": "1985-04-31" },
                      { "judgement": "shuji-gq-1", "verdict": "met", "by": "mentor", "on": "1985-04-01" },
                      { "judgement": "shuji-gq-1", "verdict": "?", "by": "mentor", "on": "1985-04-01" } ] },
                { "id": "SECRET", "exams": 987654 }""");

        String told = Faults.READER.read(document).problems().stream()
                .flatMap(problem -> Stream.of(problem.text(Locale.ENGLISH), problem.text(Locale.JAPANESE)))
                .collect(Collectors.joining());

        assertThat(told).isNotEmpty().doesNotContain("SECRET", "987654", "1987", "1986", "1985");
    }

    @Test
    void pattern_everyCode_isInJapaneseAndEnglish() {
        assertThat(Arrays.stream(DocumentProblem.values()).map(DocumentProblem::pattern))
                .allSatisfy(pattern -> assertThat(
                                pattern.phrase(Locale.JAPANESE).orElseThrow().text())
                        .matches("(?s).*。(]])?"))
                .allSatisfy(
                        pattern -> assertThat(pattern.phrase(Locale.ENGLISH)).isPresent());
    }

    @Test
    void read_faultElsewhereInTheDocument_leavesNothing() {
        assertThat(Faults.READER
                        .read(people("{ \"id\": \"P001\" }, { \"id\": \"\" }"))
                        .value())
                .isEmpty();
    }

    @Test
    void problems_severalFaults_areInTheOrderOfTheDocument() {
        assertThat(Faults.READER
                        .read(people("{ \"id\": \"P001\", \"levels\": { \"a\": \"1\" }, \"rank\": \"b\", \"c\": 1 }"))
                        .problems()
                        .stream()
                        .map(Problem::code))
                .containsExactly(
                        DocumentProblem.SKILL_NOT_FOUND, DocumentProblem.RANK_NOT_FOUND, DocumentProblem.UNKNOWN_KEY);
    }
}
