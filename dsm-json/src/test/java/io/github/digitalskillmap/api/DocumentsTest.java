package io.github.digitalskillmap.api;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DocumentKind;
import io.github.digitalskillmap.json.table.JobTypeMatrix;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What documents and tables in the hands of others rely on. A schema, once released, never changes again. */
class DocumentsTest {

    @Test
    void kindsAndSchemas_all_areAsInTheGoldenFile() throws IOException {
        Stream<String> kinds = Arrays.stream(DocumentKind.values())
                .map(kind -> "kind | " + kind.word() + " | version " + kind.version());
        Stream<String> schemas = PublishedModule.JSON.files().stream()
                .filter(file -> file.endsWith(".schema.json"))
                .map(file -> "schema | " + file + " | SHA-256 " + digest(PublishedModule.JSON.content(file)));

        new GoldenFile("documents.txt").assertSame(Stream.concat(kinds, schemas).toList());
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

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
