package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.problem.Checked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentReaderTest {

    private static final DocumentFormat<List<AssessmentRecord>> READER = TokyoAssessments.READER;

    @Test
    void read_goldenDocument_givesItsRecords(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("assessments.json"), Documents.ASSESSMENTS);

        assertThat(READER.read(Documents.ASSESSMENTS).orElseThrow()).isEqualTo(TokyoAssessments.RECORDS);
        assertThat(READER.read(file).orElseThrow()).isEqualTo(TokyoAssessments.RECORDS);
        assertThat(READER.read(new ByteArrayInputStream(Documents.ASSESSMENTS.getBytes(UTF_8)))
                        .orElseThrow())
                .isEqualTo(TokyoAssessments.RECORDS);
    }

    @Test
    void read_whatIsEmptyLeftOut_isTheSame() {
        Checked<List<AssessmentRecord>> read = READER.read("""
                { "kind": "assessments", "version": 1, "framework": "tokyo-dsm@2.0.0", "cycle": "tokyo-dsm-cycle@2.0.0",
                  "records": [ { "revision": 0, "transitions": [], "round": "tokyo-dsm:fy2025", "person": "P003" } ] }""");

        assertThat(read.orElseThrow()).containsExactly(TokyoAssessments.RECORDS.get(2));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void read_noRecords_isAnEmptyList() {
        assertThat(READER.read(TokyoAssessments.WRITER.write(List.of())).orElseThrow())
                .isEmpty();
    }
}
