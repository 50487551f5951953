package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Faults.people;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
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

    /** Reads people with two catalogues, each of which has an exam of the code {@code free}. */
    private static final PeopleReader PARK =
            PeopleReader.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS, vendor());

    /** What is no JSON, so that no schema is ever asked. */
    private static final List<Example> NO_JSON = List.of(
            ofPeople(DocumentProblem.EMPTY_DOCUMENT, " "),
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
            ofPeople(DocumentProblem.WRONG_VERDICT, person(attestation("shunin-gq-1", "perhaps", "mentor"))));

    /** What only the reader tells. */
    private static final List<Example> TOLD_BY_READER = List.of(
            ofPeople(DocumentProblem.LIMIT_EXCEEDED, person("\"levels\": { \"" + "x".repeat(50_001) + "\": \"1\" }")),
            ofPeople(DocumentProblem.TRAILING_CONTENT, people("") + " []"),
            ofPeople(DocumentProblem.REPEATED_KEY, person("\"rank\": \"主任\", \"rank\": \"主任\"")),
            ofPeople(DocumentProblem.NOT_A_WHOLE_NUMBER, header("people", "1.0", "tokyo-dsm@2.0.0")),
            ofPeople(DocumentProblem.OTHER_FRAMEWORK, header("people", "1", "tokyo-dsm@1.0.0")),
            ofPeople(DocumentProblem.REPEATED_PERSON, people("{ \"id\": \"P001\" }, { \"id\": \"P001\" }")),
            ofPeople(DocumentProblem.SKILL_NOT_FOUND, person("\"levels\": { \"UXデサイン\": \"1\" }")),
            ofPeople(DocumentProblem.REPEATED_SKILL, person("\"levels\": { \"ux-design\": \"1\", \"ＵＸデザイン\": \"1\" }")),
            ofPeople(DocumentProblem.LEVEL_NOT_FOUND, person("\"levels\": { \"ux-design\": \"Lv.4\" }")),
            ofPeople(
                    DocumentProblem.WRONG_ORIGIN,
                    person("\"levels\": { \"ux-design\": { \"level\": \"2\", \"origin\": \"Guess\" } }")),
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
                            + judged("shunin-gq-1", "not-met", "manager") + " ]")));

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

    @Test
    void read_bytesThatAreNoUtf8_areToldThoughTheSchemaTakesWhatOthersReadInThem() {
        byte[] document = people("{ \"id\": \"Ä\" }").getBytes(ISO_8859_1);

        assertThat(DocumentSchema.faults(DocumentKind.PEOPLE, new String(document, UTF_8)))
                .isEmpty();
        assertThat(Faults.READER.read(new ByteArrayInputStream(document)).problems())
                .extracting(Problem::code)
                .containsExactly(DocumentProblem.NOT_UTF8);
    }

    @Test
    void read_moreBytesThanAreRead_isToldThoughTheSchemaTakesThem() {
        byte[] document = people("").getBytes(UTF_8);

        assertThat(DocumentSchema.faults(DocumentKind.PEOPLE, new String(document, UTF_8)))
                .isEmpty();
        assertThat(new Utf8(document.length - 1)
                        .decode(new ByteArrayInputStream(document))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(DocumentProblem.DOCUMENT_TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource
    void comment_ofASchema_listsWhatOnlyTheReaderTells(DocumentKind kind) {
        String comment = DocumentSchema.parse(kind.schema()).path("$comment").asText();
        List<String> codes = Stream.concat(
                        Stream.<ProblemCode>of(DocumentProblem.NOT_UTF8, DocumentProblem.DOCUMENT_TOO_LARGE),
                        TOLD_BY_READER.stream()
                                .filter(example -> example.kind() == kind)
                                .map(Example::code))
                .map(ProblemCode::code)
                .toList();

        assertThat(comment)
                .isEqualTo("Only the reader tells, of some documents or of all: " + String.join(", ", codes));
    }

    @Test
    void codes_all_areToldBySchemaOrReader() {
        Set<ProblemCode> told = Stream.of(NO_JSON, TOLD_BY_SCHEMA, TOLD_BY_READER)
                .flatMap(List::stream)
                .map(Example::code)
                .collect(Collectors.toSet());
        told.add(DocumentProblem.NOT_UTF8);
        told.add(DocumentProblem.DOCUMENT_TOO_LARGE);

        assertThat(told).containsExactlyInAnyOrder(DocumentProblem.values());
    }

    private static List<ProblemCode> codes(Example example) {
        return example.reader().apply(example.document()).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static Example ofPeople(DocumentProblem code, String document) {
        return new Example(DocumentKind.PEOPLE, Faults.READER::read, code, document);
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
