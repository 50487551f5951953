package io.github.digitalskillmap.examples.adaptation;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.examples.Run;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdaptCommandTest {

    private static final DocumentFormat<Framework> FRAMEWORKS =
            DocumentFormat.frameworks(IpaCatalogue.fiscalYear2026());

    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), resource(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void adapt_city_writesTheFrameworkAndTellsWhereItsFactsComeFrom(String language) throws IOException {
        Path output = folder.resolve("adapted.json");

        Run run = dsm("adapt", "tokyo", file("city.json"), "--output", output, "--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(resource("adapt-" + language + ".txt"));
        assertThat(run.exitCode()).isZero();
        ExamCatalogue exams = DocumentFormat.examCatalogues()
                .read(folder.resolve("cloud-exams@1.0.0.json"))
                .orElseThrow();
        assertThat(DocumentFormat.frameworks(IpaCatalogue.fiscalYear2026(), exams)
                        .read(output)
                        .orElseThrow()
                        .edition())
                .hasToString("hoshimi-dsm@1.0.0");
    }

    @Test
    void adapt_withoutOutput_writesTheFrameworkToStandardOutputAndTheAccountBeside() throws IOException {
        Run run = dsm("adapt", "tokyo", file("city.json"));

        assertThat(run.out()).startsWith("{\n").contains("\"edition\": \"hoshimi-dsm@1.0.0\"");
        assertThat(run.err())
                .isEqualTo(
                        resource("adapt-ja.txt").replace("→ cloud-exams@1.0.0.json", "は書き出していません。--output を付けてください"));
    }

    @Test
    void adapt_outputThatIsRead_isRefused() throws IOException {
        Path city = file("city.json");

        Run run = dsm("adapt", "tokyo", city, "--output", city);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("読むファイルには書けません。別の名前にしてください: ");
        assertThat(city).hasContent(resource("city.json"));
    }

    @Test
    void adapt_outputInThePlaceOfTheExamsBroughtAlong_isRefused() throws IOException {
        Path output = folder.resolve("cloud-exams@1.0.0.json");

        Run run = dsm("adapt", "tokyo", file("city.json"), "--output", output);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("同じファイルに二つのものは書けません。別の名前にしてください: ");
        assertThat(output).doesNotExist();
    }

    @Test
    void adapt_examsThatAreGone_areToldAtTheCatalogues() throws IOException {
        Run run = dsm("adapt", "tokyo", overlay("\"examCatalogues\": { \"retire\": [ { \"id\": \"ipa@1.0.0\" } ] }"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("/examCatalogues: 試験 'ipa:", "[exam-not-in-catalogue]");
    }

    @Test
    void adapt_examThatIsThereTwice_isTold() throws IOException {
        Run run = dsm("adapt", "tokyo", overlay("""
                "examCatalogues": { "add": [ { "edition": "cloud@1.0.0", "exams": [
                  { "id": "ipa:ap", "code": "AP2", "name": [ { "language": "ja", "text": "別の試験", "mark": "supplied" } ],
                    "level": { "knowledge": "none" }, "registrable": false } ] } ] }"""));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("'ipa:ap' は ipa@1.0.0 にもあります。", "[repeated-identifier]");
    }

    @Test
    void adapt_chainThatGivesAnEarlierEdition_isTold() throws IOException {
        Path ward = Files.writeString(
                folder.resolve("ward.json"),
                dsm("template", "overlay")
                        .out()
                        .replace("tokyo-dsm@2.0.0", "hoshimi-dsm@1.0.0")
                        .replace("our-dsm@0.1.0", "tokyo-dsm@2.0.0"));

        Run run = dsm("adapt", "tokyo", file("city.json"), ward);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("ward.json: ").contains("[edition-of-base]");
    }

    @Test
    void adapt_entryThatChangesNothing_isToldByItsName() throws IOException {
        Run run = dsm("adapt", "tokyo", overlay("\"skills\": { \"change\": [ { \"id\": \"tokyo-dsm:ux-design\" } ] }"));

        assertThat(run.err()).contains("'tokyo-dsm:ux-design' の何も変えていません。");
    }

    private Path overlay(String section) throws IOException {
        return Files.writeString(folder.resolve("overlay.json"), """
                { "kind": "overlay", "version": 1, "base": "tokyo-dsm@2.0.0", "edition": "our-dsm@1.0.0",
                  "provenance": { "standing": "sample",
                                  "note": [ { "language": "ja", "text": "試験用。", "mark": "supplied" } ] },
                  %s }
                """.formatted(section));
    }

    @Test
    void adapt_chain_putsEachOnTheOneBefore() throws IOException {
        Path ward = Files.writeString(
                folder.resolve("ward.json"),
                dsm("template", "overlay").out().replace("tokyo-dsm@2.0.0", "hoshimi-dsm@1.0.0"));

        Run run = dsm("adapt", "tokyo", file("city.json"), ward, "--output", folder.resolve("ward-adapted.json"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("our-dsm@0.1.0", "tokyo-dsm@2.0.0 から", "hoshimi-dsm@1.0.0 から", "our-dsm@0.1.0 から");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void adapt_faultyOverlay_namesFileLineAndColumnOfEveryFault(String language) throws IOException {
        Path faulty = file("faulty-city.json");

        Run run = dsm("adapt", "tokyo", faulty, "--lang", language);

        assertThat(run.err().replace(folder + "/", "")).isEqualTo(resource("faulty-city-" + language + ".txt"));
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void score_adaptedFramework_takesItsPeopleAndExams() throws IOException {
        Path adapted = folder.resolve("adapted.json");
        dsm("adapt", "tokyo", file("city.json"), "--output", adapted);
        Path people = Files.writeString(folder.resolve("people.json"), """
                { "kind": "people", "version": 1, "framework": "hoshimi-dsm@1.0.0",
                  "people": [ { "id": "K1", "levels": { "使いやすさの設計": "Lv.3" },
                                "exams": [ { "exam": "CLB", "passedOn": "2025-06-26" } ] } ] }
                """);

        Run run = dsm(
                "score",
                people,
                "--framework",
                adapted,
                "--exams",
                folder.resolve("cloud-exams@1.0.0.json"),
                "--as-of",
                "2026-04-01");

        assertThat(run.err())
                .isEqualTo("people.json: 職員 1 名（職層あり 0 名、判定したスキル 1 件、試験の合格 1 件、判断 0 件）、枠組み hoshimi-dsm@1.0.0\n");
        assertThat(run.out()).startsWith("星見市デジタルスキル hoshimi-dsm@1.0.0\n").contains("K1");
    }

    @Test
    void check_overlay_isPutOnTheFramework() throws IOException {
        assertThat(dsm("check", file("city.json"))).isEqualTo(new Run(0, "city.json: 適用版の文書、誤り・注意 0 件\n", ""));
        assertThat(dsm("check", file("faulty-city.json"), "--lang", "en").out())
                .startsWith("faulty-city.json: document of an overlay, faults and notes: 3\n");
    }

    @Test
    void template_overlay_isSoundAndASample() throws IOException {
        Path start = folder.resolve("start.json");

        assertThat(dsm("template", "overlay", "--output", start)).isEqualTo(new Run(0, "", ""));
        assertThat(dsm("check", start).exitCode()).isZero();
        assertThat(Files.readString(start)).isEqualTo(resource("starting-overlay.json"));
    }

    @Test
    void importMatrix_publishedTable_isAnOverlayOfWhatItHasOtherwise() throws IOException {
        Path matrix = folder.resolve("matrix.csv");
        dsm("template", "matrix", "--filled", "--output", matrix);
        Files.writeString(matrix, Files.readString(matrix).replace("\r\nUXデザイン,Lv.1,Lv.2,", "\r\nUXデザイン,Lv.1,Lv.3,"));
        Path overlay = folder.resolve("overlay.json");
        Path adapted = folder.resolve("adapted.json");

        Run imported = dsm(
                "import-matrix",
                matrix,
                "--edition",
                "our-dsm@1.0.0",
                "--standing",
                "published",
                "--source",
                "要件表",
                "--issuer",
                "星見市",
                "--page",
                "4",
                "--output",
                overlay);
        Run run = dsm("adapt", "tokyo", overlay, "--output", adapted);

        assertThat(imported).isEqualTo(new Run(0, "", ""));
        assertThat(run.exitCode()).isZero();
        Framework ours = FRAMEWORKS.read(adapted).orElseThrow();
        assertThat(ours.jobType(TokyoJobTypes.UI_UX_DESIGNER).items())
                .filteredOn(
                        item -> item.requirement().equals(Requirement.skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV3)))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.provenance().text(Locale.JAPANESE)).contains("要件表", "our-dsm@1.0.0"));
        assertThat(ours.jobTypes())
                .hasSameSizeAs(TokyoFramework.policyVersion2().jobTypes());
    }

    @Test
    void importMatrix_sourceThatDoesNotFitTheStanding_isAWrongCall() throws IOException {
        Path matrix = folder.resolve("matrix.csv");
        dsm("template", "matrix", "--filled", "--output", matrix);

        assertThat(dsm("import-matrix", matrix, "--edition", "our-dsm@1.0.0", "--standing", "published")
                        .err())
                .contains("--issuer");
        assertThat(dsm("import-matrix", matrix, "--edition", "our-dsm@1.0.0", "--source", "x")
                        .exitCode())
                .isEqualTo(2);
        assertThat(dsm("import-matrix", matrix, "--edition", "tokyo-dsm@2.0.0").exitCode())
                .isEqualTo(2);
    }
}
