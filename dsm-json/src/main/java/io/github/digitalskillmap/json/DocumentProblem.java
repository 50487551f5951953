package io.github.digitalskillmap.json;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;

/**
 * What can be wrong with a document.
 *
 * <p>No sentence quotes the key of a person's record or a date.
 *
 * @since 0.1.0
 */
public enum DocumentProblem implements ProblemCode {
    /** The document has no content. */
    EMPTY_DOCUMENT("文書が空です。JSON の文書を渡してください。", "the document is empty; hand over a JSON document"),

    /** The document has bytes that are not UTF-8. Nothing else of it was checked. */
    NOT_UTF8(
            "ここに UTF-8 ではない文字があります。文書を UTF-8 で保存し直してください。他の箇所はまだ確かめていません。",
            "this is not UTF-8; save the document as UTF-8; nothing else of it was checked"),

    /** The document has more bytes than are read. */
    DOCUMENT_TOO_LARGE(
            "文書が %1$s バイトを超えています。いくつかの文書に分けてください。",
            "the document is larger than %1$s bytes; split it into several documents"),

    /** The document ends although something is still open. */
    UNEXPECTED_END(
            "文書が途中で終わっています。閉じる括弧や引用符を補うか、元の文書を渡し直してください。",
            "the document ends too early; add the closing brackets or quotes, or hand over the whole document"),

    /** The document is not JSON from here on. */
    BROKEN_SYNTAX(
            "ここの '%1$s' は JSON として読めません。近くの引用符、コンマ、括弧を直してください。この先は確かめていません。",
            "'%1$s' here is not JSON; correct the quotes, commas or brackets nearby; what follows was not checked"),

    /** A text or number is too long, or objects and lists are nested too deeply. */
    LIMIT_EXCEEDED(
            "ここの値が長すぎるか、括弧の入れ子が深すぎます。書き方を直してください。この先は確かめていません。",
            "this is too long or too deeply nested; write it shorter; what follows was not checked"),

    /** Something follows the end of the document. */
    TRAILING_CONTENT("文書の終わりの後にまだ文字があります。取り除いてください。", "there is more after the end of the document; remove it"),

    /** An object has the same key twice. */
    REPEATED_KEY("キー '%1$s' が二度あります。どちらかを取り除いてください。", "key '%1$s' is there twice; remove one of the two"),

    /** A value is null. */
    NULL_VALUE("null は使えません。値を書くか、キーごと取り除いてください。", "null is not a value here; write a value or leave it out"),

    /** A value should be a text. */
    NOT_TEXT(
            "文字列が必要ですが、ここには%2$sがあります。値を引用符で囲んで書いてください。",
            "a text is needed here, but this is of type %1$s; write the value in quotes"),

    /** A value should be a whole number. */
    NOT_A_WHOLE_NUMBER(
            "整数が必要ですが、ここには%2$sがあります。1 のように、引用符と小数点を付けずに書いてください。",
            "a whole number is needed here, but this is of type %1$s; write it such as 1, without quotes or fraction"),

    /** A value should be a list. */
    NOT_A_LIST(
            "一覧が必要ですが、ここには%2$sがあります。全体を [ ] で囲んで書いてください。",
            "a list is needed here, but this is of type %1$s; write it in [ ]"),

    /** A value should be an object. */
    NOT_AN_OBJECT(
            "キーと値の組が必要ですが、ここには%2$sがあります。全体を { } で囲んで書いてください。",
            "keys with values are needed here, but this is of type %1$s; write them in { }"),

    /** An object has a key that means nothing there. */
    UNKNOWN_KEY(
            "キー '%1$s' はここでは使えません。取り除くか、直してください。使えるキー: %2$s。",
            "key '%1$s' means nothing here; remove it or use one of %2$s"),

    /** An object lacks a key. */
    MISSING_KEY("キー '%1$s' がありません。加えてください。", "key '%1$s' is missing; add it"),

    /** A text is blank. */
    BLANK_TEXT("値が空です。値を書いてください。", "the text is blank; write a value"),

    /** The document is of another kind. */
    WRONG_KIND(
            "文書の種類が '%1$s' です。ここでは '%2$s' の文書を渡してください。",
            "this is a document of kind '%1$s'; hand over one of kind '%2$s'"),

    /** The document was made by a newer version of this library. Nothing else of it was checked. */
    NEWER_VERSION(
            "文書の版が %1$s です。このライブラリより新しい版で作られたもので、読めるのは版 %2$s までです。ライブラリを更新してください。",
            "this is version %1$s of the document, made by a newer version of this library, which reads up to %2$s; update"
                    + " the library"),

    /** The document has a version that never was. */
    WRONG_VERSION("文書の版 %1$s はありません。%2$s と書いてください。", "there is no version %1$s of this document; write %2$s"),

    /** A text does not name an edition of a framework. */
    INVALID_EDITION(
            "'%1$s' は枠組みの版の書き方ではありません。'%2$s' のように書いてください。",
            "'%1$s' does not name an edition of a framework; write it such as '%2$s'"),

    /**
     * The document goes with another framework, or another edition of it. Skills, levels, ranks, judgements and roles were
     * not checked.
     */
    OTHER_FRAMEWORK(
            "文書の枠組みは '%1$s' ですが、'%2$s' で読もうとしています。同じ枠組みの同じ版で読んでください。スキル、職級、判断、役割は確かめていません。",
            "the document goes with '%1$s' but is read with '%2$s'; read it with the edition it goes with; skills,"
                    + " ranks, judgements and roles were not checked"),

    /** Two people have the same key. */
    REPEATED_PERSON(
            "同じ id の人が %1$s にもいます。どちらかを取り除くか、id を直してください。",
            "the person at %1$s has the same id; remove one of the two or correct the id"),

    /** The framework has no such skill. */
    SKILL_NOT_FOUND(
            "スキル '%1$s' は '%2$s' にありません。名前を直してください。近い名前: %3$s。",
            "skill '%1$s' is not in '%2$s'; correct the name; names like it: %3$s") {
        @Override
        boolean isAboutKey() {
            return true;
        }
    },

    /** A person has the same skill twice, under two spellings. */
    REPEATED_SKILL(
            "スキル '%1$s' は '%2$s' の名前でも書かれています。どちらかを取り除いてください。",
            "skill '%1$s' is also there as '%2$s'; remove one of the two") {
        @Override
        boolean isAboutKey() {
            return true;
        }
    },

    /** The scale of the skill has no such level. */
    LEVEL_NOT_FOUND(
            "レベル '%1$s' はスキル '%2$s' の尺度にありません。使えるレベル: %3$s。",
            "level '%1$s' is not on the scale of skill '%2$s'; use one of %3$s"),

    /** The framework has no such rank. */
    RANK_NOT_FOUND("職級 '%1$s' は '%2$s' にありません。使える職級: %3$s。", "rank '%1$s' is not in '%2$s'; use one of %3$s"),

    /** No catalogue has such an exam. */
    EXAM_NOT_FOUND(
            "試験 '%1$s' は %2$s にありません。名前か記号を直してください。近い名前: %3$s。",
            "exam '%1$s' is not in %2$s; correct the name or code; names like it: %3$s"),

    /** Several exams have such a name or code. */
    AMBIGUOUS_EXAM("試験 '%1$s' は複数の試験に当たります: %2$s。識別子で書いてください。", "exam '%1$s' may be any of %2$s; write its identifier"),

    /** A text is not a day. */
    INVALID_DATE(
            "日付として読めません。実在する日を 2025-06-26 の形で書いてください。",
            "this is not a day; write a day of the calendar such as 2025-06-26"),

    /** A registration or an expiry is before the pass. */
    DATE_BEFORE_PASS(
            "合格日 (passedOn) より前の日です。どちらかの日を直してください。",
            "this day is before the pass (passedOn); correct one of the two days"),

    /** A person passed the same exam twice on the same day. */
    REPEATED_EXAM(
            "同じ試験の同じ日の合格が %1$s にもあります。どちらかを取り除くか、日を直してください。",
            "the pass at %1$s is of the same exam on the same day; remove one of the two or correct a day"),

    /** The framework has no such judgement. */
    JUDGEMENT_NOT_FOUND(
            "判断 '%1$s' は '%2$s' にありません。id を直してください。近い id: %3$s。",
            "judgement '%1$s' is not in '%2$s'; correct the id; ids like it: %3$s"),

    /** The framework has no such role. */
    ROLE_NOT_FOUND("役割 '%1$s' は '%2$s' にありません。使える役割: %3$s。", "role '%1$s' is not in '%2$s'; use one of %3$s"),

    /** A role is not entitled to judge this. */
    ROLE_NOT_ENTITLED(
            "役割 '%1$s' は判断 '%2$s' を行えません。判断を行える役割: %3$s。役割を直すか、この認定を取り除いてください。",
            "role '%1$s' is not entitled to judge '%2$s'; use one of %3$s or remove this attestation"),

    /** A verdict is another word than met or not-met. */
    WRONG_VERDICT(
            "判断の結果 '%1$s' は使えません。met（認める）か not-met（認めない）と書いてください。",
            "verdict '%1$s' means nothing here; write met or not-met"),

    /** A person has two attestations of the same judgement on the same day. */
    REPEATED_ATTESTATION(
            "同じ判断の同じ日の認定が %1$s にもあります。どちらかを取り除くか、日を直してください。",
            "the attestation at %1$s is of the same judgement on the same day; remove one of the two or correct a day");

    private final String japanese;
    private final String english;

    DocumentProblem(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(japanese, english);
    }

    /** Tells whether it is the key that is wrong, and not its value. */
    boolean isAboutKey() {
        return false;
    }
}
