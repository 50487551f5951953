package io.github.digitalskillmap.examples.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.json.PeopleReader;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.Tally;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.step.Amount;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.workforce.Population;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison of speed means something only where the answers are the same. */
@Tag("full")
class BaselinesTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    private static final List<Person> STAFF = SampleStaff.people(200);
    private static final PeopleReader READER =
            PeopleReader.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
    private static final byte[] DOCUMENT =
            DsmJson.of(TokyoFramework.policyVersion2()).people().write(STAFF).getBytes(UTF_8);

    static Stream<Arguments> frameworks() {
        return Stream.of(
                Arguments.of(TokyoFramework.policyVersion2(), 2_000), Arguments.of(SampleFrameworks.large(), 100));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void theMapLoopGivesTheShareOfTheLibrary(Framework framework, int count) {
        MapLoop loop = new MapLoop(Needs.of(framework));
        forEachResult(
                framework,
                count,
                (person, result) -> assertThat(loop.share(person.levels(), id(result)))
                        .isCloseTo(toDouble(result.certainShare()), CLOSE));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void theFullReportAddsUpToTheTallyOfTheLibrary(Framework framework, int count) {
        FullReport.Writer writer = new FullReport.Writer(Needs.of(framework));
        forEachResult(framework, count, (person, result) -> {
            FullReport report = writer.report(person.levels(), id(result));
            Tally tally = result.tally();
            assertThat(report.jobType()).isEqualTo(id(result));
            assertThat(report.certain()).isCloseTo(toDouble(result.certainShare()), CLOSE);
            assertThat(report.possible()).isCloseTo(toDouble(result.possibleShare()), CLOSE);
            assertThat(steps(report.lines(), true)).isEqualTo(tally.required());
            assertThat(steps(report.lines(), false)).isEqualTo(tally.held());
            assertThat(steps(report.gaps(), true).minus(steps(report.gaps(), false)))
                    .isEqualTo(tally.required().minus(tally.held()));
            assertThat(report.ratios()).hasSameSizeAs(report.lines());
        });
    }

    private static Amount steps(List<FullReport.Line> lines, boolean needed) {
        return Amount.of(lines.stream()
                .mapToInt(line -> needed ? line.needed() : line.counted())
                .sum());
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void theSortedRatiosStandInTheOrderOfTheLibrary(Framework framework, int count) {
        SortedRatios ratios = new SortedRatios(Needs.of(framework));
        JobTypeScorer scorer = JobTypeScorer.of(framework);
        for (SamplePerson person : people(framework, count)) {
            List<JobTypeId> expected = new ArrayList<>();
            scorer.ranking(person.profile()).forEach(result -> expected.add(id(result)));
            assertThat(ratios.rank(person.levels()))
                    .extracting(SortedRatios.Ratio::jobType)
                    .isEqualTo(expected);
        }
    }

    private interface Check {
        void check(SamplePerson person, JobTypeFulfilment result);
    }

    private static void forEachResult(Framework framework, int count, Check check) {
        JobTypeScorer scorer = JobTypeScorer.of(framework);
        for (SamplePerson person : people(framework, count)) {
            for (JobType jobType : framework.jobTypes()) {
                check.check(person, scorer.score(person.profile(), jobType.id()));
            }
        }
    }

    /** People picked at random, and those with whom every job type ties. */
    private static List<SamplePerson> people(Framework framework, int count) {
        Map<SkillId, Integer> none = new HashMap<>();
        Map<SkillId, Integer> all = new HashMap<>();
        for (Skill skill : framework.skills()) {
            none.put(skill.id(), 0);
            all.put(skill.id(), framework.scale(skill.scale()).stepCount());
        }
        List<SamplePerson> people = new ArrayList<>(SamplePerson.people(framework, count));
        people.add(SamplePerson.of(framework, Map.of()));
        people.add(SamplePerson.of(framework, none));
        people.add(SamplePerson.of(framework, all));
        return people;
    }

    @Test
    void theMapsHoldThePeopleOfTheLibrary() throws IOException {
        List<Map<String, Object>> maps = MapReading.people(MapReading.document(DOCUMENT));

        assertThat(maps).extracting(person -> person.get("id")).isEqualTo(ids(STAFF));
        assertThat(DsmJson.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026())
                        .people()
                        .read(new ByteArrayInputStream(DOCUMENT))
                        .orElseThrow())
                .isEqualTo(STAFF);
        List<Person> streamed = new ArrayList<>();
        try (PeopleStream stream = READER.open(new ByteArrayInputStream(DOCUMENT))) {
            stream.forEachRemaining(person -> streamed.add(person.orElseThrow()));
        }
        assertThat(streamed).isEqualTo(STAFF);
    }

    @Test
    void manyPeopleAreMadeAndReadBack() {
        List<PeopleStream> streams = List.of(
                READER.open(ManyPeople.Records.document(1_500)), READER.openLines(ManyPeople.Records.lines(1_500)));
        for (PeopleStream stream : streams) {
            try (stream) {
                ManyPeople.readAll(stream);
                assertThat(stream.counts()).isEqualTo(new PeopleCounts(1_500, 0));
                assertThat(stream.documentProblems()).isEmpty();
            }
        }
    }

    @Test
    void manyPeopleOfATableAreWrittenAndReadBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("people.csv");
        ManyPeople.writeTable(2_000, file);

        try (PeopleStream stream = ManyPeople.openTable(file)) {
            ManyPeople.readAll(stream);
            assertThat(stream.counts()).isEqualTo(new PeopleCounts(2_000, 0));
            assertThat(stream.documentProblems()).isEmpty();
        }
    }

    @Test
    void whatIsWrittenByHandIsWhatTheLibraryWrites() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlainWriting.document(PlainPerson.people(DOCUMENT), bytes);

        assertThat(bytes.toString(UTF_8)).isEqualTo(new String(DOCUMENT, UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 1_000})
    void theFiguresOfManyPeopleAreThoseOfTheLibrary(int count) throws SQLException {
        Framework framework = TokyoFramework.policyVersion2();
        List<SamplePerson> people = SamplePerson.people(framework, count);
        List<Map<SkillId, Integer>> maps =
                people.stream().map(SamplePerson::levels).toList();
        Figures expected = Figures.of(people.stream()
                .map(SamplePerson::profile)
                .collect(Population.collector(JobTypeScorer.of(framework)))
                .supply());

        assertThat(new MapLoops(framework).count(maps)).isEqualTo(expected);
        try (ColumnStore store = new ColumnStore(framework)) {
            store.load(maps, 1);
            for (ColumnStore.Query query : ColumnStore.Query.values()) {
                assertThat(store.count(query)).isEqualTo(expected);
            }
        }
    }

    @Test
    void oneOfManyPeopleTakesAtMostTwelveBytes() {
        List<SkillProfile> people = SamplePerson.people(TokyoFramework.policyVersion2(), 10_000).stream()
                .map(SamplePerson::profile)
                .toList();

        assertThat(Footprint.ofOneOfMany(people)).isLessThanOrEqualTo(12);
    }

    private static List<String> ids(List<Person> people) {
        return people.stream().map(person -> person.id().text()).toList();
    }

    private static JobTypeId id(JobTypeFulfilment result) {
        return result.jobType().id();
    }

    private static double toDouble(Share share) {
        return share.numerator().doubleValue() / share.denominator().doubleValue();
    }
}
