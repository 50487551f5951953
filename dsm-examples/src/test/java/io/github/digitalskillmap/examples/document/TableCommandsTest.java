package io.github.digitalskillmap.examples.document;

import static io.github.digitalskillmap.examples.Run.dsm;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.Run;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Path people() throws IOException {
        return Files.writeString(file("people.json"), PEOPLE);
    }

    @Test
    void template_people_isAHeader() {
        assertThat(dsm("template", "people").out())
                .startsWith("職員ID,職層,ITストラテジー,")
                .endsWith("\r\n");
        assertThat(dsm("template", "people", "--form", "long", "--lang", "en").out())
                .isEqualTo(
                        "id,rank,skill,level,assessed on,origin,exam,passed on,registered on,expires on,framework: tokyo-dsm@2.0.0\r\n");
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
        assertThat(run.err()).isEqualTo("表の値はサンプルとします。公表または推定の値なら --standing、--source、--issuer で示してください。\n");
        assertThat(run.out()).contains("\"edition\": \"our-dsm@1.0.0\"", "表から読み込んだ値で、出典は示されていない。");
        assertThat(dsm("convert", old, "--to", "json").exitCode()).isEqualTo(2);
        assertThat(dsm("convert", old, "--to", "json", "--edition", "tokyo-dsm@2.0.0")
                        .err())
                .startsWith("新しい版を --edition で示してください");
    }

    @Test
    void convert_realTable_isAFrameworkWithItsSource() throws IOException {
        Path matrix = Files.writeString(file("matrix.csv"), """
                スキル,ビジネスデザイナー,クラウドエンジニア [our-dsm:cloud],窓口担当 [our-dsm:desk]
                UXデザイン,2,1,
                UIデザイン,,3,1
                """);
        Path made = file("ours.json");
        Object[] call = {
            "convert",
            matrix,
            "--to",
            "json",
            "--edition",
            "our-dsm@1.0.0",
            "--retire-others",
            "--output",
            made,
            "--standing",
            "published",
            "--source",
            "要件表",
            "--issuer",
            "当市",
            "--page",
            "13"
        };

        assertThat(dsm(call)).isEqualTo(new Run(0, "", ""));

        Framework ours = DsmJson.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026())
                .frameworks()
                .read(made)
                .orElseThrow();
        assertThat(ours.jobTypes()).extracting(JobType::name).hasToString("[ビジネスデザイナー, クラウドエンジニア, 窓口担当]");
        assertThat(ours.jobTypes())
                .flatExtracting(JobType::items)
                .extracting(item -> item.provenance().text(Locale.JAPANESE))
                .containsOnly("公表: 要件表 p.13");
        assertThat(dsm("convert", made, "--to", "csv").out())
                .startsWith("スキル,ビジネスデザイナー,クラウドエンジニア,窓口担当\r\n")
                .contains("\r\nUXデザイン,Lv.2,Lv.1,\r\n");
        assertThat(dsm("convert", made, "--to", "json").out()).isEqualTo(Files.readString(made));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--source x --issuer y",
                "--standing published --source x",
                "--standing inferred --issuer y",
                "--standing published --source x --issuer y --page 0"
            })
    void convert_sourceHalfStated_isWrongUsage(String options) throws IOException {
        Path matrix = Files.writeString(file("matrix.csv"), "スキル,ビジネスデザイナー\nUXデザイン,2\n");
        List<Object> call = new ArrayList<>(List.of("convert", matrix, "--to", "json", "--edition", "our-dsm@1.0.0"));
        call.addAll(List.of(options.split(" ")));

        assertThat(dsm(call.toArray()).exitCode()).isEqualTo(2);
        assertThat(dsm(call.toArray()).err()).contains("--");
    }

    @Test
    void convert_withAFaultOrIntoItself_leavesTheFile() throws IOException {
        String unwritable = PEOPLE.replace("\"P2\"", "\"P\\u0000\"");
        Path own = Files.writeString(file("people.csv"), "職員ID\nP1\n");
        Path document = Files.writeString(file("nul.json"), unwritable);

        assertThat(dsm("convert", document, "--to", "csv", "-o", own).exitCode())
                .isEqualTo(1);
        assertThat(own).hasContent("職員ID\nP1\n");
        assertThat(dsm("convert", own, "--to", "csv", "-o", own).exitCode()).isEqualTo(2);
        assertThat(own).hasContent("職員ID\nP1\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(own, document);
        }
    }

    @Test
    void convert_faultyTable_namesEveryFault() throws IOException {
        Path table = Files.writeString(file("faulty.csv"), "職員ID,UXデザイソ,UIデザイン\nP1,1,9\n");

        Run run = dsm("convert", table, "--to", "json", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList())
                .containsExactly(
                        "faulty.csv: Faults in the data: 2. Mend them and run again; no result was made.",
                        "  1:2 B1: column 'UXデザイソ' means nothing here; remove it or correct its header; names like it: UXデザイン, UIデザイン [unknown-column]",
                        "  2:3 C2: level '9' is not on the scale of skill 'UIデザイン / UI design'; use one of Lv.0, Lv.1, Lv.2, Lv.3, なし / none [level-not-found]");
    }

    @Test
    void wrongUsage_ofFiles_saysWhy() throws IOException {
        assertThat(dsm("convert", people(), "--to", "xlsx").err()).startsWith("xlsx には --output が必要です\n");
        assertThat(dsm("convert", file("no.csv"), "--to", "json").err()).startsWith("ファイルがありません: ");
        assertThat(dsm("convert", Files.writeString(file("a.txt"), ""), "--to", "json")
                        .err())
                .startsWith("ファイル名の終わりは .json .csv .xlsx のどれかにしてください: ");
        assertThat(dsm("template", "matrix", "-o", file("a.json")).err()).startsWith("表は .csv か .xlsx に書きます: ");
        assertThat(dsm("template", "people", "-o", file("no/a.csv")).err()).startsWith("書き出す先のフォルダーがありません。先に作ってください: ");
        assertThat(dsm("convert", people(), "--to", "json", "--edition", "x").err())
                .startsWith("--edition の値「x」は使えません。版を our-dsm@1.0.0 の形で書いてください\n");
        assertThat(dsm("template", "teams").exitCode()).isEqualTo(2);
        assertThat(dsm("template", "people", "--filled").err()).startsWith("--filled は matrix だけで使えます\n");
        for (String kind : List.of("matrix", "overlay", "posts", "demand")) {
            Run form = dsm("template", kind, "--form", "long");
            assertThat(form.exitCode()).as(kind).isEqualTo(2);
            assertThat(form.out()).as(kind).isEmpty();
            assertThat(form.err()).as(kind).startsWith("--form は people だけで使えます\n");
        }
        assertThat(dsm("template", "demand", "--form", "wide", "--lang", "en").err())
                .startsWith("--form is for people only\n");
        assertThat(dsm("convert", people(), "--to", "xlsx", "-o", file("a.csv"), "--lang", "en")
                        .err())
                .startsWith("this is written as XLSX; let the name of the file end with .xlsx: ");
    }

    @Test
    void ignore_whereThereAreNoColumnsOfPeople_isRefused() throws IOException {
        Path document = Files.writeString(file("team.json"), Run.resource("team.json"));
        Path matrix = file("matrix.csv");
        assertThat(dsm("template", "matrix", "--filled", "-o", matrix).exitCode())
                .isZero();

        for (String command : List.of("check", "convert")) {
            List<String> to = command.equals("check") ? List.of() : List.of("--to", "json");
            assertThat(ignoring(command, document, to).err()).startsWith("--ignore は表（.csv .xlsx）にだけ使えます: " + document);
            assertThat(ignoring(command, matrix, to).err()).startsWith("--ignore は職員の表にだけ使えます。ジョブタイプの表です: " + matrix);
            assertThat(ignoring(command, matrix, to).exitCode()).isEqualTo(2);
        }
    }

    private static Run ignoring(String command, Path file, List<String> more) {
        return dsm(Stream.concat(Stream.of(command, file, "--ignore", "所属"), more.stream())
                .toArray());
    }
}
