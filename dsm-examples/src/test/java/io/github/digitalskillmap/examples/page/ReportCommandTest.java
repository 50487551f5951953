package io.github.digitalskillmap.examples.page;

import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void report_withoutAFile_showsTheBundledTeam() throws IOException {
        Path page = folder.resolve("report.html");

        assertThat(dsm("report", "--out", page, "--as-of", "2026-04-01")).isEqualTo(new Run(0, "", ""));
        assertThat(page)
                .content()
                .startsWith("<!DOCTYPE html>\n<html lang=\"ja\">")
                .contains("職員 12 名、基準日 2026-04-01", "<h2 id=\"person-12\">S-012 ", "サンプル値")
                .doesNotContain("<script", "src=", "href=\"http");
    }

    @Test
    void report_inEnglishOfAJobTypeOfChoice_showsThatOfEachPerson() {
        Run run = dsm("report", "--job-type", "data-scientist", "--lang", "en", "--as-of", "2026-04-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("<html lang=\"en\">", "people: 12, as of 2026-04-01");
        assertThat(run.out().split("<h3>Data scientist", -1)).hasSize(13);
    }

    @Test
    void report_ofPeopleOfWhomLittleIsKnown_saysSo() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), "職員ID,職層,UXデザイン\nA&B,,\n\"<b>C</b>\",主事,\n");

        Run run = dsm("report", people, "--as-of", "2026-04-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("示せるジョブタイプはありません", "合格の記録はありません", "A&amp;B", "&lt;b&gt;C&lt;/b&gt;", "次の職層 主任")
                .doesNotContain("<b>C");
    }

    @Test
    void report_withDemand_showsItAgainstSupplyAndTheFocusAreas() throws IOException {
        Path demand = Files.writeString(folder.resolve("demand.json"), resource("demand.json"));

        Run run = dsm("report", "--demand", demand, "--as-of", "2026-04-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("<h3>需要と供給</h3>", "<h3>重点育成分野</h3>", "aria-label=\"需要と供給\"", "決まらない");
        assertThat(dsm("report").out()).doesNotContain("需要と供給");
    }

    @Test
    void report_ofNobody_isAPage() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), "職員ID,UXデザイン\n");

        assertThat(dsm("report", people).out()).contains("職員 0 名");
    }

    @Test
    void report_ofAFaultyFile_writesNoPage() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), "職員ID,UXデザイン\nP1,9\n");
        Path page = folder.resolve("report.html");

        Run run = dsm("report", people, "--out", page);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("2:2 B2: レベル '9'");
        assertThat(page).doesNotExist();
    }

    private static Run dsm(Object... arguments) {
        return Run.dsm(arguments);
    }
}
