package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.scoring.JobTypeResult;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.ScoringRule;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResultsProperties {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DocumentFormat<List<JobTypeResult>> PARK =
            DsmJson.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS).results();

    @Property(tries = 100)
    void write_resultsOfTokyo_areReadBack(
            @ForAll("peopleOfTokyo") List<Person> people, @ForAll("rules") ScoringRule rule, @ForAll Random random) {
        assertReadBack(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026(), people, rule, random);
    }

    @Property(tries = 100)
    void write_resultsOfInventedFramework_areReadBack(
            @ForAll("peopleOfThePark") List<Person> people, @ForAll("rules") ScoringRule rule, @ForAll Random random) {
        assertReadBack(InventedFramework.FRAMEWORK, InventedFramework.EXAMS, people, rule, random);
    }

    private static void assertReadBack(
            Framework framework, ExamCatalogue exams, List<Person> people, ScoringRule rule, Random random) {
        List<JobTypeResult> results = results(framework, exams, people, rule, random);
        DocumentFormat<List<JobTypeResult>> writer =
                DsmJson.of(framework, exams).results();
        String document = writer.write(results);

        List<JobTypeResult> back =
                DsmJson.of(framework, exams).results().read(document).orElseThrow();

        assertThat(back).isEqualTo(results);
        assertThat(writer.write(back)).isEqualTo(document);
    }

    @Property(tries = 250)
    void read_oneValueChanged_isToldAtItsPlace(
            @ForAll("peopleOfThePark") List<Person> people, @ForAll("rules") ScoringRule rule, @ForAll Random random)
            throws JsonProcessingException {
        JsonNode document = tree(people, rule, random);
        List<JsonPointer> values = new ArrayList<>();
        for (int i = 0; i < document.path("results").size(); i++) {
            addValues(document, JsonPointer.compile("/results/" + i + "/fulfilment"), values);
        }
        if (values.isEmpty()) {
            return;
        }
        JsonPointer changed = values.get(random.nextInt(values.size()));
        change(document, changed, random);

        assertThat(read(document))
                .extracting(problem -> problem.path().toString())
                .containsExactly(changed.toString());
    }

    @Property(tries = 250)
    void read_oneValueRemoved_isTold(
            @ForAll("peopleOfThePark") List<Person> people, @ForAll("rules") ScoringRule rule, @ForAll Random random)
            throws JsonProcessingException {
        JsonNode document = tree(people, rule, random);
        List<JsonPointer> parts = new ArrayList<>();
        for (int i = 0; i < document.path("results").size(); i++) {
            addParts(document, JsonPointer.compile("/results/" + i + "/fulfilment"), parts);
        }
        if (parts.isEmpty()) {
            return;
        }
        JsonPointer removed = parts.get(random.nextInt(parts.size()));
        JsonNode whole = document.at(removed.head());
        if (whole instanceof ArrayNode list) {
            list.remove(removed.last().getMatchingIndex());
        } else {
            ((ObjectNode) whole).remove(removed.last().getMatchingProperty());
        }

        assertThat(read(document))
                .extracting(Problem::code)
                .singleElement()
                .isIn(DocumentProblem.MISSING_KEY, DocumentProblem.LENGTH_DIFFERS);
    }

    @Property(tries = 50)
    void read_otherRule_isToldIfAFigureDiffers(
            @ForAll("peopleOfThePark") List<Person> people,
            @ForAll("rules") ScoringRule rule,
            @ForAll("rules") ScoringRule other,
            @ForAll Random random)
            throws JsonProcessingException {
        JsonNode document = tree(people, rule, random);
        document.path("results").forEach(result -> ((ObjectNode) result).put("rule", other.name()));

        assertThat(read(document).isEmpty())
                .isEqualTo(rule.equals(other) || document.path("results").isEmpty());
    }

    private static JsonNode tree(List<Person> people, ScoringRule rule, Random random) throws JsonProcessingException {
        List<JobTypeResult> results =
                results(InventedFramework.FRAMEWORK, InventedFramework.EXAMS, people, rule, random);
        return MAPPER.readTree(DsmJson.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)
                .results()
                .write(results));
    }

    private static List<Problem> read(JsonNode document) {
        return PARK.read(document.toString()).problems();
    }

    /** Adds every text and number from a place on. */
    private static void addValues(JsonNode document, JsonPointer from, List<JsonPointer> values) {
        if (document.at(from).isValueNode()) {
            values.add(from);
        }
        children(document.at(from)).forEach(child -> addValues(document, from.append(child), values));
    }

    /** Adds everything below a place. */
    private static void addParts(JsonNode document, JsonPointer from, List<JsonPointer> parts) {
        children(document.at(from)).forEach(child -> {
            parts.add(from.append(child));
            addParts(document, from.append(child), parts);
        });
    }

    private static List<JsonPointer> children(JsonNode node) {
        List<JsonPointer> children = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                children.add(JsonPointer.compile("/" + i));
            }
        }
        node.fieldNames().forEachRemaining(key -> children.add(JsonPointer.compile("/" + key)));
        return children;
    }

    private static void change(JsonNode document, JsonPointer place, Random random) {
        JsonNode value = document.at(place);
        JsonNode other =
                value.isInt() ? IntNode.valueOf(value.intValue() + 1) : TextNode.valueOf(edited(value, random));
        ((ObjectNode) document.at(place.head())).set(place.last().getMatchingProperty(), other);
    }

    private static String edited(JsonNode value, Random random) {
        StringBuilder text = new StringBuilder(value.textValue());
        return text.insert(random.nextInt(text.length() + 1), (char) ('0' + random.nextInt(10)))
                .toString();
    }

    static List<JobTypeResult> results(
            Framework framework, ExamCatalogue exams, List<Person> people, ScoringRule rule, Random random) {
        JobTypeScorer scorer = JobTypeScorer.of(framework, exams).by(rule).demanding(Standing.SAMPLE);
        List<JobTypeResult> results = new ArrayList<>();
        for (Person person : people) {
            List<JobType> jobTypes = framework.jobTypes().stream()
                    .filter(each -> each.skillsAtUnstatedLevels().isEmpty())
                    .toList();
            JobType jobType = jobTypes.get(random.nextInt(jobTypes.size()));
            LocalDate asOf = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000));
            JobTypeResult nobodys = JobTypeResult.of(scorer.score(person.profile(), jobType.id(), asOf));
            results.add(random.nextBoolean() ? nobodys : JobTypeResult.of(person.id(), nobodys.fulfilment()));
        }
        return results;
    }

    @Provide
    Arbitrary<List<Person>> peopleOfTokyo() {
        return PeopleProperties.people(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
    }

    @Provide
    Arbitrary<List<Person>> peopleOfThePark() {
        return PeopleProperties.people(InventedFramework.FRAMEWORK, InventedFramework.EXAMS);
    }

    @Provide
    Arbitrary<ScoringRule> rules() {
        return Arbitraries.of(ScoringRule.all());
    }
}
