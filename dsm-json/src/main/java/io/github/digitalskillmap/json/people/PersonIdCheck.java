package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.json.text.Letters;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what in the key of a person nobody sees, what says more than a key, and what a spreadsheet may have made of it. */
final class PersonIdCheck {

    /** What spreadsheets make of a key: a number that does not fit, a day, a percentage, a truth value or an error. */
    private static final Pattern OF_SPREADSHEET = Pattern.compile(
            "[0-9](?:\\.[0-9]+)?E\\+?[0-9]{2,}|[0-9]+\\.[0-9]+|[0-9.]+%|[0-9]{4}([-/])[0-9]{1,2}\\1[0-9]{1,2}"
                    + "|[0-9]{1,2}-[A-Z]{3}|[0-9]{1,2}月[0-9]{1,2}日"
                    + "|TRUE|FALSE|NULL|#+|#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)|.*\\uFFFD.*",
            Pattern.CASE_INSENSITIVE);

    /** What stands where people stand and means none of them: totals, days, notes, headings, examples and placeholders, in half width. */
    private static final Pattern REMARK = Pattern.compile(
            "合計|小計|総計|^計|計$|人数|平均|最大値|最小値|中央値|割合|基準日|作成日|作成者|更新日|^担当|^以上$|余白|取扱注意|凡例|^例|例[):]|サンプル|見本"
                    + "|不明|欠番|退職|空欄|^なし$|^該当|grand total|subtotal|^total|^n\\s*=|sample"
                    + "|^[-‐‑‒–—―ー]+$|[【】〔〕■□◆◇●○※→⇒*▲△▼▽★☆]|(?:枠組み|framework)\\s*:|^(?:注|備考)|^[(].*[)]$",
            Pattern.CASE_INSENSITIVE);

    /** What says that a cell is the same as the one above. */
    private static final Pattern DITTO =
            Pattern.compile("\\s*(?:同上|同じ|上に同じ|[〃々″”\"]|ditto)\\s*", Pattern.UNICODE_CHARACTER_CLASS);

    /** What stands between keys where a cell has several. */
    private static final Pattern PARTING = Pattern.compile("[、，,；;]");

    private PersonIdCheck() {}

    static void tell(PlacedText id, RecordFindings findings) {
        if (isUsual(id.text())) {
            return;
        }
        tellOfLetters(id, findings);
        if (DITTO.matcher(id.text()).matches()) {
            findings.add(RecordFault.DITTO_FOR_ID, id.place(), id.text().strip());
        }
        Matcher parting = PARTING.matcher(id.text());
        if (parting.find()) {
            findings.add(RecordFault.SEVERAL_IN_ID, id.place(), parting.group());
        }
        if (OF_SPREADSHEET.matcher(id.text()).matches()) {
            findings.add(RecordFault.ID_AS_NUMBER, id.place());
        } else if (REMARK.matcher(Normalizer.normalize(id.text().strip(), Normalizer.Form.NFKC))
                .find()) {
            findings.add(RecordFault.REMARK_AS_ID, id.place());
        }
    }

    /** Tells whether a key is one such as P-00123 or 00123, as almost all are, so that there is nothing to look for. */
    private static boolean isUsual(String id) {
        int digits = 0;
        for (int i = 0; i < id.length(); i++) {
            char letter = id.charAt(i);
            if (letter >= '0' && letter <= '9') {
                digits++;
            } else if ((letter < 'A' || letter > 'Z')
                    && (letter < 'a' || letter > 'z')
                    && letter != '-'
                    && letter != '_') {
                return false;
            }
        }
        return digits > 0 && (digits == id.length() || Character.isAlphabetic(id.charAt(0)));
    }

    private static void tellOfLetters(PlacedText id, RecordFindings findings) {
        Optional<String> control = Letters.control(id.text());
        control.ifPresent(letter -> findings.add(RecordFault.CONTROL_IN_ID, id.place(), letter));
        if (control.isEmpty()) {
            Letters.unseen(id.text())
                    .or(() -> Letters.blankAtEnd(id.text()))
                    .ifPresent(letter -> findings.add(RecordFault.UNSEEN_IN_ID, id.place(), letter));
        }
    }
}
