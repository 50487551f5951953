package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Spelling;
import io.github.digitalskillmap.wording.Wording;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a table of people that are not skills, and what their headers may be called. */
enum PeopleColumn {
    ID("職員ID", "id", "職員番号", "職員コード", "職員", "社員番号", "person", "person id", "staff id", "employee id"),
    RANK("職層", "rank", "職級", "職位", "級", "grade"),
    SKILL("スキル", "skill", "スキル名", "スキル項目", "skill name", "skill id"),
    LEVEL("レベル", "level", "スキルレベル", "評価", "評価レベル", "skill level"),
    ASSESSED_ON("評価日", "assessed on", "評価年月日", "on", "assessed"),
    ORIGIN("評価区分", "origin", "由来", "評価段階", "stage"),
    EXAM("試験", "exam", "試験名", "試験区分", "資格", "資格名", "exam name"),
    PASSED_ON("合格日", "passed on", "合格年月日", "取得日"),
    REGISTERED_ON("登録日", "registered on", "登録年月日"),
    EXPIRES_ON("有効期限", "expires on", "失効日");

    private static final Map<Spelling, PeopleColumn> BY_SPELLING = bySpelling();

    private final Wording title;
    private final List<String> aliases;

    PeopleColumn(String japanese, String english, String... aliases) {
        this.title = Wording.sentence(japanese, english);
        this.aliases = List.of(aliases);
    }

    private static Map<Spelling, PeopleColumn> bySpelling() {
        Map<Spelling, PeopleColumn> columns = new HashMap<>();
        for (PeopleColumn column : values()) {
            column.title.spellings().forEach(spelling -> columns.put(spelling, column));
            column.aliases.forEach(alias -> columns.put(Spelling.of(alias), column));
        }
        return Map.copyOf(columns);
    }

    /** Finds a column by its header. */
    static Optional<PeopleColumn> of(String header) {
        return Optional.ofNullable(BY_SPELLING.get(Spelling.of(header)));
    }

    /** Tells a row that is the header of a table of people as it should be. */
    static boolean isHeader(TableRow row) {
        return row.cells().stream().anyMatch(title -> of(title).equals(Optional.of(ID)));
    }

    /** Tells a title that means something in a table of people. */
    static boolean isTitle(String title, Names names) {
        return of(title).isPresent() || names.skill(title).isPresent();
    }

    static List<String> names() {
        return Arrays.stream(values())
                .flatMap(column -> column.title.phrases().stream().map(Phrase::text))
                .toList();
    }

    /** Returns the headers of exams in both languages, for a sentence. */
    static String ofExams() {
        return EXAM.titles() + ", " + PASSED_ON.titles();
    }

    String title(Locale language) {
        return title.text(language);
    }

    /** Returns the header in both languages, for a sentence. */
    String titles() {
        return TableFindings.inEachLanguage(title);
    }

    boolean isOfExams() {
        return this == EXAM || this == PASSED_ON || this == REGISTERED_ON || this == EXPIRES_ON;
    }

    /** Tells whether the column stands in either form. */
    boolean isOfEitherForm() {
        return this == ID || this == RANK;
    }
}
