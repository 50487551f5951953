package io.github.digitalskillmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCommandsTest {

    private static final String PEOPLE = """
            {
              "kind": "people",
              "version": 1,
              "framework": "tokyo-dsm@2.0.0",
              "people": [ {
                "id": "=P1",
                "rank": "tokyo-dsm:shunin",
                "levels": {
                  "tokyo-dsm:ux-design": {
                    "level": "tokyo-dsm:level/2",
                    "on": "2025-03-31"
                  }
                },
                "exams": [ {
                  "exam": "ipa:ap",
                  "passedOn": "2025-06-26"
                } ]
              }, {
                "id": "P2"
              } ]
            }
            """;

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    private static Run dsm(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int exitCode = Dsm.run(new PrintStream(out, true), new PrintStream(err, true), texts);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Path people() throws IOException {
        return Files.writeString(file("people.json"), PEOPLE);
    }

    @Test
    void template_people_isAHeader() {
        assertThat(dsm("template", "people").out())
                .startsWith("職員ID,職級,ITストラテジー,")
                .endsWith("\r\n");
        assertThat(dsm("template", "people", "--form", "long", "--lang", "en").out())
                .isEqualTo("id,rank,skill,level,assessed on,origin,exam,passed on,registered on,expires on\r\n");
    }

    @Test
    void template_matrix_isBlankOrFilled() {
        assertThat(dsm("template", "matrix").out())
                .startsWith("スキル,ビジネスデザイナー,UI/UXデザイナー,")
                .contains("\r\nUXデザイン,,,,,,,,,,\r\n")
                .doesNotContain("Lv.");
        assertThat(dsm("template", "matrix", "--filled").out()).contains("\r\nUXデザイン,Lv.1,Lv.2,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void convert_peopleThereAndBack_losesNothing(String kind) throws IOException {
        Path table = file("people." + kind);

        Run there = dsm("convert", people(), "--to", kind, "--form", "long", "-o", table);
        Run back = dsm("convert", table, "--to", "json");

        assertThat(there).isEqualTo(new Run(0, "", ""));
        assertThat(back).isEqualTo(new Run(0, PEOPLE, ""));
    }

    @Test
    void convert_peopleToWideForm_tellsWhatIsLeftOut() throws IOException {
        Run run = dsm("convert", people(), "--to", "csv", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("id,rank,IT strategy,").contains("\r\n'=P1,Senior staff,");
        assertThat(run.err().lines().toList())
                .containsExactly(
                        "Notes on the result: 2.",
                        "  a table with one row a person has no place for exams; left out: 1; use the long form or JSON to keep them [exams-left-out]",
                        "  a table with one row a person has no place for the day and origin of levels; left out: 1; use the long form or JSON to keep them [origins-left-out]");
    }

    @Test
    void convert_matrixOfAnOffice_isAFramework() throws IOException {
        Path matrix = file("matrix.xlsx");
        Path old = file("matrix.csv");
        assertThat(dsm("template", "matrix", "--filled", "-o", matrix).exitCode())
                .isZero();
        assertThat(dsm("convert", matrix, "--to", "csv", "-o", old).exitCode()).isZero();
        String edited = Files.readString(old).replace("\r\nUXデザイン,Lv.1,Lv.2,", "\r\nUXデザイン,Lv.1,３,");
        Files.write(old, edited.substring(1).getBytes(Charset.forName("windows-31j")));

        Run run = dsm("convert", old, "--to", "json", "--edition", "our-dsm@1.0.0");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"edition\": \"our-dsm@1.0.0\"", "表から読み込んだ値で、出典は示されていない。");
        assertThat(dsm("convert", old, "--to", "json").exitCode()).isEqualTo(2);
        assertThat(dsm("convert", old, "--to", "json", "--edition", "tokyo-dsm@2.0.0")
                        .err())
                .startsWith("新しい版を --edition で示してください / give the new edition with --edition");
    }

    @Test
    void convert_faultyTable_namesEveryFault() throws IOException {
        Path table = Files.writeString(file("faulty.csv"), "職員ID,UXデザイソ,UIデザイン\nP1,1,9\n");

        Run run = dsm("convert", table, "--to", "json", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList())
                .containsExactly(
                        "Faults in the data: 2. Mend them and run again; no result was made.",
                        "  1:2 B1: column 'UXデザイソ' means nothing here; remove it or correct its header; names like it: UXデザイン, UIデザイン [unknown-column]",
                        "  2:3 C2: level '9' is not on the scale of skill 'UIデザイン'; use one of Lv.0, Lv.1, Lv.2, Lv.3, none [level-not-found]");
    }

    @Test
    void wrongUsage_ofFiles_saysWhy() throws IOException {
        assertThat(dsm("convert", people(), "--to", "xlsx").err())
                .startsWith("xlsx には --output が必要です / give --output to write xlsx");
        assertThat(dsm("convert", file("no.csv"), "--to", "json").err())
                .startsWith("ファイルを読めません / file cannot be read: ");
        assertThat(dsm("convert", Files.writeString(file("a.txt"), ""), "--to", "json")
                        .err())
                .startsWith("ファイル名の終わりは .json .csv .xlsx のどれか / name of a file must end with .json, .csv or .xlsx: ");
        assertThat(dsm("template", "matrix", "-o", file("a.json")).err())
                .startsWith("表は .csv か .xlsx に書きます / a table is written to .csv or .xlsx: ");
        assertThat(dsm("template", "people", "-o", file("no/a.csv")).err())
                .startsWith("ファイルに書けません / file cannot be written: ");
        assertThat(dsm("convert", people(), "--to", "json", "--edition", "x").err())
                .contains("版は our-dsm@1.0.0 の形で / write an edition such as our-dsm@1.0.0");
        assertThat(dsm("template", "teams").exitCode()).isEqualTo(2);
    }
}
