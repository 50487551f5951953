package io.github.digitalskillmap.examples.document;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetCommandTest {

    @TempDir
    private Path folder;

    private Path into;

    @BeforeEach
    void makeFolder() throws IOException {
        into = Files.createDirectory(folder.resolve("without"));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void forget_personOfEveryKindOfFile_isInNoneOfThoseWritten() throws IOException {
        Path team = file("team.json", resource("team.json"));
        Path records = file("records.json", resource("assessments.json"));
        Path csv = file("people.csv", "令和8年度,,\n職員ID,氏名,UXデザイン\nS-001,山田,Lv.2\nS-0010,佐藤,Lv.1\n");
        Path lines = file("people.jsonl", "{ \"id\": \"S-001\" }\n{ \"id\": \"S-002\" }\n");
        Path posts = file("posts.json", resource("posts.json"));

        Run run = dsm("forget", "S-001", team, records, csv, lines, posts, "--into", into, "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("removed: 1 (records of people)", "removed: 1 (rows of the table)");
        assertThat(run.out()).doesNotContain("山田", "S-001");
        assertThat(into.resolve("people.csv")).hasContent("\uFEFF令和8年度\r\n職員ID,氏名,UXデザイン\r\nS-0010,佐藤,Lv.1\r\n");
        assertThat(into.resolve("people.jsonl"))
                .content()
                .doesNotContain("S-001")
                .contains("S-002");
        assertThat(into.resolve("team.json"))
                .content()
                .doesNotContain("\"S-001\"")
                .contains("\"S-002\"");
        assertThat(dsm("check", into.resolve("team.json")).exitCode()).isZero();
        assertThat(dsm("check", into.resolve("records.json")).exitCode()).isZero();
    }

    @Test
    void forget_idThatANoteNamesToo_isToldWhereItStillStands() throws IOException {
        Path csv = file("people.csv", "職員ID,UXデザイン\nS-001,Lv.2\nS-0010,Lv.1\n\n※Ｓ-001は休職中,\n");

        Run run = dsm("forget", "S-001", csv, "--into", into);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(csv + ": この id がほかの場所にまだあります（A3）。書き出したファイルから手で消してください\n");
        assertThat(into.resolve("people.csv")).content().contains("S-0010", "※");
    }

    @Test
    void forget_unknownId_isRefusedAndWritesNothing() throws IOException {
        Path team = file("team.json", resource("team.json"));

        Run run = dsm("forget", "X-1", team, "--into", into);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("どのファイルにも、この id の職員はいません: X-1");
        assertThat(into).isEmptyDirectory();
    }

    @Test
    void forget_intoTheFolderOfTheFile_isRefused() throws IOException {
        Path team = file("team.json", resource("team.json"));

        assertThat(dsm("forget", "S-001", team, "--into", folder).exitCode()).isEqualTo(2);
        assertThat(team).hasContent(resource("team.json"));
    }
}
