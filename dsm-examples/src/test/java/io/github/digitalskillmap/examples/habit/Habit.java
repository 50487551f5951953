package io.github.digitalskillmap.examples.habit;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A habit or accident of an office with a table of people. */
enum Habit {
    TITLE_ROW("表の上に表題を書く", grid -> grid.above("令和8年度 スキル調査")),
    TWO_TITLE_ROWS("表題と作成日を書く", grid -> {
        grid.above("", "2026年4月1日現在");
        grid.above("スキル調査票");
    }),
    GROUPS_ABOVE("見出しの上に分類の行を置く", grid -> grid.above("", "", "企画系")),
    SEPARATOR_LINE("sep= の行を置く", grid -> grid.above("sep=,")),
    NUMBERING("通し番号の列を置く", grid -> grid.insertColumn(0, "No.", "1")),
    NAMES("氏名の列を置く", grid -> grid.insertColumn(1, "氏名", "山田　太郎")),
    READINGS("フリガナの列を置く", grid -> grid.insertColumn(1, "フリガナ", "ヤマダ")),
    DEPARTMENT("所属の列を置く", grid -> grid.insertColumn(2, "所属", "情報課")),
    POSITION("役職の列を置く", grid -> grid.insertColumn(2, "役職", "係長")),
    REMARKS("備考の列を置く", grid -> grid.insertColumn(grid.width(), "備考", "済")),
    OTHER_COLUMN("知らない列を置く", grid -> grid.insertColumn(1, "希望部署の希望", "異動")),
    CELL_BESIDE("表の横にメモを書く", grid -> grid.set(grid.someRow(), grid.width() + 1, "メモ")),
    TOTAL_ROW("合計の行を置く", grid -> grid.below("合計", "", "5")),
    AVERAGE_ROW("平均の行を置く", grid -> grid.below("平均", "", "1.5")),
    FOOTNOTE("※ の注を書く", grid -> grid.below("※未回答は空欄")),
    DATE_BELOW("下に基準日を書く", grid -> grid.below("2026年4月1日現在")),
    SUBTOTAL_ROW("途中に小計の行を置く", grid -> grid.insert(grid.someRow(), List.of("小計", "", "3"))),
    COUNT_ROW("人数の行を置く", grid -> grid.below("人数", "", "3名")),
    EXAMPLE_ROW("記入例の行を残す", grid -> grid.insert(grid.header() + 1, List.of("記入例", "主任", "2", "1"))),
    UNITS_BELOW_HEADER("見出しの下に記入の仕方を書く", grid -> grid.insert(grid.header() + 1, List.of("（必須）", "（選択）", "（0～3）"))),
    TOTAL_COLUMN("合計の列を置く", grid -> grid.insertColumn(grid.width() - 1, "合計", "12")),
    YEARS_COLUMN("経験年数の列を置く", grid -> grid.insertColumn(2, "経験年数", "3")),
    MAIL_COLUMN("メールアドレスの列を置く", grid -> grid.insertColumn(1, "メールアドレス", "a@example.jp")),
    UNNAMED_COLUMN("見出しのない列を置く", grid -> grid.insertColumn(2, "", "1")),
    ROWS_SHUFFLED("行を並べ替える", Grid::shuffleRows),
    DITTO("〃 と書く", grid -> grid.change(grid.levels(), level -> "〃")),
    ID_DITTO("id に 同上 と書く", grid -> grid.set(grid.height() - 1, grid.column("職員ID"), "同上")),
    ID_BLANKS("id の後に空白が入る", grid -> grid.change(grid.column("職員ID"), id -> id + "　")),
    ID_TWO("一つの欄に二人を書く", grid -> grid.change(grid.column("職員ID"), id -> id + "、P99")),
    RANK_NONE("職層になしと書く", grid -> grid.change(grid.column("職層"), rank -> "なし")),
    RANK_TWO("職層を二つ書く", grid -> grid.change(grid.column("職層"), rank -> rank + "・主任")),
    BLANK_ROW("空の行を置く", grid -> grid.insert(grid.someRow(), List.of(""))),
    HEADER_AGAIN("途中に見出しを繰り返す", grid -> grid.insert(grid.someRow(), grid.row(grid.header()))),
    PERSON_AGAIN("同じ職員を二度書く", grid -> grid.insert(grid.height(), grid.row(grid.header() + 1))),
    ID_LOST("id を書き忘れる", grid -> grid.set(grid.someRow(), grid.column("職員ID"), "")),
    ID_BROKEN("id の中で改行する", grid -> grid.change(grid.column("職員ID"), id -> id + "\n二行目")),
    ID_SHORTENED("id が指数で表示される", grid -> grid.change(grid.column("職員ID"), id -> "1.23E+05")),
    ID_UNSEEN("id に見えない文字が入る", grid -> grid.change(grid.column("職員ID"), id -> id + "\u200B")),
    RANK_WIDE("職層に空白を入れる", grid -> grid.change(grid.column("職層"), rank -> String.join(" ", rank.split("")))),
    RANK_WRONG("職層を誤る", grid -> grid.change(grid.column("職層"), rank -> "副" + rank)),
    LEVEL_WIDE("レベルを全角で書く", grid -> grid.change(grid.levels(), level -> wide(level))),
    LEVEL_UNKNOWN("知らないレベルを書く", grid -> grid.change(grid.levels(), level -> "S級")),
    LEVEL_PER_CENT("レベルを割合で書く", grid -> grid.change(grid.levels(), level -> "75%")),
    LEVEL_MARK("丸を付ける", grid -> grid.change(grid.levels(), level -> "○")),
    LEVEL_NOT_YET("未判定と書く", grid -> grid.change(grid.levels(), level -> "未判定")),
    LEVEL_QUESTION("疑問符を書く", grid -> grid.change(grid.levels(), level -> "？")),
    LEVEL_DASH("横線を引く", grid -> grid.change(grid.levels(), level -> "―")),
    LEVEL_UNSEEN("レベルに見えない文字が入る", grid -> grid.change(grid.levels(), level -> level + "\uFE0F")),
    LEVEL_LINES("レベルの後で改行する", grid -> grid.change(grid.levels(), level -> level + "\n")),
    LEVEL_ANNOTATED("レベルに注を添える", grid -> grid.change(grid.levels(), level -> level + "（昨年 1）")),
    LEVEL_CHANGED("前後のレベルを矢印で書く", grid -> grid.change(grid.levels(), level -> "1→" + level)),
    LEVEL_RANGE("レベルを幅で書く", grid -> grid.change(grid.levels(), level -> level + "～3")),
    LEVEL_PLUS("レベルに＋を付ける", grid -> grid.change(grid.levels(), level -> level + "+")),
    LEVEL_BETWEEN("間のレベルを書く", grid -> grid.change(grid.levels(), level -> "2.5")),
    LEVEL_DECIMAL("小数で書く", grid -> grid.change(grid.levels(), level -> level + ".0")),
    LEVEL_PADDED("0 で桁を揃える", grid -> grid.change(grid.levels(), level -> "0" + level)),
    LEVEL_NUMBER("数字だけを書く", grid -> grid.change(grid.levels(), level -> level.replace("Lv.", ""))),
    LEVEL_WORD("レベルと書き添える", grid -> grid.change(grid.levels(), level -> "レベル" + level)),
    LEVEL_CIRCLED("丸数字で書く", grid -> grid.change(grid.levels(), level -> spelled(level, "⓪①②③④"))),
    LEVEL_ROMAN("ローマ数字で書く", grid -> grid.change(grid.levels(), level -> spelled(level, "0ⅠⅡⅢⅣ"))),
    LEVEL_KANJI("漢数字で書く", grid -> grid.change(grid.levels(), level -> spelled(level, "〇一二三四"))),
    LEVEL_POINTS("点と書き添える", grid -> grid.change(grid.levels(), level -> level + "点")),
    LEVEL_LOWER("小文字で書く", grid -> grid.change(grid.levels(), level -> level.toLowerCase(Locale.ROOT))),
    LEVEL_CYRILLIC(
            "似た文字で書く",
            grid -> grid.change(grid.levels(), level -> level.replace("C", "С").replace("A", "А"))),
    LEVEL_ERROR("エラー値が残る", grid -> grid.change(grid.levels(), level -> "#N/A")),
    LEVEL_DAY("レベルが日付に化ける", grid -> grid.change(grid.levels(), level -> "1月2日")),
    LEVEL_TRUE("レベルが TRUE になる", grid -> grid.change(grid.levels(), level -> "TRUE")),
    LEVEL_TWO("レベルを二つ書く", grid -> grid.change(grid.levels(), level -> level + "/" + level)),
    DAY_ERA("元号で書く", grid -> changeDay(grid, Habit::era)),
    DAY_ERA_SHORT(
            "元号を略す",
            grid -> changeDay(
                    grid,
                    day -> "R" + (year(day) - 2018) + "." + day.substring(5).replace("-", "."))),
    DAY_DOTS("日付を点で区切る", grid -> changeDay(grid, day -> day.replace('-', '.'))),
    DAY_SLASHES("日付を斜線で区切る", grid -> changeDay(grid, day -> day.replace('-', '/'))),
    DAY_DIGITS("日付を数字だけで書く", grid -> changeDay(grid, day -> day.replace("-", ""))),
    DAY_KANJI(
            "日付を年月日で書く",
            grid -> changeDay(grid, day -> day.replaceFirst("-", "年").replaceFirst("-", "月") + "日")),
    DAY_SHORT_YEAR("年を二桁で書く", grid -> changeDay(grid, day -> day.substring(2).replace('-', '/'))),
    DAY_MONTH("日を書かない", grid -> changeDay(grid, day -> day.substring(0, 7))),
    DAY_AMERICAN("月日年の順に書く", grid -> changeDay(grid, day -> day.substring(5).replace('-', '/') + "/" + year(day))),
    DAY_TIME("時刻が付く", grid -> changeDay(grid, day -> day + " 0:00:00")),
    DAY_IMPOSSIBLE("ない日を書く", grid -> changeDay(grid, day -> year(day) + "-02-30")),
    DAY_FAR("遠い先の日を書く", grid -> changeDay(grid, day -> "2999-12-31")),
    DAY_SERIAL("日付が通し番号になる", grid -> changeDay(grid, day -> "45834")),
    TITLE_DASH("長音を別の横線で書く", grid -> grid.retitle("ー", "―")),
    TITLE_WIDE("見出しを全角で書く", grid -> grid.retitle("ID", "ＩＤ")),
    TITLE_BLANKS("見出しに空白を入れる", grid -> grid.retitle("職員", "職 員")),
    TITLE_LINES("見出しの中で改行する", grid -> grid.retitle("職層", "職\n層")),
    TITLE_UNSEEN("見出しに見えない文字が入る", grid -> grid.retitle("ザ", "\u200Bザ")),
    TITLE_UNIT("見出しに単位を書く", grid -> grid.retitle("職層", "職層（現在）")),
    TITLE_LOST("見出しを消す", grid -> grid.set(grid.header(), 1, "")),
    TITLE_TWICE("列を二つにする", grid -> grid.insertColumn(2, "職層", "")),
    OTHER_EDITION("別の版の表を渡す", grid -> grid.set(grid.header(), grid.width() - 1, "枠組み: tokyo-dsm@9.9.9")),
    EDITION_LOST("版の列を消す", grid -> grid.set(grid.header(), grid.width() - 1, "")),
    COLUMNS_SHUFFLED("列を並べ替える", Grid::shuffleColumns),
    TURNED("行と列を入れ替える", Grid::turn);

    /** What a habit touches. */
    enum Part {
        TABLE("行と列"),
        ID("職員ID"),
        RANK("職層"),
        LEVEL("レベル"),
        DAY("日付"),
        TITLE("見出し");

        private final String japanese;

        Part(String japanese) {
            this.japanese = japanese;
        }

        String japanese() {
            return japanese;
        }
    }

    private final String japanese;
    private final Consumer<Grid> change;

    Habit(String japanese, Consumer<Grid> change) {
        this.japanese = japanese;
        this.change = change;
    }

    void apply(Grid grid) {
        change.accept(grid);
    }

    String japanese() {
        return japanese;
    }

    Part part() {
        return Stream.of(Part.values())
                .filter(part -> name().startsWith(part.name() + "_") && this != TITLE_ROW)
                .findFirst()
                .orElse(Part.TABLE);
    }

    /** Changes a day that is still written as one. */
    private static void changeDay(Grid grid, UnaryOperator<String> how) {
        grid.change(grid.days(), day -> day.matches("\\d{4}-\\d{2}-\\d{2}") ? how.apply(day) : day);
    }

    private static int year(String day) {
        return Integer.parseInt(day.substring(0, 4));
    }

    private static String era(String day) {
        return "令和%d年%d月%d日"
                .formatted(
                        year(day) - 2018,
                        Integer.parseInt(day.substring(5, 7)),
                        Integer.parseInt(day.substring(8, 10)));
    }

    /** Writes the digits from 0 to 4 by other signs. */
    private static String spelled(String text, String signs) {
        StringBuilder spelled = new StringBuilder();
        text.chars().forEach(c -> spelled.append(c >= '0' && c <= '4' ? signs.charAt(c - '0') : (char) c));
        return spelled.toString();
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c - '!' + '\uFF01' : c)));
        return wide.toString();
    }
}
