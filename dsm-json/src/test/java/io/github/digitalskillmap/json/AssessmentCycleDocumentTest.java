package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Documents.CYCLE;
import static io.github.digitalskillmap.json.Documents.assertFaults;
import static io.github.digitalskillmap.json.Documents.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.tokyo.TokyoAssessment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document of a cycle, written and read. */
class AssessmentCycleDocumentTest {

    private static final AssessmentCycle TOKYO = TokyoAssessment.cycle();
    private static final DocumentFormat<AssessmentCycle> READER = DocumentFormat.assessmentCycles();

    @Test
    void write_cycleOfTokyo_isTheGoldenDocument() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DocumentFormat.assessmentCycles().write(TOKYO, bytes);

        assertThat(DocumentFormat.assessmentCycles().write(TOKYO)).isEqualTo(CYCLE);
        assertThat(bytes.toString(UTF_8)).isEqualTo(CYCLE);
    }

    @Test
    void read_goldenDocument_givesTheCycle(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("cycle.json"), CYCLE);

        assertThat(READER.read(CYCLE).orElseThrow()).isEqualTo(TOKYO);
        assertThat(READER.read(file).orElseThrow()).isEqualTo(TOKYO);
        assertThat(READER.read(new ByteArrayInputStream(CYCLE.getBytes(UTF_8))).orElseThrow())
                .isEqualTo(TOKYO);
    }

    @Test
    void read_faultOfTheWhole_isToldWhereItStands() {
        assertFaults(
                READER.read(with(CYCLE, "\"activity\": \"analysis\"", "\"activity\": \"talk\"")),
                "150:14 /stages/2/sides: stage 'tokyo-dsm:analysis' is a talk, but has one side; add the other [talk-with-oneself]",
                "150:14 /stages/2/sides: 段階 'tokyo-dsm:analysis' は 1on1 ですが、側が一つです。もう一方を加えてください。 [talk-with-oneself]");
    }
}
