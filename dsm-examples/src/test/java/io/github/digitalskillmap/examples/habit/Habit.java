package io.github.digitalskillmap.examples.habit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** A habit or accident of an office with a table of people. */
enum Habit {
    TITLE_ROW("表の上に表題を書く", "writes a title above the table", cells -> {
        cells.insertRow(0, List.of("令和8年度 スキル調査"));
        cells.header++;
    }),
    TWO_TITLE_ROWS("表題と作成日を書く", "writes a title and a date above the table", cells -> {
        cells.insertRow(0, List.of("", "2026年4月1日現在"));
        cells.insertRow(0, List.of("スキル調査票"));
        cells.header += 2;
    }),
    GROUPS_ABOVE("見出しの上に分類の行を置く", "puts a row of groups above the header", cells -> {
        cells.insertRow(0, List.of("", "", "企画系"));
        cells.header++;
    }),
    SEPARATOR_LINE("sep= の行を置く", "puts a line that tells the separator", cells -> {
        cells.insertRow(0, List.of("sep=,"));
        cells.header++;
    }),
    NUMBERING("通し番号の列を置く", "numbers the rows", cells -> cells.insertColumn(0, "No.", "1")),
    NAMES("氏名の列を置く", "adds a column of names", cells -> cells.insertColumn(1, "氏名", "山田　太郎")),
    READINGS("フリガナの列を置く", "adds a column of readings", cells -> cells.insertColumn(1, "フリガナ", "ヤマダ")),
    DEPARTMENT("所属の列を置く", "adds a column of departments", cells -> cells.insertColumn(2, "所属", "情報課")),
    POSITION("役職の列を置く", "adds a column of positions", cells -> cells.insertColumn(2, "役職", "係長")),
    REMARKS("備考の列を置く", "adds a column of remarks", cells -> cells.insertColumn(cells.width(), "備考", "済")),
    OTHER_COLUMN("知らない列を置く", "adds a column of another kind", cells -> cells.insertColumn(1, "希望部署の希望", "異動")),
    CELL_BESIDE(
            "表の横にメモを書く",
            "writes a note beside the table",
            cells -> cells.set(cells.someRow(), cells.width() + 1, "メモ")),
    TOTAL_ROW("合計の行を置く", "adds a row of totals", cells -> cells.insertRow(cells.rows.size(), List.of("合計", "", "5"))),
    AVERAGE_ROW(
            "平均の行を置く", "adds a row of averages", cells -> cells.insertRow(cells.rows.size(), List.of("平均", "", "1.5"))),
    FOOTNOTE("※ の注を書く", "writes a note below", cells -> cells.insertRow(cells.rows.size(), List.of("※未回答は空欄"))),
    DATE_BELOW("下に基準日を書く", "writes a date below", cells -> cells.insertRow(cells.rows.size(), List.of("2026年4月1日現在"))),
    BLANK_ROW("空の行を置く", "leaves a row blank", cells -> cells.insertRow(cells.someRow(), List.of(""))),
    HEADER_AGAIN(
            "途中に見出しを繰り返す",
            "repeats the header",
            cells -> cells.insertRow(cells.someRow(), List.copyOf(cells.rows.get(cells.header)))),
    PERSON_AGAIN(
            "同じ職員を二度書く",
            "has a person twice",
            cells -> cells.insertRow(cells.rows.size(), List.copyOf(cells.rows.get(cells.header + 1)))),
    ID_LOST("id を書き忘れる", "forgets an id", cells -> cells.set(cells.someRow(), cells.column("職員ID"), "")),
    ID_BROKEN(
            "id の中で改行する",
            "breaks an id into two lines",
            cells -> cells.change(cells.column("職員ID"), id -> id + "\n二行目")),
    ID_SHORTENED(
            "id が指数で表示される",
            "has an id shown as a power of ten",
            cells -> cells.change(cells.column("職員ID"), id -> "1.23E+05")),
    ID_UNSEEN(
            "id に見えない文字が入る",
            "has a letter nobody sees in an id",
            cells -> cells.change(cells.column("職員ID"), id -> id + "\u200B")),
    RANK_WIDE(
            "職層に空白を入れる",
            "spaces out a rank",
            cells -> cells.change(cells.column("職級"), rank -> String.join(" ", rank.split("")))),
    RANK_WRONG("職層を誤る", "mistypes a rank", cells -> cells.change(cells.column("職級"), rank -> "副" + rank)),
    LEVEL_WIDE(
            "レベルを全角で書く", "writes a level in full width", cells -> cells.change(cells.levels(), level -> wide(level))),
    LEVEL_UNKNOWN(
            "知らないレベルを書く", "writes a level that there is not", cells -> cells.change(cells.levels(), level -> "S級")),
    LEVEL_PER_CENT("レベルを割合で書く", "writes a level as a share", cells -> cells.change(cells.levels(), level -> "75%")),
    LEVEL_MARK("丸を付ける", "marks a level with a circle", cells -> cells.change(cells.levels(), level -> "○")),
    LEVEL_NOT_YET(
            "未判定と書く", "writes that a level is not assessed", cells -> cells.change(cells.levels(), level -> "未判定")),
    LEVEL_QUESTION("疑問符を書く", "writes a question mark", cells -> cells.change(cells.levels(), level -> "？")),
    LEVEL_DASH("横線を引く", "draws a dash", cells -> cells.change(cells.levels(), level -> "―")),
    LEVEL_UNSEEN(
            "レベルに見えない文字が入る",
            "has a letter nobody sees in a level",
            cells -> cells.change(cells.levels(), level -> level + "\uFE0F")),
    LEVEL_LINES(
            "レベルの後で改行する", "breaks a line behind a level", cells -> cells.change(cells.levels(), level -> level + "\n")),
    TITLE_DASH("長音を別の横線で書く", "writes a long vowel with another dash", cells -> retitle(cells, "ー", "―")),
    TITLE_WIDE("見出しを全角で書く", "writes a title in full width", cells -> retitle(cells, "ID", "ＩＤ")),
    TITLE_BLANKS("見出しに空白を入れる", "spaces out a title", cells -> retitle(cells, "職員", "職 員")),
    TITLE_LINES("見出しの中で改行する", "breaks a title into lines", cells -> retitle(cells, "職級", "職\n級")),
    TITLE_UNSEEN("見出しに見えない文字が入る", "has a letter nobody sees in a title", cells -> retitle(cells, "ザ", "\u200Bザ")),
    TITLE_UNIT("見出しに単位を書く", "adds a unit to a title", cells -> retitle(cells, "職級", "職級（現在）")),
    TITLE_LOST("見出しを消す", "clears a title", cells -> cells.set(cells.header, 1, "")),
    TITLE_TWICE("列を二つにする", "copies a column", cells -> cells.insertColumn(2, "職級", "")),
    OTHER_EDITION(
            "別の版の表を渡す",
            "gives a table of another edition",
            cells -> cells.set(cells.header, cells.width() - 1, "枠組み: tokyo-dsm@9.9.9")),
    EDITION_LOST("版の列を消す", "removes the edition", cells -> {
        cells.set(cells.header, cells.width() - 1, "");
        cells.touchedColumns.clear();
    }),
    COLUMNS_SHUFFLED("列を並べ替える", "sorts the columns otherwise", cells -> {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cells.width(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, cells.random);
        cells.rows.replaceAll(row -> new ArrayList<>(
                order.stream().map(i -> i < row.size() ? row.get(i) : "").toList()));
    }),
    TURNED("行と列を入れ替える", "swaps rows and columns", cells -> {
        List<List<String>> turned = new ArrayList<>();
        for (int column = 0; column < cells.width(); column++) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < cells.rows.size(); i++) {
                row.add(cells.get(i, column));
            }
            turned.add(row);
        }
        cells.rows.clear();
        cells.rows.addAll(turned);
        for (int i = 0; i <= 30; i++) {
            cells.touchedRows.add(i);
        }
    });

    private final String japanese;
    private final String english;
    private final Consumer<Cells> change;

    Habit(String japanese, String english, Consumer<Cells> change) {
        this.japanese = japanese;
        this.english = english;
        this.change = change;
    }

    void apply(Cells cells) {
        change.accept(cells);
    }

    String japanese() {
        return japanese;
    }

    String english() {
        return english;
    }

    private static void retitle(Cells cells, String from, String to) {
        List<String> titles = cells.rows.get(cells.header);
        for (int column = 0; column < titles.size(); column++) {
            if (titles.get(column).contains(from)) {
                cells.set(cells.header, column, titles.get(column).replace(from, to));
                return;
            }
        }
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c - '!' + '\uFF01' : c)));
        return wide.toString();
    }
}
