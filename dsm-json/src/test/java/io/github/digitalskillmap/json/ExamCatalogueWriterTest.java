package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ExamCatalogueWriterTest {

    private static final String IPA = DocumentFormat.examCatalogues().write(IpaCatalogue.fiscalYear2026());

    @Test
    void write_ipa_isTheGoldenDocument() throws IOException {
        try (InputStream golden = Objects.requireNonNull(getClass().getResourceAsStream("ipa.json"))) {
            assertThat(IPA).isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }

    @Test
    void write_stream_getsTheSameText() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        DocumentFormat.examCatalogues().write(IpaCatalogue.fiscalYear2026(), bytes);

        assertThat(bytes.toString(UTF_8)).isEqualTo(IPA);
    }

    @Test
    void write_ipa_hasProvenanceInEveryPart() throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree(IPA);

        assertThat(document.findValues("provenance"))
                .hasSize(document.path("scales").size() + document.path("exams").size())
                .allSatisfy(provenance ->
                        assertThat(provenance.path("standing").asText()).isIn("published", "inferred", "sample"));
    }

    @Test
    void write_ipa_listsTheSourcesThatItCitesAndNoOther() throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree(IPA);

        assertThat(document.path("sources").findValuesAsText("id"))
                .isNotEmpty()
                .containsExactlyElementsOf(new TreeSet<>(document.findValuesAsText("source")));
    }

    @Test
    void write_everyKindOfExam_isTold() throws JsonProcessingException {
        JsonNode exams = new ObjectMapper()
                .readTree(DocumentFormat.examCatalogues().write(InventedFramework.EXAMS))
                .path("exams");

        assertThat(exams.get(0).path("level")).hasToString("{\"knowledge\":\"known\",\"level\":\"guild:class/a\"}");
        assertThat(exams.get(1).path("level"))
                .hasToString("{\"knowledge\":\"unknown\",\"why\":[{\"language\":\"en\",\"text\":\"Not announced.\","
                        + "\"mark\":\"supplied\"}]}");
        assertThat(exams.get(2).path("level")).hasToString("{\"knowledge\":\"none\"}");
        assertThat(exams.get(0).path("activeFrom").asText()).isEqualTo("2001-01-01");
        assertThat(exams.get(0).path("activeUntil").asText()).isEqualTo("2020-12-31");
        assertThat(exams.get(0).path("successors")).hasToString("[\"guild:new\"]");
    }

    @Test
    void write_twoSourcesOfOneIdentifier_throws() {
        ExamCatalogue mixed = ExamCatalogue.builder(Edition.of("guild", "3.0.1"))
                .addExam(exam("one", "Handbook"))
                .addExam(exam("two", "Another handbook"))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentFormat.examCatalogues().write(mixed))
                .withMessage("source 'park:handbook' must be the same wherever it is cited, but is not");
    }

    private static Exam exam(String key, String source) {
        return Exam.builder()
                .id(ExamId.of("guild", key))
                .code(key)
                .name(Wording.supplied(Locale.ENGLISH, "Exam " + key))
                .level(Knowledge.none())
                .provenance(Provenance.published(Citation.of(InventedFramework.source(source))))
                .build();
    }
}
