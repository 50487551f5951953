package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Schema;
import io.github.digitalskillmap.assessment.Activity;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.json.document.assessment.AssessmentCycleDocument;
import io.github.digitalskillmap.json.document.assessment.AssessmentsDocument;
import io.github.digitalskillmap.json.document.assessment.EvidenceKind;
import io.github.digitalskillmap.json.document.career.CareerSystemDocument;
import io.github.digitalskillmap.json.document.career.CareersDocument;
import io.github.digitalskillmap.json.document.career.GrowthKind;
import io.github.digitalskillmap.json.document.exam.ExamCatalogueDocument;
import io.github.digitalskillmap.json.document.exam.KnownLevelKind;
import io.github.digitalskillmap.json.document.framework.FigureKind;
import io.github.digitalskillmap.json.document.framework.FrameworkDocument;
import io.github.digitalskillmap.json.document.framework.RequirementKind;
import io.github.digitalskillmap.json.document.framework.ScopeKind;
import io.github.digitalskillmap.json.document.migration.ConfirmedKind;
import io.github.digitalskillmap.json.document.migration.MigrationPlanDocument;
import io.github.digitalskillmap.json.document.migration.RuleKind;
import io.github.digitalskillmap.json.document.overlay.OverlayDocument;
import io.github.digitalskillmap.json.document.person.PeopleDocument;
import io.github.digitalskillmap.json.document.result.ResultsDocument;
import io.github.digitalskillmap.json.document.talent.TalentSystemDocument;
import io.github.digitalskillmap.json.document.training.CurriculumDocument;
import io.github.digitalskillmap.json.document.training.TopicKind;
import io.github.digitalskillmap.json.document.workforce.DemandDocument;
import io.github.digitalskillmap.json.document.workforce.PostsDocument;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.migration.MigrationRule;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.scoring.Explanation;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.ScoringRule;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.wording.WordingMark;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas beside the records whose documents they describe. */
class DocumentSchemaTest {

    private static final Pattern JAPANESE_AND_ENGLISH =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*。[A-Z][^。]*\\.$");

    private static final List<JsonNode> BLANKS = Stream.of("", " ", "\t\n", "\u3000", "\u2028\u001C")
            .<JsonNode>map(TextNode::valueOf)
            .toList();
    private static final List<JsonNode> NOT_POSITIVE = List.of(IntNode.valueOf(0), IntNode.valueOf(-1));

    private static Class<? extends Record> recordOf(DocumentKind kind) {
        return switch (kind) {
            case PEOPLE -> PeopleDocument.class;
            case FRAMEWORK -> FrameworkDocument.class;
            case EXAM_CATALOGUE -> ExamCatalogueDocument.class;
            case RESULTS -> ResultsDocument.class;
            case MIGRATION_PLAN -> MigrationPlanDocument.class;
            case OVERLAY -> OverlayDocument.class;
            case ASSESSMENTS -> AssessmentsDocument.class;
            case ASSESSMENT_CYCLE -> AssessmentCycleDocument.class;
            case CAREER_SYSTEM -> CareerSystemDocument.class;
            case CAREERS -> CareersDocument.class;
            case CURRICULUM -> CurriculumDocument.class;
            case TALENT_SYSTEM -> TalentSystemDocument.class;
            case DEMAND -> DemandDocument.class;
            case POSTS -> PostsDocument.class;
        };
    }

    @ParameterizedTest
    @EnumSource
    void schema_ofAKind_isASchemaOfItsDialect(DocumentKind kind) {
        JsonNode schema = DocumentSchema.parse(kind.schema());

        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(DocumentSchema.faultsOf(schema)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void schema_ofAKind_namesItsKindAndVersion(DocumentKind kind) {
        JsonNode schema = DocumentSchema.parse(kind.schema());

        assertThat(schema.path("$id").asText()).isEqualTo("urn:dsm:schema:" + kind.word() + ":" + kind.version());
        assertThat(schema.at("/properties/kind/const").asText()).isEqualTo(kind.word());
        assertThat(schema.at("/properties/version/const").asInt()).isEqualTo(kind.version());
    }

    @ParameterizedTest
    @EnumSource
    void schema_ofAKind_hasTheShapeOfItsRecords(DocumentKind kind) {
        JsonNode schema = DocumentSchema.parse(kind.schema());

        Comparison comparison = new Comparison(schema, kind != DocumentKind.OVERLAY);
        comparison.compare("", recordOf(kind), schema, Map.of());

        assertThat(comparison.differences).isEmpty();
        assertThat(comparison.used)
                .as("definitions used")
                .containsAll(schema.path("$defs").properties().stream()
                        .map(definition -> "#/$defs/" + definition.getKey())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void schema_ofAKind_describesEveryKeyInTwoLanguages(DocumentKind kind) {
        JsonNode schema = DocumentSchema.parse(kind.schema());

        Comparison comparison = new Comparison(schema, kind != DocumentKind.OVERLAY);
        comparison.compare("", recordOf(kind), schema, Map.of());

        assertThat(comparison.described)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(key.path("description").asText()).containsPattern(JAPANESE_AND_ENGLISH));
    }

    @ParameterizedTest
    @MethodSource
    void schema_words_areThoseOfTheCore(DocumentKind kind, String place, List<String> words) {
        assertThat(DocumentSchema.parse(kind.schema()).at("/$defs/" + place + "/enum"))
                .extracting(JsonNode::asText)
                .isEqualTo(words);
    }

    static Stream<Arguments> schema_words_areThoseOfTheCore() {
        List<String> rules = ScoringRule.all().stream().map(ScoringRule::name).toList();
        String origin = "holding/anyOf/1/properties/origin/anyOf/0";
        return Stream.of(
                arguments(DocumentKind.PEOPLE, origin, Word.all(LevelOrigin.Stage.class)),
                arguments(
                        DocumentKind.PEOPLE,
                        "attestation/properties/verdict/anyOf/0",
                        Word.all(Attestation.Verdict.class)),
                arguments(DocumentKind.RESULTS, origin, Word.all(LevelOrigin.Stage.class)),
                arguments(DocumentKind.RESULTS, "result/properties/rule", rules),
                arguments(DocumentKind.RESULTS, "fulfilment/properties/outcome", Word.all(Outcome.class)),
                arguments(DocumentKind.RESULTS, "fulfilment/properties/standing", Word.all(Standing.class)),
                arguments(DocumentKind.RESULTS, "explanation/properties/standing", Word.all(Standing.class)),
                arguments(
                        DocumentKind.RESULTS,
                        "explanation/properties/combination",
                        Word.all(Explanation.Combination.class)),
                arguments(DocumentKind.FRAMEWORK, "phrase/properties/mark", Word.all(WordingMark.class)),
                arguments(DocumentKind.FRAMEWORK, "provenance/properties/standing", Word.all(Standing.class)),
                arguments(DocumentKind.FRAMEWORK, "scale/properties/lowest", Word.all(LowestLevel.class)),
                arguments(DocumentKind.FRAMEWORK, "importance", Word.all(Importance.class)),
                arguments(DocumentKind.FRAMEWORK, "requirement/properties/kind", Word.all(RequirementKind.class)),
                arguments(DocumentKind.FRAMEWORK, "scope/properties/kind", Word.all(ScopeKind.class)),
                arguments(DocumentKind.FRAMEWORK, "examLink/properties/kind", Word.all(ExamLink.Kind.class)),
                arguments(DocumentKind.FRAMEWORK, "guide/properties/kind", Word.all(GuideKind.class)),
                arguments(DocumentKind.FRAMEWORK, "figure/properties/knowledge", Word.all(FigureKind.class)),
                arguments(DocumentKind.MIGRATION_PLAN, "rule/properties/rule", Word.all(RuleKind.class)),
                arguments(DocumentKind.MIGRATION_PLAN, "rule/properties/take", Word.all(MigrationRule.Take.class)),
                arguments(DocumentKind.MIGRATION_PLAN, "confirmed", Word.all(ConfirmedKind.class)),
                arguments(DocumentKind.ASSESSMENT_CYCLE, "stage/properties/activity", Word.all(Activity.class)),
                arguments(DocumentKind.ASSESSMENT_CYCLE, "phrase/properties/mark", Word.all(WordingMark.class)),
                arguments(DocumentKind.ASSESSMENT_CYCLE, "provenance/properties/standing", Word.all(Standing.class)),
                arguments(DocumentKind.ASSESSMENTS, "evidence/properties/kind", Word.all(EvidenceKind.class)),
                arguments(DocumentKind.CAREER_SYSTEM, "growth/properties/knowledge", Word.all(GrowthKind.class)),
                arguments(DocumentKind.CAREER_SYSTEM, "phrase/properties/mark", Word.all(WordingMark.class)),
                arguments(DocumentKind.CAREER_SYSTEM, "provenance/properties/standing", Word.all(Standing.class)),
                arguments(DocumentKind.CURRICULUM, "trainingLink/properties/kind", Word.all(TopicKind.class)),
                arguments(DocumentKind.CURRICULUM, "phrase/properties/mark", Word.all(WordingMark.class)),
                arguments(DocumentKind.CURRICULUM, "provenance/properties/standing", Word.all(Standing.class)),
                arguments(DocumentKind.TALENT_SYSTEM, "requirement/properties/kind", Word.all(RequirementKind.class)),
                arguments(DocumentKind.TALENT_SYSTEM, "scope/properties/kind", Word.all(ScopeKind.class)),
                arguments(DocumentKind.TALENT_SYSTEM, "phrase/properties/mark", Word.all(WordingMark.class)),
                arguments(DocumentKind.TALENT_SYSTEM, "provenance/properties/standing", Word.all(Standing.class)),
                arguments(DocumentKind.OVERLAY, "phrase/properties/mark", Word.all(WordingMark.class)),
                arguments(DocumentKind.OVERLAY, "provenance/properties/standing", Word.all(Standing.class)),
                arguments(DocumentKind.OVERLAY, "scale/properties/lowest", Word.all(LowestLevel.class)),
                arguments(DocumentKind.OVERLAY, "addedScale/properties/lowest", Word.all(LowestLevel.class)),
                arguments(DocumentKind.OVERLAY, "changedScale/properties/lowest", Word.all(LowestLevel.class)),
                arguments(DocumentKind.OVERLAY, "importance", Word.all(Importance.class)),
                arguments(DocumentKind.OVERLAY, "requirement/properties/kind", Word.all(RequirementKind.class)),
                arguments(DocumentKind.OVERLAY, "scope/properties/kind", Word.all(ScopeKind.class)),
                arguments(DocumentKind.OVERLAY, "addedExamLink/properties/kind", Word.all(ExamLink.Kind.class)),
                arguments(DocumentKind.OVERLAY, "changedExamLink/properties/kind", Word.all(ExamLink.Kind.class)),
                arguments(DocumentKind.OVERLAY, "guide/properties/kind", Word.all(GuideKind.class)),
                arguments(DocumentKind.OVERLAY, "addedGuide/properties/kind", Word.all(GuideKind.class)),
                arguments(DocumentKind.OVERLAY, "guideKind", Word.all(GuideKind.class)),
                arguments(DocumentKind.OVERLAY, "figure/properties/knowledge", Word.all(FigureKind.class)),
                arguments(DocumentKind.OVERLAY, "knownLevel/properties/knowledge", Word.all(KnownLevelKind.class)),
                arguments(DocumentKind.EXAM_CATALOGUE, "phrase/properties/mark", Word.all(WordingMark.class)),
                arguments(DocumentKind.EXAM_CATALOGUE, "provenance/properties/standing", Word.all(Standing.class)),
                arguments(
                        DocumentKind.EXAM_CATALOGUE,
                        "knownLevel/properties/knowledge",
                        Word.all(KnownLevelKind.class)));
    }

    /** A walk through records and schema side by side. */
    private static final class Comparison {

        private final JsonNode root;
        private final List<String> differences = new ArrayList<>();
        private final Set<String> used = new HashSet<>();
        private final List<JsonNode> described = new ArrayList<>();
        private final Set<Map.Entry<Class<?>, JsonNode>> compared = new HashSet<>();

        private final boolean sourced;

        /**
         * @param sourced whether every part tells where it comes from itself
         */
        private Comparison(JsonNode root, boolean sourced) {
            this.root = root;
            this.sourced = sourced;
            root.findValuesAsText("$ref").forEach(used::add);
        }

        private void compare(String path, Type declared, JsonNode at, Map<Type, Type> variables) {
            Type type = variables.getOrDefault(declared, declared);
            JsonNode schema = resolved(at);
            if (type == String.class) {
                same(path, "type", "string", schema.path("type").asText("string"));
                return;
            }
            if (type == Integer.class || type == int.class) {
                same(path, "type", "integer", schema.path("type").asText());
                return;
            }
            if (type == Boolean.class || type == boolean.class) {
                same(path, "type", "boolean", schema.path("type").asText());
                return;
            }
            if (type instanceof ParameterizedType container && container.getRawType() == List.class) {
                same(path, "type", "array", schema.path("type").asText());
                compare(path + "/-", container.getActualTypeArguments()[0], schema.path("items"), variables);
                return;
            }
            if (type instanceof ParameterizedType generic && generic.getRawType() != Map.class) {
                keys(path, (Class<?>) generic.getRawType(), schema, bound(generic, variables));
                return;
            }
            if (type instanceof ParameterizedType container) {
                same(path, "type", "object", schema.path("type").asText());
                compare(
                        path + "/*",
                        container.getActualTypeArguments()[1],
                        schema.path("additionalProperties"),
                        variables);
                return;
            }
            Class<?> record = (Class<?>) type;
            if (isText(record)) {
                compare(path, String.class, schema, variables);
            } else if (isAlsoText(record)) {
                compare(path, String.class, schema.at("/anyOf/0"), variables);
                keys(path, record, schema.at("/anyOf/1"), Map.of());
            } else {
                keys(path, record, schema, Map.of());
            }
        }

        private static boolean isText(Class<?> record) {
            return Arrays.stream(record.getRecordComponents())
                    .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
        }

        private static Map<Type, Type> bound(ParameterizedType generic, Map<Type, Type> variables) {
            Map<Type, Type> bound = new HashMap<>();
            Type[] of = generic.getActualTypeArguments();
            for (int i = 0; i < of.length; i++) {
                Type variable = ((Class<?>) generic.getRawType()).getTypeParameters()[i];
                bound.put(variable, variables.getOrDefault(of[i], of[i]));
            }
            return bound;
        }

        private void keys(String path, Class<?> record, JsonNode schema, Map<Type, Type> variables) {
            if (!compared.add(Map.entry(record, schema))) {
                return;
            }
            same(path, "type", "object", schema.path("type").asText());
            same(
                    path,
                    "additionalProperties",
                    "false",
                    schema.path("additionalProperties").asText());
            List<String> required = new ArrayList<>();
            List<String> keys = new ArrayList<>();
            if (Document.class.isAssignableFrom(record)) {
                keys.add(Document.SCHEMA);
            }
            keys(path, record, schema, variables, keys, required);
            List<String> found = new ArrayList<>();
            schema.path("properties").fieldNames().forEachRemaining(found::add);
            same(path, "keys", keys.toString(), found.toString());
            List<String> demanded = new ArrayList<>();
            schema.path("required").forEach(key -> demanded.add(key.asText()));
            same(path, "required", required.toString(), demanded.toString());
        }

        private void keys(
                String path,
                Class<?> record,
                JsonNode schema,
                Map<Type, Type> variables,
                List<String> keys,
                List<String> required) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                    Type type = component.getGenericType();
                    keys(path, (Class<?>) variables.getOrDefault(type, type), schema, variables, keys, required);
                    continue;
                }
                String key = component.getName();
                keys.add(key);
                JsonNode member = schema.path("properties").path(key);
                described.add(member);
                compare(path + "/" + key, component.getGenericType(), member, variables);
                if (isRequired(record, key)) {
                    required.add(key);
                }
                String here = path + "/" + key;
                if (Stream.of(NotBlank.class, Filled.class, Written.class, WordOf.class)
                        .anyMatch(filled -> has(record, key, filled))) {
                    same(here, "blank texts taken", "[]", taken(member, BLANKS));
                }
                if (has(record, key, NotEmpty.class) || has(record, key, Size.class)) {
                    same(
                            here,
                            "least number of items",
                            "1",
                            resolved(member).path("minItems").asText());
                }
                if (has(record, key, Positive.class)) {
                    same(here, "numbers taken", "[]", taken(member, NOT_POSITIVE));
                }
            }
        }

        /** Follows a reference, of which the schema is taken to hold nothing beside it but descriptions. */
        private JsonNode resolved(JsonNode schema) {
            JsonNode resolved = schema;
            while (resolved.has("$ref")) {
                String reference = resolved.path("$ref").asText();
                resolved = root.at(reference.substring(1));
            }
            return resolved;
        }

        private String taken(JsonNode schema, List<JsonNode> values) {
            ObjectNode alone = schema.deepCopy();
            alone.set("$defs", root.path("$defs"));
            Schema check = DocumentSchema.of(alone);
            return values.stream()
                    .filter(value -> check.validate(value).isEmpty())
                    .toList()
                    .toString();
        }

        private void same(String path, String what, String declared, String found) {
            if (!declared.equals(found)) {
                differences.add(path + ": " + what + " " + declared + " of the record, " + found + " of the schema");
            }
        }

        private static boolean isAlsoText(Class<?> record) {
            return Arrays.stream(record.getDeclaredMethods())
                    .map(method -> method.getAnnotation(JsonCreator.class))
                    .anyMatch(creator -> creator != null && creator.mode() == JsonCreator.Mode.DELEGATING);
        }

        private boolean isRequired(Class<?> record, String key) {
            return isDemanded(record, key) || has(record, key, NotBlank.class) || has(record, key, NotEmpty.class);
        }

        private boolean isDemanded(Class<?> record, String key) {
            try {
                Required demand = record.getDeclaredField(key).getAnnotation(Required.class);
                return demand != null && (sourced || demand.groups().length == 0);
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException(e);
            }
        }

        private static boolean has(Class<?> record, String key, Class<? extends Annotation> constraint) {
            try {
                return record.getDeclaredField(key).isAnnotationPresent(constraint);
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
