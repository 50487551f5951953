package io.github.digitalskillmap.api;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DifferenceWriter;
import io.github.digitalskillmap.json.DocumentKind;
import io.github.digitalskillmap.json.table.JobTypeMatrix;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What documents and tables in the hands of others rely on. A schema, once released, never changes again. */
class DocumentsTest {

    @Test
    void kinds_all_areAsInTheGoldenFile() throws IOException {
        Stream<String> kinds = Arrays.stream(DocumentKind.values())
                .map(kind -> "kind | " + kind.word() + " | version " + kind.version());

        new GoldenFile("documents.txt").assertSame(kinds.toList());
    }

    @ParameterizedTest
    @EnumSource
    void schema_ofAKind_isThatOfTheGoldenFile(DocumentKind kind) throws IOException {
        new GoldenFile("schema/" + kind.word() + "-" + kind.version() + ".schema.json").assertSame(kind.schema());
    }

    @Test
    void schema_ofADifference_isThatOfTheGoldenFile() throws IOException {
        new GoldenFile("schema/difference-1.schema.json")
                .assertSame(DifferenceWriter.of().schema());
    }

    @Test
    void tables_headersInBothLanguages_areAsInTheGoldenFile() throws IOException {
        PeopleTable people = PeopleTable.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
        JobTypeMatrix matrix = JobTypeMatrix.of(TokyoFramework.policyVersion2());
        List<String> lines = new ArrayList<>();
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            for (PeopleTable.Form form : PeopleTable.Form.values()) {
                lines.add("people " + form + " | " + header(people.template(form, language)));
            }
            lines.add("matrix | " + header(matrix.template(language)));
        }

        new GoldenFile("tables.txt").assertSame(lines);
    }

    private static String header(Table table) {
        return String.join(", ", table.rows().get(0).cells());
    }
}
