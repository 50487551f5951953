package io.github.digitalskillmap.examples;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DocumentFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a file steers the terminal or breaks a line, whichever command prints it. */
class HostileTextTest {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n]]");
    private static final String ESCAPED = "\\u001b]0;x\\u0007\\n\\u202e\\u009b2J";
    private static final String SHOWN = "<U+001B>]0;x<U+0007><U+000A><U+202E><U+009B>2J";

    @TempDir
    private Path folder;

    private Path team;
    private Path framework;

    @BeforeEach
    void writeFiles() throws IOException {
        team = Files.writeString(folder.resolve("team.json"), resource("team.json"));
        framework = Files.writeString(
                folder.resolve("framework.json"),
                dsm("export", "tokyo").out().replace("\"UXデザイン\"", "\"UX" + ESCAPED + "デザイン\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score TEAM --framework FRAMEWORK --job-type UI/UXデザイナー",
                "plan S-002 --file TEAM --framework FRAMEWORK --to UI/UXデザイナー",
                "population TEAM --framework FRAMEWORK --full",
                "population TEAM --framework FRAMEWORK",
                "diff tokyo FRAMEWORK",
                "diff tokyo FRAMEWORK --format markdown"
            })
    void anyReport_nameWithControls_isShownOnOneLine(String call) {
        Run run = run(call);

        assertThat(run.out() + run.err()).doesNotContainPattern(UNSEEN);
        assertThat(run.out().replace("\\", "")).contains(SHOWN);
    }

    @Test
    void document_nameWithControls_isPrintedEscapedAndReadBack() throws IOException {
        Run run = run("convert FRAMEWORK --to json");

        assertThat(run.out()).doesNotContainPattern(UNSEEN);
        Path printed = Files.writeString(folder.resolve("printed.json"), run.out());
        DocumentFormat<Framework> frameworks = DocumentFormat.frameworks(IpaCatalogue.fiscalYear2026());
        assertThat(frameworks.read(printed).orElseThrow())
                .isEqualTo(frameworks.read(framework).orElseThrow());
    }

    @Test
    void report_nameWithControls_isShownOnThePage() {
        Run run = run("report TEAM --framework FRAMEWORK");

        assertThat(run.out()).doesNotContainPattern(UNSEEN).contains("UX&lt;U+001B&gt;]0;x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score x\u001B[2J\nx.json",
                "score --framework x\u001B[2J\nx.json",
                "score --job-type x\u001B[2J\nx",
                "score --unknown\u001B[2J\nx",
                "sco\u001B[2J\nre",
                "ladder x\u001B[2J\nx --lang en",
                "export ipa -o none\u001B[2J\nx/x.json"
            })
    void wrongCall_argumentWithControls_isShownOnOneLine(String call) {
        Run run = run(call);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).doesNotContainPattern(UNSEEN).contains("<U+001B>[2J<U+000A>");
    }

    @Test
    void fault_fileNameWithControls_isShownOnOneLine() throws IOException {
        Path faulty = Files.writeString(folder.resolve("x\u001B[2J\nx.json"), "{}");

        Run run = dsm("score", faulty);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).doesNotContainPattern(UNSEEN).startsWith("x<U+001B>[2J<U+000A>x.json: ");
    }

    @ParameterizedTest
    @CsvSource({
        "convert HALF -o x.json, \\uD801x",
        "score HALF -o x.json, \\uD801x",
        "score HALF -o x.txt, <U+D801>x",
        "report HALF -o x.html, &lt;U+D801&gt;x",
        "convert HALF -o x.csv, ",
        "convert HALF -o x.xlsx, "
    })
    void output_halfACharacter_isWrittenAsItIsOrShownOrRefused(String call, String written) throws IOException {
        Path half = Files.writeString(
                folder.resolve("half.json"),
                "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\","
                        + " \"people\": [ { \"id\": \"\\ud801x\" } ] }");
        Path output = folder.resolve(call.substring(call.lastIndexOf(' ') + 1));

        Run run = dsm(Arrays.stream(call.split(" "))
                .map(word -> switch (word) {
                    case "HALF" -> half;
                    default -> word.startsWith("x.") ? output : word;
                })
                .toArray());

        if (written == null) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("'<U+D801>'");
            assertThat(output).doesNotExist();
        } else {
            assertThat(Files.readString(output)).contains(written).doesNotContain("?x");
        }
    }

    private Run run(String call) {
        return dsm(Arrays.stream(call.split(" "))
                .map(word -> switch (word) {
                    case "TEAM" -> team;
                    case "FRAMEWORK" -> framework;
                    default -> word;
                })
                .toArray());
    }
}
