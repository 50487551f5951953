package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Faults.STREAMS;
import static io.github.digitalskillmap.json.Faults.people;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleStreamTest {

    private static final String NEXT = ", { \"id\": \"P002\" }";

    /** What a stream gave: the keys of those accepted, all faults of those rejected, and the faults of the document. */
    private record Outcome(List<String> accepted, List<String> rejected, PeopleCounts counts, List<String> document) {

        static Outcome of(PeopleStream stream) {
            List<String> accepted = new ArrayList<>();
            List<String> rejected = new ArrayList<>();
            try (stream) {
                while (stream.hasNext()) {
                    Checked<Person> person = stream.next();
                    person.value().ifPresent(each -> accepted.add(each.id().text()));
                    person.problems().forEach(problem -> rejected.add(shown(problem)));
                }
                return new Outcome(
                        accepted,
                        rejected,
                        stream.counts(),
                        stream.documentProblems().stream().map(Outcome::shown).toList());
            }
        }

        private static String shown(Problem problem) {
            return problem.position().orElseThrow() + " " + problem.path() + " "
                    + problem.code().code();
        }
    }

    private static Outcome read(String document) {
        return Outcome.of(STREAMS.open(new ByteArrayInputStream(document.getBytes(UTF_8))));
    }

    private static Outcome lines(String lines) {
        return Outcome.of(STREAMS.openLines(new ByteArrayInputStream(lines.getBytes(UTF_8))));
    }

    @Test
    void open_soundAndUnsoundRecords_givesEachInOrderWithAllItsFaults() {
        Outcome outcome = read(people("""
                { "id": "P001" },
                { "rank": null, "levels": { "x": "1" }, "nickname": [ { } ] },
                "P003", null, [ { } ],
                { "id": "P006", "id": "P007" },
                { "id": "P008" }"""));

        assertThat(outcome.accepted()).containsExactly("P001", "P008");
        assertThat(outcome.rejected())
                .containsExactly(
                        "4:1 /people/1/id missing-key",
                        "4:11 /people/1/rank null-value",
                        "4:29 /people/1/levels/x skill-not-found",
                        "4:41 /people/1/nickname unknown-key",
                        "5:1 /people/2 not-an-object",
                        "5:9 /people/3 null-value",
                        "5:15 /people/4 not-an-object",
                        "6:17 /people/5/id repeated-key");
        assertThat(outcome.counts()).isEqualTo(new PeopleCounts(2, 5));
        assertThat(outcome.counts().read()).isEqualTo(7);
        assertThat(outcome.document()).isEmpty();
    }

    @Test
    void open_samePersonAgainFarBehind_isAFaultThatNamesTheFirst() {
        Outcome outcome = read(people("{ \"id\": \"P001\" },\n{ \"id\": \"P002\" },\n{ \"id\": \"P001\" }"));

        assertThat(outcome.accepted()).containsExactly("P001", "P002");
        assertThat(outcome.rejected()).singleElement().asString().endsWith("/people/2/id repeated-person");
    }

    @Test
    void isRepeated_ofTheFirstOfTwo_isTrueAtTheEnd() {
        String people = people("{ \"id\": \"P001\" }, { \"id\": \"P002\" }, { \"id\": \"P001\" }");
        try (PeopleStream stream = STREAMS.open(new ByteArrayInputStream(people.getBytes(UTF_8)))) {
            stream.next();
            stream.next();
            assertThat(stream.place()).isEqualTo(1);
            assertThat(stream.hasRepeated()).isFalse();
            stream.next();
            assertThat(stream.hasRepeated()).isTrue();
            assertThat(stream.isRepeated(0)).isTrue();
            assertThat(stream.isRepeated(1)).isFalse();
        }
    }

    @Test
    void open_noPeople_isEmpty() {
        assertThat(read(people(""))).isEqualTo(new Outcome(List.of(), List.of(), new PeopleCounts(0, 0), List.of()));
    }

    @Test
    void open_emptyDocument_isTold() {
        assertThat(read("").document()).containsExactly("1:1  empty-document");
        assertThat(read(" \n ").document()).containsExactly("1:1  empty-document");
    }

    @Test
    void open_headAfterThePeople_isChecked() {
        Outcome outcome = read("""
                { "people": [
                  { "id": "P001" } ],
                  "kind": "people", "version": 1, "framework": "park@1.0.0", "x": { } }
                { }""");

        assertThat(outcome.accepted()).containsExactly("P001");
        assertThat(outcome.document())
                .containsExactly("3:48 /framework other-framework", "3:62 /x unknown-key", "4:1  trailing-content");
    }

    @Test
    void open_headAtFaultBeforeThePeople_givesNobody() {
        Outcome outcome = read("""
                { "x": 1, "kind": "people", "version": 1, "framework": "park@1.0.0",
                  "people": [ { "id": "P001" } ] }""");

        assertThat(outcome.counts().read()).isZero();
        assertThat(outcome.document()).containsExactly("1:3 /x unknown-key", "1:56 /framework other-framework");
    }

    @Test
    void open_missingKeys_areToldAtTheEnd() {
        Outcome outcome = read("{ \"people\": [ { \"id\": \"P001\" } ] }");

        assertThat(outcome.accepted()).containsExactly("P001");
        assertThat(outcome.document())
                .containsExactly("1:1 /framework missing-key", "1:1 /kind missing-key", "1:1 /version missing-key");
    }

    @Test
    void open_peopleThatAreNoList_isTold() {
        assertThat(read("{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": { } }")
                        .document())
                .containsExactly("1:77 /people not-a-list");
    }

    @Test
    void open_brokenSyntaxWithinRecord_isToldWithWhatCameBefore() {
        Outcome outcome = read(people("{ \"id\": \"P001\" },\n{ \"x\": 1, \"id\": P002 }" + NEXT));

        assertThat(outcome.accepted()).containsExactly("P001");
        assertThat(outcome.counts().rejected()).isZero();
        assertThat(outcome.document()).containsExactly("4:3 /people/1/x unknown-key", "4:17 /people/1 broken-syntax");
    }

    @Test
    void open_brokenSyntaxBetweenRecords_isTold() {
        Outcome outcome = read(people("{ \"id\": \"P001\" } { \"id\": \"P002\" }"));

        assertThat(outcome.accepted()).containsExactly("P001");
        assertThat(outcome.document()).containsExactly("3:18  broken-syntax");
    }

    @Test
    void open_truncated_isTold() {
        assertThat(read("{ \"kind\": \"people\",\n \"ver").document()).containsExactly("2:6  unexpected-end");
        assertThat(read("{ \"people\": [ { \"id\": \"P001\" }\n").document()).containsExactly("2:1  unexpected-end");
        assertThat(read("{ \"people\": [ { \"id\": \"P001").document())
                .containsExactly("1:28 /people/0 unexpected-end");
        assertThat(read("{ \"people\": [ { \"id\": \"P001\" } ]").document()).containsExactly("1:33  unexpected-end");
    }

    @Test
    void open_byteOrderMark_isLeftOut() {
        assertThat(read("\uFEFF" + people("{ \"id\": \"\" }")).rejected())
                .containsExactly("3:9 /people/0/id blank-text");
    }

    @Test
    void open_windowsLineBreaks_areCounted() {
        assertThat(read(people("{ \"id\":\n\"\" }").replace("\n", "\r\n")).rejected())
                .containsExactly("4:1 /people/0/id blank-text");
    }

    @Test
    void open_brokenEncodingFarBehind_isToldThere() {
        String people = IntStream.range(10_000, 15_000)
                .mapToObj("{ \"id\": \"職%d\" },\n"::formatted)
                .collect(Collectors.joining());
        byte[] sound = people(people).getBytes(UTF_8);
        sound[sound.length - 20] = (byte) 0xFF;

        Outcome outcome = Outcome.of(STREAMS.open(new ByteArrayInputStream(sound)));

        assertThat(outcome.counts()).isEqualTo(new PeopleCounts(4_999, 0));
        assertThat(outcome.document()).containsExactly("5002:7  broken-encoding");
    }

    @Test
    void open_utf16WithoutMark_isTold() {
        assertThat(Outcome.of(STREAMS.open(new ByteArrayInputStream(people("").getBytes(StandardCharsets.UTF_16LE))))
                        .document())
                .containsExactly("1:2  broken-encoding");
    }

    @Test
    void open_recordTooLarge_isTold() {
        String blanks = " ".repeat(PeopleReader.MAX_RECORD_LENGTH);

        assertThat(read(people("{ \"id\": \"P001\" }, {" + blanks + "}" + NEXT)))
                .isEqualTo(new Outcome(
                        List.of("P001"),
                        List.of(),
                        new PeopleCounts(1, 0),
                        List.of("3:19 /people/1 record-too-large")));
        assertThat(read(people("{ \"id\": \"P001\" }, {" + blanks.repeat(3) + "}" + NEXT))
                        .document())
                .containsExactly("3:19 /people/1 record-too-large");
    }

    @Test
    void open_largestRecord_isRead() {
        String record = "{ \"id\": \"P001\" }";
        String blanks = " ".repeat(PeopleReader.MAX_RECORD_LENGTH - record.length());

        assertThat(read(people(record.replace("{", "{" + blanks) + NEXT)).accepted())
                .containsExactly("P001", "P002");
    }

    @Test
    void open_deepNestingAndLongNumber_areTold() {
        assertThat(read(people("[".repeat(100))).document())
                .containsExactly("3:1 /people/0 not-an-object", "3:65 /people/0 limit-exceeded");
        assertThat(read(people("{ \"id\": " + "1".repeat(500_000) + " }" + NEXT))
                        .document())
                .anySatisfy(problem -> assertThat(problem).endsWith("/people/0 limit-exceeded"));
    }

    @Test
    void open_streamThatFails_throws() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        InputStream half = new SequenceInputStream(
                new ByteArrayInputStream("{ \"people\": [ { \"id\": \"P001\" }, ".getBytes(UTF_8)), broken);

        for (PeopleStream stream : List.of(STREAMS.open(half), STREAMS.openLines(broken))) {
            assertThatThrownBy(() -> stream.forEachRemaining(any -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("broken");
            assertThat(stream.hasNext()).isFalse();
        }
    }

    @Test
    void open_file_givesThePeople(@TempDir Path folder) throws IOException {
        Path document = Files.writeString(folder.resolve("people.json"), people("{ \"id\": \"P001\" }"));
        Path lines = Files.writeString(folder.resolve("people.ndjson"), "{ \"id\": \"P001\" }\n");

        assertThat(Outcome.of(STREAMS.open(document)).accepted()).containsExactly("P001");
        assertThat(Outcome.of(STREAMS.openLines(lines)).accepted()).containsExactly("P001");
        assertThatThrownBy(() -> STREAMS.open(folder.resolve("none"))).hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void close_stream_closesTheSourceAndEndsReading() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream source =
                new ByteArrayInputStream(people("{ \"id\": \"P001\" }").getBytes(UTF_8)) {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                };
        PeopleStream stream = STREAMS.open(source);

        stream.close();

        assertThat(closed).isTrue();
        assertThatIllegalStateException().isThrownBy(stream::hasNext).withMessage("this stream is closed");
    }

    @Test
    void next_atTheEnd_throws() {
        try (PeopleStream stream = STREAMS.openLines(InputStream.nullInputStream())) {
            assertThatThrownBy(stream::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void openLines_brokenLine_isOneRejectedRecord() {
        Outcome outcome = lines("""
                { "id": "P001" }

                { "id": P002 }
                { "id": "P003" } { }
                { "id": "P004",
                "levels": { } }
                { "id": "P006", "rank": "x" }
                { "id": "P007" }""");

        assertThat(outcome.accepted()).containsExactly("P001", "P007");
        assertThat(outcome.rejected())
                .containsExactly(
                        "3:9 /1 broken-syntax",
                        "4:18 /2 trailing-content",
                        "5:15 /3 broken-syntax",
                        "6:1 /4 not-an-object",
                        "6:9 /4 trailing-content",
                        "7:25 /5/rank rank-not-found");
        assertThat(outcome.counts()).isEqualTo(new PeopleCounts(2, 5));
        assertThat(outcome.document()).isEmpty();
    }

    @Test
    void openLines_everyKindOfLineBreak_separates() {
        Outcome outcome = lines("\uFEFF{ \"id\": \"P001\" }\r\n\r\n{ \"id\": \"P002\" }\r{ \"id\": \"\" }\r\n");

        assertThat(outcome.accepted()).containsExactly("P001", "P002");
        assertThat(outcome.rejected()).containsExactly("4:9 /2/id blank-text");
    }

    @Test
    void openLines_lineTooLong_isRejectedAndTheNextIsRead() {
        String blanks = " ".repeat(PeopleReader.MAX_RECORD_LENGTH);

        assertThat(lines("{" + blanks.repeat(2) + "}\n{ \"id\": \"P002\" }\n{" + blanks + "}"))
                .isEqualTo(new Outcome(
                        List.of("P002"),
                        List.of("1:1 /0 line-too-long", "3:1 /2 line-too-long"),
                        new PeopleCounts(1, 2),
                        List.of()));
    }

    @Test
    void openLines_brokenEncoding_endsThere() {
        byte[] lines = "{ \"id\": \"P001\" }\n{ \"id\": \"?\" }\n{ \"id\": \"P003\" }".getBytes(UTF_8);
        lines[26] = (byte) 0xFF;

        Outcome outcome = Outcome.of(STREAMS.openLines(new ByteArrayInputStream(lines)));

        assertThat(outcome.accepted()).containsExactly("P001");
        assertThat(outcome.document()).containsExactly("2:10  broken-encoding");
    }

    @Test
    void openLines_numberOfAMillionDigits_isRejected() {
        assertThat(lines("{ \"id\": " + "1".repeat(1_000_000) + " }\n{ \"id\": \"P002\" }"))
                .satisfies(outcome -> {
                    assertThat(outcome.accepted()).containsExactly("P002");
                    assertThat(outcome.counts().rejected()).isOne();
                });
    }

    @Test
    void open_severalThreads_readTheSame() {
        String document = people(IntStream.range(0, 500)
                .mapToObj(i -> "{ \"id\": \"P" + i + "\", \"levels\": { \"ux-design\": \"" + i % 4 + "\" } }")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow());

        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> read(document))
                        .distinct())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.counts()).isEqualTo(new PeopleCounts(500, 0)));
    }

    @Test
    void problems_ofStreamsAlone_areTold() {
        String blanks = " ".repeat(PeopleReader.MAX_RECORD_LENGTH);
        Stream<Function<InputStream, PeopleStream>> streams = Stream.of(STREAMS::open, STREAMS::openLines);

        assertThat(streams.flatMap(open -> {
                    PeopleStream stream = open.apply(
                            new ByteArrayInputStream(("{ \"people\": [ {" + blanks + blanks).getBytes(UTF_8)));
                    List<Problem> problems = new ArrayList<>();
                    stream.forEachRemaining(person -> problems.addAll(person.problems()));
                    problems.addAll(stream.documentProblems());
                    return problems.stream();
                }))
                .flatExtracting(problem -> problem.message(Locale.ENGLISH), problem -> problem.message(Locale.JAPANESE))
                .containsExactly(
                        "this is longer than the 1048576 characters that a record may have; write it shorter; what follows was not checked",
                        "ここの記録が 1048576 文字を超えています。短く書き直してください。この先は確かめていません。",
                        "this line is longer than 1048576 characters; write it shorter",
                        "この行が 1048576 文字を超えています。短く書き直してください。");
        assertThat(Problem.of(DocumentProblem.BROKEN_ENCODING, DataPath.ROOT))
                .extracting(problem -> problem.message(Locale.ENGLISH), problem -> problem.message(Locale.JAPANESE))
                .containsExactly(
                        "this is not UTF-8; save the document as UTF-8; what follows was not checked",
                        "ここに UTF-8 ではない文字があります。文書を UTF-8 で保存し直してください。この先は確かめていません。");
    }

    @Test
    void write_iteratorAndLines_areReadBack() {
        PeopleWriter writer = PeopleWriter.of(TokyoFramework.policyVersion2());
        List<Person> people = List.of(person("P001"), person("\uD842"));
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();

        writer.write(people.iterator(), document);
        writer.writeLines(people.iterator(), lines);

        assertThat(document.toString(UTF_8))
                .isEqualTo(DsmJson.of(TokyoFramework.policyVersion2()).people().write(people));
        assertThat(lines.toString(UTF_8)).isEqualTo("{\"id\":\"P001\"}\n{\"id\":\"\\uD842\"}\n");
        assertThat(lines(lines.toString(UTF_8)).accepted()).containsExactly("P001", "\uD842");
    }

    @Test
    void write_iteratorWithPersonOfOtherFramework_doesNotEndTheDocument() {
        ByteArrayOutputStream document = new ByteArrayOutputStream();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeopleWriter.of(InventedFramework.FRAMEWORK)
                        .write(List.of(person("P001")).iterator(), document))
                .withMessage("profile of people[0] must be in 'park@1.0.0', but is in 'tokyo-dsm@2.0.0'");
        assertThat(document.toString(UTF_8)).doesNotContain("]");
    }

    private static Person person(String id) {
        return Person.of(
                PersonId.of(id),
                SkillProfile.builder(TokyoFramework.policyVersion2()).build());
    }
}
