package io.github.digitalskillmap.json.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.json.PeopleReader;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class PeopleStreamProperties {

    private static final PeopleReader READER =
            PeopleReader.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
    private static final DocumentFormat<List<Person>> DOCUMENTS = DsmJson.of(
                    TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026())
            .people();
    private static final RecordReader PERSONS = new RecordReader(
            new Names(TokyoFramework.policyVersion2(), List.of(IpaCatalogue.fiscalYear2026()), Notation.JSON));
    private static final DataPath PATH = DataPath.ROOT.at("people").at(0);

    /** Words that change what a record says when one of them is put in the place of another. */
    private static final List<String> PIECES = List.of(
            "\"id\"",
            "\"P001\"",
            "\"rank\"",
            "\"主任\"",
            "\"levels\"",
            "\"ux-design\"",
            "\"UXデザイン\"",
            "\"Lv.2\"",
            "\"none\"",
            "\"level\"",
            "\"on\"",
            "\"origin\"",
            "\"confirmation\"",
            "\"exams\"",
            "\"exam\"",
            "\"AP\"",
            "\"passedOn\"",
            "\"registeredOn\"",
            "\"expiresOn\"",
            "\"2025-06-26\"",
            "\"2024-02-30\"",
            "\"attestations\"",
            "\"judgement\"",
            "\"shunin-gq-1\"",
            "\"verdict\"",
            "\"met\"",
            "\"by\"",
            "\"メンター\"",
            "\"\"",
            "\" \"",
            "null",
            "true",
            "1",
            "0.5",
            "{ }",
            "[ ]",
            "[ null ]",
            "{ \"level\": \"1\" }");

    private static final String RECORD = """
            { "id" : "P001" , "rank" : "主任" ,
              "levels" : { "ux-design" : "Lv.2" , "ui-design" : "none" ,
                "サービスデザイン" : { "level" : "1" , "on" : "2025-03-31" , "origin" : "confirmation" } } ,
              "exams" : [ { "exam" : "AP" , "passedOn" : "2025-06-26" , "registeredOn" : "2025-10-01" ,
                  "expiresOn" : "2028-03-31" } , { "exam" : "SC" , "passedOn" : "2025-06-26" } ] ,
              "attestations" : [ { "judgement" : "shunin-gq-1" , "verdict" : "met" , "by" : "メンター" ,
                  "on" : "2025-03-31" } ] }""";

    @Property(tries = 2000)
    void readAtOnce_changedRecord_isAcceptedExactlyWhenNothingIsToBeTold(
            @ForAll Random random, @ForAll @IntRange(max = 3) int changes) throws IOException {
        String record = changed(RECORD, random, changes);

        Checked<Person> thorough = PERSONS.read(record, Position.of(1, 1), PATH);
        Person atOnce = readAtOnce(record);

        assertThat(atOnce).isEqualTo(thorough.problems().isEmpty() ? thorough.orElseThrow() : null);
    }

    private static @Nullable Person readAtOnce(String record) throws IOException {
        try (JsonParser parser = JsonFormat.parser(record)) {
            parser.nextToken();
            Person person = PERSONS.readAtOnce(parser, PATH);
            return person != null && parser.nextToken() == null ? person : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** Replaces, removes, repeats or exchanges pieces. */
    private static String changed(String record, Random random, int changes) {
        List<String> tokens = new ArrayList<>(List.of(record.split("\\s+")));
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(4)) {
                case 0 -> tokens.set(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> removeEntry(tokens, at);
                case 2 -> {
                    int end = Math.min(tokens.size(), at + 4);
                    tokens.addAll(end, List.copyOf(tokens.subList(at, end)));
                }
                default -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
            }
        }
        return String.join(" ", tokens);
    }

    /** Removes a key with a plain value, where one stands here. */
    private static void removeEntry(List<String> tokens, int at) {
        if (at + 3 < tokens.size()
                && tokens.get(at + 1).equals(":")
                && tokens.get(at + 3).equals(",")) {
            tokens.subList(at, at + 4).clear();
        } else {
            tokens.remove(at);
        }
    }

    @Property(tries = 1000)
    void open_damagedDocument_tellsWhatTheWholeDocumentTells(
            @ForAll Random random, @ForAll @IntRange(max = 3) int damages) {
        byte[] document = damaged(random, damages);

        Checked<List<Person>> whole = DOCUMENTS.read(new ByteArrayInputStream(document));
        List<Person> people = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        PeopleCounts counts;
        List<Problem> documentProblems;
        try (PeopleStream stream = READER.open(new ByteArrayInputStream(document))) {
            stream.forEachRemaining(checked -> {
                checked.value().ifPresent(people::add);
                problems.addAll(checked.problems());
            });
            counts = stream.counts();
            documentProblems = stream.documentProblems();
        }

        assertThat(counts.accepted()).isEqualTo(people.size());
        problems.addAll(documentProblems);
        whole.value().ifPresent(all -> assertThat(people).isEqualTo(all));
        if (!isAboutReading(whole.problems()) && !isAboutReading(documentProblems)) {
            assertThat(told(problems)).containsExactlyElementsOf(told(whole.problems()));
        } else {
            assertThat(whole.isValid()).isFalse();
        }
    }

    /** Tells whether the people were not read, or the document only up to letters that the whole does not get to. */
    private static boolean isAboutReading(List<Problem> problems) {
        return problems.stream()
                .anyMatch(problem -> Set.of(DocumentProblem.BROKEN_ENCODING, DocumentProblem.NOT_UTF8)
                                .contains(problem.code())
                        || Set.of("/kind", "/version", "/framework")
                                .contains(problem.path().toString()));
    }

    /** Returns code and place of each, but of the same person twice, which a stream does not notice. */
    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code() != DocumentProblem.REPEATED_PERSON)
                .map(problem -> problem.position().orElseThrow() + " " + problem.code() + " " + problem.arguments())
                .sorted()
                .toList();
    }

    private static byte[] damaged(Random random, int damages) {
        String document = """
                { "kind": "people", "version": 1,
                  "people": [
                """ + String.join(",\n", RECORD, "{ \"id\": \"P002\" }", changed(RECORD, random, 1))
                + "\n], \"framework\": \"tokyo-dsm@2.0.0\" }\n";
        byte[] bytes = document.getBytes(UTF_8);
        byte[] marks = "{}[]\":,0n\\ \n-.".getBytes(UTF_8);
        for (int i = 0; i < damages; i++) {
            bytes[random.nextInt(bytes.length)] =
                    random.nextInt(4) == 0 ? (byte) random.nextInt() : marks[random.nextInt(marks.length)];
        }
        return bytes;
    }

    @Property(tries = 300)
    void openLines_damagedLines_countAddsUpAndSoundLinesAreRead(
            @ForAll Random random, @ForAll @IntRange(max = 10) int lines) {
        List<String> texts = IntStream.range(0, lines)
                .mapToObj(line ->
                        RECORD.replace("P001", "P" + Integer.toString(line).repeat(9)))
                .map(record -> changed(record, random, random.nextInt(2)))
                .toList();
        List<Person> expected = texts.stream()
                .flatMap(text -> PERSONS.read(text, Position.of(1, 1), PATH).value().stream())
                .toList();

        List<Person> people = new ArrayList<>();
        try (PeopleStream stream = READER.openLines(
                new ByteArrayInputStream(String.join("\n", texts).getBytes(UTF_8)))) {
            stream.forEachRemaining(checked -> checked.value().ifPresent(people::add));

            assertThat(stream.counts()).isEqualTo(new PeopleCounts(people.size(), lines - people.size()));
            assertThat(stream.documentProblems()).isEmpty();
        }
        assertThat(people).isEqualTo(expected);
    }
}
