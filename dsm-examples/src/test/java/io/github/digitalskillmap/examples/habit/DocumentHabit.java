package io.github.digitalskillmap.examples.habit;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A habit or accident of whoever edits a JSON document by hand, or of what made it. */
enum DocumentHabit {
    BYTE_ORDER_MARK("BOM が付く", bytes(text -> ("\uFEFF" + text).getBytes(UTF_8))),
    MS932("シフト JIS で保存する", bytes(text -> text.getBytes(Charset.forName("MS932")))),
    WIDE_UNITS("UTF-16 で保存する", bytes(text -> text.getBytes(UTF_16))),
    LINE_ENDS("改行が CRLF になる", text(text -> text.replace("\n", "\r\n"))),
    CUT_OFF(
            "途中で切れる",
            (text, random) ->
                    text.substring(0, 1 + random.nextInt(text.length() - 2)).getBytes(UTF_8)),
    TWO_DOCUMENTS("二つの文書をつなげる", text(text -> text + text)),
    TEXT_AFTER("終わりの後に文字を書く", text(text -> text + "以上")),
    COMMENT("コメントを書く", text(text -> text.replaceFirst("\n", "\n  // 職員の記録\n"))),
    TRAILING_COMMA("最後にもコンマを書く", text(text -> text.replaceFirst("\\n( *)\\]", ",\n$1]"))),
    SINGLE_QUOTES("一重引用符で書く", text(text -> text.replace('"', '\''))),
    TYPOGRAPHIC_QUOTES("“ ”で書く", text(text -> text.replaceFirst("\"([^\"]*)\"", "“$1”"))),
    IN_AN_ARRAY("全体を [ ] で囲む", text(text -> "[" + text + "]")),
    OTHER_KIND("別の種類を書く", text(text -> text.replaceFirst("\"kind\": \"[a-z]+\"", "\"kind\": \"framework\""))),
    NO_KIND("種類を書かない", text(text -> text.replaceFirst("\"kind\": \"[a-z]+\",", ""))),
    OTHER_VERSION("別の版番号を書く", text(text -> text.replaceFirst("\"version\": 1", "\"version\": 2"))),
    VERSION_AS_TEXT("版番号を文字列で書く", text(text -> text.replaceFirst("\"version\": 1", "\"version\": \"1\""))),
    OTHER_EDITION("別の版の枠組みを書く", text(text -> text.replaceFirst("@[0-9.]+", "@9.9.9"))),
    NO_EDITION("枠組みを書かない", text(text -> text.replaceFirst("\"framework\": \"[^\"]+\",", ""))),
    KEY_IN_CAPITALS("キーを大文字で始める", key(key -> key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1))),
    KEY_MISTYPED("キーを誤る", key(key -> key + "s")),
    KEY_IN_FULL_WIDTH("キーを全角で書く", key(DocumentHabit::wide)),
    KEY_WITH_A_BLANK("キーに空白が入る", key(key -> key + " ")),
    KEY_UNSEEN("キーに見えない文字が入る", key(key -> key + "\u200B")),
    KEY_TWICE(
            "キーを二度書く",
            some(
                    "(\\n *)(\"[a-zA-Z]+\": [^\\n{\\[]*[^\\n{\\[,]),?(?=\\n)",
                    found -> found.group(1) + found.group(2) + "," + found.group())),
    KEY_UNKNOWN("知らないキーを書く", some("\\{\\n", found -> "{ \"memo\": \"済\",\n")),
    TEXT_AS_NUMBER("文字列を数で書く", scalar("\"[^\"\\n]*\"", text -> "7")),
    TEXT_AS_NULL("文字列を null と書く", scalar("\"[^\"\\n]*\"", text -> "null")),
    TEXT_AS_TRUTH("文字列を true と書く", scalar("\"[^\"\\n]*\"", text -> "true")),
    TEXT_AS_LIST("文字列を [ ] で囲む", scalar("\"[^\"\\n]*\"", text -> "[" + text + "]")),
    TEXT_EMPTY("文字列を空にする", scalar("\"[^\"\\n]*\"", text -> "\"\"")),
    TEXT_BLANK("文字列を空白だけにする", scalar("\"[^\"\\n]*\"", text -> "\"　\"")),
    TEXT_UNKNOWN("不明と書く", scalar("\"[^\"\\n]*\"", text -> "\"不明\"")),
    TEXT_IN_FULL_WIDTH("識別子やレベルを全角で書く", scalar("\"[^\"\\n]*\"", DocumentHabit::wide)),
    TEXT_WITH_BLANKS("識別子やレベルに空白が入る", scalar("\"[^\"\\n]*\"", text -> "\" " + text.substring(1))),
    TEXT_UNSEEN("識別子やレベルに見えない文字が入る", scalar("\"[^\"\\n]*\"", text -> "\"\u200B" + text.substring(1))),
    TEXT_WITH_A_LINE_BREAK("識別子やレベルに改行が入る", scalar("\"[^\"\\n]*\"", text -> "\"\\n" + text.substring(1))),
    TEXT_IN_CAPITALS("識別子やレベルを大文字で書く", scalar("\"[^\"\\n]*\"", text -> text.toUpperCase(Locale.ROOT))),
    NUMBER_AS_TEXT("数を文字列で書く", scalar("-?[0-9]+", number -> "\"" + number + "\"")),
    NUMBER_WITH_FRACTION("数に端数を付ける", scalar("-?[0-9]+", number -> number + ".5")),
    NUMBER_NEGATIVE("数を負にする", scalar("-?[0-9]+", number -> "-" + number)),
    NUMBER_HUGE("大きすぎる数を書く", scalar("-?[0-9]+", number -> "1e400")),
    NUMBER_WITH_ZEROS("数の前に 0 を付ける", scalar("-?[0-9]+", number -> "00" + number)),
    NUMBER_OF_NOTHING("NaN と書く", scalar("-?[0-9]+", number -> "NaN")),
    DAY_WITH_SLASHES("日付を斜線で区切る", day(day -> day.replace('-', '/'))),
    DAY_OF_AN_ERA("日付を元号で書く", day(day -> "令和7年6月26日")),
    DAY_WITH_TIME("日付に時刻が付く", day(day -> day + "T00:00:00+09:00")),
    DAY_THAT_THERE_IS_NOT("ない日を書く", day(day -> "2025-02-30")),
    DAY_FAR_AHEAD("遠い先の日を書く", day(day -> "2999-12-31")),
    ENTRY_TWICE(
            "同じ項目を二度書く",
            some("(\\n    \\{\\n(?:(?!\\n    \\})[\\s\\S])*\\n    \\})", found -> found.group() + "," + found.group())),
    ENTRY_AS_NULL(
            "項目を null と書く",
            some("(\\n    \\{\\n(?:(?!\\n    \\})[\\s\\S])*\\n    \\})", found -> found.group() + ", null"));

    private final String japanese;
    private final BiFunction<String, Random, byte[]> change;

    DocumentHabit(String japanese, BiFunction<String, Random, byte[]> change) {
        this.japanese = japanese;
        this.change = change;
    }

    byte[] apply(String document, Random random) {
        return change.apply(document, random);
    }

    String japanese() {
        return japanese;
    }

    private static BiFunction<String, Random, byte[]> bytes(Function<String, byte[]> how) {
        return (text, random) -> how.apply(text);
    }

    private static BiFunction<String, Random, byte[]> text(UnaryOperator<String> how) {
        return (text, random) -> how.apply(text).getBytes(UTF_8);
    }

    /** Changes any one of the places that a pattern finds, if there is one. */
    private static BiFunction<String, Random, byte[]> some(String pattern, Function<MatchResult, String> how) {
        return (text, random) -> {
            List<MatchResult> places =
                    Pattern.compile(pattern).matcher(text).results().toList();
            if (places.isEmpty()) {
                return text.getBytes(UTF_8);
            }
            MatchResult place = places.get(random.nextInt(places.size()));
            return (text.substring(0, place.start()) + how.apply(place) + text.substring(place.end())).getBytes(UTF_8);
        };
    }

    private static BiFunction<String, Random, byte[]> key(UnaryOperator<String> how) {
        return some("(?<=\")[a-zA-Z]+(?=\":)", found -> how.apply(found.group()));
    }

    private static BiFunction<String, Random, byte[]> scalar(String value, UnaryOperator<String> how) {
        return some("(?<=\": )" + FreeText.BEFORE + value + "(?=,?[\\n }])", found -> how.apply(found.group()));
    }

    private static BiFunction<String, Random, byte[]> day(UnaryOperator<String> how) {
        return some("(?<=\")[0-9]{4}-[0-9]{2}-[0-9]{2}(?=\")", found -> how.apply(found.group()));
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F && c != '"' ? c - '!' + '\uFF01' : c)));
        return wide.toString();
    }

    /** What a body may write as it likes: any other letter there is another text, and is read as such. */
    private static final class FreeText {
        static final String BEFORE = "(?<!\"id\": )(?<!\"work\": )(?<!\"name\": )(?<!\"holder\": )";
    }
}
