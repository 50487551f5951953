package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.wording.Spelling;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns that lists of staff have and that are never kept: who somebody is and where, and what spreadsheets number and add up. */
final class ForeignColumn {

    private static final Set<Spelling> KNOWN = Stream.of(
                    "氏名, 名前, 姓, 名, 姓名, 氏, 職員氏名, 職員名, 本人氏名, 漢字氏名, 氏名（漢字）, 氏名漢字",
                    "フリガナ, ふりがな, 氏名カナ, カナ氏名, 氏名（カナ）, カナ, 読み, ヨミガナ, よみがな, ローマ字, 氏名ローマ字, 英字氏名",
                    "所属, 所属名, 所属課, 所属部署, 所属先, 部署, 部署名, 局, 局名, 部, 部名, 課, 課名, 係, 係名, 班, 室, 組織, 組織名, 所属コード, 勤務地",
                    "役職, 役職名, 補職, 補職名, 職名, 職種, 職務, 担当, 担当業務, 担当者, 上司, 上司名, 記入者",
                    "電話, 電話番号, 内線, 内線番号, 連絡先, メール, メールアドレス, eメール, 住所",
                    "生年月日, 年齢, 性別, 入庁年月日, 入庁年度, 採用年月日, 採用年度, 採用区分, 在職年数, 経験年数, 勤続年数",
                    "備考, 備考欄, 摘要, メモ, コメント, 特記事項, 記入日, 作成日, 更新日, 入力日, 回答日, 提出日",
                    "no., no, №, 番号, 通番, 通し番号, 連番, 項番, 行番号, 行, #, 合計, 計, 小計, 総計, 平均, 点数, 件数",
                    "name, full name, family name, given name, first name, last name, surname, staff name, employee name, kana, furigana",
                    "department, division, section, office, team, bureau, organization, organisation, affiliation, location",
                    "position, job title, duty, supervisor, manager",
                    "phone, phone number, telephone, extension, email, e-mail, mail, mail address, email address, address",
                    "birthday, date of birth, age, gender, sex, hired on, date of hire, years of service",
                    "remarks, remark, note, notes, memo, comment, comments, created, updated, number, row, row number, total, sum, average, count")
            .flatMap(line -> Stream.of(line.split(", ")))
            .map(Spelling::of)
            .collect(Collectors.toUnmodifiableSet());

    private ForeignColumn() {}

    /** Tells whether a title is that of such a column. */
    static boolean isOne(String title) {
        return KNOWN.contains(Spelling.of(title));
    }
}
