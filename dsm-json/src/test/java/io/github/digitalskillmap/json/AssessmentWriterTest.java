package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.tokyo.TokyoAssessment;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentWriterTest {

    private static final DocumentFormat<List<AssessmentRecord>> WRITER = TokyoAssessments.WRITER;
    private static final List<AssessmentRecord> RECORDS = TokyoAssessments.RECORDS;

    @Test
    void write_recordsOfTokyo_isTheGoldenDocument() {
        assertThat(WRITER.write(RECORDS)).isEqualTo(Documents.ASSESSMENTS);
    }

    @Test
    void write_stream_getsTheSameText() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        WRITER.write(RECORDS, bytes);

        assertThat(bytes.toString(UTF_8)).isEqualTo(Documents.ASSESSMENTS);
    }

    @Test
    void write_otherFrameworkOrCycleOrRoundTwice_throws() {
        AssessmentCycle tokyo = TokyoAssessment.cycle();
        AssessmentCycle.Builder other = AssessmentCycle.builder(
                Edition.of("other-cycle", "1.0.0"), tokyo.name(), tokyo.ownRole(), tokyo.provenance());
        tokyo.roles().forEach(other::addRole);
        tokyo.stages().forEach(other::addStage);
        PersonId person = PersonId.of("Yamada-4711");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.write(List.of(
                        AssessmentRecord.open(other.build(), TokyoAssessments.TOKYO, person, TokyoAssessments.ROUND))))
                .withMessage("cycle must be one of [tokyo-dsm-cycle@2.0.0], but was other-cycle@1.0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.write(List.of(
                        AssessmentRecord.open(tokyo, InventedFramework.FRAMEWORK, person, TokyoAssessments.ROUND))))
                .withMessageContaining("framework must be tokyo-dsm@2.0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.write(List.of(RECORDS.get(2), RECORDS.get(2))))
                .withMessage("records must be each of another person or round, but two are of one person in"
                        + " tokyo-dsm:fy2025");
    }
}
