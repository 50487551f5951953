package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Severity;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FrameworkProperties {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Property(tries = 200)
    void write_anyFramework_isReadBack(@ForAll Random random) {
        AnyFramework any = new AnyFramework(random);
        ExamCatalogue exams = any.catalogue();
        Framework framework = any.framework(exams);
        String document = DocumentFormat.frameworks().write(framework);

        Framework back = DocumentFormat.frameworks(exams).read(document).orElseThrow();

        assertThat(back).isEqualTo(framework);
        assertThat(DocumentFormat.frameworks().write(back)).isEqualTo(document);
    }

    @Property(tries = 200)
    void write_anyCatalogue_isReadBack(@ForAll Random random) {
        ExamCatalogue exams = new AnyFramework(random).catalogue();
        String document = DocumentFormat.examCatalogues().write(exams);

        ExamCatalogue back = DocumentFormat.examCatalogues().read(document).orElseThrow();

        assertThat(back).isEqualTo(exams);
        assertThat(DocumentFormat.examCatalogues().write(back)).isEqualTo(document);
    }

    @Property(tries = 200)
    void read_keysInAnotherOrder_isTheSameFramework(@ForAll Random random) throws JsonProcessingException {
        AnyFramework any = new AnyFramework(random);
        ExamCatalogue exams = any.catalogue();
        Framework framework = any.framework(exams);
        JsonNode document = JSON.readTree(DocumentFormat.frameworks().write(framework));

        assertThat(DocumentFormat.frameworks(exams)
                        .read(shuffled(document, random).toString())
                        .orElseThrow())
                .isEqualTo(framework);
    }

    /** Whatever stands in place of a value, in a document that is otherwise sound, is told or is sound as well. */
    @Property(tries = 400)
    void read_frameworkWithOtherValues_neverThrows(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int changes) throws JsonProcessingException {
        AnyFramework any = new AnyFramework(random);
        ExamCatalogue exams = any.catalogue();
        JsonNode document = JSON.readTree(DocumentFormat.frameworks().write(any.framework(exams)));
        change(document, random, changes);

        assertTold(DocumentFormat.frameworks(exams).read(document.toString()));
    }

    @Property(tries = 400)
    void read_catalogueWithOtherValues_neverThrows(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int changes) throws JsonProcessingException {
        JsonNode document = JSON.readTree(DocumentFormat.examCatalogues().write(new AnyFramework(random).catalogue()));
        change(document, random, changes);

        assertTold(DocumentFormat.examCatalogues().read(document.toString()));
    }

    @Property(tries = 300)
    void read_damagedBytes_neverThrows(@ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int damages) {
        AnyFramework any = new AnyFramework(random);
        ExamCatalogue exams = any.catalogue();
        byte[] bytes = DocumentFormat.frameworks().write(any.framework(exams)).getBytes(UTF_8);
        byte[] marks = "{}[]\":,0n\\ \n-.".getBytes(UTF_8);
        for (int i = 0; i < damages; i++) {
            bytes[random.nextInt(bytes.length)] =
                    random.nextBoolean() ? (byte) random.nextInt() : marks[random.nextInt(marks.length)];
        }

        assertTold(DocumentFormat.frameworks(exams).read(new ByteArrayInputStream(bytes)));
    }

    @Property(tries = 200)
    void read_truncatedDocument_tellsNothingOfWhatMayYetCome(@ForAll Random random) {
        AnyFramework any = new AnyFramework(random);
        ExamCatalogue exams = any.catalogue();
        String whole = DocumentFormat.frameworks().write(any.framework(exams)).strip();

        Checked<Framework> read =
                DocumentFormat.frameworks(exams).read(whole.substring(0, 1 + random.nextInt(whole.length() - 1)));

        assertTold(read);
        assertThat(read.problems())
                .extracting(problem -> problem.code().code())
                .containsAnyOf("unexpected-end", "broken-syntax")
                .doesNotContain("missing-key", "missing-value", "empty-list", "wrong-number-of-steps");
    }

    private static void assertTold(Checked<?> read) {
        assertThat(read.isValid())
                .isEqualTo(read.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR));
        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.position()).isPresent();
            assertThat(problem.message(Locale.JAPANESE)).endsWith("。");
        });
        assertThat(read.problems())
                .extracting(problem -> problem.position().orElseThrow())
                .isSorted();
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isArray()) {
            ArrayNode list = NODES.arrayNode();
            node.forEach(each -> list.add(shuffled(each, random)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        Collections.shuffle(keys, random);
        ObjectNode object = NODES.objectNode();
        keys.forEach(key -> object.set(key, shuffled(node.path(key), random)));
        return object;
    }

    private static void change(JsonNode document, Random random, int changes) {
        for (int i = 0; i < changes; i++) {
            List<JsonNode> containers = new ArrayList<>();
            collect(document, containers);
            JsonNode changed = containers.get(random.nextInt(containers.size()));
            JsonNode value = random.nextBoolean()
                    ? odd(random)
                    : containers.get(random.nextInt(containers.size())).deepCopy();
            if (changed instanceof ArrayNode list) {
                changeList(list, value, random);
            } else {
                changeObject((ObjectNode) changed, value, random);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode() && !node.isEmpty()) {
            containers.add(node);
            node.forEach(each -> collect(each, containers));
        }
    }

    private static void changeList(ArrayNode list, JsonNode value, Random random) {
        int index = random.nextInt(list.size());
        switch (random.nextInt(4)) {
            case 0 -> list.remove(index);
            case 1 -> list.add(list.get(index).deepCopy());
            case 2 -> list.removeAll();
            default -> list.set(index, value);
        }
    }

    private static void changeObject(ObjectNode object, JsonNode value, Random random) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        String key = keys.get(random.nextInt(keys.size()));
        JsonNode old = object.path(key);
        switch (random.nextInt(4)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(old.isTextual() ? key : "kind", NODES.textNode(old.asText() + any(random)));
            case 2 -> object.set(key, NODES.textNode(any(random)));
            default -> object.set(key, old.isNumber() ? NODES.numberNode(random.nextInt(100) - 50) : value);
        }
    }

    private static JsonNode odd(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt());
            case 3 -> NODES.arrayNode();
            case 4 -> NODES.objectNode();
            default -> NODES.textNode(any(random));
        };
    }

    private static String any(Random random) {
        String[] texts = {
            "",
            " ",
            "　",
            "x",
            "a:b",
            "a:b/c",
            "a:b/",
            ":",
            "/",
            "@",
            "a@1.0.0",
            "a@01.0.0",
            "any:skill-0",
            "any:scale-0/l1",
            "guild:exam-0",
            "guild:class/0",
            "skill",
            "unstated-level",
            "group",
            "exam",
            "exam-level",
            "judgement",
            "all-of",
            "any-of",
            "any",
            "skills",
            "categories",
            "known",
            "none",
            "unknown",
            "sample",
            "published",
            "inferred",
            "desirable",
            "nothing",
            "2024-02-30",
            "2024-02-29",
            "0000",
            "ja",
            "und",
            "x-y",
            "ja_JP",
            "i-klingon",
            "\uD800"
        };
        return texts[random.nextInt(texts.length)];
    }
}
