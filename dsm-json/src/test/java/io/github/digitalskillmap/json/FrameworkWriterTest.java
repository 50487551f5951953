package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrameworkWriterTest {

    private static final String TOKYO = DocumentFormat.frameworks().write(TokyoFramework.policyVersion2());

    @Test
    void write_tokyo_isTheGoldenDocument() throws IOException {
        try (InputStream golden = Objects.requireNonNull(FrameworkWriterTest.class.getResourceAsStream("tokyo.json"))) {
            assertThat(TOKYO).isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }

    @Test
    void write_stream_getsTheSameText() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        DocumentFormat.frameworks().write(TokyoFramework.policyVersion2(), bytes);

        assertThat(bytes.toString(UTF_8)).isEqualTo(TOKYO);
    }

    @Test
    void write_tokyo_hasEveryFactWithItsStanding() throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree(TOKYO);

        assertThat(Stream.of("provenance", "reading")
                        .flatMap(key -> document.findValues(key).stream())
                        .map(provenance -> provenance.path("standing").asText())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .isEqualTo(TokyoFramework.policyVersion2().facts().stream()
                        .collect(Collectors.groupingBy(
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
                        "/roles",
                        "/judgements",
                        "/quotients",
                        "/ranks",
                        "/ranks/0/targets",
                        "/ranks/0/guides")
                .map(document::at)
                .peek(list -> assertThat(list).isNotEmpty())
                .flatMap(JsonNode::valueStream);

        assertThat(parts)
                .allSatisfy(part -> assertThat(
                                part.path("provenance").path("standing").asText())
                        .isIn("published", "inferred", "sample"));
    }

    @Test
    void write_everyKindOfRequirement_isTold() throws JsonProcessingException {
        JsonNode items = park().at("/jobTypes/0/items");

        assertThat(items)
                .extracting(item -> item.path("requirement").toString())
                .containsExactly(
                        "{\"kind\":\"skill\",\"skill\":\"park:gardening\",\"level\":\"park:grade/2\"}",
                        "{\"kind\":\"group\",\"count\":2,\"scope\":{\"kind\":\"any\"},\"level\":\"park:grade/2\"}",
                        "{\"kind\":\"group\",\"count\":1,\"scope\":{\"kind\":\"categories\","
                                + "\"categories\":[\"park:outdoors\"]},\"level\":\"park:grade/2\"}",
                        "{\"kind\":\"group\",\"count\":1,\"scope\":{\"kind\":\"skills\","
                                + "\"skills\":[\"park:gardening\",\"park:mowing\"]},\"level\":\"park:grade/2\"}",
                        "{\"kind\":\"any-of\",\"parts\":[{\"kind\":\"exam\",\"exam\":\"guild:free\"},"
                                + "{\"kind\":\"exam-level\",\"level\":\"guild:class/a\"}]}",
                        "{\"kind\":\"all-of\",\"parts\":[{\"kind\":\"exam\",\"exam\":\"guild:free\"},"
                                + "{\"kind\":\"judgement\",\"judgement\":\"park:calm\"}]}");
        assertThat(park().at("/jobTypes/1/items/0/requirement"))
                .hasToString("{\"kind\":\"unstated-level\",\"skill\":\"park:gardening\"}");
        assertThat(Requirement.class.getPermittedSubclasses()).hasSize(8);
    }

    @Test
    void write_items_haveImportanceAndWeight() throws JsonProcessingException {
        JsonNode items = park().at("/jobTypes/0/items");

        assertThat(items)
                .extracting(item -> item.path("importance").asText())
                .containsExactly("mandatory", "required", "required", "required", "desirable", "required");
        assertThat(items).extracting(item -> item.path("weight").asInt()).containsExactly(3, 1, 1, 1, 1, 1);
    }

    @Test
    void write_target_hasItsReadingBesideItsProvenance() throws JsonProcessingException {
        JsonNode target = park().at("/ranks/1/targets/0");

        assertThat(target.fieldNames())
                .toIterable()
                .containsExactly("id", "quotient", "wording", "requirement", "importance", "reading", "provenance");
        assertThat(target.path("requirement")).hasToString("{\"kind\":\"judgement\",\"judgement\":\"park:tidy\"}");
        assertThat(target.path("importance").asText()).isEqualTo("mandatory");
        assertThat(target.at("/reading/standing").asText()).isEqualTo("sample");
        assertThat(target.at("/provenance/standing").asText()).isEqualTo("published");
    }

    @Test
    void write_rankWithoutTargets_saysNothingOfThem() throws JsonProcessingException {
        assertThat(park().at("/ranks/0").fieldNames()).toIterable().containsExactly("id", "name", "provenance");
    }

    @Test
    void write_everyKnowledgeOfGuide_isTold() throws JsonProcessingException {
        JsonNode guides = park().at("/ranks/1/guides");

        assertThat(guides)
                .extracting(guide -> guide.path("kind").asText())
                .containsExactly("skill-level", "exam-level", "exam");
        assertThat(guides)
                .extracting(guide -> guide.path("figure").toString())
                .containsExactly(
                        "{\"knowledge\":\"known\",\"wording\":[{\"language\":\"en\",\"text\":\"second\","
                                + "\"mark\":\"supplied\"}],\"requirement\":{\"kind\":\"group\",\"count\":1,"
                                + "\"scope\":{\"kind\":\"any\"},\"level\":\"park:grade/2\"}}",
                        "{\"knowledge\":\"none\"}",
                        "{\"knowledge\":\"unknown\",\"why\":[{\"language\":\"en\",\"text\":\"Torn off.\","
                                + "\"mark\":\"supplied\"}]}");
    }

    @Test
    void write_judgementsRolesAndQuotients_areTold() throws JsonProcessingException {
        JsonNode document = park();

        assertThat(document.at("/judgements/1/roles")).hasToString("[\"park:head\",\"park:neighbour\"]");
        assertThat(document.at("/judgements/1/statement/0/text").asText()).isEqualTo("Is tidy");
        assertThat(document.at("/roles/0/name/0/text").asText()).isEqualTo("Head gardener");
        assertThat(document.at("/quotients/0/abbreviation").asText()).isEqualTo("HQ");
        assertThat(document.at("/quotients/0/definition/0/text").asText()).isEqualTo("What hands can do");
    }

    private static JsonNode park() throws JsonProcessingException {
        return new ObjectMapper().readTree(DocumentFormat.frameworks().write(InventedFramework.FRAMEWORK));
    }

    @Test
    void write_scaleWithoutZero_saysSo() throws JsonProcessingException {
        JsonNode document = park();

        assertThat(document.at("/scales/0/lowest").asText()).isEqualTo("first-step");
        assertThat(document.at("/scales/0/levels/1/description/0/text").asText())
                .isEqualTo("Can do 2");
        assertThat(document.at("/skills/0/aliases/0").asText()).isEqualTo("gardening of old");
        assertThat(document.at("/skills/0/provenance/citations/0/place").asText())
                .isEqualTo("Chapter 1");
    }

    @Test
    void write_families_standWithAScaleOrWithItems() throws JsonProcessingException {
        JsonNode document = park();

        assertThat(document.at("/families/0").fieldNames())
                .toIterable()
                .containsExactly("id", "name", "scale", "provenance");
        assertThat(document.at("/families/0/scale").asText()).isEqualTo("park:grade");
        assertThat(document.at("/families/1").fieldNames())
                .toIterable()
                .containsExactly("id", "name", "openEnded", "items", "provenance");
        assertThat(document.at("/families/1/openEnded").asBoolean()).isTrue();
        assertThat(document.at("/families/1/items/0").has("within")).isFalse();
        assertThat(document.at("/families/1/items/1/within").asText()).isEqualTo("park:mowers");
    }

    @Test
    void write_groupsOfJobTypes_standWithDescriptionsAndPlaces() throws JsonProcessingException {
        JsonNode document = park();

        assertThat(document.at("/jobTypeGroups/0").fieldNames())
                .toIterable()
                .containsExactly("id", "name", "provenance");
        assertThat(document.at("/jobTypeGroups/1/within").asText()).isEqualTo("park:crew");
        assertThat(document.at("/jobTypeGroups/1/description/0/text").asText())
                .isEqualTo("Works while the gates are open");
        assertThat(document.at("/jobTypes/1/group").asText()).isEqualTo("park:crew");
        assertThat(document.at("/jobTypes/1/description/0/text").asText()).isEqualTo("Walks ahead");
        assertThat(document.at("/jobTypes/0").has("group")).isFalse();
    }

    @Test
    void write_levelsOfASkillAndNoCategory_saySo() throws JsonProcessingException {
        JsonNode document = park();

        assertThat(document.at("/skills/0/levelDescriptions/0/level").asText()).isEqualTo("park:grade/2");
        assertThat(document.at("/skills/0/levelDescriptions/0/text/0/text").asText())
                .isEqualTo("Needs no help");
        assertThat(document.at("/skills/3").has("levelDescriptions")).isFalse();
        assertThat(document.at("/skills/3").has("category")).isFalse();
    }

    @Test
    void write_tokyo_namesItsExamCatalogueAndListsOnlyItsOwnSources() throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree(TOKYO);

        assertThat(document.path("examCatalogues")).hasToString("[\"ipa@1.0.0\"]");
        assertThat(document.path("sources").findValuesAsText("id"))
                .containsExactlyElementsOf(new TreeSet<>(document.findValuesAsText("source")));
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
                .isThrownBy(() -> DocumentFormat.frameworks().write(mixed.build()))
                .withMessage("source 'park:handbook' must be the same wherever it is cited, but is not");
    }
}
