package io.github.digitalskillmap.examples;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of a file tells what is written into it, whichever command writes. */
class OutputFormTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        for (String name : new String[] {"team.json", "city.json", "demand.json", "posts.json"}) {
            Files.writeString(folder.resolve(name), resource(name));
        }
        dsm("template", "matrix", "--filled", "-o", folder.resolve("matrix.csv"));
        Files.writeString(folder.resolve("plan.json"), """
                { "kind": "migration-plan", "version": 1, "from": "tokyo-dsm@2.0.0", "to": "tokyo-dsm@2.0.0" }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "template posts, x.xlsx, JSON",
        "template overlay, x.csv, JSON",
        "report, x.pdf, HTML",
        "report, x.docx, HTML",
        "score, x.html, テキスト",
        "score --format json, x.csv, JSON",
        "score --format text, x.json, テキスト",
        "export ipa, x.yaml, JSON",
        "schema people, x.txt, JSON",
        "population team.json, x.json, テキスト",
        "place team.json posts.json, x.csv, テキスト",
        "focus team.json demand.json, x.md, テキスト",
        "diff tokyo tokyo, x.html, テキスト",
        "diff tokyo tokyo --format markdown, x.txt, Markdown",
        "diff tokyo tokyo --format csv, x.xlsx, CSV",
        "convert team.json --to csv, x.json, CSV",
        "convert team.json --to json, x.JSONL, JSON",
        "adapt tokyo city.json, x.txt, JSON",
        "import-matrix matrix.csv --edition x-dsm@1.0.0, x.csv, JSON",
        "migrate team.json --plan plan.json, x.csv, JSON",
        "migrate team.json --plan plan.json --dry-run --report, x.json, CSV"
    })
    void output_nameOfAnotherForm_isRefusedWithTheRightEnding(String call, String name, String form) {
        Path file = folder.resolve(name);
        String ending = switch (form) {
            case "テキスト" -> "txt";
            case "Markdown" -> "md";
            default -> form.toLowerCase(Locale.ROOT);
        };

        Run run = run(call + (call.endsWith("--report") ? "" : " -o"), file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("ここで書き出すのは " + form + " です。ファイル名の終わりを ." + ending + " にしてください: " + file);
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "score, x.json, '{'",
        "score, x.txt, 同梱のサンプル",
        "score, x, 同梱のサンプル",
        "score, x-1.0, 同梱のサンプル",
        "diff tokyo tokyo, x.json, '{'",
        "diff tokyo tokyo, x.md, '# '",
        "diff tokyo tokyo, x.csv, '\uFEFF'",
        "diff tokyo tokyo, x.txt, 枠組みの差分",
        "convert team.json, x.csv, '\uFEFF'",
        "convert team.json, x.xlsx, PK",
        "convert matrix.csv, x.csv, '\uFEFF'",
        "report, X.HTM, <!DOCTYPE html>"
    })
    void output_noFormat_isThatOfTheName(String call, String name, String begin) throws IOException {
        Path file = folder.resolve(name);

        Run run = run(call + " -o", file);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).startsWithIgnoringCase(begin);
    }

    @Test
    void convert_neitherFormNorName_isToldWhatToGive() {
        assertThat(run("convert team.json --lang en").err())
                .startsWith("give --to, or an --output that ends with .json, .csv or .xlsx\n");
        assertThat(run("convert team.json -o out").err()).startsWith("--to か、.json .csv .xlsx で終わる --output が必要です\n");
    }

    @Test
    void report_nameOfAnotherForm_isRefusedInEnglishToo() {
        assertThat(run("report --lang en -o", folder.resolve("x.pdf")).err())
                .startsWith(
                        "this is written as HTML; let the name of the file end with .html: " + folder.resolve("x.pdf"));
    }

    private Run run(String call, Object... more) {
        Object[] words = Arrays.stream(call.split(" "))
                .map(word -> word.matches(".*[.](json|csv)") ? folder.resolve(word) : word)
                .toArray();
        Object[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return dsm(all);
    }
}
