package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Faults.assertFaults;
import static io.github.digitalskillmap.json.Faults.people;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Person;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents that are not JSON, or more than is read. */
class PeopleReaderTextTest {

    private static final String[] NOT_UTF8 = {
        ": this is not UTF-8; save the document as UTF-8; nothing else of it was checked [not-utf8]",
        ": ここに UTF-8 ではない文字があります。文書を UTF-8 で保存し直してください。他の箇所はまだ確かめていません。 [not-utf8]"
    };

    @Test
    void read_nothing_isTold() {
        assertFaults(
                "",
                "1:1 the document is empty; hand over a JSON document [empty-document]",
                "1:1 文書が空です。JSON の文書を渡してください。 [empty-document]");
    }

    @Test
    void read_blanks_isTold() {
        assertFaults(
                " \n\t\n",
                "1:1 the document is empty; hand over a JSON document [empty-document]",
                "1:1 文書が空です。JSON の文書を渡してください。 [empty-document]");
    }

    @Test
    void read_list_isTold() {
        assertFaults(
                """

                [ 1, 2 ]""",
                "2:1 keys with values are needed here, but this is of type array; write them in { } [not-an-object]",
                "2:1 キーと値の組が必要ですが、ここには配列があります。全体を { } で囲んで書いてください。 [not-an-object]");
    }

    @Test
    void read_brokenSyntax_isToldWithWhatCameBefore() {
        assertFaults(
                """
                { "kind": "people",
                  "version": 0
                  "framework": "tokyo-dsm@2.0.0" }""",
                "2:14 /version: there is no version 0 of this document; write 1 [wrong-version]",
                "2:14 /version: 文書の版 0 はありません。1 と書いてください。 [wrong-version]",
                "3:3 '\"' here is not JSON; correct the quotes, commas or brackets nearby; what follows was not checked [broken-syntax]",
                "3:3 ここの '\"' は JSON として読めません。近くの引用符、コンマ、括弧を直してください。この先は確かめていません。 [broken-syntax]");
    }

    @Test
    void read_brokenWord_isTold() {
        assertFaults(
                "{ \"kind\": people }",
                "1:11 'p' here is not JSON; correct the quotes, commas or brackets nearby; what follows was not checked [broken-syntax]",
                "1:11 ここの 'p' は JSON として読めません。近くの引用符、コンマ、括弧を直してください。この先は確かめていません。 [broken-syntax]");
    }

    @Test
    void read_lineBreakInText_isTold() {
        assertFaults(
                """
                { "kind": "peo
                ple" }""",
                "1:15 '<U+000A>' here is not JSON; correct the quotes, commas or brackets nearby; what follows was not checked [broken-syntax]",
                "1:15 ここの '<U+000A>' は JSON として読めません。近くの引用符、コンマ、括弧を直してください。この先は確かめていません。 [broken-syntax]");
    }

    @Test
    void read_onlyAClosingBracket_isTold() {
        assertFaults(
                "}",
                "1:1 this begins with '}', so it is not JSON; hand over a document in JSON, or read a table (CSV) as a table; nothing of it was checked [not-json]",
                "1:1 '}' で始まっているため JSON ではありません。JSON の文書を渡すか、表（CSV）であれば表として読んでください。中身は確かめていません。 [not-json]");
    }

    @Test
    void read_aTable_isToldNotToBeJson() {
        assertFaults(
                "\n職員ID,UXデザイン\nP1,1\n",
                "2:1 this begins with '職', so it is not JSON; hand over a document in JSON, or read a table (CSV) as a table; nothing of it was checked [not-json]",
                "2:1 '職' で始まっているため JSON ではありません。JSON の文書を渡すか、表（CSV）であれば表として読んでください。中身は確かめていません。 [not-json]");
    }

    @Test
    void read_documentCutOffInText_isTold() {
        assertFaults(
                """
                { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
                  "people": [ { "id": "P001", "levels": { "nothing like it": "1", "ux-design": "Lv""",
                "2:43 /people/0/levels/nothing like it: skill 'nothing like it' is not in 'tokyo-dsm@2.0.0'; correct the name [skill-not-found]",
                "2:43 /people/0/levels/nothing like it: スキル 'nothing like it' は 'tokyo-dsm@2.0.0' にありません。名前を直してください。 [skill-not-found]",
                "2:83 the document ends too early; add the closing brackets or quotes, or hand over the whole document [unexpected-end]",
                "2:83 文書が途中で終わっています。閉じる括弧や引用符を補うか、元の文書を渡し直してください。 [unexpected-end]");
    }

    @Test
    void read_documentCutOffInKey_isTold() {
        assertFaults(
                "{ \"kind\": \"people\", \"version",
                "1:29 the document ends too early; add the closing brackets or quotes, or hand over the whole document [unexpected-end]",
                "1:29 文書が途中で終わっています。閉じる括弧や引用符を補うか、元の文書を渡し直してください。 [unexpected-end]");
    }

    @Test
    void read_documentCutOffAfterKey_isTold() {
        assertFaults(
                "{ \"kind\": \"people\", \"version\":\n",
                "2:1 the document ends too early; add the closing brackets or quotes, or hand over the whole document [unexpected-end]",
                "2:1 文書が途中で終わっています。閉じる括弧や引用符を補うか、元の文書を渡し直してください。 [unexpected-end]");
    }

    @Test
    void read_documentCutOffInList_isToldWithFaultsOfWhatEnded() {
        assertFaults(
                "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\",\n  \"people\": [ {}, { ",
                "2:15 /people/0/id: key 'id' is missing; add it [missing-key]",
                "2:15 /people/0/id: キー 'id' がありません。加えてください。 [missing-key]",
                "2:21 the document ends too early; add the closing brackets or quotes, or hand over the whole document [unexpected-end]",
                "2:21 文書が途中で終わっています。閉じる括弧や引用符を補うか、元の文書を渡し直してください。 [unexpected-end]");
    }

    @Test
    void read_trailingContent_isTold() {
        assertFaults(
                """
                { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0", "people": [] }

                { }""",
                "3:1 there is more after the end of the document; remove it [trailing-content]",
                "3:1 文書の終わりの後にまだ文字があります。取り除いてください。 [trailing-content]");
    }

    @Test
    void read_unterminatedText_isTold() {
        assertFaults(
                "\"P001",
                "1:1 keys with values are needed here, but this is of type string; write them in { } [not-an-object]",
                "1:1 キーと値の組が必要ですが、ここには文字列があります。全体を { } で囲んで書いてください。 [not-an-object]",
                "1:6 the document ends too early; add the closing brackets or quotes, or hand over the whole document [unexpected-end]",
                "1:6 文書が途中で終わっています。閉じる括弧や引用符を補うか、元の文書を渡し直してください。 [unexpected-end]");
    }

    @Test
    void read_emptyFile_isTold() {
        assertThat(read("", UTF_8).problems())
                .singleElement()
                .hasToString("1:1 the document is empty; hand over a JSON document [empty-document]");
    }

    @Test
    void read_shiftJis_isToldAtItsFirstByte() {
        assertNotUtf8(
                "4:23",
                read(people("{ \"id\": \"P001\",\n  \"rank\": \"OK\", \"a\": \"主任\" }"), Charset.forName("Shift_JIS")));
    }

    @Test
    void read_utf16WithMark_isTold() {
        assertNotUtf8("1:1", read(people(""), UTF_16));
    }

    @Test
    void read_utf16WithoutMark_isTold() {
        assertNotUtf8("1:2", read(people(""), UTF_16LE));
        assertNotUtf8("1:1", read(people(""), UTF_16BE));
    }

    @Test
    void read_utf8CutOffInLetter_isTold() {
        byte[] bytes = "{ \"主".getBytes(UTF_8);

        assertNotUtf8("1:4", Faults.READER.read(new ByteArrayInputStream(bytes, 0, bytes.length - 1)));
    }

    @Test
    void read_utf8WithMark_isAccepted() {
        assertThat(read("\uFEFF" + people("{ \"id\": \"P001\" }"), UTF_8).isValid())
                .isTrue();
    }

    @Test
    void read_tooDeeplyNested_isTold() {
        assertFaults(
                people("[".repeat(100)),
                "3:1 /people/0: keys with values are needed here, but this is of type array; write them in { } [not-an-object]",
                "3:1 /people/0: キーと値の組が必要ですが、ここには配列があります。全体を { } で囲んで書いてください。 [not-an-object]",
                "3:63 this exceeds a limit (64 levels of nesting, 1000000 characters in a text, 50000 in a key, 1000 digits in a number); write it shorter; what follows was not checked [limit-exceeded]",
                "3:63 上限（入れ子 64 段、値 1000000 文字、キー 50000 文字、数 1000 桁）を超えています。書き方を直してください。この先は確認していません。 [limit-exceeded]");
    }

    @Test
    void read_tooLongNumber_isTold() {
        assertFaults(
                "{ \"version\": " + "1".repeat(1001) + " }",
                "1:3 this exceeds a limit (64 levels of nesting, 1000000 characters in a text, 50000 in a key, 1000 digits in a number); write it shorter; what follows was not checked [limit-exceeded]",
                "1:3 上限（入れ子 64 段、値 1000000 文字、キー 50000 文字、数 1000 桁）を超えています。書き方を直してください。この先は確認していません。 [limit-exceeded]");
    }

    @Test
    void read_tooLongText_isTold() {
        assertFaults(
                "{ \"kind\": \"" + "a".repeat(20_000_001) + "\" }",
                "1:11 this exceeds a limit (64 levels of nesting, 1000000 characters in a text, 50000 in a key, 1000 digits in a number); write it shorter; what follows was not checked [limit-exceeded]",
                "1:11 上限（入れ子 64 段、値 1000000 文字、キー 50000 文字、数 1000 桁）を超えています。書き方を直してください。この先は確認していません。 [limit-exceeded]");
    }

    @Test
    void read_tooLongKey_isTold() {
        assertFaults(
                "{ \"" + "a".repeat(50_001) + "\": 1 }",
                "1:1 this exceeds a limit (64 levels of nesting, 1000000 characters in a text, 50000 in a key, 1000 digits in a number); write it shorter; what follows was not checked [limit-exceeded]",
                "1:1 上限（入れ子 64 段、値 1000000 文字、キー 50000 文字、数 1000 桁）を超えています。書き方を直してください。この先は確認していません。 [limit-exceeded]");
    }

    private static Checked<List<Person>> read(String document, Charset charset) {
        return Faults.READER.read(new ByteArrayInputStream(document.getBytes(charset)));
    }

    private static void assertNotUtf8(String position, Checked<List<Person>> people) {
        assertFaults(people, position + NOT_UTF8[0].substring(1), position + NOT_UTF8[1].substring(1));
    }
}
