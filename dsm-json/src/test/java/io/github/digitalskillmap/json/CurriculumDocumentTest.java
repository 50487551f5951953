package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Documents.CURRICULUM;
import static io.github.digitalskillmap.json.Documents.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoTraining;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.CurriculumProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document of a curriculum, written and read. */
class CurriculumDocumentTest {

    private static final Curriculum TOKYO = TokyoTraining.fiscalYear2024();
    private static final DocumentFormat<Curriculum> READER = DsmJson.of(
                    TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026())
            .curricula();

    @Test
    void write_curriculumOfTokyo_isTheGoldenDocument() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DsmJson.of(TokyoFramework.policyVersion2()).curricula().write(TOKYO, bytes);

        assertThat(DsmJson.of(TokyoFramework.policyVersion2()).curricula().write(TOKYO))
                .isEqualTo(CURRICULUM);
        assertThat(bytes.toString(UTF_8)).isEqualTo(CURRICULUM);
    }

    @Test
    void read_goldenDocument_givesTheCurriculum(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("curriculum.json"), CURRICULUM);

        assertThat(READER.read(CURRICULUM).orElseThrow()).isEqualTo(TOKYO);
        assertThat(READER.read(file).orElseThrow()).isEqualTo(TOKYO);
        assertThat(READER.read(new ByteArrayInputStream(CURRICULUM.getBytes(UTF_8)))
                        .orElseThrow())
                .isEqualTo(TOKYO);
    }

    @Test
    void read_faultOfTheWhole_isToldWhereItStands() {
        assertThat(READER.read(with(CURRICULUM, "\"exam\": \"ipa:ip\"", "\"exam\": \"ipa:moss\""))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(CurriculumProblem.UNKNOWN_EXAM);
                    assertThat(problem.path()).hasToString("/programmes/9/links/0/exam");
                    assertThat(problem.position()).isPresent();
                });
    }

    @Test
    void read_documentOfAnotherFramework_isToldAlone() {
        assertThat(READER.read(with(CURRICULUM, "\"framework\": \"tokyo-dsm@2.0.0\"", "\"framework\": \"mori@1.0.0\""))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(PartProblem.FRAMEWORK_NOT_GIVEN);
    }
}
