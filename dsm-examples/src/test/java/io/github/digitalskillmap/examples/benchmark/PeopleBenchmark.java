package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleReader;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One person out of a document of a thousand, and into one. */
@State(Scope.Thread)
@OperationsPerInvocation(PeopleBenchmark.PEOPLE)
public class PeopleBenchmark {

    static final int PEOPLE = 1_000;

    static {
        ValidatorLog.silence();
    }

    private final List<Person> people = SampleStaff.people(PEOPLE);
    private final PeopleReader reader = PeopleReader.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
    private final DocumentFormat<List<Person>> documents = DsmJson.of(
                    TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026())
            .people();
    private final byte[] document = documents.write(people).getBytes(StandardCharsets.UTF_8);
    private final List<PlainPerson> plain = PlainPerson.people(document);

    @Benchmark
    public Object readMap() throws IOException {
        return MapReading.document(document);
    }

    @Benchmark
    public Object readWhole() {
        return documents.read(new ByteArrayInputStream(document)).orElseThrow();
    }

    @Benchmark
    public long readStream() {
        try (PeopleStream stream = reader.open(new ByteArrayInputStream(document))) {
            ManyPeople.readAll(stream);
            return stream.counts().accepted();
        }
    }

    @Benchmark
    public void writePlain() throws IOException {
        PlainWriting.document(plain, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void write() {
        documents.write(people, OutputStream.nullOutputStream());
    }
}
