package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrameworkWriterTest {

    private static final String TOKYO =
            FrameworkWriter.of(IpaCatalogue.current()).write(TokyoFramework.policyVersion2());

    @Test
    void write_tokyo_isTheGoldenDocument() throws IOException {
        try (InputStream golden = Objects.requireNonNull(FrameworkWriterTest.class.getResourceAsStream("tokyo.json"))) {
            assertThat(TOKYO).isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }

    @Test
    void write_stream_getsTheSameText() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        FrameworkWriter.of(IpaCatalogue.current()).write(TokyoFramework.policyVersion2(), bytes);

        assertThat(bytes.toString(UTF_8)).isEqualTo(TOKYO);
    }

    @Test
    void write_tokyo_hasEveryFactWithItsStanding() throws JsonProcessingException {
        ExamCatalogue exams = IpaCatalogue.current();
        Stream<Sourced> sourced = Stream.of(
                        TokyoFramework.policyVersion2().facts().stream(),
                        exams.scales().stream(),
                        exams.exams().stream())
                .flatMap(Function.identity());

        assertThat(new ObjectMapper()
                        .readTree(TOKYO).findValues("provenance").stream()
                                .map(provenance -> provenance.path("standing").asText())
                                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .isEqualTo(sourced.collect(Collectors.groupingBy(
                        each -> each.standing().name().toLowerCase(Locale.ROOT), Collectors.counting())));
    }

    @Test
    void write_tokyo_hasProvenanceInEveryPart() throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree(TOKYO);
        Stream<JsonNode> parts = Stream.of(
                        "/scales",
                        "/scales/0/levels",
                        "/categories",
                        "/skills",
                        "/jobTypes",
                        "/jobTypes/0/items",
                        "/examLinks",
                        "/ranks",
                        "/examCatalogues/0/scales",
                        "/examCatalogues/0/exams")
                .map(document::at)
                .peek(list -> assertThat(list).isNotEmpty())
                .flatMap(JsonNode::valueStream);

        assertThat(parts)
                .allSatisfy(part -> assertThat(
                                part.path("provenance").path("standing").asText())
                        .isIn("published", "inferred", "sample"));
    }

    @Test
    void write_tokyo_citesOnlySourcesThatItLists() throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree(TOKYO);

        assertThat(document.findValuesAsText("source"))
                .isNotEmpty()
                .isSubsetOf(document.path("sources").findValuesAsText("id"));
    }

    @Test
    void write_everyKindOfExam_isTold() throws JsonProcessingException {
        JsonNode exams = new ObjectMapper()
                .readTree(FrameworkWriter.of(InventedFramework.EXAMS).write(InventedFramework.FRAMEWORK))
                .at("/examCatalogues/0/exams");

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
    void write_scaleWithoutZero_saysSo() throws JsonProcessingException {
        JsonNode document = new ObjectMapper()
                .readTree(FrameworkWriter.of(InventedFramework.EXAMS).write(InventedFramework.FRAMEWORK));

        assertThat(document.at("/scales/0/lowest").asText()).isEqualTo("first-step");
        assertThat(document.at("/scales/0/levels/1/description/0/text").asText())
                .isEqualTo("Can do 2");
        assertThat(document.at("/skills/0/aliases/0").asText()).isEqualTo("gardening of old");
        assertThat(document.at("/skills/0/provenance/citations/0/place").asText())
                .isEqualTo("Chapter 1");
    }

    @Test
    void write_catalogueThatIsNotGiven_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameworkWriter.of(InventedFramework.EXAMS).write(TokyoFramework.policyVersion2()))
                .withMessage("exam catalogue 'ipa@1.0.0' must be given to the writer, which has [guild@3.0.0]");
    }

    @Test
    void write_twoSourcesOfOneIdentifier_throws() {
        Framework framework = InventedFramework.framework(InventedFramework.source("Handbook"));
        Framework.Builder mixed = Framework.builder(Edition.of("park", "1.0.1"), framework.name());
        framework.scales().forEach(mixed::addScale);
        framework.categories().forEach(mixed::addCategory);
        framework.skills().forEach(mixed::addSkill);
        mixed.addCategory(SkillCategory.of(
                CategoryId.of("park", "indoors"),
                Wording.supplied(Locale.ENGLISH, "Indoors"),
                Provenance.published(Citation.of(InventedFramework.source("Another handbook")))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameworkWriter.of().write(mixed.build()))
                .withMessage("source 'park:handbook' must be the same wherever it is cited, but is not");
    }
}
