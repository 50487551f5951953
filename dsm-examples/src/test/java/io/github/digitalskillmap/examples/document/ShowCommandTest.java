package io.github.digitalskillmap.examples.document;

import static io.github.digitalskillmap.examples.Run.dsm;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "skills, UXデザイン, tokyo-dsm:ux-design",
        "levels, Lv.2, tokyo-dsm:level/2",
        "job-types, UI/UXデザイナー, tokyo-dsm:ui-ux-designer",
        "ranks, 主任, tokyo-dsm:shunin",
        "exams, 応用情報技術者試験, ipa:ap"
    })
    void show_anyKind_listsNamesAndIdentifiers(String kind, String name, String id) {
        assertThat(dsm("show", kind).out()).containsPattern("(?m)^" + name + " +" + id + "$");
        assertThat(dsm("show", kind, "--format", "csv").out()).contains(id + "," + name + ",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overlay",
                "posts",
                "demand",
                "careers",
                "assessments",
                "migration-plan",
                "framework",
                "exam-catalogue",
                "assessment-cycle",
                "career-system",
                "curriculum",
                "talent-system",
                "policy"
            })
    void template_ofADocument_isSound(String kind) {
        Path file = folder.resolve(kind + ".json");

        assertThat(dsm("template", kind, "--output", file).exitCode()).isZero();
        assertThat(dsm("check", file).out()).contains("誤り・注意 0 件");
    }

    @Test
    void template_people_isReadBackWithoutAFault() {
        for (String name : new String[] {"people.csv", "people.xlsx"}) {
            Path file = folder.resolve(name);

            assertThat(dsm("template", "people", "--output", file).exitCode()).isZero();
            assertThat(dsm("check", file).out()).contains("誤り・注意 0 件", "職員 0 名");
        }
    }
}
