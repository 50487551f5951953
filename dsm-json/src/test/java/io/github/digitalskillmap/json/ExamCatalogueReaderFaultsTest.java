package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Documents.GUILD;
import static io.github.digitalskillmap.json.Documents.assertFaults;
import static io.github.digitalskillmap.json.Documents.with;

import io.github.digitalskillmap.exam.ExamCatalogue;
import org.junit.jupiter.api.Test;

/** Documents of an exam catalogue that do not say what they should. */
class ExamCatalogueReaderFaultsTest {

    private static final DocumentFormat<ExamCatalogue> READER = DocumentFormat.examCatalogues();

    @Test
    void read_valueThatIsNeitherTrueNorFalse_isTold() {
        String document = with(GUILD, "\"registrable\": true", "\"registrable\": \"yes\"");

        assertFaults(
                READER.read(document),
                "12:83 /exams/0/registrable: true or false is needed here, but this is of type string; write one of the two, without quotes [not-true-or-false]",
                "12:83 /exams/0/registrable: true か false が必要ですが、ここには文字列があります。どちらかを引用符を付けずに書いてください。 [not-true-or-false]");
    }

    @Test
    void read_daysThatAreNone_areTold() {
        String document = with(with(GUILD, "\"2001-01-01\"", "\"1 January 2001\""), "\"2020-12-31\"", "\"2020-02-30\"");

        assertFaults(
                READER.read(document),
                "13:21 /exams/0/activeFrom: this is not a day; write a day of the calendar such as 2025-06-26 [invalid-date]",
                "13:21 /exams/0/activeFrom: 日付として読めません。実在する日を 2025-06-26 の形で書いてください。 [invalid-date]",
                "13:54 /exams/0/activeUntil: this is not a day; write a day of the calendar such as 2025-06-26 [invalid-date]",
                "13:54 /exams/0/activeUntil: 日付として読めません。実在する日を 2025-06-26 の形で書いてください。 [invalid-date]");
    }

    @Test
    void read_examThatEndsBeforeItBegins_isTold() {
        String document = with(GUILD, "\"2020-12-31\"", "\"2000-12-31\"");

        assertFaults(
                READER.read(document),
                "13:50 /exams/0/activeUntil: the last day (activeUntil) is before the first (activeFrom); correct one of the two days [end-before-begin]",
                "13:50 /exams/0/activeUntil: 最後の日 (activeUntil) が最初の日 (activeFrom) より前です。どちらかの日を直してください。 [end-before-begin]");
    }

    @Test
    void read_keysOfAnotherKnowledge_areTold() {
        String document = with(
                with(
                        GUILD,
                        "\"level\": { \"level\": \"guild:class/a\", \"knowledge\": \"known\" }",
                        "\"level\": { \"knowledge\": \"known\" }"),
                "\"knowledge\": \"unknown\"",
                "\"knowledge\": \"none\"");

        assertFaults(
                READER.read(document),
                "12:16 /exams/0/level/level: key 'level' must have a value where knowledge is 'known'; write one or correct knowledge [missing-value]",
                "12:16 /exams/0/level/level: knowledge が 'known' のときは、キー 'level' に値が必要です。値を書くか、knowledge を直してください。 [missing-value]",
                "16:39 /exams/1/level/why: key 'why' means nothing where knowledge is 'none'; remove it or correct knowledge [meaningless-key]",
                "16:39 /exams/1/level/why: knowledge が 'none' のときは、キー 'why' は使えません。取り除くか、knowledge を直してください。 [meaningless-key]");
    }

    @Test
    void read_levelOfAnotherScale_isTold() {
        String document = with(GUILD, "\"id\": \"guild:class/b\"", "\"id\": \"guild:grade/b\"");

        assertFaults(
                READER.read(document),
                "8:17 /scales/0/levels/1/id: level 'guild:grade/b' does not belong to scale 'guild:class', on which it stands; write it such as 'guild:class/1' [level-of-other-scale]",
                "8:17 /scales/0/levels/1/id: レベル 'guild:grade/b' は、それを含む尺度 'guild:class' のものではありません。'guild:class/1' のように書いてください。 [level-of-other-scale]");
    }

    @Test
    void read_levelThatIsThereTwice_isTold() {
        String document = with(GUILD, "\"id\": \"guild:class/b\"", "\"id\": \"guild:class/a\"");

        assertFaults(
                READER.read(document),
                "8:17 /scales/0/levels/1/id: 'guild:class/a' is also at /scales/0/levels/0/id; remove one of the two or correct it [repeated-identifier]",
                "8:17 /scales/0/levels/1/id: 'guild:class/a' は /scales/0/levels/0/id にもあります。どちらかを取り除くか、直してください。 [repeated-identifier]");
    }

    @Test
    void read_partsAtFault_areToldTogether() {
        String document = with(
                with(
                        with(
                                with(
                                        with(GUILD, "guild@3.0.0", "guild"),
                                        "\"source\": \"guild:rules\", \"place\"",
                                        "\"source\": \"guild:rule\", \"place\""),
                                "\"code\": \"N\"",
                                "\"code\": \"\""),
                        "\"successors\": [ \"guild:new\" ]",
                        "\"successors\": [ \"new\" ]"),
                "\"text\": \"B\"",
                "\"txt\": \"B\"");

        assertFaults(
                READER.read(document),
                "1:54 /edition: 'guild' does not name an edition; write it such as 'body@1.0.0' [malformed-edition]",
                "1:54 /edition: 'guild' は版の書き方ではありません。'body@1.0.0' のように書いてください。 [malformed-edition]",
                "8:45 /scales/0/levels/1/label/0/text: key 'text' is missing; add it [missing-key]",
                "8:45 /scales/0/levels/1/label/0/text: キー 'text' がありません。加えてください。 [missing-key]",
                "8:65 /scales/0/levels/1/label/0/txt: key 'txt' means nothing here; remove it or use one of language, text, mark [unknown-key]",
                "8:65 /scales/0/levels/1/label/0/txt: キー 'txt' はここでは使えません。取り除くか、直してください。使えるキー: language, text, mark。 [unknown-key]",
                "9:75 /scales/0/provenance/citations/0/source: source 'guild:rule' is not among the sources of this document; add it there or correct it; sources like it: guild:rules [unlisted-source]",
                "9:75 /scales/0/provenance/citations/0/source: 出典 'guild:rule' はこの文書の出典一覧 (sources) にありません。一覧に加えるか、直してください。近い出典: guild:rules。 [unlisted-source]",
                "13:80 /exams/0/successors/0: 'new' is not an identifier; write it such as 'body:key', in lower-case letters, digits and single hyphens [malformed-identifier]",
                "13:80 /exams/0/successors/0: 'new' は識別子の書き方ではありません。'body:key' のように、英小文字、数字、一つずつのハイフンで書いてください。 [malformed-identifier]",
                "15:34 /exams/1/code: the text is blank; write a value [blank-text]",
                "15:34 /exams/1/code: 値が空です。値を書いてください。 [blank-text]");
    }

    @Test
    void read_faultsOfTheWhole_areToldInTheOrderOfTheDocument() {
        String document = with(
                with(
                        with(GUILD, "\"level\": \"guild:class/a\"", "\"level\": \"guild:class/z\""),
                        "\"successors\": [ \"guild:new\" ]",
                        "\"successors\": [ \"guild:old\", \"guild:knew\" ]"),
                "\"code\": \"N\"",
                "\"code\": \"O\"");

        assertFaults(
                READER.read(document),
                "12:16 /exams/0/level: level 'guild:class/z' of exam 'guild:old' is on no scale of this catalogue; add it to a scale or correct it; identifiers like it: guild:class/a, guild:class/b [unknown-exam-level]",
                "12:16 /exams/0/level: 試験 'guild:old' のレベル 'guild:class/z' は、このカタログのどの尺度にもありません。尺度に加えるか、レベルを直してください。近い識別子: guild:class/a, guild:class/b。 [unknown-exam-level]",
                "13:78 /exams/0/successors: the successors of exam 'guild:old' lead back to it; break the circle [circular-succession]",
                "13:78 /exams/0/successors: 試験 'guild:old' の後継をたどると自身に戻ります。後継の連なりを断ってください。 [circular-succession]",
                "13:93 /exams/0/successors/1: successor 'guild:knew' of exam 'guild:old' is not in this catalogue; add that exam or correct the successor; identifiers like it: guild:new [unknown-successor]",
                "13:93 /exams/0/successors/1: 試験 'guild:old' の後継 'guild:knew' がこのカタログにありません。試験を加えるか、後継を直してください。近い識別子: guild:new。 [unknown-successor]",
                "15:47 /exams/1/name: name or code 'o' of exam 'guild:new' also belongs to 'guild:old'; give one of them another name [ambiguous-exam-name]",
                "15:47 /exams/1/name: 試験 'guild:new' の名前または記号 'o' は 'guild:old' にも使われています。名前を変えてください。 [ambiguous-exam-name]");
    }

    @Test
    void read_examThatIsThereTwice_isTold() {
        String document = with(
                with(GUILD, "\"id\": \"guild:new\"", "\"id\": \"guild:old\""),
                "\"successors\": [ \"guild:new\" ],\n",
                "\n");

        assertFaults(
                READER.read(document),
                "15:13 /exams/1/id: exam 'guild:old' is there twice; remove one or give it another identifier [duplicate-exam]",
                "15:13 /exams/1/id: 試験 'guild:old' が二度あります。どちらかを除くか、識別子を変えてください。 [duplicate-exam]");
    }
}
