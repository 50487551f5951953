package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeResult;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ResultsWriterTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);

    @Test
    void write_resultsOfTokyo_isTheGoldenFile() throws IOException {
        try (InputStream golden = Objects.requireNonNull(ResultsWriterTest.class.getResourceAsStream("results.json"))) {
            assertThat(TokyoResults.document()).isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }

    @Test
    void write_jobTypeThatDependsOnADate_tellsTheDateAndTheCatalogues() {
        JobTypeResult result = JobTypeResult.of(JobTypeScorer.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)
                .score(
                        SkillProfile.builder(InventedFramework.FRAMEWORK)
                                .none(InventedFramework.MOWING)
                                .build(),
                        InventedFramework.WARDEN,
                        AS_OF));

        assertThat(DsmJson.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)
                        .results()
                        .write(List.of(result)))
                .startsWith("""
                        {
                          "kind": "results",
                          "version": 1,
                          "framework": "park@1.0.0",
                          "examCatalogues": [ "guild@3.0.0" ],
                          "results": [ {
                            "jobType": "park:warden",
                            "rule": "steps",
                            "asOf": "2026-04-01",
                            "holds": {
                              "levels": {
                                "park:mowing": "none"
                              }
                            },
                        """)
                .contains("\"ja\": \"基準日 2026-04-01\"", "\"combination\": \"best\"", "\"best\": 2,");
    }

    @Test
    void write_stream_getsUtf8AndStaysOpen() {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        TokyoResults.WRITER.write(List.of(TokyoResults.OPEN), bytes);

        assertThat(bytes.toString(UTF_8)).isEqualTo(TokyoResults.WRITER.write(List.of(TokyoResults.OPEN)));
        assertThat(closed).isFalse();
    }

    @Test
    void write_streamThatFails_throws() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatThrownBy(() -> TokyoResults.WRITER.write(List.of(), broken)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void write_resultOfOtherFramework_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DsmJson.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)
                        .results()
                        .write(List.of(TokyoResults.OPEN)))
                .withMessage("results[0] must be in 'park@1.0.0', but is in 'tokyo-dsm@2.0.0'");
    }

    @Test
    void write_resultCountedWithOtherCatalogues_throws() {
        JobTypeResult result = JobTypeResult.of(JobTypeScorer.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)
                .score(SkillProfile.builder(InventedFramework.FRAMEWORK).build(), InventedFramework.WARDEN, AS_OF));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DsmJson.of(
                                InventedFramework.FRAMEWORK, InventedFramework.EXAMS, IpaCatalogue.fiscalYear2026())
                        .results()
                        .write(List.of(result)))
                .withMessage("results[0] must be counted with the exam catalogues [guild@3.0.0, "
                        + IpaCatalogue.fiscalYear2026().edition() + "], but was with [guild@3.0.0]");
    }

    @Test
    void write_passOfUnknownExam_throwsWithoutNamingIt() {
        SkillProfile profile = SkillProfile.builder(TokyoFramework.policyVersion2())
                .passed(IpaExams.AP, AS_OF)
                .build();
        JobTypeResult result = JobTypeResult.of(
                JobTypeScorer.of(TokyoFramework.policyVersion2()).score(profile, TokyoJobTypes.DATA_SCIENTIST));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DsmJson.of(TokyoFramework.policyVersion2()).results().write(List.of(TokyoResults.OPEN, result)))
                .withMessage("exams of results[1] must be in the exam catalogues [], but one is not");
    }
}
