package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Faults.people;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** For every fault, whether a schema tells it too or the reader alone, each by a document that has it and no other. */
class RulesTest {

    /** A document with one fault. */
    private record Example(DocumentKind kind, ProblemCode code, String document) {

        @Override
        public String toString() {
            return kind.word() + " " + code.code();
        }
    }

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
            ofPeople(DocumentProblem.INVALID_DATE, person("\"exams\": [ { \"exam\": \"AP\", \"passedOn\": \"6/26\" } ]")),
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
            ofPeople(
                    DocumentProblem.REPEATED_SKILL,
                    person("\"levels\": { \"ux-design\": \"1\", \"ＵＸデザイン\": \"1\" }")),
            ofPeople(DocumentProblem.LEVEL_NOT_FOUND, person("\"levels\": { \"ux-design\": \"Lv.4\" }")),
            ofPeople(
                    DocumentProblem.WRONG_ORIGIN,
                    person("\"levels\": { \"ux-design\": { \"level\": \"2\", \"origin\": \"Guess\" } }")),
            ofPeople(DocumentProblem.RANK_NOT_FOUND, person("\"rank\": \"課長補佐\"")),
            ofPeople(
                    DocumentProblem.EXAM_NOT_FOUND,
                    person("\"exams\": [ { \"exam\": \"基本\", \"passedOn\": \"2025-06-26\" } ]")),
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
            ofPeople(DocumentProblem.ROLE_NOT_ENTITLED, person(attestation("shunin-gq-1", "met", "ROLE"))),
            ofPeople(DocumentProblem.WRONG_VERDICT, person(attestation("shunin-gq-1", "Perhaps", "mentor"))),
            ofPeople(
                    DocumentProblem.REPEATED_ATTESTATION,
                    person("\"attestations\": [ " + judged("shunin-gq-1", "met", "mentor") + ", "
                            + judged("shunin-gq-1", "not-met", "manager") + " ]")));

    @ParameterizedTest
    @FieldSource("NO_JSON")
    void read_noJson_isToldByTheReaderBeforeAnySchema(Example example) {
        assertThat(codes(example)).containsExactly(example.code());
        assertThatThrownBy(() -> {
                    if (DocumentSchema.parse(example.document()).isMissingNode()) {
                        throw new UncheckedIOException(new java.io.IOException("no value"));
                    }
                })
                .isInstanceOf(UncheckedIOException.class);
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

    private static List<ProblemCode> codes(Example example) {
        return SoundDocuments.problems(example.kind(), example.document()).stream()
                .map(Problem::code)
                .toList();
    }

    private static Example ofPeople(DocumentProblem code, String document) {
        return new Example(DocumentKind.PEOPLE, code, document);
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
