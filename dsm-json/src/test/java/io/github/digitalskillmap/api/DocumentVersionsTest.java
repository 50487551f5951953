package io.github.digitalskillmap.api;

import io.github.digitalskillmap.json.DocumentKind;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents in the hands of others: a schema, once released, never changes again. */
class DocumentVersionsTest {

    @Test
    void kindsAndSchemas_all_areAsInTheGoldenFile() throws IOException {
        Stream<String> kinds = Arrays.stream(DocumentKind.values())
                .map(kind -> "kind | " + kind.word() + " | version " + kind.version());
        Stream<String> schemas = PublishedModule.JSON.files().stream()
                .filter(file -> file.endsWith(".schema.json"))
                .map(file -> "schema | " + file + " | SHA-256 " + digest(PublishedModule.JSON.content(file)));

        new GoldenFile("documents.txt").assertSame(Stream.concat(kinds, schemas).toList());
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
