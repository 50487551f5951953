package io.github.digitalskillmap.examples.document;

import static io.github.digitalskillmap.examples.Run.dsm;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void export_tokyo_writesTheWholeFramework() throws IOException {
        Path output = folder.resolve("tokyo.json");

        Run printed = dsm("export", "tokyo");
        Run written = dsm("export", "tokyo", "--output", output.toString());

        assertThat(printed.exitCode()).isZero();
        assertThat(printed.out())
                .contains("\"edition\": \"tokyo-dsm@2.0.0\"", "ＵＸデザイン", "\"standing\": \"sample\"")
                .contains("\"examCatalogues\": [ \"ipa@1.0.0\" ]");
        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(output).hasContent(printed.out());
    }

    @Test
    void export_intoAFolderThatIsNotThere_saysSo() {
        Path folderThatIsNotThere = folder.resolve("none");

        Run run = dsm("export", "tokyo", "--output", folderThatIsNotThere.resolve("tokyo.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("書き出す先のフォルダーがありません。先に作ってください: " + folderThatIsNotThere + "\n");
    }

    @Test
    void export_ipa_writesTheWholeCatalogue() {
        Run printed = dsm("export", "ipa");

        assertThat(printed.exitCode()).isZero();
        assertThat(printed.out()).contains("\"kind\": \"exam-catalogue\"", "\"edition\": \"ipa@1.0.0\"", "基本情報技術者試験");
    }

    @Test
    void export_cycleInEitherOrder_namesItsEdition() {
        assertThat(dsm("export", "cycle").out()).contains("\"edition\": \"tokyo-dsm-cycle@2.0.0\"");
        assertThat(dsm("export", "cycle-correction-first").out())
                .contains("\"edition\": \"tokyo-dsm-cycle-correction-first@2.0.0\"");
    }

    @Test
    void export_folder_isWrongUsage() {
        Run run = dsm("export", "tokyo", "-o", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("フォルダーです。書き出すファイルの名前まで指定してください: " + folder);
    }
}
