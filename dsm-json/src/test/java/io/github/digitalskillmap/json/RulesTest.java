package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Faults.people;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.digitalskillmap.assessment.AssessmentProblem;
import io.github.digitalskillmap.assessment.CycleProblem;
import io.github.digitalskillmap.career.CareerProblem;
import io.github.digitalskillmap.career.CareerSystemProblem;
import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamProblem;
import io.github.digitalskillmap.framework.FrameworkProblem;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.migration.MigrationProblem;
import io.github.digitalskillmap.policy.PolicyProblem;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.LineageProblem;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.scoring.JobTypeResult;
import io.github.digitalskillmap.talent.TalentProblem;
import io.github.digitalskillmap.training.CurriculumProblem;
import io.github.digitalskillmap.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** For every fault, whether a schema tells it too or the reader alone, each by a document that has it and no other. */
class RulesTest {

    /** A document with one fault. */
    private record Example(DocumentKind kind, Function<String, Checked<?>> reader, ProblemCode code, String document) {

        @Override
        public String toString() {
            return kind.word() + " " + code.code();
        }
    }

    private static final String NAME = "[ { \"language\": \"en\", \"text\": \"Another\", \"mark\": \"supplied\" } ]";
    private static final String SAMPLE = "{ \"standing\": \"sample\", \"note\": " + NAME + " }";
    private static final Set<DocumentKind> BASED =
            Set.of(DocumentKind.CAREER_SYSTEM, DocumentKind.TALENT_SYSTEM, DocumentKind.CURRICULUM);
    private static final String SOURCE =
            "{ \"id\": \"park:leaflet\", \"issuer\": " + NAME + ", \"title\": " + NAME + " }";
    private static final String LINK = "{ \"skill\": \"park:mowing\", \"exam\": \"guild:free\", \"kind\": \"exam\","
            + " \"printedName\": \"Free\", \"provenance\": " + SAMPLE + " }";

    /** A map of levels from a scale on which no skill is judged. */
    private static final String STARS = "{ \"name\": \"from stars\", \"from\": \"park:stars\", \"to\": \"park:grade\","
            + " \"levels\": [ { \"level\": \"park:stars/1\", \"becomes\": \"park:grade/1\" } ] }";

    private static final String CONFIRMED_AGAIN = "{ \"stage\": \"tokyo-dsm:confirmation\", \"on\": \"2025-10-01\","
            + " \"by\": [ { \"person\": \"P101\", \"role\": \"tokyo-dsm:mentor\" } ],"
            + " \"levels\": [ { \"skill\": \"tokyo-dsm:database\", \"level\": \"none\" } ] }";

    /** Told only where people are read one after another; their tests are those of streams. */
    private static final List<ProblemCode> OF_STREAMS =
            List.of(DocumentProblem.BROKEN_ENCODING, DocumentProblem.RECORD_TOO_LARGE, DocumentProblem.LINE_TOO_LONG);

    private static final List<ProblemCode> OF_EVERY_KIND = List.of(
            DocumentProblem.LIMIT_EXCEEDED,
            DocumentProblem.TRAILING_CONTENT,
            DocumentProblem.REPEATED_KEY,
            DocumentProblem.NOT_A_WHOLE_NUMBER);

    /** Reads people with two catalogues, each of which has an exam of the code {@code free}. */
    private static final DocumentFormat<List<Person>> PARK = DsmJson.of(
                    InventedFramework.FRAMEWORK, InventedFramework.EXAMS, vendor())
            .people();

    /** What is no JSON, so that no schema is ever asked. */
    private static final List<Example> NO_JSON = List.of(
            ofPeople(DocumentProblem.EMPTY_DOCUMENT, " "),
            ofPeople(DocumentProblem.NOT_JSON, "id,UXデザイン"),
            ofPeople(DocumentProblem.UNEXPECTED_END, "{ \"kind\": \"people\""),
            ofPeople(DocumentProblem.BROKEN_SYNTAX, people("{ \"id\": \"P001\" } { \"id\": \"P002\" }")));

    /** What a schema tells as well. */
    private static final List<Example> TOLD_BY_SCHEMA = List.of(
            ofPeople(DocumentProblem.NULL_VALUE, people("null")),
            ofPeople(DocumentProblem.NOT_TEXT, people("{ \"id\": 1 }")),
            ofPeople(DocumentProblem.NOT_TEXT_OR_OBJECT, person("\"levels\": { \"ux-design\": 2 }")),
            ofPeople(DocumentProblem.NOT_A_WHOLE_NUMBER, header("people", "\"1\"", "tokyo-dsm@2.0.0")),
            ofPeople(DocumentProblem.NOT_A_LIST, person("\"exams\": {}")),
            ofPeople(DocumentProblem.NOT_AN_OBJECT, people("\"P001\"")),
            ofPeople(DocumentProblem.UNKNOWN_KEY, person("\"nickname\": \"x\"")),
            ofPeople(DocumentProblem.MISSING_KEY, people("{}")),
            ofPeople(DocumentProblem.BLANK_TEXT, people("{ \"id\": \"　\" }")),
            ofPeople(DocumentProblem.UNKNOWN_KIND, header("framwork", "1", "tokyo-dsm@2.0.0")),
            ofPeople(DocumentProblem.WRONG_KIND, header("framework", "1", "tokyo-dsm@2.0.0")),
            ofPeople(DocumentProblem.NEWER_VERSION, header("people", "2", "tokyo-dsm@2.0.0")),
            ofPeople(DocumentProblem.WRONG_VERSION, header("people", "0", "tokyo-dsm@2.0.0")),
            ofPeople(DocumentProblem.INVALID_EDITION, header("people", "1", "tokyo-dsm@2")),
            ofPeople(
                    DocumentProblem.WRONG_ORIGIN,
                    person("\"levels\": { \"ux-design\": { \"level\": \"2\", \"origin\": \"guess\" } }")),
            ofPeople(
                    DocumentProblem.INVALID_DATE,
                    person("\"exams\": [ { \"exam\": \"AP\", \"passedOn\": \"6/26\" } ]")),
            ofPeople(DocumentProblem.WRONG_VERDICT, person(attestation("shunin-gq-1", "perhaps", "mentor"))),
            ofFramework(DocumentProblem.EMPTY_LIST, "/name", "[]"),
            ofFramework(DocumentProblem.NUMBER_TOO_SMALL, "/skills/0/number", "0"),
            ofFramework(DocumentProblem.NUMBER_OUT_OF_RANGE, "/skills/0/number", "2147483648"),
            ofCatalogue(DocumentProblem.NOT_TRUE_OR_FALSE, "/exams/0/registrable", "\"yes\""),
            ofFramework(PartProblem.UNKNOWN_WORD, "/scales/0/lowest", "\"bottom\""),
            ofFramework(PartProblem.MALFORMED_IDENTIFIER, "/quotients/0/id", "\"HQ\""),
            ofFramework(PartProblem.MALFORMED_EDITION, "/examCatalogues/0", "\"guild 3\""),
            ofFramework(PartProblem.MALFORMED_LANGUAGE, "/name/0/language", "\"日本語\""),
            ofFramework(PartProblem.MISSING_VALUE, "/jobTypes/0/items/0/requirement/level", ""),
            ofFramework(PartProblem.MEANINGLESS_KEY, "/jobTypes/0/items/0/requirement/count", "1"),
            ofFramework(PartProblem.MALFORMED_PUBLICATION, "/sources/0/published", "\"Spring 2024\""),
            ofCareerSystem(PartProblem.MALFORMED_MONTH, "/headCounts/0/month", "\"2024-13\""),
            ofCareerSystem(PartProblem.MISSING_VALUE, "/workplaces/0/grows/quotients", ""),
            ofCareerSystem(
                    PartProblem.MEANINGLESS_KEY,
                    "/workplaces/2/grows/why",
                    "[ { \"language\": \"en\", \"text\": \"why\", \"mark\": \"supplied\" } ]"),
            ofFramework(PartProblem.PAGES_AND_PLACE, "/skills/0/provenance/citations/0/pages", "[1]"),
            ofResults(DocumentProblem.WRONG_RULE, "/results/0/rule", "\"luck\""));

    /** What only the reader tells. */
    private static final List<Example> TOLD_BY_READER = List.of(
            ofPeople(DocumentProblem.OTHER_FRAMEWORK, header("people", "1", "tokyo-dsm@1.0.0")),
            ofPeople(DocumentProblem.REPEATED_PERSON, people("{ \"id\": \"P001\" }, { \"id\": \"P001\" }")),
            ofPeople(DocumentProblem.SKILL_NOT_FOUND, person("\"levels\": { \"UXデサイン\": \"1\" }")),
            ofPeople(DocumentProblem.REPEATED_SKILL, person("\"levels\": { \"ux-design\": \"1\", \"ＵＸデザイン\": \"1\" }")),
            ofPeople(DocumentProblem.LEVEL_NOT_FOUND, person("\"levels\": { \"ux-design\": \"Lv.4\" }")),
            ofPeople(
                    DocumentProblem.WRONG_ORIGIN,
                    person("\"levels\": { \"ux-design\": { \"level\": \"2\", \"origin\": \"Guess\" } }")),
            ofPeople(DocumentProblem.CONTROL_IN_ID, people("{ \"id\": \"P\\n1\" }")),
            ofPeople(DocumentProblem.RANK_NOT_FOUND, person("\"rank\": \"課長補佐\"")),
            ofPeople(
                    DocumentProblem.EXAM_NOT_FOUND,
                    person("\"exams\": [ { \"exam\": \"基本\", \"passedOn\": \"2025-06-26\" } ]")),
            ofPark(
                    DocumentProblem.AMBIGUOUS_EXAM,
                    "\"exams\": [ { \"exam\": \"free\", \"passedOn\": \"2025-06-26\" } ]"),
            ofPeople(
                    DocumentProblem.INVALID_DATE,
                    person("\"exams\": [ { \"exam\": \"AP\", \"passedOn\": \"2025-02-30\" } ]")),
            ofPeople(
                    DocumentProblem.DATE_BEFORE_PASS,
                    person("\"exams\": [ { \"exam\": \"SC\", \"passedOn\": \"2025-06-26\","
                            + " \"registeredOn\": \"2025-06-25\" } ]")),
            ofPeople(
                    DocumentProblem.DATE_BEFORE_REGISTRATION,
                    person("\"exams\": [ { \"exam\": \"SC\", \"passedOn\": \"2025-06-26\","
                            + " \"registeredOn\": \"2025-10-01\", \"expiresOn\": \"2025-09-30\" } ]")),
            ofPeople(
                    DocumentProblem.REPEATED_EXAM,
                    person("\"exams\": [ { \"exam\": \"AP\", \"passedOn\": \"2025-06-26\" },"
                            + " { \"exam\": \"ipa:ap\", \"passedOn\": \"2025-06-26\" } ]")),
            ofPeople(DocumentProblem.JUDGEMENT_NOT_FOUND, person(attestation("shunin-gq-9", "met", "mentor"))),
            ofPeople(DocumentProblem.ROLE_NOT_FOUND, person(attestation("shunin-gq-1", "met", "neighbour"))),
            ofPark(DocumentProblem.ROLE_NOT_ENTITLED, attestation("calm", "met", "neighbour")),
            ofPeople(DocumentProblem.WRONG_VERDICT, person(attestation("shunin-gq-1", "Perhaps", "mentor"))),
            ofPeople(
                    DocumentProblem.REPEATED_ATTESTATION,
                    person("\"attestations\": [ " + judged("shunin-gq-1", "met", "mentor") + ", "
                            + judged("shunin-gq-1", "not-met", "manager") + " ]")),
            ofFramework(PartProblem.MALFORMED_LANGUAGE, "/name/0/language", "\"en-\""),
            ofFramework(
                    PartProblem.REPEATED_LANGUAGE,
                    "/name/-",
                    "{ \"language\": \"en-GB\", \"text\": \"x\", \"mark\": \"supplied\" }"),
            ofFramework(PartProblem.REPEATED_IDENTIFIER, "/judgements/0/roles/-", "\"park:head\""),
            ofFramework(PartProblem.UNLISTED_SOURCE, "/categories/0/provenance/citations/0/source", "\"park:leaflet\""),
            ofFramework(PartProblem.UNCITED_SOURCE, "/sources/-", SOURCE),
            ofFramework(PartProblem.LEVEL_OF_OTHER_SCALE, "/scales/0/levels/3/id", "\"park:class/4\""),
            ofFramework(PartProblem.AMBIGUOUS_LABEL, "/scales/0/levels/3/label/0/text", "\"Grade 1\""),
            ofFramework(
                    PartProblem.WRONG_NUMBER_OF_STEPS,
                    "/scales/0/lowest",
                    "\"nothing\"",
                    "/scales/0/levels/3",
                    "",
                    "/scales/0/levels/2",
                    "",
                    "/scales/0/levels/1",
                    ""),
            ofFramework(
                    PartProblem.NOTHING_REQUIRED,
                    "/jobTypes/0/items/5",
                    "",
                    "/jobTypes/0/items/3",
                    "",
                    "/jobTypes/0/items/2",
                    "",
                    "/jobTypes/0/items/1",
                    "",
                    "/jobTypes/0/items/0",
                    ""),
            ofFramework(
                    PartProblem.REPEATED_SKILL_REQUIREMENT,
                    "/jobTypes/0/items/1/requirement",
                    "{ \"kind\": \"skill\", \"skill\": \"park:gardening\", \"level\": \"park:grade/2\" }"),
            ofFramework(PartProblem.REPEATED_GUIDE, "/ranks/1/guides/1/kind", "\"skill-level\""),
            ofFramework(PartProblem.CATALOGUE_NOT_GIVEN, "/examCatalogues/0", "\"guild@4.0.0\""),
            ofFramework(
                    PartProblem.EXAM_NOT_IN_CATALOGUE,
                    "/jobTypes/0/items/5/requirement/parts/0/exam",
                    "\"guild:gone\""),
            ofFramework(
                    PartProblem.EXAM_LEVEL_NOT_IN_CATALOGUE,
                    "/jobTypes/0/items/4/requirement/parts/1/level",
                    "\"guild:class/z\""),
            ofFramework(
                    FrameworkProblem.NO_SKILLS, "/skills", "[]", "/examLinks", "[]", "/jobTypes", "[]", "/ranks", "[]"),
            ofFramework(
                    FrameworkProblem.DUPLICATE_ID,
                    "/categories/-",
                    "{ \"id\": \"park:outdoors\", \"name\": " + NAME + ", \"provenance\": " + SAMPLE + " }"),
            ofFramework(FrameworkProblem.DUPLICATE_NUMBER, "/skills/1/number", "1"),
            ofFramework(FrameworkProblem.AMBIGUOUS_NAME, "/skills/1/name/0/text", "\"gardening work\""),
            ofFramework(
                    FrameworkProblem.AMBIGUOUS_KEY,
                    "/roles/-",
                    "{ \"id\": \"other:head\", \"name\": " + NAME + ", \"provenance\": " + SAMPLE + " }"),
            ofFramework(FrameworkProblem.UNKNOWN_CATEGORY, "/skills/2/category", "\"park:indoors\""),
            ofFramework(FrameworkProblem.UNKNOWN_SCALE, "/skills/2/scale", "\"park:other\""),
            ofFramework(FrameworkProblem.UNKNOWN_FAMILY_SCALE, "/families/0/scale", "\"park:other\""),
            ofFramework(
                    FrameworkProblem.SHARED_FAMILY_SCALE,
                    "/families/-",
                    "{ \"id\": \"park:play\", \"name\": " + NAME + ", \"scale\": \"park:grade\", \"provenance\": "
                            + SAMPLE + " }"),
            ofFramework(
                    FrameworkProblem.ITEMS_BESIDE_SCALE,
                    "/families/0/items",
                    "[ { \"id\": \"park:rake\", \"name\": " + NAME + ", \"provenance\": " + SAMPLE + " } ]"),
            ofFramework(FrameworkProblem.EMPTY_FAMILY, "/families/1/items", "[]"),
            ofFramework(FrameworkProblem.UNKNOWN_INDICATOR_ITEM, "/families/1/items/0/within", "\"park:ride-on\""),
            ofFramework(FrameworkProblem.UNKNOWN_SKILL, "/jobTypes/0/items/0/requirement/skill", "\"park:sowing\""),
            ofFramework(FrameworkProblem.LEVEL_OFF_SCALE, "/jobTypes/0/items/0/requirement/level", "\"park:grade/9\""),
            ofFramework(FrameworkProblem.UNKNOWN_LEVEL, "/jobTypes/0/items/1/requirement/level", "\"park:grade/9\""),
            ofFramework(
                    FrameworkProblem.DESCRIBED_LEVEL_OFF_SCALE,
                    "/skills/0/levelDescriptions/0/level",
                    "\"park:grade/9\""),
            ofFramework(FrameworkProblem.UNKNOWN_JOB_TYPE_GROUP, "/jobTypes/1/group", "\"park:nobody\""),
            ofFramework(
                    FrameworkProblem.UNSTATED_LEVEL_IN_LADDER,
                    "/ranks/1/targets/0/requirement",
                    "{ \"kind\": \"unstated-level\", \"skill\": \"park:gardening\" }"),
            ofFramework(
                    FrameworkProblem.REQUIREMENT_WITHOUT_STEP,
                    "/scales/0/lowest",
                    "\"nothing\"",
                    "/jobTypes/0/items/0/requirement/level",
                    "\"park:grade/1\""),
            ofFramework(FrameworkProblem.GROUP_TOO_SMALL, "/jobTypes/0/items/1/requirement/count", "9"),
            ofFramework(
                    FrameworkProblem.UNKNOWN_JUDGEMENT, "/ranks/1/targets/0/requirement/judgement", "\"park:kind\""),
            ofFramework(FrameworkProblem.UNKNOWN_ROLE, "/judgements/0/roles/0", "\"park:boss\""),
            ofFramework(FrameworkProblem.UNKNOWN_QUOTIENT, "/ranks/1/targets/0/quotient", "\"park:heart\""),
            ofFramework(FrameworkProblem.DUPLICATE_EXAM_LINK, "/examLinks", "[ " + LINK + ", " + LINK + " ]"),
            ofFramework(FrameworkProblem.DUPLICATE_EXAM_CATALOGUE, "/examCatalogues/-", "\"guild@3.0.0\""),
            ofCatalogue(PartProblem.END_BEFORE_BEGIN, "/exams/0/activeUntil", "\"2000-01-01\""),
            ofCatalogue(DocumentProblem.INVALID_DATE, "/exams/0/activeFrom", "\"2001-02-30\""),
            ofCatalogue(
                    PartProblem.REPEATED_IDENTIFIER,
                    "/scales/0/levels/-",
                    "{ \"id\": \"guild:class/a\", \"label\": " + NAME + " }"),
            ofCatalogue(
                    PartProblem.UNLISTED_SOURCE,
                    "/exams/1/provenance/standing",
                    "\"published\"",
                    "/exams/1/provenance/citations",
                    "[ { \"source\": \"guild:gone\" } ]"),
            ofCatalogue(PartProblem.UNCITED_SOURCE, "/sources/-", SOURCE),
            ofCatalogue(
                    PartProblem.LEVEL_OF_OTHER_SCALE,
                    "/scales/0/levels/-",
                    "{ \"id\": \"guild:grade/b\", \"label\": " + NAME + " }"),
            ofCatalogue(
                    ExamProblem.DUPLICATE_EXAM_SCALE,
                    "/scales/-",
                    "{ \"id\": \"guild:class\", \"name\": " + NAME
                            + ", \"levels\": [ { \"id\": \"guild:class/a\", \"label\": " + NAME
                            + " } ], \"provenance\": " + SAMPLE + " }"),
            ofCatalogue(
                    ExamProblem.DUPLICATE_EXAM,
                    "/exams/-",
                    "{ \"id\": \"guild:free\", \"code\": \"again\", \"name\": " + NAME
                            + ", \"level\": { \"knowledge\": \"none\" }, \"registrable\": false, \"provenance\": "
                            + SAMPLE + " }"),
            ofCatalogue(ExamProblem.AMBIGUOUS_EXAM_NAME, "/exams/1/name/0/text", "\"Exam free\""),
            ofCatalogue(ExamProblem.UNKNOWN_EXAM_LEVEL, "/exams/0/level/level", "\"guild:class/z\""),
            ofCatalogue(ExamProblem.UNKNOWN_SUCCESSOR, "/exams/0/successors/0", "\"guild:gone\""),
            ofCatalogue(ExamProblem.CIRCULAR_SUCCESSION, "/exams/0/successors/0", "\"guild:old\""),
            ofResults(DocumentProblem.OTHER_FRAMEWORK, "/framework", "\"park@9.0.0\""),
            ofResults(DocumentProblem.OTHER_EXAM_CATALOGUES, "/examCatalogues", "[]"),
            ofResults(DocumentProblem.JOB_TYPE_NOT_FOUND, "/results/0/jobType", "\"park:cook\""),
            ofResults(DocumentProblem.LEVEL_NOT_STATED, "/results/0/jobType", "\"park:scout\""),
            ofResults(DocumentProblem.MISSING_KEY, "/results/0/asOf", ""),
            ofResults(
                    DocumentProblem.UNKNOWN_KEY,
                    "/results/0/fulfilment/explanation/parts/0/subject",
                    "\"park:gardening\""),
            ofResults(DocumentProblem.RESULT_DIFFERS, "/results/0/fulfilment/certainShare", "\"1/99\""),
            ofResults(DocumentProblem.HELD_LEVEL_DIFFERS, "/results/0/fulfilment/gaps/0/heldLevel", "\"none\""),
            ofResults(DocumentProblem.STATEMENT_DIFFERS, "/results/0/fulfilment/explanation/statement/en", "\"met\""),
            ofResults(DocumentProblem.LENGTH_DIFFERS, "/results/0/fulfilment/gaps/0", ""),
            ofOverlay(PartProblem.EDITION_OF_BASE, "/edition", "\"park@1.0.0\""),
            ofOverlay(
                    PartProblem.SCALE_REPLACED_BY_ITSELF,
                    "/scales/replace/0/scale",
                    "\"hill:step\"",
                    "/scales/replace/0/levels",
                    "[ { \"from\": \"hill:step/9\", \"to\": \"none\" } ]"),
            ofOverlay(PartProblem.LEVEL_NOT_ON_OTHER_SCALE, "/scales/replace/0/levels/1/to", "\"hill:step/9\""),
            ofOverlay(PartProblem.LEVELS_TURNED_ROUND, "/scales/replace/0/levels/3/to", "\"hill:step/1\""),
            ofOverlay(PartProblem.LEVEL_OF_OTHER_SCALE, "/scales/replace/0/levels/0/from", "\"park:class/1\""),
            ofOverlay(PartProblem.LEVEL_OF_OTHER_SCALE, "/levels/add/0/after", "\"park:grade/1\""),
            ofOverlay(PartProblem.LEVEL_OF_OTHER_SCALE, "/levels/order/0/order/1", "\"park:grade/1\""),
            ofOverlay(
                    PartProblem.NOTHING_CHANGED,
                    "/categories/change/0/name",
                    "",
                    "/categories/change/0/provenance",
                    ""),
            ofOverlay(
                    PartProblem.REPEATED_CHANGE,
                    "/categories/change/-",
                    "{ \"id\": \"park:outdoors\", \"name\": " + NAME + " }",
                    "/categories/change/0/by",
                    ""),
            ofOverlay(PartProblem.REPEATED_IDENTIFIER, "/skills/change/1/without/-", "\"definition\""),
            ofOverlay(PartProblem.UNLISTED_SOURCE, "/categories/change/0/by/citations/0/source", "\"hill:leaflet\""),
            ofOverlay(PartProblem.UNCITED_SOURCE, "/sources/-", SOURCE),
            new Example(
                    DocumentKind.OVERLAY,
                    document -> AdaptedFramework.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)
                            .adapt(document),
                    PartProblem.PART_NOT_IN_BASE,
                    "{ \"kind\": \"overlay\", \"version\": 1, \"base\": \"park@1.0.0\", \"edition\": \"hill@1.0.0\", \"provenance\": "
                            + SAMPLE + ", \"skills\": { \"retire\": [ { \"id\": \"park:sowing\" } ] } }"),
            ofPlan(
                    PartProblem.REPEATED_IDENTIFIER,
                    "/levelMaps/0/levels/-",
                    "{ \"level\": \"park:grade/1\", \"becomes\": \"none\" }"),
            ofPlan(PartProblem.FRAMEWORK_NOT_GIVEN, "/to", "\"park@3.0.0\""),
            ofPlan(PartProblem.SCALE_NOT_IN_FRAMEWORK, "/levelMaps/0/to", "\"park:five\""),
            ofPlan(PartProblem.LEVEL_NOT_ON_SCALE, "/levelMaps/0/levels/1/becomes", "\"park:four/9\""),
            ofPlan(PartProblem.LEVEL_NOT_MAPPED, "/levelMaps/0/levels/0", ""),
            ofPlan(PartProblem.LEVELS_TURNED_ROUND, "/levelMaps/0/levels/2/becomes", "\"park:four/1\""),
            ofPlan(PartProblem.UNLISTED_LEVEL_MAP, "/skills/1/levelMap", "\"to five\""),
            ofPlan(PartProblem.UNUSED_LEVEL_MAP, "/levelMaps/-", STARS),
            ofPlan(MigrationProblem.UNKNOWN_SKILL, "/skills/1/becomes", "\"park:moss\""),
            ofPlan(MigrationProblem.SKILL_WITHOUT_RULE, "/fillIn", ""),
            ofPlan(MigrationProblem.SKILL_WITH_TWO_RULES, "/skills/5/skill", "\"park:mowing\""),
            ofPlan(MigrationProblem.SKILL_MADE_TWICE, "/skills/2/parts/0/skill", "\"park:sowing\""),
            ofPlan(MigrationProblem.TOO_FEW_PARTS, "/skills/2/parts/1", ""),
            ofPlan(
                    MigrationProblem.RENAMED_TO_ITSELF,
                    "/ranks/0",
                    "{ \"from\": \"park:helper\", \"to\": \"park:helper\" }"),
            ofPlan(MigrationProblem.LEVELS_DIFFER, "/skills/1/levelMap", ""),
            ofPlan(
                    MigrationProblem.MAP_FROM_OTHER_SCALE,
                    "/levelMaps/-",
                    STARS,
                    "/skills/6/levelMap",
                    "\"from stars\""),
            ofPlan(MigrationProblem.MAP_TO_OTHER_SCALE, "/skills/6/levelMap", "\"to four\""),
            ofPlan(MigrationProblem.REPEATED_MAP, "/fillIn/levelMaps/-", "\"to four\""),
            ofPlan(MigrationProblem.MAP_WITHOUT_USE, "/fillIn/levelMaps/-", "\"stricter\""),
            ofPlan(MigrationProblem.CAP_OFF_SCALE, "/skills/1/highest", "\"park:grade/2\""),
            ofPlan(MigrationProblem.CAP_WITHOUT_EFFECT, "/skills/1/highest", "\"park:four/4\""),
            ofPlan(MigrationProblem.UNKNOWN_RANK, "/ranks/0/to", "\"park:boss\""),
            ofPlan(MigrationProblem.UNKNOWN_JUDGEMENT, "/judgements/0/to", "\"park:kind\""),
            ofPlan(MigrationProblem.UNKNOWN_ROLE, "/roles/0/to", "\"park:boss\""),
            ofPlan(MigrationProblem.RENAMED_TWICE, "/roles/-", "{ \"from\": \"park:head\", \"to\": \"park:guest\" }"),
            ofPlan(
                    MigrationProblem.JUDGEMENTS_BECOME_ONE,
                    "/judgements/-",
                    "{ \"from\": \"park:quick\", \"to\": \"park:steady\" }"),
            ofCycle(PartProblem.REPEATED_IDENTIFIER, "/stages/5/sides/0/roles/-", "\"tokyo-dsm:mentor\""),
            ofCycle(PartProblem.REPEATED_LANGUAGE, "/name/1/language", "\"ja\""),
            ofCycle(PartProblem.UNLISTED_SOURCE, "/stages/0/provenance/citations/0/source", "\"tokyo-dsm:leaflet\""),
            ofCycle(PartProblem.UNCITED_SOURCE, "/sources/-", SOURCE),
            ofCycle(CycleProblem.DUPLICATE_ID, "/stages/4/id", "\"tokyo-dsm:talk-on-entries\""),
            ofCycle(CycleProblem.UNKNOWN_ROLE, "/stages/2/sides/0/roles/0", "\"tokyo-dsm:stranger\""),
            ofCycle(CycleProblem.TALK_WITH_ONESELF, "/stages/1/sides/1", ""),
            ofCycle(CycleProblem.ROLE_ON_TWO_SIDES, "/stages/5/sides/-", "{ \"roles\": [ \"tokyo-dsm:mentor\" ] }"),
            ofCycle(CycleProblem.OWN_ROLE_SHARED, "/stages/5/sides/0/roles/-", "\"tokyo-dsm:mentee\""),
            ofCycle(CycleProblem.NOT_ALONE, "/stages/0/sides/-", "{ \"roles\": [ \"tokyo-dsm:mentor\" ] }"),
            ofCycle(CycleProblem.CONFIRMED_BY_ONESELF, "/stages/5/sides/0/roles", "[ \"tokyo-dsm:mentee\" ]"),
            ofCycle(CycleProblem.REPEATED_ACTIVITY, "/stages/2/activity", "\"confirmation\""),
            ofCycle(CycleProblem.CORRECTION_BEFORE_CHECK, "/stages/0/activity", "\"self-correction\"", "/stages/3", ""),
            ofCycle(CycleProblem.NO_CONFIRMATION, "/stages/5/activity", "\"analysis\""),
            ofPolicy(PartProblem.REPEATED_LANGUAGE, "/name/1/language", "\"ja\""),
            ofPolicy(PartProblem.UNLISTED_SOURCE, "/topics/1/provenance/citations/0/source", "\"tokyo-dsm:leaflet\""),
            ofPolicy(PartProblem.UNCITED_SOURCE, "/sources/-", SOURCE),
            ofPolicy(PolicyProblem.DUPLICATE_ID, "/topics/1/id", "\"tokyo-policy:organisations\""),
            ofCareerSystem(PartProblem.FRAMEWORK_NOT_GIVEN, "/framework", "\"tokyo-dsm@3.0.0\""),
            ofCareerSystem(PartProblem.REPEATED_IDENTIFIER, "/workplaces/0/grows/quotients/1", "\"tokyo-dsm:gq\""),
            ofCareerSystem(
                    PartProblem.REPEATED_LANGUAGE,
                    "/name/-",
                    "{ \"language\": \"ja\", \"text\": \"庭\", \"mark\": \"supplied\" }"),
            ofCareerSystem(
                    PartProblem.UNLISTED_SOURCE, "/routes/0/provenance/citations/0/source", "\"tokyo-dsm:leaflet\""),
            ofCareerSystem(PartProblem.UNCITED_SOURCE, "/sources/-", SOURCE),
            ofCareerSystem(CareerSystemProblem.DUPLICATE_ID, "/goals/1/quotient", "\"tokyo-dsm:gq\""),
            ofCareerSystem(CareerSystemProblem.UNKNOWN_QUOTIENT, "/goals/1/quotient", "\"tokyo-dsm:eq\""),
            ofCareerSystem(CareerSystemProblem.UNKNOWN_RANK, "/routes/0/startsAt", "\"tokyo-dsm:emperor\""),
            ofCareerSystem(CareerSystemProblem.GATES_DO_NOT_RISE, "/models/0/gates/1/leadsTo", "\"tokyo-dsm:shunin\""),
            ofCareerSystem(
                    CareerSystemProblem.GATE_OF_TWO_RANKS,
                    "/models/1/gates",
                    "[ { \"id\": \"park:first\", \"name\": [ { \"language\": \"ja\", \"text\": \"門\", \"mark\":"
                            + " \"supplied\" } ], \"leadsTo\": \"tokyo-dsm:kacho\", \"provenance\": { \"standing\":"
                            + " \"sample\", \"note\": [ { \"language\": \"ja\", \"text\": \"見本\", \"mark\":"
                            + " \"supplied\" } ] } } ]"),
            ofCareerSystem(PartProblem.BASE_NOT_GIVEN, "/base", "\"ground-careers@3.0.0\""),
            ofCareerSystem(PartProblem.BASED_ON_ITSELF, "/base", "\"park-careers@1.0.0\""),
            ofCareerSystem(LineageProblem.NO_EFFECT, "/models/-", ground("clay", "土")),
            ofCareerSystem(LineageProblem.NOT_IN_BASE, "/retired/models/-", "\"ground:stone\""),
            ofCareerSystem(
                    LineageProblem.NOTHING_TO_RETIRE, "/base", "", "/retired", "{ \"models\": [ \"ground:sand\" ] }"),
            ofCareerSystem(LineageProblem.STATED_AND_RETIRED, "/models/-", ground("sand", "砂の型")),
            ofTalents(PartProblem.FRAMEWORK_NOT_GIVEN, "/framework", "\"tokyo-dsm@3.0.0\""),
            ofTalents(
                    PartProblem.REPEATED_IDENTIFIER,
                    "/types/0/targets/0/requirement/parts/0/parts/2/scope/skills/1",
                    "\"tokyo-dsm:ui-design\""),
            ofTalents(
                    PartProblem.REPEATED_LANGUAGE,
                    "/name/-",
                    "{ \"language\": \"ja\", \"text\": \"庭\", \"mark\": \"supplied\" }"),
            ofTalents(PartProblem.UNLISTED_SOURCE, "/types/1/provenance/citations/0/source", "\"tokyo-dsm:leaflet\""),
            ofTalents(PartProblem.UNCITED_SOURCE, "/sources/-", SOURCE),
            ofTalents(PartProblem.EXAM_NOT_IN_CATALOGUE, "/types/0/targets/0/requirement/parts/1/exam", "\"ipa:xp\""),
            ofTalents(
                    PartProblem.EXAM_LEVEL_NOT_IN_CATALOGUE,
                    "/types/0/targets/0/requirement/parts/2/level",
                    "\"ipa:level/9\""),
            ofTalents(TalentProblem.DUPLICATE_ID, "/types/1/id", "\"park:keeper\""),
            ofTalents(TalentProblem.UNKNOWN_INDICATOR, "/types/0/indicators/0/indicator", "\"park:leaves\""),
            ofTalents(
                    TalentProblem.NOT_IN_FRAMEWORK,
                    "/types/0/targets/0/requirement/parts/3/judgement",
                    "\"park:brave\""),
            ofTalents(
                    TalentProblem.LEVEL_OFF_SCALE,
                    "/types/0/targets/0/requirement/parts/0/parts/0/level",
                    "\"tokyo-dsm:level/9\""),
            ofTalents(TalentProblem.TOO_FEW_SKILLS, "/types/0/targets/0/requirement/parts/0/parts/1/count", "9"),
            ofTalents(
                    TalentProblem.LEVEL_NOT_STATED,
                    "/types/0/targets/0/requirement/parts/3",
                    "{ \"kind\": \"unstated-level\", \"skill\": \"tokyo-dsm:ux-design\" }"),
            ofTalents(PartProblem.BASE_NOT_GIVEN, "/base", "\"ground-talents@3.0.0\""),
            ofTalents(PartProblem.BASED_ON_ITSELF, "/base", "\"park-talents@1.0.0\""),
            ofTalents(LineageProblem.NO_EFFECT, "/indicators/-", ground("clay", "土")),
            ofTalents(LineageProblem.NOT_IN_BASE, "/retired/types/-", "\"ground:stone\""),
            ofTalents(LineageProblem.NOTHING_TO_RETIRE, "/base", "", "/retired", "{ \"types\": [ \"ground:sand\" ] }"),
            ofTalents(LineageProblem.STATED_AND_RETIRED, "/types/-", ground("sand", "砂")),
            ofTalents(LineageProblem.STILL_NAMED, "/retired/indicators/-", "\"ground:clay\""),
            ofCareers(PartProblem.CAREER_SYSTEM_NOT_GIVEN, "/careerSystem", "\"tokyo-dsm-careers@3.0.0\""),
            ofCareers(DocumentProblem.REPEATED_PERSON, "/careers/1/person", "\"P001\""),
            ofCareers(DocumentProblem.INVALID_DATE, "/careers/0/placements/1/lastDay", "\"2030-02-30\""),
            ofCareers(PartProblem.LAST_DAY_BEFORE_FIRST, "/careers/0/placements/1/lastDay", "\"2020-03-31\""),
            ofCareers(CareerProblem.UNKNOWN_MODEL, "/careers/0/model", "\"tokyo-dsm:gardener\""),
            ofCareers(CareerProblem.UNKNOWN_ROUTE, "/careers/0/route", "\"tokyo-dsm:window\""),
            ofCareers(CareerProblem.UNKNOWN_WORKPLACE, "/careers/0/placements/1/workplace", "\"tokyo-dsm:moon\""),
            ofCareers(CareerProblem.UNKNOWN_RANK, "/careers/0/placements/1/rank", "\"tokyo-dsm:emperor\""),
            ofCareers(CareerProblem.UNKNOWN_GATE, "/careers/0/passes/0/gate", "\"tokyo-dsm:hoop\""),
            ofCareers(
                    CareerProblem.REPEATED_GATE,
                    "/careers/0/passes/-",
                    "{ \"gate\": \"tokyo-dsm:shunin-selection\", \"day\": \"2027-11-16\" }"),
            ofCurriculum(
                    PartProblem.REPEATED_IDENTIFIER, "/programmes/1/audiences/-", "\"tokyo-training:general-staff\""),
            ofCurriculum(PartProblem.REPEATED_LANGUAGE, "/name/1/language", "\"ja\""),
            ofCurriculum(
                    PartProblem.UNLISTED_SOURCE, "/tiers/0/provenance/citations/0/source", "\"tokyo-dsm:leaflet\""),
            ofCurriculum(PartProblem.UNCITED_SOURCE, "/sources/-", SOURCE),
            ofCurriculum(PartProblem.FRAMEWORK_NOT_GIVEN, "/framework", "\"tokyo-dsm@3.0.0\""),
            ofCurriculum(CurriculumProblem.DUPLICATE_ID, "/programmes/1/id", "\"tokyo-training:training-by-rank\""),
            ofCurriculum(CurriculumProblem.UNKNOWN_AUDIENCE, "/tiers/0/audience", "\"tokyo-training:guests\""),
            ofCurriculum(CurriculumProblem.UNKNOWN_TIER, "/programmes/0/tier", "\"tokyo-training:dream\""),
            ofCurriculum(CurriculumProblem.UNKNOWN_FORM, "/programmes/1/form", "\"tokyo-training:by-mail\""),
            ofCurriculum(
                    CurriculumProblem.MANDATORY_FOR_OTHERS,
                    "/programmes/0/mandatoryFor",
                    "[ \"tokyo-training:executives\" ]"),
            ofCurriculum(CurriculumProblem.REPEATED_TOPIC, "/programmes/6/links/1/skill", "\"tokyo-dsm:ux-design\""),
            ofCurriculum(CurriculumProblem.UNKNOWN_SKILL, "/programmes/6/links/1/skill", "\"tokyo-dsm:moss\""),
            ofCurriculum(
                    CurriculumProblem.NO_STEP_OF_SKILL,
                    "/programmes/6/links/1/kind",
                    "\"level\"",
                    "/programmes/6/links/1/level",
                    "\"tokyo-dsm:level/0\""),
            ofCurriculum(CurriculumProblem.UNKNOWN_CATEGORY, "/programmes/7/links/0/category", "\"tokyo-dsm:moss\""),
            ofCurriculum(
                    CurriculumProblem.UNKNOWN_JOB_TYPE,
                    "/programmes/7/links/0/category",
                    "",
                    "/programmes/7/links/0/kind",
                    "\"job-type\"",
                    "/programmes/7/links/0/jobType",
                    "\"tokyo-dsm:moss\""),
            ofCurriculum(CurriculumProblem.UNKNOWN_EXAM, "/programmes/9/links/0/exam", "\"ipa:moss\""),
            ofCurriculum(CurriculumProblem.NO_PROGRAMME, "/programmes", "", "/base", "", "/retired", ""),
            ofCurriculum(PartProblem.BASE_NOT_GIVEN, "/base", "\"ground-training@3.0.0\""),
            ofCurriculum(PartProblem.BASED_ON_ITSELF, "/base", "\"tokyo-training@2024.0.0\""),
            ofCurriculum(LineageProblem.NO_EFFECT, "/audiences/-", ground("clay", "clay")),
            ofCurriculum(LineageProblem.NOT_IN_BASE, "/retired/audiences/-", "\"ground:stone\""),
            ofCurriculum(
                    LineageProblem.NOTHING_TO_RETIRE,
                    "/base",
                    "",
                    "/retired",
                    "{ \"audiences\": [ \"ground:sand\" ] }"),
            ofCurriculum(LineageProblem.STATED_AND_RETIRED, "/audiences/-", ground("sand", "砂")),
            ofCurriculum(LineageProblem.STILL_NAMED, "/retired/forms/-", "\"ground:clay\""),
            ofAssessments(PartProblem.FRAMEWORK_NOT_GIVEN, "/framework", "\"tokyo-dsm@3.0.0\""),
            ofAssessments(PartProblem.CYCLE_NOT_GIVEN, "/cycle", "\"tokyo-dsm-cycle@3.0.0\""),
            ofAssessments(PartProblem.REVISION_DIFFERS, "/records/1/revision", "3"),
            ofAssessments(PartProblem.REPEATED_RECORD, "/records/2/person", "\"P002\""),
            ofAssessments(DocumentProblem.INVALID_DATE, "/records/1/transitions/0/on", "\"2025-02-30\""),
            ofAssessments(
                    PartProblem.DAY_BEFORE_EVIDENCE,
                    "/records/0/transitions/0/levels/1/evidence/0/expiresOn",
                    "\"2025-02-13\""),
            ofAssessments(
                    PartProblem.DAY_BEFORE_REGISTRATION,
                    "/records/0/transitions/0/levels/2/evidence/0/expiresOn",
                    "\"2025-03-31\""),
            ofAssessments(
                    AssessmentProblem.ALREADY_CONFIRMED,
                    "/records/0/transitions/-",
                    CONFIRMED_AGAIN,
                    "/records/0/revision",
                    "7"),
            ofAssessments(AssessmentProblem.UNKNOWN_STAGE, "/records/1/transitions/1/stage", "\"tokyo-dsm:lunch\""),
            ofAssessments(
                    AssessmentProblem.STAGE_OUT_OF_ORDER,
                    "/records/1/transitions/1/stage",
                    "\"tokyo-dsm:talk-on-results\""),
            ofAssessments(
                    AssessmentProblem.ROLE_NOT_IN_STAGE,
                    "/records/1/transitions/1/by/-",
                    "{ \"person\": \"P901\", \"role\": \"tokyo-dsm:secretariat\" }"),
            ofAssessments(AssessmentProblem.SIDE_MISSING, "/records/1/transitions/1/by/1", ""),
            ofAssessments(
                    AssessmentProblem.SIDE_TAKEN_TWICE,
                    "/records/1/transitions/1/by/-",
                    "{ \"person\": \"P102\", \"role\": \"tokyo-dsm:mentor\" }"),
            ofAssessments(AssessmentProblem.SAME_PERSON_TWICE, "/records/1/transitions/1/by/1/person", "\"P002\""),
            ofAssessments(AssessmentProblem.OTHER_PERSON, "/records/1/transitions/0/by/0/person", "\"P004\""),
            ofAssessments(AssessmentProblem.OWN_RECORD, "/records/0/transitions/5/by/0/person", "\"P001\""),
            ofAssessments(AssessmentProblem.DAY_BEFORE_PREVIOUS, "/records/1/transitions/1/on", "\"2025-06-02\""),
            ofAssessments(AssessmentProblem.LEVELS_MISSING, "/records/1/transitions/0/levels", ""),
            ofAssessments(
                    AssessmentProblem.LEVELS_NOT_IN_STAGE,
                    "/records/1/transitions/1/levels",
                    "[ { \"skill\": \"tokyo-dsm:database\", \"level\": \"none\" } ]"),
            ofAssessments(
                    AssessmentProblem.UNKNOWN_SKILL, "/records/1/transitions/0/levels/0/skill", "\"tokyo-dsm:moss\""),
            ofAssessments(
                    AssessmentProblem.LEVEL_OFF_SCALE,
                    "/records/1/transitions/0/levels/0/level",
                    "\"tokyo-dsm:level/9\""),
            ofAssessments(
                    AssessmentProblem.REPEATED_SKILL,
                    "/records/1/transitions/0/levels/-",
                    "{ \"skill\": \"tokyo-dsm:database\", \"level\": \"none\" }"),
            ofAssessments(
                    AssessmentProblem.EVIDENCE_AFTER_LEVEL,
                    "/records/0/transitions/0/levels/1/evidence/0/since",
                    "\"2025-06-03\""),
            ofAssessments(
                    AssessmentProblem.EXPIRED_EVIDENCE,
                    "/records/0/transitions/0/levels/1/evidence/0/expiresOn",
                    "\"2025-06-01\""),
            ofDemand(PartProblem.FRAMEWORK_NOT_GIVEN, "/framework", "\"tokyo-dsm@3.0.0\""),
            ofDemand(PartProblem.REPEATED_WORK, "/works/1/unit", "\"our-dsm:welfare-bureau\""),
            ofDemand(DocumentProblem.SKILL_NOT_FOUND, "/works/0/skills/0/skill", "\"moss\""),
            ofDemand(DocumentProblem.LEVEL_NOT_FOUND, "/works/0/skills/0/level", "\"Lv.4\""),
            ofDemand(PartProblem.REPEATED_SKILL_REQUIREMENT, "/works/0/skills/1/skill", "\"UXデザイン\""),
            ofDemand(PartProblem.LEVEL_ASKS_NOTHING, "/works/0/skills/0/level", "\"Lv.0\""),
            ofPosts(PartProblem.FRAMEWORK_NOT_GIVEN, "/framework", "\"tokyo-dsm@3.0.0\""),
            ofPosts(PartProblem.REPEATED_IDENTIFIER, "/posts/1/id", "\"our-dsm:designer\""),
            ofPosts(PartProblem.REPEATED_HOLDER, "/posts/1/holder", "\"P002\""),
            ofPosts(DocumentProblem.SKILL_NOT_FOUND, "/posts/0/needs/0/skill", "\"moss\""),
            ofPosts(DocumentProblem.LEVEL_NOT_FOUND, "/posts/0/needs/0/level", "\"Lv.4\""),
            ofPosts(PartProblem.REPEATED_SKILL_REQUIREMENT, "/posts/0/needs/1/skill", "\"UXデザイン\""),
            ofPosts(PartProblem.LEVEL_ASKS_NOTHING, "/posts/0/needs/0/level", "\"Lv.0\""),
            ofPosts(DocumentProblem.RANK_NOT_FOUND, "/posts/0/lowestRank", "\"課長補佐\""),
            ofPosts(PartProblem.QUOTIENT_NOT_IN_FRAMEWORK, "/posts/0/develops", "\"XQ\""));

    /** What the reader of results tells of people, each in a result that holds it. */
    private static final List<Example> TOLD_OF_WHAT_A_RESULT_IS_COUNTED_FROM = List.of(
            ofResults(DocumentProblem.SKILL_NOT_FOUND, "/results/0/holds/levels/park:sowing", "\"none\""),
            ofResults(DocumentProblem.REPEATED_SKILL, "/results/0/holds/levels/mowing", "\"none\""),
            ofResults(DocumentProblem.LEVEL_NOT_FOUND, "/results/0/holds/levels/park:mowing", "\"9\""),
            ofResults(DocumentProblem.WRONG_ORIGIN, "/results/0/holds/levels/park:gardening/origin", "\"Guess\""),
            ofResults(DocumentProblem.EXAM_NOT_FOUND, "/results/0/holds/exams/0/exam", "\"guild:gone\""),
            ofAmbiguousResult(),
            ofResults(DocumentProblem.INVALID_DATE, "/results/0/holds/exams/0/passedOn", "\"2025-02-30\""),
            ofResults(DocumentProblem.DATE_BEFORE_PASS, "/results/0/holds/exams/0/registeredOn", "\"2000-01-01\""),
            ofResults(DocumentProblem.DATE_BEFORE_REGISTRATION, "/results/0/holds/exams/0/expiresOn", "\"2026-03-31\""),
            ofResults(
                    DocumentProblem.REPEATED_EXAM,
                    "/results/0/holds/exams/-",
                    "{ \"exam\": \"guild:free\", \"passedOn\": \"2025-04-01\" }"),
            ofResults(DocumentProblem.JUDGEMENT_NOT_FOUND, "/results/0/holds/attestations/0/judgement", "\"angry\""),
            ofResults(DocumentProblem.ROLE_NOT_FOUND, "/results/0/holds/attestations/0/by", "\"stranger\""),
            ofResults(DocumentProblem.ROLE_NOT_ENTITLED, "/results/0/holds/attestations/0/by", "\"neighbour\""),
            ofResults(DocumentProblem.WRONG_VERDICT, "/results/0/holds/attestations/0/verdict", "\"Perhaps\""),
            ofResults(
                    DocumentProblem.REPEATED_ATTESTATION,
                    "/results/0/holds/attestations/-",
                    "{ \"judgement\": \"park:calm\", \"verdict\": \"met\", \"by\": \"park:head\", \"on\": \"2026-03-31\" }"));

    @ParameterizedTest
    @FieldSource("NO_JSON")
    void read_noJson_isToldByTheReaderBeforeAnySchema(Example example) {
        assertThat(codes(example)).containsExactly(example.code());
        assertThatThrownBy(() -> DocumentSchema.parse(example.document())).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @FieldSource("TOLD_BY_SCHEMA")
    void read_whatTheSchemaRejects_isToldByTheReader(Example example) {
        assertThat(DocumentSchema.faults(example.kind(), example.document())).isNotEmpty();
        assertThat(codes(example)).containsExactly(example.code());
    }

    @ParameterizedTest
    @FieldSource("TOLD_BY_READER")
    void read_whatOnlyTheReaderKnows_isToldThoughTheSchemaTakesIt(Example example) {
        assertThat(DocumentSchema.faults(example.kind(), example.document())).isEmpty();
        assertThat(codes(example)).containsExactly(example.code());
    }

    @ParameterizedTest
    @EnumSource
    void read_bytesThatAreNoUtf8_areToldThoughTheSchemaTakesWhatOthersReadInThem(DocumentKind kind) {
        String sound = withText(kind, "Ä");
        byte[] document = sound.getBytes(UTF_8);
        document[sound.substring(0, sound.indexOf('Ä')).getBytes(UTF_8).length] = (byte) 0xFF;

        assertThat(DocumentSchema.faults(kind, new String(document, UTF_8))).isEmpty();
        assertThat(SoundDocuments.read(kind, new ByteArrayInputStream(document)).problems())
                .extracting(Problem::code)
                .containsExactly(DocumentProblem.NOT_UTF8);
    }

    @ParameterizedTest
    @EnumSource
    void read_moreBytesThanAreRead_isToldThoughTheSchemaTakesThem(DocumentKind kind) {
        String document = SoundDocuments.of(kind) + " ".repeat(DocumentFormat.MAX_BYTES);

        assertThat(DocumentSchema.faults(kind, document)).isEmpty();
        assertThat(SoundDocuments.read(kind, new ByteArrayInputStream(document.getBytes(UTF_8)))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(DocumentProblem.DOCUMENT_TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource
    void read_moreFaultsThanAreTold_isToldThoughTheSchemaKnowsNone(DocumentKind kind) {
        String document = SoundDocuments.of(kind)
                .toString()
                .replaceFirst("\"version\":1", "$0" + ",\"version\":1".repeat(Findings.MOST + 1));

        assertThat(DocumentSchema.faults(kind, document)).isEmpty();
        assertThat(SoundDocuments.read(kind, document).problems())
                .extracting(Problem::code)
                .hasSize(Findings.MOST + 1)
                .endsWith(DocumentProblem.TOO_MANY_FAULTS);
    }

    @Test
    void read_moreWarningsThanAreTold_isToldThoughTheSchemaKnowsNone() {
        JsonNode document = SoundDocuments.of(DocumentKind.RESULTS);
        change(document, JsonPointer.compile("/results/0/fulfilment/explanation/statement/en"), "\"met\"");
        ArrayNode results = (ArrayNode) document.path("results");
        for (int i = 0; i < Findings.MOST; i++) {
            results.add(results.get(0));
        }

        assertThat(DocumentSchema.faults(DocumentKind.RESULTS, document)).isEmpty();
        assertThat(SoundDocuments.read(DocumentKind.RESULTS, document.toString())
                        .problems())
                .extracting(Problem::code)
                .hasSize(Findings.MOST + 1)
                .endsWith(DocumentProblem.TOO_MANY_WARNINGS);
    }

    @ParameterizedTest
    @FieldSource("TOLD_OF_WHAT_A_RESULT_IS_COUNTED_FROM")
    void read_whatOnlyTheReaderKnowsOfPeople_isToldOfAResult(Example example) {
        assertThat(DocumentSchema.faults(example.kind(), example.document())).isEmpty();
        assertThat(codes(example)).containsExactly(example.code());
    }

    /** That is what the comment of the schema of results means by what its reader tells of people. */
    @Test
    void comment_ofTheSchemaOfResults_meansAllThatIsToldOfProfiles() {
        Set<ProblemCode> ofProfiles = TOLD_BY_READER.stream()
                .filter(example -> example.kind() == DocumentKind.PEOPLE)
                .map(Example::code)
                .collect(Collectors.toSet());
        ofProfiles.removeAll(List.of(
                DocumentProblem.OTHER_FRAMEWORK,
                DocumentProblem.REPEATED_PERSON,
                DocumentProblem.CONTROL_IN_ID,
                DocumentProblem.RANK_NOT_FOUND));

        assertThat(TOLD_OF_WHAT_A_RESULT_IS_COUNTED_FROM)
                .extracting(Example::code)
                .containsExactlyInAnyOrderElementsOf(ofProfiles);
    }

    @ParameterizedTest
    @EnumSource
    void comment_ofASchema_listsWhatOnlyTheReaderTells(DocumentKind kind) {
        String codes = Stream.of(
                        Stream.<ProblemCode>of(
                                DocumentProblem.NOT_UTF8,
                                DocumentProblem.DOCUMENT_TOO_LARGE,
                                DocumentProblem.TOO_MANY_FAULTS),
                        OF_EVERY_KIND.stream(),
                        TOLD_BY_READER.stream()
                                .filter(example -> example.kind() == kind)
                                .map(Example::code),
                        BASED.contains(kind)
                                ? Stream.<ProblemCode>of(LineageProblem.DOES_NOT_FIT)
                                : Stream.<ProblemCode>empty(),
                        kind == DocumentKind.RESULTS || kind == DocumentKind.ASSESSMENTS
                                ? Stream.<ProblemCode>of(DocumentProblem.TOO_MANY_WARNINGS)
                                : Stream.<ProblemCode>empty())
                .flatMap(Function.identity())
                .map(ProblemCode::code)
                .distinct()
                .collect(Collectors.joining(", "));
        String ofOthers = switch (kind) {
            case RESULTS -> "; and what it tells of people";
            case OVERLAY ->
                "; what it tells of parts of frameworks and exam catalogues; and what the base tells of each change";
            default -> "";
        };

        assertThat(DocumentSchema.parse(kind.schema()).path("$comment").asText())
                .isEqualTo("Only the reader tells, of some documents or of all: " + codes + ofOthers);
    }

    @Test
    void codes_all_areToldBySchemaOrReader() {
        Set<ProblemCode> told = Stream.of(NO_JSON, TOLD_BY_SCHEMA, TOLD_BY_READER)
                .flatMap(List::stream)
                .map(Example::code)
                .collect(Collectors.toSet());
        told.addAll(OF_EVERY_KIND);
        told.add(DocumentProblem.NOT_UTF8);
        told.add(DocumentProblem.DOCUMENT_TOO_LARGE);
        told.add(DocumentProblem.TOO_MANY_FAULTS);
        told.add(DocumentProblem.TOO_MANY_WARNINGS);
        told.addAll(List.of(
                DocumentProblem.DATE_TO_COME,
                DocumentProblem.UNSEEN_LETTER,
                DocumentProblem.UNSEEN_IN_ID,
                DocumentProblem.ID_AS_NUMBER,
                FrameworkProblem.NAME_IS_OTHER_KEY,
                FrameworkProblem.DESIRES_NO_MORE,
                MigrationProblem.NOTHING_BECOMES_SOMETHING,
                DocumentProblem.SEVERAL_IN_ID,
                DocumentProblem.DITTO_FOR_ID,
                DocumentProblem.REMARK_AS_ID,
                DocumentProblem.ID_LOOKS_EQUAL));
        told.addAll(OF_STREAMS);
        told.add(AssessmentProblem.OTHER_REVISION);
        told.add(CareerProblem.NO_PLACEMENT);
        told.add(PolicyProblem.NO_TOPIC);
        told.add(LineageProblem.RETIRED_TWICE);
        told.add(LineageProblem.DOES_NOT_FIT);

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(Stream.<ProblemCode[]>of(
                                DocumentProblem.values(),
                                PartProblem.values(),
                                PolicyProblem.values(),
                                FrameworkProblem.values(),
                                ExamProblem.values(),
                                MigrationProblem.values(),
                                CycleProblem.values(),
                                CareerSystemProblem.values(),
                                CareerProblem.values(),
                                CurriculumProblem.values(),
                                TalentProblem.values(),
                                LineageProblem.values(),
                                AssessmentProblem.values())
                        .flatMap(Arrays::stream)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void read_howTheTextIsWritten_isToldThoughTheSchemaTakesIt(DocumentKind kind) {
        String sound = SoundDocuments.of(kind).toString();
        Map<ProblemCode, String> documents = Map.of(
                DocumentProblem.TRAILING_CONTENT, sound + " []",
                DocumentProblem.REPEATED_KEY, sound.replaceFirst("\"version\":1", "$0,$0"),
                DocumentProblem.NOT_A_WHOLE_NUMBER, sound.replaceFirst("\"version\":1", "$0.0"),
                DocumentProblem.LIMIT_EXCEEDED, withLongText(kind));

        assertThat(documents.keySet()).isEqualTo(Set.copyOf(OF_EVERY_KIND));
        documents.forEach((code, document) -> {
            assertThat(DocumentSchema.faults(kind, document)).isEmpty();
            assertThat(SoundDocuments.read(kind, document).problems())
                    .extracting(Problem::code)
                    .containsExactly(code);
        });
    }

    private static List<ProblemCode> codes(Example example) {
        return example.reader().apply(example.document()).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static String withLongText(DocumentKind kind) {
        return withText(kind, "x".repeat(1_000_001));
    }

    private static String withText(DocumentKind kind, String text) {
        SoundDocument<?> sound = SoundDocuments.ofKind(kind);
        JsonNode document = sound.document();
        change(document, sound.anyText(), "\"" + text + "\"");
        return document.toString();
    }

    /** Writes a part as {@link Grounds} has it. */
    private static String ground(String key, String name) {
        return "{ \"id\": \"ground:" + key + "\", \"name\": " + japanese(name)
                + ", \"provenance\": { \"standing\": \"sample\", \"note\": " + japanese("見本") + " } }";
    }

    private static String japanese(String text) {
        return "[ { \"language\": \"ja\", \"text\": \"" + text + "\", \"mark\": \"supplied\" } ]";
    }

    private static Example ofPeople(DocumentProblem code, String document) {
        return new Example(DocumentKind.PEOPLE, Faults.READER::read, code, document);
    }

    private static Example ofFramework(ProblemCode code, String... changes) {
        return changed(DocumentKind.FRAMEWORK, code, changes);
    }

    private static Example ofCatalogue(ProblemCode code, String... changes) {
        return changed(DocumentKind.EXAM_CATALOGUE, code, changes);
    }

    private static Example ofPlan(ProblemCode code, String... changes) {
        return changed(DocumentKind.MIGRATION_PLAN, code, changes);
    }

    private static Example ofOverlay(ProblemCode code, String... changes) {
        return changed(DocumentKind.OVERLAY, code, changes);
    }

    private static Example ofCycle(ProblemCode code, String... changes) {
        return changed(DocumentKind.ASSESSMENT_CYCLE, code, changes);
    }

    private static Example ofPolicy(ProblemCode code, String... changes) {
        return changed(DocumentKind.POLICY, code, changes);
    }

    private static Example ofCareerSystem(ProblemCode code, String... changes) {
        return changed(DocumentKind.CAREER_SYSTEM, code, changes);
    }

    private static Example ofTalents(ProblemCode code, String... changes) {
        return changed(DocumentKind.TALENT_SYSTEM, code, changes);
    }

    private static Example ofCareers(ProblemCode code, String... changes) {
        return changed(DocumentKind.CAREERS, code, changes);
    }

    private static Example ofCurriculum(ProblemCode code, String... changes) {
        return changed(DocumentKind.CURRICULUM, code, changes);
    }

    private static Example ofAssessments(ProblemCode code, String... changes) {
        return changed(DocumentKind.ASSESSMENTS, code, changes);
    }

    private static Example ofDemand(ProblemCode code, String... changes) {
        return changed(DocumentKind.DEMAND, code, changes);
    }

    private static Example ofPosts(ProblemCode code, String... changes) {
        return changed(DocumentKind.POSTS, code, changes);
    }

    private static Example ofResults(ProblemCode code, String... changes) {
        return changed(DocumentKind.RESULTS, code, changes);
    }

    /** Reads with two catalogues, each of which has an exam of the code that the result holds. */
    private static Example ofAmbiguousResult() {
        Example example = ofResults(
                DocumentProblem.AMBIGUOUS_EXAM,
                "/examCatalogues",
                "[ \"guild@3.0.0\", \"vendor@1.0.0\" ]",
                "/results/0/holds/exams/0/exam",
                "\"free\"");
        DocumentFormat<List<JobTypeResult>> reader = DsmJson.of(
                        InventedFramework.FRAMEWORK, InventedFramework.EXAMS, vendor())
                .results();
        return new Example(example.kind(), reader::read, example.code(), example.document());
    }

    /** Changes a sound document: at each place, the next value is set, or what is there removed if that is empty. */
    private static Example changed(DocumentKind kind, ProblemCode code, String... changes) {
        JsonNode document = SoundDocuments.of(kind);
        for (int i = 0; i < changes.length; i += 2) {
            change(document, JsonPointer.compile(changes[i]), changes[i + 1]);
        }
        return new Example(kind, text -> SoundDocuments.read(kind, text), code, document.toString());
    }

    private static void change(JsonNode document, JsonPointer place, String value) {
        String last = place.last().getMatchingProperty();
        if (document.at(place.head()) instanceof ObjectNode object) {
            if (value.isEmpty()) {
                object.remove(last);
            } else {
                object.set(last, DocumentSchema.parse(value));
            }
            return;
        }
        ArrayNode list = (ArrayNode) document.at(place.head());
        if (value.isEmpty()) {
            list.remove(place.last().getMatchingIndex());
        } else if (last.equals("-")) {
            list.add(DocumentSchema.parse(value));
        } else {
            list.set(place.last().getMatchingIndex(), DocumentSchema.parse(value));
        }
    }

    private static Example ofPark(DocumentProblem code, String keys) {
        return new Example(
                DocumentKind.PEOPLE,
                PARK::read,
                code,
                "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"" + InventedFramework.FRAMEWORK.edition()
                        + "\", \"people\": [ { \"id\": \"P001\", " + keys + " } ] }");
    }

    private static ExamCatalogue vendor() {
        Wording name = Wording.supplied(Locale.ENGLISH, "Free climbing");
        return ExamCatalogue.builder(Edition.of("vendor", "1.0.0"))
                .addExam(Exam.builder()
                        .id(ExamId.of("vendor", "free"))
                        .code("free")
                        .name(name)
                        .level(Knowledge.none())
                        .provenance(Provenance.sample(name))
                        .build())
                .build();
    }

    private static String header(String kind, String version, String framework) {
        return "{ \"kind\": \"" + kind + "\", \"version\": " + version + ", \"framework\": \"" + framework
                + "\", \"people\": [] }";
    }

    private static String person(String keys) {
        return people("{ \"id\": \"P001\", " + keys + " }");
    }

    private static String attestation(String judgement, String verdict, String by) {
        return "\"attestations\": [ " + judged(judgement, verdict, by) + " ]";
    }

    private static String judged(String judgement, String verdict, String by) {
        return "{ \"judgement\": \"" + judgement + "\", \"verdict\": \"" + verdict + "\", \"by\": \"" + by
                + "\", \"on\": \"2025-03-31\" }";
    }
}
