package io.github.digitalskillmap.json.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.json.PeopleAccount;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.RecordFormat;
import io.github.digitalskillmap.json.TableAccount;
import io.github.digitalskillmap.json.TableAccount.Reason;
import io.github.digitalskillmap.json.framework.KnownFrameworks;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableAccountTest {

    private static final PeopleTable TABLES = PeopleTable.of(TokyoFramework.policyVersion2());
    private static final String STAFF = """
            スキル調査,,,
            職員ID,氏名,職級,UXデザイン
            記入例,東京　太郎,主任,Lv.1
            P1,山田,主事,Lv.2
            職員ID,氏名,職級,UXデザイン
            P2,佐藤,主任,Lv.1
            合計,,,3
            ※未回答は空欄,,,
            """;
    private static final TableAccount ACCOUNT = new TableAccount(
            Optional.empty(),
            2,
            false,
            Map.of(Reason.ABOVE_HEADER, 1, Reason.EXAMPLE, 1, Reason.HEADER_AGAIN, 1, Reason.TOTAL, 1, Reason.NOTE, 1),
            List.of("氏名"));

    private static TableReading scan(String csv) {
        return CsvFormat.of(CsvEncoding.UTF_8).scan(new ByteArrayInputStream(csv.getBytes(UTF_8)));
    }

    @Test
    void account_whatIsNotRead_isCountedWithItsReason() {
        assertThat(TABLES.account(scan(STAFF))).contains(ACCOUNT);
        assertThat(ACCOUNT.wording().text(Locale.JAPANESE))
                .isEqualTo("見出し 2 行目、読まなかった行 5（見出しより上 1、見出しの繰り返し 1、合計など 1、記入例 1、注記 1）、" + "読まなかった列 1（氏名）、枠組みの版の記載なし");
        assertThat(ACCOUNT.wording().text(Locale.ENGLISH))
                .isEqualTo(
                        "header in row 2, rows not read: 5 (above the header: 1, header again: 1, totals and the like: 1,"
                                + " examples: 1, notes: 1), columns not read: 1 (氏名), no edition stated");
    }

    @Test
    void write_account_isOneObjectWithWhatWasNotRead() {
        PeopleAccount account = PeopleAccount.of(
                        TokyoFramework.policyVersion2(),
                        TABLES.read(scan(STAFF).table()).orElseThrow())
                .readFrom(Optional.of(ACCOUNT));

        assertThat(RecordFormat.of(KnownFrameworks.installed()).write(account))
                .isEqualTo("{\"framework\":\"tokyo-dsm@2.0.0\",\"people\":2,\"ranked\":2,\"skills\":2,\"exams\":0,"
                        + "\"attestations\":0,\"table\":{\"headerRow\":2,\"statesEdition\":false,\"rowsLeftOut\":"
                        + "{\"above-header\":1,\"header-again\":1,\"total\":1,\"example\":1,\"note\":1},"
                        + "\"columnsLeftOut\":[\"氏名\"]}}");
    }

    @Test
    void open_asAStreamAndAsAWhole_givesTheSameAccount() throws IOException {
        try (PeopleStream rows = TABLES.open(CsvRows.of(new StringReader(STAFF)));
                PeopleStream whole = TABLES.open(scan(STAFF))) {
            assertThat(rows.table()).isEmpty();
            rows.forEachRemaining(person -> {});
            assertThat(rows.table()).contains(ACCOUNT);
            assertThat(whole.table()).contains(ACCOUNT);
        }
    }

    @Test
    void account_sheetAndEdition_areTold() {
        TableReading reading = TableReading.builder().sheet("職員").build();
        TableAccount account = TABLES.account(scan("職員ID,UXデザイン,枠組み: tokyo-dsm@2.0.0\nP1,Lv.1,\n"))
                .orElseThrow();

        assertThat(reading.sheet()).contains("職員");
        assertThat(account.statesEdition()).isTrue();
        assertThat(new TableAccount(reading.sheet(), 1, true, Map.of(), List.of())
                        .wording()
                        .text(Locale.JAPANESE))
                .isEqualTo("シート「職員」、見出し 1 行目");
        assertThat(PeopleAccount.ofNobody(TokyoFramework.policyVersion2())
                        .readFrom(Optional.of(account))
                        .wording()
                        .text(Locale.ENGLISH))
                .endsWith("framework: tokyo-dsm@2.0.0, header in row 1");
    }

    @Test
    void account_tableWithoutTitlesThatMeanSomething_isNone() {
        assertThat(TABLES.account(scan("a,b\n1,2\n"))).isEmpty();
        assertThat(TABLES.account(scan(""))).isEmpty();
    }
}
