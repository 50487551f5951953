package io.github.digitalskillmap.json.reading;

import static io.github.digitalskillmap.json.Documents.assertFaults;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.problem.Checked;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An invented shape that changed twice: a list of names, then of notes, which then had an author. */
class DocumentVersionTest {

    private static final DocumentReader<Third> READER = new DocumentReader<>(
            "people",
            () -> List.of("people"),
            DocumentVersion.first(1, First.class)
                    .next(Second.class, first -> new Second("people", 2, first.names()))
                    .next(Third.class, second -> new Third("people", 3, second.notes(), "nobody")),
            10_000);

    record First(
            @Nullable String kind,
            @Nullable Integer version,
            @NotNull @Nullable List<String> names) implements Document {}

    record Second(
            @Nullable String kind,
            @Nullable Integer version,
            @NotNull @Nullable List<String> notes) implements Document {}

    record Third(
            @Nullable String kind,
            @Nullable Integer version,
            @NotNull @Nullable List<String> notes,
            @NotNull @Nullable String author)
            implements Document {}

    @Test
    void read_everyEarlierVersion_bringsExamsUpToTheNewest() {
        assertThat(read("{ \"kind\": \"people\", \"version\": 1, \"names\": [ \"a\", \"b\" ] }")
                        .orElseThrow())
                .isEqualTo("[a, b] by nobody");
        assertThat(read("{ \"notes\": [ \"a\" ], \"version\": 2, \"kind\": \"people\" }")
                        .orElseThrow())
                .isEqualTo("[a] by nobody");
        assertThat(read("{ \"kind\": \"people\", \"version\": 3, \"notes\": [ \"a\" ], \"author\": \"me\" }")
                        .orElseThrow())
                .isEqualTo("[a] by me");
    }

    @Test
    void read_earlierVersion_isCheckedByTheRulesOfThatVersion() {
        assertFaults(
                read("{ \"kind\": \"people\", \"version\": 1, \"notes\": [ \"a\" ] }"),
                "1:1 /names: key 'names' is missing; add it [missing-key]",
                "1:1 /names: キー 'names' がありません。加えてください。 [missing-key]",
                "1:35 /notes: key 'notes' means nothing here; remove it or use one of kind, version, names [unknown-key]",
                "1:35 /notes: キー 'notes' はここでは使えません。取り除くか、直してください。使えるキー: kind, version, names。 [unknown-key]");
    }

    @Test
    void read_newerVersionThanIsKnown_isToldAndNothingElse() {
        assertFaults(
                read("{ \"kind\": \"people\", \"version\": 4, \"remarks\": [] }"),
                "1:32 /version: this is version 4 of the document, made by a newer version of this library, which reads up to 3; update the library [newer-version]",
                "1:32 /version: 文書の版が 4 です。このライブラリより新しい版で作られたもので、読めるのは版 3 までです。ライブラリを更新してください。 [newer-version]");
    }

    @Test
    void read_versionThatNeverWas_isTold() {
        assertFaults(
                read("{ \"kind\": \"people\", \"version\": 0, \"notes\": [], \"author\": \"me\" }"),
                "1:32 /version: there is no version 0 of this document; write 3 [wrong-version]",
                "1:32 /version: 文書の版 0 はありません。3 と書いてください。 [wrong-version]");
    }

    private static Checked<String> read(String document) {
        return READER.read(document, (found, findings) -> Optional.of(found.notes() + " by " + found.author()));
    }
}
