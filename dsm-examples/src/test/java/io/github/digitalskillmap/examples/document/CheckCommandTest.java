package io.github.digitalskillmap.examples.document;

import static io.github.digitalskillmap.examples.Run.dsm;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.Run;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    private static final String FAULTY = """
            { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
              "people": [ { "id": "P1", "levels": { "UXデサイン": "2" } } ] }
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @ParameterizedTest
    @CsvSource({
        "tokyo, 枠組みの文書, document of a framework, 枠組み tokyo-dsm@2.0.0、スキル 22 件、ジョブタイプ 10 件、職層 5 件,"
                + " 'framework: tokyo-dsm@2.0.0, skills: 22, job types: 10, ranks: 5'",
        "ipa, 試験カタログの文書, document of an exam catalogue, 試験カタログ ipa@1.0.0、試験 13 件, 'exam catalogue: ipa@1.0.0, exams: 13'"
    })
    void check_whatIsExported_isSoundAndCounted(
            String subject, String japanese, String english, String understood, String inEnglish) {
        Path file = folder.resolve(subject + ".json");
        dsm("export", subject, "--output", file);

        assertThat(dsm("check", file))
                .isEqualTo(
                        new Run(0, subject + ".json: " + japanese + "、誤り・注意 0 件\n  読み取った内容: " + understood + "\n", ""));
        assertThat(dsm("check", file, "--lang", "en"))
                .isEqualTo(new Run(
                        0,
                        subject + ".json: " + english + ", faults and notes: 0\n  understood: " + inEnglish + "\n",
                        ""));
    }

    @Test
    void check_results_areCountedAgain() throws IOException {
        Path sound = folder.resolve("results.json");
        dsm("score", "--format", "json", "--as-of", "2026-04-01", "--output", sound);
        Path changed = file(
                "changed.json",
                Files.readString(sound).replaceFirst("\"certainShare\": \"[^\"]*\"", "\"certainShare\": \"1/3\""));

        assertThat(dsm("check", sound).out()).isEqualTo("results.json: 採点結果の文書、誤り・注意 0 件\n");
        assertThat(dsm("check", changed).exitCode()).isEqualTo(1);
        assertThat(dsm("check", changed).out()).contains("誤り・注意 1 件", "/results/0/fulfilment/certainShare", "1/3");
    }

    @Test
    void check_faultyPeople_tellsEveryFaultAndEndsWithOne() throws IOException {
        Run run = dsm("check", file("people.json", FAULTY));

        assertThat(run).isEqualTo(new Run(1, """
                people.json: 職員の文書、誤り・注意 1 件
                  2:41 /people/0/levels/UXデサイン: スキル 'UXデサイン' は 'tokyo-dsm@2.0.0' にありません。名前を直してください。近い名前: UXデザイン, UIデザイン。 [skill-not-found]
                """, ""));
    }

    @Test
    void check_asJson_tellsWhatWasUnderstoodAndEachProblem() throws IOException {
        Path table = file("people.csv", "令和8年度,,,\n職員ID,氏名,UXデザイン,枠組み tokyo-dsm@2.0.0\nP1,山田,Lv.2,\nP2,佐藤,,\n合計,,2,\n");

        Run run = dsm("check", table, "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .doesNotContain("山田")
                .startsWith("""
                        {
                          "file" : "people.csv",
                          "what" : {
                            "ja" : "職員の表",
                            "en" : "table of people"
                          },
                          "sound" : true,
                        """)
                .contains("""
                          "people" : {
                            "framework" : "tokyo-dsm@2.0.0",
                            "people" : 2,
                            "ranked" : 0,
                            "skills" : 1,
                            "exams" : 0,
                            "attestations" : 0,
                            "table" : {
                              "headerRow" : 2,
                              "statesEdition" : true,
                              "rowsLeftOut" : {
                                "above-header" : 1,
                                "total" : 1
                              },
                              "columnsLeftOut" : [ "氏名" ]
                            }
                          },
                        """, "\"severity\" : \"warning\"", "\"path\" : \"A5\"", "\"line\" : 5");
    }

    @Test
    void check_faultyPeopleAsJson_isNotSoundAndEndsWithOne() throws IOException {
        Run run = dsm("check", file("people.json", FAULTY), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                {
                  "file" : "people.json",
                  "what" : {
                    "ja" : "職員の文書",
                    "en" : "document of people"
                  },
                  "sound" : false,
                  "problems" : [ {
                    "code" : "skill-not-found",
                    "severity" : "error",
                    "path" : "/people/0/levels/UXデサイン",
                    "line" : 2,
                    "column" : 41,
                    "message" : {
                      "ja" : "スキル 'UXデサイン' は 'tokyo-dsm@2.0.0' にありません。名前を直してください。近い名前: UXデザイン, UIデザイン。",
                      "en" : "skill 'UXデサイン' is not in 'tokyo-dsm@2.0.0'; correct the name; names like it: UXデザイン, UIデザイン"
                    }
                  } ]
                }
                """);
    }

    @Test
    void check_documentThatDoesNotSayWhatItIs_isCheckedAsPeople() throws IOException {
        Run run = dsm("check", file("what.json", "{}"), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("what.json: document of unknown kind, checked as people, faults and notes: 4\n");
    }

    @Test
    void check_tables_areTakenAsWhatTheirHeaderSays() throws IOException {
        Path matrix = folder.resolve("matrix.csv");
        dsm("template", "matrix", "--filled", "--output", matrix);
        Path people = folder.resolve("people.csv");
        Files.writeString(people, "職員番号,職級,UXデザイン\r\nP1,主任,レベル２\r\nP2,係長,9\r\n", Charset.forName("windows-31j"));

        assertThat(dsm("check", matrix).out()).startsWith("matrix.csv: ジョブタイプの表、");
        assertThat(dsm("check", people).exitCode()).isEqualTo(1);
        assertThat(dsm("check", people).out())
                .startsWith("people.csv: 職員の表、誤り・注意 2 件\n")
                .contains("  3:2 B3: ", "  3:3 C3: ");
    }

    @Test
    void check_blankMatrix_isSound() {
        Path matrix = folder.resolve("blank.csv");
        dsm("template", "matrix", "--output", matrix);

        assertThat(dsm("check", matrix, "--lang", "en")).isEqualTo(new Run(0, """
                blank.csv: matrix of job types, faults and notes: 1
                  understood: job types: 0, skills asked for: 0, framework: tokyo-dsm@2.0.0
                  1:1 A1: no level is filled in yet; write the levels required, and leave blank what is not required [matrix-without-level]
                """, ""));
    }

    @Test
    void check_brokenTable_tellsThatItCannotBeRead() throws IOException {
        Run run = dsm("check", file("people.csv", "\"id,rank"), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("people.csv: file that cannot be read as a table, faults and notes: 1\n");
    }

    @Test
    void check_fileThatIsNotThereOrOfAnotherKind_isAWrongCall() throws IOException {
        assertThat(dsm("check", folder.resolve("none.json")).exitCode()).isEqualTo(2);
        assertThat(dsm("check", file("people.txt", "")).exitCode()).isEqualTo(2);
        assertThat(dsm("check").exitCode()).isEqualTo(2);
    }
}
